/** Days and times of day: 12月10日 · 明天下午三点 · 下周五 · 本月底 · 每月10号 · Dec 10 · next Friday · end of the month. */
import { type Day, dayOf, monthEnd, monthsLater, type Now, partsOf, weekdayOf } from './day';
import { countOf } from './duration';
import { numberOf } from './number';

export interface FoundDate {
  start: number;
  end: number;
  /** Null when it depends on a moment that is not known, or no calendar has such a day. */
  day: Day | null;
  /** Minute of the day that the words name; a part of the day is its end. */
  minute: number | null;
  /** Comes back each month. */
  monthly: boolean;
}

const N2 = '(?:\\d{1,2}|[零一二三四五六七八九十廿卅]{1,3})';
const YEAR = '(?:\\d{4}|[零〇一二三四五六七八九]{4}|两千(?:零?[一二三四五六七八九十]+)?)';
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAYS = 'mon tue wed thu fri sat sun'.split(' ');
const MONTH_EN = `(?:${MONTHS.join('|')})(?:[a-z]{0,6}\\b\\.?)`;
const DAY_EN = '(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b';

const ZH_DAY = [
  `(?:(?<y>${YEAR}|[今去明]|\\d\\d)年 *)?(?<m>${N2}|本|这个?|下个?|次|上个?|当)月(?:份)?(?:的)? *(?:(?<d>${N2}|初[一二三四五六七八九十])(?:[日号]|(?![\\d个天分%期元万]))|(?<e>底|末|尾|初|头|[上中下]旬|中(?=之?前|以前|给|会|[，,]|$)))`,
  '(?<!《)(?<r>大后[天日]|后[天日]|明[天日晚早]|[翌次]日|第二天|隔[天日]|听[日晚朝]|[今明后]儿个?|今[天日晚早晨](?!头条)|当[天日晚]|大前天|(?<!\\d|几)前[天日]|昨[天日晚]|本日|(?:下班|收工|打烊|关门|收市)(?=之?前|以前))',
  '(?:(?<wp>下下|下|这|本|上)个?)?(?:周|星期|礼拜)(?<w>[一二三四五六日天末])',
  '(?<wk>(?:[本这下]|[今呢]个)个?(?:周|星期|礼拜)(?![一二三四五六日天末]))(?:之?内|之?前|以前|里)',
  `(?<mf>${N2}|本|这个?|下个?|次)月(?:份)?(?=起|开始)|(?<mq>${N2}|本|这个?|下个?|次)月(?:份)?(?=以?内|之内|给|会|就给|再给|都?不)`,
  '每(?:个)?月(?:的)?(?<k>\\d{1,2}|[一二三四五六七八九十廿]{1,3})[日号]',
  '(?<p>月[底末尾]|(?<![半个])月中(?=之?前|以前)|当月内|[今本]年[底末]|年[底末])',
  `(?<!\\d|第|尾)(?<n>${N2})[日号](?!线|楼|店|院|客|专|机|卡)`,
  '(?<![\\d.])(?<iy>\\d{4})(?<is>[-/. ])(?<im>\\d{1,2})\\k<is>(?<id>\\d{1,2})(?![\\d])',
  '(?<![\\d/.])(?<sd>\\d{1,2})(?<ss>[-/.])(?<sm>\\d{1,2})\\k<ss>(?<sy>\\d{4}|\\d\\d)(?![\\d/])',
  '(?<![\\d/])(?<fm>1[0-2]|0?[1-9])(?:/|\\.(?=\\d\\d?(?:[号日]|之?前|以前))|(?<=\\d\\d)-(?=\\d\\d(?:之?前|以前)))(?<fd>\\d{1,2})(?![\\d/%])',
].join('|');
const EN_DAY = [
  `(?:${DAY_EN},? (?:the )?)?(?<ed>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<em>${MONTH_EN})(?:,? (?<ey>\\d{4}))?`,
  `(?<gm>${MONTH_EN}) (?<gd>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,? (?<gy>\\d{4}))?`,
  '\\b(?<er>today|tonight|tomorrow|tmrw|tmr|2morr?ow?|tomoz|2day|2nite|the day after tomorrow|(?:(?:end|close) of (?:the |this )?(?:business )?(?:day|play|business)|eod|cob)(?! (?:on )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|today)))\\b',
  '\\b(?:(?:the )?end of |(?:over|at) |(?:later|some ?time|early|during) )?(?<ep>(?:the |this |coming )?weekend|(?<=end of )the (?:month|week|year)|(?<=end of )(?:month|week)|(?<=end of |later |time )this (?:month|week)|next week|(?<=end of )next month)\\b',
  '(?<=from |starting |starting from |as of )(?<fnm>next month)|\\b(?<enm>next month)\\b',
  `(?:\\bthe |${DAY_EN},? (?:the )?)(?<eo>\\d{1,2})(?:st|nd|rd|th)\\b(?: of (?<emm>each|every|the|next|this) month)?`,
  `\\b(?:(?<np>next|this|coming) )?(?<ew>${DAY_EN})`,
].join('|');
const PART = '凌晨|清晨|早上|早晨|早间|朝早|上午|上昼|中午|午间|下午|下昼|傍晚|晚上|晚间|夜里|早|晚|今?晨';
const HOUR = `(?<h>${N2}|两) *(?:点钟?|时(?!间|候|效|段))(?: *(?<mi>半|整|一刻|三刻|${N2} *分?))?|(?<ch>\\d{1,2})[:：](?<cm>\\d\\d)(?::\\d\\d)?`;
/** Said without am or pm, where it can be nothing but a time: by 5, before half past six, between 2 and 4. */
const SPOKEN =
  "(?:(?:at|by|before|til|till|until|around|between \\d{1,2} ?(?:[ap]m)? ?(?:and|-|to)) (?<eq>half (?:past )?|quarter (?:past|to) )?(?<en>1[0-2]|[1-9](?!\\d)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: ?o'clock)?(?= *(?:$|[,.;!?)]|to[dmn]|tmrw|on |this |at the|sharp|and (?:i|we)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)))";
