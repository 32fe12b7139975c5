/** What falls due, as a calendar: the month with its marks, what they mean, and the list of the day that was opened. */
import { useState } from 'preact/hooks';
import { dayIn } from '../lib/case/day';
import { DUE_KINDS } from '../lib/case/due';
import { rowsByDay, sameMonth } from '../lib/case/month';
import { weekDate } from '../lib/i18n/format';
import { weekBegin } from '../lib/i18n/week';
import { type Day, dayText } from '../lib/transcript/calendar';
import { type DueDeeds, DueList, type DueRow } from './DueList';
import { DONE_MARK, DUE_MARKS, isLate, LATE_MARK } from './due-marks';
import { useLanguage } from './language';
import { MonthGrid } from './MonthGrid';

interface Props {
  /** In the order of the list. */
  rows: readonly DueRow[];
  today: Day;
  /** Languages of the browser, best first: they tell on which day a week begins. */
  preferred: readonly string[];
  deeds: DueDeeds;
}

export function DueMonth({ rows, today, preferred, deeds }: Props) {
  const { t, locale } = useLanguage();
  const [chosen, setChosen] = useState(today);
  const [month, setMonth] = useState(today);
  const days = rowsByDay(rows);
  const ofDay = days.get(dayText(chosen)) ?? [];
  const undated = days.get('')?.length ?? 0;
  const shown = rows.filter(({ due }) => {
    const day = dayIn(due.date);
    return day !== null && sameMonth(day, month);
  });
  return (
    <div class="due-month">
      <MonthGrid
        today={today}
        begin={weekBegin(locale, preferred)}
        days={days}
        chosen={chosen}
        onChoose={setChosen}
        onMonth={setMonth}
      />
      <Legend rows={shown} />
      <section class="day-list" aria-labelledby="day-list">
        <h4 id="day-list">{weekDate(dayText(chosen), locale)}</h4>
        {ofDay.length === 0 ? <p class="soft">{t('month.nothing')}</p> : <DueList rows={ofDay} deeds={deeds} />}
      </section>
      {undated > 0 && <p class="soft">{t('month.undated', { count: undated })}</p>}
    </div>
  );
}

/** What the marks of this month mean; of others nothing needs to be said. */
function Legend({ rows }: { rows: readonly DueRow[] }) {
  const { t } = useLanguage();
  if (rows.length === 0) return <p class="soft">{t('month.empty')}</p>;
  const kinds = DUE_KINDS.filter((kind) => rows.some(({ due, state }) => due.kind === kind && state !== 'done'));
  const marks: [string, string][] = [
    ...kinds.map((kind): [string, string] => [DUE_MARKS[kind], t(`due.kind.${kind}`)]),
    ...(rows.some(({ state }) => isLate(state)) ? [[LATE_MARK, t('month.late')] as [string, string]] : []),
    ...(rows.some(({ state }) => state === 'done') ? [[DONE_MARK, t('due.state.done')] as [string, string]] : []),
  ];
  return (
    <ul class="month-key" aria-label={t('month.key')}>
      {marks.map(([mark, what]) => (
        <li key={mark}>
          <span aria-hidden="true">{mark}</span> {what}
        </li>
      ))}
    </ul>
  );
}
