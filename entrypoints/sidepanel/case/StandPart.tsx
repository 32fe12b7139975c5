/** How far the case has come, and what is open on top. */
import { Fold } from '../../../components/Fold';
import { useLanguage } from '../../../components/language';
import { Milestones } from '../../../components/Milestones';
import { abilityOf } from '../../../lib/case/budget-sheet';
import { duesInOrder } from '../../../lib/case/due';
import { factValue } from '../../../lib/case/fact';
import { firstFacts } from '../../../lib/case/first-facts';
import { milestonesOf, nextMilestone } from '../../../lib/case/milestones';
import { shortfallOf } from '../../../lib/case/shortfall';
import { sheetState, unconfirmed } from '../../../lib/case/terms';
import { duesOf, sheetOf } from '../../../lib/case/work';
import type { Translate } from '../../../lib/i18n/translate';
import { placeholderLabel } from '../../../lib/playbook/placeholder';
import type { PhraseLocale, Playbook } from '../../../lib/playbook/playbook';
import type { CaseRow } from '../../../lib/storage/store';
import type { Day } from '../../../lib/transcript/calendar';
import { dueTitle } from '../../page/due-words';
import type { CaseAtHand } from '../useCase';

interface Props {
  atHand: CaseAtHand;
  playbook: Playbook;
  today: Day;
  /** How many records the case has. */
  talks: number;
}

export function StandPart({ atHand, playbook, today, talks }: Props) {
  const { t } = useLanguage();
  const row = atHand.current;
  if (row === null) return null;
  const needed = firstFacts(atHand.topic).flatMap(({ key, needed: is }) => (is ? key : []));
  const steps = milestonesOf({ row, debt: playbook.debt, needed, talks });
  const next = nextMilestone(steps);
  const open = openPoints(row, needed, today, playbook.locale, t);
  return (
    <Fold
      id="stand"
      title={t('case.part.stand')}
      state={next === null ? t('stand.all') : t('stand.next', { what: t(`milestone.${next}`) })}
    >
      <h3>{t('stand.open')}</h3>
      {open.length === 0 ? (
        <p class="soft">{t('stand.none')}</p>
      ) : (
        <ul class="open-points">
          {open.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      <Milestones steps={steps} />
    </Fold>
  );
}

/** What is late first, then what was not confirmed, then what nobody has said yet. */
function openPoints(row: CaseRow, needed: readonly string[], today: Day, locale: PhraseLocale, t: Translate): string[] {
  const sheet = sheetOf(row);
  const state = sheetState(sheet);
  const late = duesInOrder(duesOf(row), today).filter((one) => one.state === 'overdue' || one.state === 'short');
  const missing = needed.filter((key) => (factValue(row, key) ?? '') === '');
  return [
    ...(shortfallOf(duesOf(row), abilityOf(row), today) ? [t('short.title')] : []),
    ...late.map(({ due }) => t('stand.late', { what: dueTitle(due, row, t) })),
    ...(state === 'open' ? [t('stand.terms', { count: unconfirmed(sheet).length })] : []),
    ...(state === 'agreed' ? [t('stand.unwritten')] : []),
    ...missing.map((key) => t('stand.missing', { what: placeholderLabel(key, locale) })),
  ];
}