const ZONE = '(?:(?:[pecm][sd]?t|gmt|bst|ist|hkt|sgt|aest) )?';
const EN_TIME =
  '(?:at |by )?(?<eh>\\d{1,2})(?:[:.](?<emi>\\d\\d))? ?(?<ap>[ap]\\.?m\\b\\.?)|(?:at |by )?(?<e24>\\d\\d?):(?<e24m>\\d\\d)(?![\\d:])|(?:at |by )?(?<ew2>noon|midday|midnight)\\b|' +
  SPOKEN;
const PART_EN = '(?:in the )?(?<pe>morning|afternoon|evening|night)\\b';

const ANY = new RegExp(
  `(?:${ZH_DAY})(?:[，,]? ?\\(?(?:星期|周)[一二三四五六日天]\\)?)?(?:的|(?<=[日天号]) )?(?<t>${PART})?(?: ?(?:${HOUR}))?|(?<t3>上午|中午|下午|下昼|晚上|傍晚|今晨)(?=之?前|给|会|回|将|我|帮)|(?<t2>${PART})?(?<![\\d:.])(?:${HOUR.replace(/\?<(\w+)>/g, '?<$12>')})`,
  'g',
);
const ANY_EN = new RegExp(
  `(?:(?:${EN_TIME.replace(/\?<(\w+)>/g, '?<$1b>')}) ${ZONE}(?:on |by )?)?(?:${EN_DAY})(?:,? ?(?:before |by |around |between (?:\\d{1,2}(?::\\d\\d)? ?(?:[ap]m)? ?(?:and|-) )?|after )?(?:${EN_TIME}| ?${PART_EN}))?|\\bthis ${PART_EN.replace('<pe>', '<pe2>')}|(?<![\\w.$£€:])(?:${EN_TIME.replace(/\?<(\w+)>/g, '?<$1c>')})`,
  'g',
);

/** The days and times in a folded text, from left to right. */
export function datesIn(text: string, now: Now | null): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of [...text.matchAll(ANY), ...text.matchAll(ANY_EN)]) {
    const g = match.groups ?? {};
    const words = match[0].replace(/\s+$/, '');
    if (/^(?:早|晚)?一点$/.test(words)) continue;
    const day = sameDay(dayFrom(g, now), g, now, text.slice(match.index + words.length));
    const minute = minuteFrom(g, words);
    const span = {
      start: match.index,
      end: match.index + words.length,
      monthly: g.k !== undefined || g.emm === 'each' || g.emm === 'every',
    };
    if (day === undefined) {
      if (minute === null) continue;
      const at = later(minute, now, words);
      found.push({ ...span, day: now === null ? null : now.day + (hasPassed(at, now) ? 1 : 0), minute: at });
    } else found.push({ ...span, day, minute: day !== null && day === now?.day ? later(minute, now, words) : minute });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, index) => found.slice(0, index).every((before) => before.end <= start));
}

/** 周四下班前, said on a Thursday, is today; a bare 周四 would be the next. */
const sameDay = (day: Day | null | undefined, g: Groups, now: Now | null, rest: string): Day | null | undefined =>
  now !== null && day === now.day + 7 && g.w && !g.wp && /^ *(?:下班|收[市工]|eod|cob|之?前|以前)/.test(rest)
    ? now.day
    : day;

