/** How the day of a promise came about: counted from the day on which it was said, or named in the words. */
import type { Deadline, DeadlineType } from '../reading/deadline';
import { durationsIn, type Unit } from '../reading/duration';
import { fold } from '../reading/fold';
import { simplified } from '../reading/script';

export interface DayRule {
  /** The words that gave it, as written. */
  words: string;
  type: DeadlineType;
  /** When it was said, on the user's own clock: `2026-11-23T10:32`. */
  from: string;
  /** What was counted; null when the words name a day. */
  counted: { count: number; unit: Unit } | null;
  /** Working days: the last day up to which holidays are known; null when weekends alone were left out. Otherwise absent. */
  holidaysTo?: string | null;
}

/** `at`: RFC 3339 with the offset of the user. Null where the words tell no day. */
export function dayRule(deadline: Deadline | null, at: string): DayRule | null {
  if (deadline === null || deadline.latest === null) return null;
  const { text, type, holidaysKnownTo } = deadline;
  const [found] = type === 'duration' || type === 'business_days' ? durationsIn(fold(text, simplified)) : [];
  const counted = found?.count == null ? null : { count: found.count, unit: found.unit };
  const holidays = holidaysKnownTo === undefined ? {} : { holidaysTo: holidaysKnownTo };
  return { words: text, type, from: at.slice(0, 16), counted, ...holidays };
}
