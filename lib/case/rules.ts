/** Rules and steps as data: what holds where, for which lender, by which source, when that was checked. Information, not advice. */

import type { Day } from '../transcript/calendar';
import { STEPS } from './data/ladder';
import { RULES } from './data/rules';
import { addDays, addMonths, addWorkingDays, dayIn, daysBetween } from './day';
import type { LenderType } from './debt';
import type { Due } from './due';

export const COUNTRIES = ['CN', 'TW', 'HK', 'US', 'UK', 'EU'] as const;
export type Country = (typeof COUNTRIES)[number];

/** `primary`: the text itself was read. `secondary`: others report it alike. `unconfirmed`: nothing of it is shown. */
export type RuleStatus = 'primary' | 'secondary' | 'unconfirmed';

type Said = Record<'en' | 'zh-CN' | 'zh-TW', string>;

interface Sourced {
  id: string;
  country: Country;
  /** Lenders it holds for; null for all of them. */
  lenders: readonly LenderType[] | null;
  status: RuleStatus;
  /** As it is called where it holds. */
  source: string;
  /** `2026-11-23`. */
  checkedOn: string;
  says: Said;
}

/** What holds. */
export type Rule = Sourced;

/** Who can be turned to, and with what; in the order in which it is done. */
export interface Step extends Sourced {
  /** Number or address, as published by the place itself; null when it is the lender's own. */
  contact: string | null;
  /** Within which an answer is due, the day of asking not counted; null when no rule says so. */
  answer: { days: number; working: boolean } | null;
}

/** Where the case stands: a lender whose kind is not known may come under no rule that is only for some. */
export interface Place {
  country: Country;
  lender: LenderType | null;
}

const holds = ({ country, lenders, status }: Sourced, place: Place): boolean =>
  status !== 'unconfirmed' &&
  country === place.country &&
  (lenders === null || (place.lender !== null && lenders.includes(place.lender)));

/** Rules that may be shown: confirmed ones of this place and this lender. */
export const rulesFor = (place: Place): Rule[] => RULES.filter((rule) => holds(rule, place));

/** The ladder, from the mildest step on. */
export const stepsFor = (place: Place): Step[] => STEPS.filter((step) => holds(step, place));

/** The day until which an answer is due to what is asked on `from`; null when no rule says so. Holidays are not known. */
export function answerDue({ answer }: Step, from: Day): Day | null {
  if (answer === null) return null;
  return answer.working ? addWorkingDays(from, answer.days) : addDays(from, answer.days);
}

/** What the answer to a step is called that was taken on `day`: one a step and a day, however often it is said. */
export const answerId = ({ id }: Pick<Step, 'id'>, day: string): string => `answer/${id}/${day}`;

/** The newest answer to a step that is still due, or was asked for on `today`; `asked` is its day. Null when there is none. */
export function askedFor(
  step: Pick<Step, 'id'>,
  dues: readonly Due[],
  today: string,
): { due: Due; asked: string } | null {
  const begins = answerId(step, '');
  const days = dues.flatMap((due) => (due.id.startsWith(begins) ? { due, asked: due.id.slice(begins.length) } : []));
  const shown = days.filter(({ due, asked }) => due.doneAt === null || asked === today);
  return shown.sort((one, other) => one.asked.localeCompare(other.asked)).at(-1) ?? null;
}

/** Checked more than a year ago: laws change, and what was checked then may hold no more. */
export function isOld(checkedOn: string, today: Day): boolean {
  const day = dayIn(checkedOn);
  return day === null || daysBetween(addMonths(day, 12), today) > 0;
}