/** A bare hour of today that has passed is the one of the afternoon. */
function later(minute: number | null, now: Now | null, words: string): number | null {
  if (
    minute === null ||
    now?.minute == null ||
    /[上下中][午昼]|晚|早|晨|[ap]\.?m|:|noon|night|morning|after|^[零0]/.test(words)
  )
    return minute;
  return minute <= now.minute && minute < 720 ? minute + 720 : minute;
}

/** A time without a day that is over for today comes tomorrow. */
const hasPassed = (minute: number | null, now: Now): boolean =>
  minute !== null && now.minute !== null && minute <= now.minute;

type Groups = Record<string, string | undefined>;
const num = (words: string | undefined): number => numberOf((words ?? '').replace('初', '').replace('廿', '二十')) ?? 0;

/** Undefined when the words name a time alone. */
function dayFrom(g: Groups, now: Now | null): Day | null | undefined {
  const today = now === null ? null : partsOf(now.day);
  if (g.iy) return dayOf(num(g.iy), num(g.im), num(g.id));
  if (g.sy) {
    const first = num(g.sd);
    const year = num(g.sy) + (g.sy.length === 2 ? (num(g.sy) > 69 ? 1900 : 2000) : 0);
    return dayOf(year, num(g.sm), first) ?? dayOf(year, first, num(g.sm));
  }
  if (g.fnm !== undefined) return monthDay('下', '1', undefined, now);
  if (g.enm !== undefined) return monthDay('下', undefined, undefined, now);
  if (g.mf !== undefined) return monthDay(g.mf, '1', undefined, now);
  const month = g.m ?? g.fm ?? g.mq;
  if (month !== undefined) return monthDay(month, g.d ?? g.fd ?? partOfMonth(g.e), g.y, now);
  const english = g.em ?? g.gm;
  if (english !== undefined) {
    const at = MONTHS.indexOf(english.slice(0, 3)) + 1;
    return monthDay(String(at), g.ed ?? g.gd, g.ey ?? g.gy, now);
  }
  const any = g.r ?? g.w ?? g.wk ?? g.k ?? g.p ?? g.n ?? g.er ?? g.ew ?? g.ep ?? g.eo ?? g.pe2 ?? g.t3;
  if (any === undefined) return undefined;
  if (now === null || today === null) return null;
  if (g.r ?? g.er) return now.day + offset(g.r ?? g.er ?? '');
  if (g.pe2 ?? g.t3) return now.day;
  if (g.w) return weekday('一二三四五六日'.indexOf(g.w.replace(/[天末]/, '日')) + 1, g.wp, now);
  if (g.ew) return weekday(DAYS.indexOf(g.ew.slice(0, 3)) + 1, g.np === 'next' ? '下' : undefined, now);
  if (g.wk ?? /week/.test(g.ep ?? ''))
    return now.day + 7 - weekdayOf(now.day) + (/下|next/.test(g.wk ?? g.ep ?? '') ? 7 : 0);
  if (g.p?.includes('年') || /year/.test(g.ep ?? '')) return dayOf(today.year, 12, 31);
  if (g.p === '月中') return nextWith(15, now);
  if (g.p ?? g.ep) return monthEnd(today.year, today.month + (g.ep === 'next month' ? 1 : 0));
  const date = num(g.k ?? g.n ?? g.eo);
  // "The 28th", said on a 28th, is the next one.
  if (g.eo !== undefined && g.emm === undefined && date === today.date) return nextMonthWith(date, now);
  if (g.emm === 'next') return dayOf(today.year, today.month + 1, date) ?? nextMonthWith(date, now);
  return nextWith(date, now);
}

/** The next day with this date, today included. */
function nextWith(date: number, now: Now): Day | null {
  const { year, month } = partsOf(now.day);
  const here = dayOf(year, month, date);
  return here !== null && here >= now.day ? here : nextMonthWith(date, now);
}

function nextMonthWith(date: number, now: Now): Day | null {
  for (let months = 1; months < 4; months += 1) {
    const { year, month } = partsOf(monthsLater(now.day, months));
    const day = dayOf(year, month, date);
    if (day !== null) return day;
  }
  return null;
}

function offset(words: string): number {
  if (/day after|后/.test(words)) return words.startsWith('大') ? 3 : 2;
  if (/明|翌|听|次|隔|第二|tomo|tmr|2mor/.test(words)) return 1;
  if (/前/.test(words)) return words.startsWith('大') ? -3 : -2;
  return /昨/.test(words) ? -1 : 0;
}

/** The last date of a part of the month; undefined for its end. */
const partOfMonth = (part: string | undefined): string | undefined =>
  /初|头|上/.test(part ?? '') ? '10' : part === '中' ? '15' : part === '中旬' ? '20' : undefined;

