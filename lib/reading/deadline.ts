/** By when: 3个工作日内 · 本周五下班前 · 每月10日 · 马上 · 审核通过后 · within 2 business days · by Friday. */
import { type Calendar, KNOWN_TO, workingDaysAfter } from './calendar';
import { datesIn, type FoundDate } from './date';
import { monthsLater, type Now, written } from './day';
import { durationsIn, type FoundDuration, isoOf } from './duration';
import { holidaysIn } from './holiday';
import { windowOf } from './window';

export type DeadlineType = 'duration' | 'business_days' | 'date' | 'datetime' | 'instant' | 'from' | 'until' | 'event';

export interface Deadline {
  text: string;
  type: DeadlineType;
  /** The latest moment that keeps it, local, a date or a minute as the words give it; null when they do not tell. */
  latest: string | null;
  /** How working days were counted, and up to where holidays are known; null means weekends alone. */
  holidaysKnownTo?: string | null;
}

/** A stretch of time in a text, with what it is by itself. */
export interface FoundTime extends Deadline {
  start: number;
  end: number;
  /** True when words around it make it a limit: 内, 前, by, within. */
  isLimit: boolean;
  /** ISO 8601 duration, or null when it is a date. */
  duration: string | null;
  monthly: boolean;
}

const BEFORE =
  /(?:最迟|最晚|不晚于|不超过|预计|截至|截止到?|直到|保留到|到|从|自|于|在|eta|接下来|未来|后续|近|大概|大约|约)+ *$|(?:^|[^a-z])(?:by|before|within|in|no later than|until|till|from|starting|as of|after|over the next|in the next|for the next|up to|at the latest by|on|within the next)(?: (?:the )?end of (?:the )?(?:day|business)(?: on)?)?(?: the| about| around| approximately)? *(?:next )?$/;
const AFTER =
  /^ *(?:以内|之内|之前|以前|内|前|为止|之后|以后|后|起|开始|左右|下班前?|收市前|截止|or less|at the latest|from now|from today|of (?:today|receiving|receipt|this)|onwards?|time)+/;
const LIMIT =
  /内|前|截|最[迟晚]|不[晚超]|为止|直到|保留到|by|before|within|no later|until|till|latest|in (?:the next )?$|up to|from (?:now|today)/;

const INSTANT =
  /马上|立即|立刻|即刻|即时|当场|这就|现在就|此刻|而家|稍后|随后|待会|一会儿?|等下|尽快|第一时间|\b(?:right (?:away|now)|immediately|straight away|instantly|shortly|as soon as possible|asap|now|momentarily|in a moment)\b/g;
const EVENT =
  /(?:连假|长假|假期|节|年)(?:之|以)?后|审核过了|(?:待|等|在)?[^，,。；\s]{0,12}(?:通过|到账|收到|完成|确认|核实|审核|签收|提交|成功|生效|结清|还清|还款|付款|入账|退回|寄回|寄出|退货|批准|结果出来)[^，,。；]{0,6}(?:之后|以后|后)|\b(?:once|after|when|as soon as|upon) (?:(?:the|your|we|it|you|they|our|this|that) )[^,.;]{3,40}/g;

/** The times in a folded text. `original` gives the quotes, `now` what relative words count from. */
export function timesIn(text: string, original: string, now: Now | null, calendar: Calendar): FoundTime[] {
  const durations = durationsIn(text).map((found) => ofDuration(found, text, original, now, calendar));
  const dates = [...datesIn(text, now), ...holidaysIn(text, now, calendar)]
    .filter((date) => !durations.some((other) => other.isLimit && overlap(other, date)))
    .map((found) => ofDate(windowOf(found, text), text, original));
  return [...durations.filter((one) => !dates.some((date) => overlap(one, date))), ...dates].sort(
    (a, b) => a.start - b.start,
  );
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** With the words that stand around it. */
function widened(text: string, start: number, end: number): { start: number; end: number; around: string } {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 30), start))?.[0].replace(/^[^a-z一-鿿]/, '') ?? '';
  const after = AFTER.exec(text.slice(end))?.[0] ?? '';
  const kept = before.replace(/^(?:在|于|接下来|预计|到|大[概约]|近)+/, '');
  return { start: start - kept.length, end: end + after.length, around: `${before}|${after}` };
}

