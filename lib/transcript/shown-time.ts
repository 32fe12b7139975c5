/**
 * What a page's words for a time mean, as far as they say it. A reading stands beside the words, never instead of them:
 * pages round, lag, and show the time of their own server. No clock of our own: when it was seen comes in.
 */
import { type Clock, DAY_MS, dayOf, dayText, local, MINUTE, minuteText, msOf } from './calendar';
import type { Message } from './conversation';
import { readDay } from './day-words';

/** When the words were read, and on what clock. */
export interface Seeing {
  /** Unix time in ms at which the words were first seen. */
  observedAtMs: number;
  /** Offset of local time from UTC then, minutes, east positive. */
  offsetMinutes: number;
  /** True for a message that stood on the page before it was watched: "just now" then says nothing. */
  history?: boolean;
}

export interface ShownTime {
  /** RFC 3339 with the offset: to the minute `2026-11-20T09:02+08:00`, to the day `2026-11-20`. */
  reading: string;
  precision: 'minute' | 'day';
  /** `exact`: the words name it. `near`: they count from when they were written ("5分钟前"), or a part was filled in. */
  sure: 'exact' | 'near';
}

/** The best reading of `words`, or null when they do not say. `datetime` is a machine's form of it, when the page has one. */
export function readShownTime(words: string, seeing: Seeing, datetime: string | null = null): ShownTime | null {
  const exact = datetime === null ? null : readMachine(datetime.trim(), seeing);
  if (exact) return exact;
  // Two lines: the day that stands above the messages, then the time beside this one.
  const text = words.split('\n').map(folded).join(' ');
  return readMachine(text, seeing) ?? readAgo(text, seeing) ?? readDayAndClock(text, seeing);
}

/** What a message's words for its time mean, read on a clock at `offsetMinutes`; null when it shows none, or they do not say. */
export function timeReadingOf(
  { shownTime, datetime, observedAt, live }: Pick<Message, 'shownTime' | 'datetime' | 'observedAt' | 'live'>,
  offsetMinutes: number | null,
): ShownTime | null {
  // Without the device's offset, "10:32" is no moment.
  if (shownTime === null || offsetMinutes === null) return null;
  return readShownTime(shownTime, { observedAtMs: Date.parse(observedAt), offsetMinutes, history: !live }, datetime);
}

/** The `datetime` of the markup a message was read from, or null when there is none, or two that differ. */
export function datetimeIn(html: string | null): string | null {
  if (html === null) return null;
  const found = new Set([...html.matchAll(/\sdatetime="([^"]+)"/g)].map(([, value]) => value));
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/** Full-width figures and signs as narrow ones, one space, no dashes around, no "Sent at" before. */
function folded(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/[\s\u200e\u200f\u202a-\u202e]+/g, ' ')
    .replace(/^[\s—–\-·•[(]+|[\s—–\-·•✓✔√\])]+$/g, '')
    .replace(
      /^(?:edited|sent|delivered|read|seen|已编辑|已編輯|已读|已讀|发送|發送)?[\s·•:]*(?:(?:at|on)\s|于|於)?\s*/i,
      '',
    )
    .trim();
}

/** ISO 8601 as machines write it; without an offset it is local time. */
function readMachine(text: string, { offsetMinutes }: Seeing): ShownTime | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
    text,
  );
  if (!found) return null;
  const [, year, month, day, hour, minute, zone] = found;
  const date = dayOf(Number(year), Number(month), Number(day));
  if (!date) return null;
  if (hour === undefined || minute === undefined) return { reading: dayText(date), precision: 'day', sure: 'exact' };
  const clock = { hour: Number(hour), minute: Number(minute) };
  if (clock.hour > 23 || clock.minute > 59) return null;
  if (zone === undefined) return minuteAt(msOf(date, clock, offsetMinutes), offsetMinutes, 'exact');
  const digits =
    zone === 'Z' ? 0 : (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))) * (zone[0] === '-' ? -1 : 1);
  return minuteAt(msOf(date, clock, digits), offsetMinutes, 'exact');
}

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:秒|秒钟|秒鐘|s|secs?|seconds?)$/, 1_000],
  [/^(?:分|分钟|分鐘|m|mins?|minutes?)$/, MINUTE],
  [/^(?:小时|小時|个小时|個小時|h|hrs?|hours?)$/, 60 * MINUTE],
];
const DAYS = /^(?:天|日|d|days?)$/;
const NOW = /^(?:刚刚|剛剛|刚才|剛才|just now|now|a moment ago|moments ago)$/i;
const AGO = /^(\d{1,3}|an?|半)\s*(\p{L}+?)(?:之?前|\s+ago)$/iu;