/** A month by number or by its place beside this one; without a date, its last day. Without a year, the next that comes. */
function monthDay(month: string, date: string | undefined, year: string | undefined, now: Now | null): Day | null {
  const at = now === null ? null : partsOf(now.day);
  const relative = /[本这当]/.test(month) ? 0 : /[下次]/.test(month) ? 1 : /上/.test(month) ? -1 : null;
  const shift = year === '明' ? 1 : year === '去' ? -1 : 0;
  if (relative !== null) {
    if (at === null) return null;
    const to = partsOf(monthsLater(dayOf(at.year, at.month, 1) ?? 0, relative));
    return date === undefined ? monthEnd(to.year, to.month) : dayOf(to.year + shift, to.month, num(date));
  }
  const on = (full: number): Day | null =>
    date === undefined ? monthEnd(full, num(month)) : dayOf(full, num(month), num(date));
  if (num(month) < 1 || num(month) > 12) return null;
  if (year !== undefined && !/[今去明]/.test(year)) {
    const full = year.startsWith('两千') ? 2000 + num(year.slice(2)) : num(year);
    return on(full < 100 ? full + 2000 : full);
  }
  if (at === null || now === null) return null;
  if (year !== undefined) return on(at.year + shift);
  for (let later = 0; later <= 8; later += 1) {
    const day = on(at.year + later);
    if (day !== null && day > now.day - 92) return day;
  }
  return null;
}

/** The next one to come, today included; 下周 is the week after this one, 这周 this one even when it has passed. */
function weekday(wanted: number, which: string | undefined, now: Now): Day {
  const here = now.day - weekdayOf(now.day) + wanted;
  if (which === '下') return here + 7;
  if (which === '下下') return here + 14;
  if (which === '上') return here - 7;
  return here <= now.day && which === undefined ? here + 7 : here;
}

function minuteFrom(g: Groups, words: string): number | null {
  if (/noon|midday/.test(words) && !/after/.test(words)) return 720;
  if (/midnight/.test(words)) return 1_439;
  const spoken = g.en ?? g.enb ?? g.enc;
  if (spoken !== undefined) {
    const hour = countOf(spoken) ?? 0;
    const past = { h: 30, q: 15 }[(g.eq ?? g.eqb ?? g.eqc ?? ' ').charAt(0)] ?? 0;
    const quarterTo = / to /.test(g.eq ?? g.eqb ?? g.eqc ?? '');
    return (hour < 7 ? hour + 12 : hour) * 60 + (quarterTo ? -15 : past);
  }
  const english = g.eh ?? g.ehb ?? g.ehc;
  if (english !== undefined) {
    const pm = /^p/.test(g.ap ?? g.apb ?? g.apc ?? '');
    return ((Number(english) % 12) + (pm ? 12 : 0)) * 60 + Number(g.emi ?? g.emib ?? g.emic ?? 0);
  }
  const plain = g.e24 ?? g.e24b ?? g.e24c;
  if (plain !== undefined) return clock(Number(plain), Number(g.e24m ?? g.e24mb ?? g.e24mc), null);
  const part = g.t ?? g.t2 ?? g.t3 ?? (/晚/.test(g.r ?? '') ? '晚' : /[早晨]/.test(g.r ?? '') ? '早' : null);
  const hour = g.h ?? g.h2 ?? g.ch ?? g.ch2;
  if (hour !== undefined) return clock(num(hour), minutesOf(g.mi ?? g.mi2 ?? g.cm ?? g.cm2), part);
  if (part === null) return /morning/.test(words) ? 720 : /afternoon/.test(words) ? 1_080 : null;
  if (g.t2 !== undefined && hour === undefined) return null;
  return /^(?:早|朝|上|清晨|中午|午间|今?晨)/.test(part) ? 720 : part.startsWith('下') ? 1_080 : null;
}

function minutesOf(words: string | undefined): number {
  if (words === undefined || words === '整') return 0;
  return words === '半' ? 30 : words === '一刻' ? 15 : words === '三刻' ? 45 : num(words.replace(/ *分/, ''));
}

/** An hour below seven without a word for the part of the day is one of the afternoon: nobody calls back at three in the night. */
function clock(hour: number, minute: number, part: string | null): number | null {
  if (hour > 24 || minute > 59) return null;
  const afternoon = /下|晚|傍|夜/.test(part ?? '') || (part === '中午' && hour < 4);
  if (hour === 12 && /晚|夜/.test(part ?? '')) return 1_439;
  const full = hour < 12 && (afternoon || (part === null && hour > 0 && hour < 7)) ? hour + 12 : hour;
  return full * 60 + minute;
}