function ofDuration(
  found: FoundDuration,
  text: string,
  original: string,
  now: Now | null,
  calendar: Calendar,
): FoundTime {
  const { start, end, around } = widened(text, found.start, found.end);
  const business = found.unit === 'business_day';
  const counted =
    business && now !== null && found.count !== null ? workingDaysAfter(now.day, found.count, calendar) : null;
  return {
    start,
    end,
    text: original.slice(start, end).trim(),
    type: business ? 'business_days' : 'duration',
    latest: counted ? written(counted.day, null) : latestOf(found, now),
    ...(business ? { holidaysKnownTo: calendar === 'cn' ? KNOWN_TO : null } : {}),
    isLimit: LIMIT.test(around) || /后/.test(around),
    duration: isoOf(found),
    monthly: false,
  };
}

/** Hours and minutes count from the minute, the rest from the day. */
function latestOf({ unit, count }: FoundDuration, now: Now | null): string | null {
  if (now === null || count === null || count > 5_000) return null;
  if (unit === 'minute' || unit === 'hour') {
    return now.minute === null ? null : written(now.day, now.minute + Math.ceil(count * (unit === 'hour' ? 60 : 1)));
  }
  if (unit === 'second') return null;
  if (unit === 'month' || unit === 'year') {
    const months = count * (unit === 'year' ? 12 : 1);
    return written(monthsLater(now.day, Math.floor(months)) + Math.round((months % 1) * 30), null);
  }
  return written(now.day + Math.ceil(count * (unit === 'week' ? 7 : 1)), null);
}

function ofDate(found: FoundDate, text: string, original: string): FoundTime {
  const { start, end, around } = widened(text, found.start, found.end);
  const [before = '', after = ''] = around.split('|');
  // A part of the day is no minute: 明天下午 is kept until the day ends.
  const minute =
    /[0-9零一二两三四五六七八九十]+ *[点时:：]|[ap]\.?m\b|\bnoon|midday|midnight|中午|\d[:.]\d\d|\b(?:at|by|before|till?|until|around|and|to|-) ?(?:half |quarter )?(?:past |to )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o'clock)?\b(?! ?(?:st|nd|rd|th|[a-z]{3}))/.test(
      text.slice(start, end),
    )
      ? found.minute
      : null;
  const type =
    /起|开始|onward/.test(after) || /从|自|from|starting|as of/.test(before)
      ? 'from'
      : /为止/.test(after) || /直到|保留到|until|till/.test(before)
        ? 'until'
        : null;
  return {
    start,
    end,
    text: original.slice(start, end).trim(),
    type: type ?? (minute === null ? 'date' : 'datetime'),
    latest: found.day === null ? null : written(found.day, minute),
    isLimit: LIMIT.test(around) || /下班/.test(after),
    duration: null,
    monthly: found.monthly,
  };
}

/** When the words of a promise bind: the first limit, else the first time named, else at once, else after an event. */
export function deadlineIn(text: string, original: string, now: Now | null, calendar: Calendar): Deadline | null {
  const times = timesIn(text, original, now, calendar).filter(
    (time) =>
      !/^(?:每|a |per )/.test(text.slice(time.start)) &&
      (time.duration === null ||
        time.isLimit ||
        (!/逾期.{0,3}$/.test(text.slice(0, time.start)) &&
          !/^(?:的|产生)|^ *-?days? (?:hold|plan)|^-/.test(text.slice(time.end)) &&
          !/^\d+-(?:day|month|week)/.test(text.slice(time.start)))),
  );
  const event = [...text.matchAll(EVENT)][0];
  const best =
    times.find((time) => time.isLimit && time.latest !== null) ??
    times.find((time) => time.type === 'from') ??
    times[0];
  if (best !== undefined) {
    const { text: words, type, latest, holidaysKnownTo } = best;
    const floating = event !== undefined && best.duration !== null && event.index < best.end;
    return {
      text: words,
      type,
      latest: floating ? null : latest,
      ...(holidaysKnownTo === undefined ? {} : { holidaysKnownTo }),
    };
  }
  const instant = [...text.matchAll(INSTANT)][0];
  const other = instant ?? event;
  if (other === undefined) return null;
  const words = original.slice(other.index, other.index + other[0].length).trim();
  return { text: words, type: instant ? 'instant' : 'event', latest: null };
}