/** Counted back from when it was seen; for history nobody knows from when the page counted last, but pages count when they draw. */
function readAgo(text: string, seeing: Seeing): ShownTime | null {
  if (NOW.test(text)) return seeing.history ? null : minuteAt(seeing.observedAtMs, seeing.offsetMinutes, 'near');
  const found = AGO.exec(text);
  if (!found) return null;
  const [, count = '', word = ''] = found;
  const unit = word.toLowerCase();
  const times = /^an?$/i.test(count) ? 1 : count === '半' ? 0.5 : Number(count);
  const size = UNITS.find(([names]) => names.test(unit))?.[1];
  if (size !== undefined) return minuteAt(seeing.observedAtMs - times * size, seeing.offsetMinutes, 'near');
  if (!DAYS.test(unit)) return null;
  return {
    reading: dayText(local(seeing.observedAtMs - times * DAY_MS, seeing.offsetMinutes)),
    precision: 'day',
    sure: 'near',
  };
}

/** "昨天 10:32", "Nov 20, 9:02 AM", "10:32", "11月20日". */
function readDayAndClock(text: string, seeing: Seeing): ShownTime | null {
  const { clock, rest } = takeClock(text);
  const words = rest
    .replace(/^[,，\s]+|[,，\s]+$/g, '')
    .replace(/\s*(?:at|[Tt])$/, '')
    .trim();
  const today = local(seeing.observedAtMs, seeing.offsetMinutes);
  if (words === '') {
    if (!clock) return null;
    const here = msOf(today, clock, seeing.offsetMinutes);
    // A clock alone is the last time it was so; a page's clock may be a little ahead of ours.
    const last = here > seeing.observedAtMs + AHEAD ? here - DAY_MS : here;
    return minuteAt(last, seeing.offsetMinutes, seeing.history ? 'near' : 'exact');
  }
  const day = readDay(words, today);
  if (!day) return null;
  if (!clock) return { reading: dayText(day.date), precision: 'day', sure: day.sure };
  return minuteAt(msOf(day.date, clock, seeing.offsetMinutes), seeing.offsetMinutes, day.sure);
}
const AHEAD = 10 * MINUTE;

const CLOCK =
  /(?:(上午|下午|凌晨|早上|清晨|中午|晚上|傍晚|[ap]\.?m\.?)\s*)?(?<!\d)(\d{1,2})\s*:\s*(\d{2})(?:\s*:\s*\d{2})?(?!\d)(?:\s*([ap]\.?m\.?)(?![\p{L}]))?/iu;

function takeClock(text: string): { clock: Clock | null; rest: string } {
  const found = CLOCK.exec(text);
  if (!found) return { clock: null, rest: text };
  const [whole, before, hours, minutes, after] = found;
  const hour = halfDay(Number(hours), (before ?? after ?? '').toLowerCase().replaceAll('.', ''));
  const minute = Number(minutes);
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + whole.length)}`.trim();
  // Words that are no time must not be read as a day alone.
  if (hour === null || minute > 59) return { clock: null, rest: text };
  return { clock: { hour, minute }, rest };
}

/** Hours of a half day as those of a whole one; null when the two contradict each other. */
function halfDay(hour: number, half: string): number | null {
  if (hour > 23) return null;
  if (half === '' || hour > 12) return /^(?:上午|凌晨|早上|清晨|am)$/.test(half) && hour > 12 ? null : hour;
  if (/^(?:下午|晚上|傍晚|pm)$/.test(half)) return half === '晚上' && hour === 12 ? 0 : hour === 12 ? 12 : hour + 12;
  if (half === '中午') return hour < 3 ? hour + 12 : hour;
  return hour === 12 ? 0 : hour;
}

const minuteAt = (ms: number, offsetMinutes: number, sure: ShownTime['sure']): ShownTime => ({
  reading: minuteText(ms, offsetMinutes),
  precision: 'minute',
  sure,
});
