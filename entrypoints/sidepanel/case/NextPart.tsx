/** After no result: looking back at it, what bound the other side, and what is left to do. */
import { FactField } from '../../../components/FactField';
import { Fold } from '../../../components/Fold';
import { useLanguage } from '../../../components/language';
import { TickLists } from '../../../components/TickLists';
import { REVIEW } from '../../../lib/case/data/lists';
import { optionsFor } from '../../../lib/case/next-options';
import { papersOf } from '../../../lib/case/papers-at-hand';
import type { Playbook } from '../../../lib/playbook/playbook';
import { factRow } from '../facts';
import { tickList } from '../lists';
import type { CaseAtHand } from '../useCase';

interface Props {
  atHand: CaseAtHand;
  playbook: Playbook;
}

/** Under this name stands what the other side says it cannot do. */
const CONSTRAINT = 'agent.limit';

export function NextPart({ atHand, playbook }: Props) {
  const { t, locale } = useLanguage();
  const row = atHand.current ?? { facts: {} };
  const { draft, saved, onSave } = factRow(CONSTRAINT, atHand, playbook.locale);
  const papersMissing = papersOf(row).filter(({ state }) => state === 'missing').length;
  return (
    <Fold id="next" title={t('case.part.next')}>
      <p class="soft">{t('next.what')}</p>
      <TickLists lists={[tickList(REVIEW, atHand, locale)]} />
      <FactField draft={draft} label={t('next.constraint')} kind="text" saved={saved} onSave={onSave} />
      <h3>{t('next.options')}</h3>
      <ul class="open-points">
        {optionsFor({ row, debt: playbook.debt, papersMissing }).map((option) => (
          <li key={option}>{t(`next.option.${option}`)}</li>
        ))}
      </ul>
      {atHand.current && (
        <div class="actions">
          <a class="button" href={`/library.html#case/${atHand.current.id}`} target="_blank" rel="noreferrer">
            {t('next.complaint')}
          </a>
        </div>
      )}
    </Fold>
  );
}
