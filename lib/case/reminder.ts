/** Which reminders are to be shown now: each once, also after a missed day, a restart, or a clock that was moved. */
import type { Clock, Day } from '../transcript/calendar';
import { dayIn, daysBetween } from './day';
import type { Due } from './due';

/** Days before, for each kind; 0 is the day itself. */
const DAYS_BEFORE: Record<Due['kind'], readonly number[]> = {
  instalment: [3, 1, 0],
  'old-due': [7, 3, 1, 0],
  promise: [0],
  answer: [0],
  appointment: [1, 0],
  retry: [0],
  upload: [1, 0],
  check: [0],
};

/** What has a time is told of once more so many minutes before it. */
const MINUTES_BEFORE: Partial<Record<Due['kind'], number>> = { appointment: 60, retry: 0 };
/** Name of that reminder among those that were told. */
const AT_TIME = 'time';

/** Before this hour nobody is reminded of anything but what has a time. */
export const REMIND_AT_HOUR = 9;
/** A day that is longer over than this is seen in the list, and no more reminded of. */
const STALE_DAYS = 14;

/** What is tried again at a time is told of at that time alone. */
export const daysBefore = (due: Due): readonly number[] =>
  due.kind === 'retry' && due.time !== null ? [] : DAYS_BEFORE[due.kind];

/** Minutes before its time; null for what has none, or is told by the day alone. */
export const minutesBefore = ({ kind, time }: Due): number | null =>
  time === null ? null : (MINUTES_BEFORE[kind] ?? null);

/** A reminder to show, and every one that is settled by it: those that were missed are not shown one by one. */
export interface Reminder {
  due: Due;
  /** Days that are left; negative when it is over. */
  left: number;
  settles: string[];
}

/** `now` is the user's own day and time. What was told once is never told again, whatever the clock says later. */
export function remindersNow(dues: readonly Due[], now: Day & Clock): Reminder[] {
  return dues.flatMap((due) => {
    const day = dayIn(due.date);
    if (due.doneAt !== null || day === null) return [];
    const left = daysBetween(now, day);
    const days = now.hour < REMIND_AT_HOUR ? [] : daysBefore(due).filter((before) => left <= before);
    const steps = [...days.map(String), ...(isNear(due, left, now) ? [AT_TIME] : [])];
    const settles = steps.filter((step) => !Object.hasOwn(due.told, step));
    return settles.length === 0 || left < -STALE_DAYS ? [] : [{ due, left, settles }];
  });
}

/** Its time is here, or so near that it is told of. */
function isNear(due: Due, left: number, { hour, minute }: Clock): boolean {
  const before = minutesBefore(due);
  const [, hours = 0, minutes = 0] = /^(\d\d):(\d\d)$/.exec(due.time ?? '')?.map(Number) ?? [];
  return before !== null && left * 24 * 60 + hours * 60 + minutes - (hour * 60 + minute) <= before;
}

/** The due once these reminders of it were shown at `at`. */
export const toldOf = (due: Due, settles: readonly string[], at: string): Due => ({
  ...due,
  told: { ...due.told, ...Object.fromEntries(settles.map((before) => [before, due.told[before] ?? at])) },
});

/** The due on another day: it is reminded of anew. */
export function movedTo(due: Due, date: string): Due {
  if (date === due.date) return due;
  const { rule: _, on: __, ...without } = due;
  return { ...without, date, told: {} };
}
