/** What the user wants before the first message: first choice, what would do instead, and how far they can go. */
import { Fragment } from 'preact';
import { Choice } from '../../../components/Choice';
import { FactField } from '../../../components/FactField';
import { Fold } from '../../../components/Fold';
import { useLanguage } from '../../../components/language';
import { abilityOf } from '../../../lib/case/budget-sheet';
import { factValue } from '../../../lib/case/fact';
import { GOAL_KINDS } from '../../../lib/case/triage';
import type { PhraseLocale } from '../../../lib/playbook/playbook';
import { factRow } from '../facts';
import type { CaseAtHand } from '../useCase';

/** Asked for without a budget they are a guess. */
const NEEDS_BUDGET: readonly string[] = ['later', 'parts', 'less'];
/** What to think through before anything is asked for. */
const NEEDS = ['keep', 'give', 'prevent', 'until'] as const;

export function GoalPart({ atHand, phraseLocale }: { atHand: CaseAtHand; phraseLocale: PhraseLocale }) {
  const { t } = useLanguage();
  const row = atHand.current ?? { facts: {} };
  const kind = GOAL_KINDS.find((one) => one === factValue(row, 'goal.kind'));
  const field = (key: string, label: string) => {
    const { draft, saved, onSave } = factRow(key, atHand, phraseLocale);
    const money = key === 'max_amount' ? 'money' : 'text';
    return <FactField draft={draft} label={label} kind={money} saved={saved} onSave={onSave} />;
  };
  return (
    <Fold id="goal" title={t('case.part.goal')} state={factValue(row, 'goal') ?? ''}>
      <p class="soft">{t('goal.what')}</p>
      <Choice
        label={t('goal.kind')}
        options={[
          { value: '', title: t('goal.kind.unknown') },
          ...GOAL_KINDS.map((value) => ({ value, title: t(`goal.kind.${value}`) })),
        ]}
        chosen={kind ?? ''}
        onChoose={(value) => void atHand.setFact('goal.kind', value)}
      />
      {kind && <p class="judged">{t(`goal.note.${kind}`)}</p>}
      {kind && NEEDS_BUDGET.includes(kind) && abilityOf(row).state === 'unknown' && (
        <p class="judged" data-tone="limited">
          {t('goal.budget-first')}
        </p>
      )}
      {field('goal', t('goal.first'))}
      {field('goal.fallback', t('goal.fallback'))}
      {field('max_amount', t('goal.limit'))}
      <details class="fold">
        <summary>{t('goal.think')}</summary>
        {NEEDS.map((need) => (
          <Fragment key={need}>{field(`need.${need}`, t(`goal.need.${need}`))}</Fragment>
        ))}
      </details>
    </Fold>
  );
}
