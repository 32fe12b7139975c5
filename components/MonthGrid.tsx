/** A month as a grid, one stop for the Tab key: arrows lead by days and weeks, Page keys by months, Enter opens a day. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayByKey, sameMonth, weeksOf } from '../lib/case/month';
import { monthTitle, weekDate, weekdayName } from '../lib/i18n/format';
import { type Day, dayText } from '../lib/transcript/calendar';
import type { DueRow } from './DueList';
import { DONE_MARK, DUE_MARKS, isLate, LATE_MARK } from './due-marks';
import { useLanguage } from './language';

interface Props {
  today: Day;
  /** On which day a week begins, 0 is Sunday. */
  begin: number;
  days: ReadonlyMap<string, DueRow[]>;
  chosen: Day;
  onChoose: (day: Day) => void;
  /** Tells which month is shown. */
  onMonth: (at: Day) => void;
}

/** More than this is said as a number. */
const MARKS_AT_ONCE = 3;

export function MonthGrid({ today, begin, days, chosen, onChoose, onMonth }: Props) {
  const { t, locale } = useLanguage();
  const [at, setAt] = useState(chosen);
  const grid = useRef<HTMLTableElement>(null);
  const byKey = useRef(false);
  const weeks = weeksOf(at, begin);
  const title = monthTitle(dayText(at), locale);
  const go = (day: Day) => {
    setAt(day);
    onMonth(day);
  };
  const turn = (key: 'PageUp' | 'PageDown') => go(dayByKey({ key, shiftKey: false }, at, begin) ?? at);

  useLayoutEffect(() => {
    if (byKey.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    byKey.current = false;
  });

  return (
    <>
      <div class="month-head">
        <button type="button" class="square" aria-label={t('month.before')} onClick={() => turn('PageUp')}>
          ‹
        </button>
        <h3 aria-live="polite">{title}</h3>
        <button type="button" class="square" aria-label={t('month.after')} onClick={() => turn('PageDown')}>
          ›
        </button>
        <button
          type="button"
          onClick={() => {
            go(today);
            onChoose(today);
          }}
        >
          {t('month.today')}
        </button>
      </div>
      <table
        class="month figures"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are gone through by keys
        role="grid"
        aria-label={title}
        ref={grid}
        onKeyDown={(event) => {
          const to = event.altKey || event.ctrlKey || event.metaKey ? null : dayByKey(event, at, begin);
          if (to === null) return;
          event.preventDefault();
          byKey.current = true;
          go(to);
        }}
      >
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={dayText(day)} scope="col" abbr={weekdayName(dayText(day), locale, 'long')}>
                {weekdayName(dayText(day), locale, locale === 'en' ? 'short' : 'narrow')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the cells stay where they are, and the days move through them
            <tr key={row}>
              {week.map((day, column) => (
                <DayCell
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  key={column}
                  day={day}
                  rows={days.get(dayText(day)) ?? []}
                  inside={sameMonth(day, at)}
                  isToday={dayText(day) === dayText(today)}
                  isChosen={dayText(day) === dayText(chosen)}
                  stop={dayText(day) === dayText(at)}
                  onOpen={() => {
                    go(day);
                    onChoose(day);
                  }}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface CellProps {
  day: Day;
  rows: readonly DueRow[];
  /** It belongs to the month that is shown. */
  inside: boolean;
  isToday: boolean;
  isChosen: boolean;
  /** It is the one that the Tab key leads to. */
  stop: boolean;
  onOpen: () => void;
}

function DayCell({ day, rows, inside, isToday, isChosen, stop, onOpen }: CellProps) {
  const { t, locale } = useLanguage();
  const late = rows.some(({ state }) => isLate(state));
  const name = weekDate(dayText(day), locale);
  const what = rows.map(({ state, title }) => {
    if (isLate(state)) return `${title}, ${t('month.late')}`;
    return state === 'done' ? `${title}, ${t('due.state.done')}` : title;
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as the grid
    // biome-ignore lint/a11y/useFocusableInteractive: the button in it has the focus
    <td role="gridcell" aria-selected={isChosen}>
      <button
        type="button"
        class="day"
        data-inside={inside}
        data-late={late}
        aria-current={isToday ? 'date' : undefined}
        aria-label={rows.length === 0 ? name : t('text.of', { label: name, value: what.join('; ') })}
        tabIndex={stop ? 0 : -1}
        onClick={onOpen}
      >
        <span>{day.day}</span>
        <span class="marks" aria-hidden="true">
          {late && <b>{LATE_MARK}</b>}
          {rows.slice(0, MARKS_AT_ONCE).map(({ due, state }) => (
            <i key={due.id} data-state={state}>
              {state === 'done' ? DONE_MARK : DUE_MARKS[due.kind]}
            </i>
          ))}
          {rows.length > MARKS_AT_ONCE && `+${rows.length - MARKS_AT_ONCE}`}
        </span>
      </button>
    </td>
  );
}
