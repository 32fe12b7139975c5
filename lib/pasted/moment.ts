/** How programs write when something was said: pieces of patterns. All of them are bounded. */

const GAP = '[\\s\\u202f\\u00a0]?';
const PART = `(?:上午|下午|凌晨|清晨|早上|中午|晚上|傍晚|오전|오후|午前|午後|[AaPp]\\.?${GAP}[Mm]\\.?)`;
/** `10:23`, `10:23:45`, `下午3:05`, `10:23 pm`, `10.23`. */
export const TIME = `(?:${PART}\\s?)?\\d{1,2}[:：.]\\d{2}(?:[:：.]\\d{2})?(?:${GAP}${PART})?`;
/** `2026-10-01`, `1/10/26`, `12.3.2022`, `2026年10月1日`, `10月1日`, `2026. 10. 1.` */
export const DATE =
  '(?:\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|\\d{4}\\.\\s\\d{1,2}\\.\\s\\d{1,2}\\.|(?:\\d{4}年\\s?)?\\d{1,2}月\\s?\\d{1,2}日)(?:\\s?(?:星期|周|週)[一二三四五六日天])?';
const DAY = '(?:今天|昨天|前天|昨日|星期[一二三四五六日天]|周[一二三四五六日天]|Yesterday|Today)';
/** With a day or without. */
export const MOMENT = `(?:(?:${DATE}|${DAY})[,，]?\\s{0,3})?${TIME}`;
/** A day is named: no line that somebody typed looks like it by chance. */
export const DATED = `(?:${DATE}|${DAY})[,，]?\\s{0,3}${TIME}`;

/** A line that says when, and nothing else. */
export const isMoment = (line: string): boolean => line.length < 60 && ONLY.test(line);

const ONLY = new RegExp(`^\\s*(?:${MOMENT}|${DATE})\\s*$`);
