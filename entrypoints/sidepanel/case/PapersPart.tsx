/** Why the user cannot pay, among the usual reasons, and the papers that show it. */
import { Fold } from '../../../components/Fold';
import { useLanguage } from '../../../components/language';
import { PaperList } from '../../../components/PaperList';
import { SITUATION_CARDS, SITUATIONS } from '../../../lib/case/data/proofs';
import {
  paperKey,
  papersInWords,
  papersOf,
  papersReady,
  SITUATION_KEY,
  situationOf,
} from '../../../lib/case/papers-at-hand';
import { baseOf, type PhraseLocale } from '../../../lib/playbook/playbook';
import type { CaseAtHand } from '../useCase';
import type { Say } from '../useNotice';

interface Props {
  atHand: CaseAtHand;
  phraseLocale: PhraseLocale;
  say: Say;
}

export function PapersPart({ atHand, phraseLocale, say }: Props) {
  const { t } = useLanguage();
  const row = atHand.current ?? { facts: {} };
  const situation = situationOf(row);
  const rows = papersOf(row);
  const words = papersInWords(rows, baseOf(phraseLocale));
  const ready = papersReady(rows);
  const write = async (key: string, value: string, done: string) => {
    if (await atHand.setFact(key, value)) say.done(done);
  };
  return (
    <Fold id="papers" title={t('case.part.papers')} state={ready.have > 0 ? t('papers.state', ready) : ''}>
      <PaperList
        situations={[
          { value: '', title: t('papers.situation.unknown') },
          ...SITUATIONS.map((value) => ({ value, title: t(`papers.situation.${value}`) })),
        ]}
        situation={situation ?? ''}
        onSituation={(value) => void atHand.setFact(SITUATION_KEY, value)}
        rows={rows}
        onState={(id, state) => void atHand.setFact(paperKey(id), state)}
        onUse={words === '' ? null : () => void write('proofs', words, t('papers.used'))}
        onReason={
          situation &&
          (() => void write('reason', SITUATION_CARDS[situation].reason[baseOf(phraseLocale)], t('papers.reasoned')))
        }
      />
    </Fold>
  );
}
