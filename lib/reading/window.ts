/** A window of time ends with its second hour: 明天9点到11点 · 上午9-11点 · 9:00-11:00. */
import type { FoundDate } from './date';
import { numberOf } from './number';

const HOUR = '(\\d{1,2}|十[一二]?|[一二两三四五六七八九])';
const REST = new RegExp(
  `^ *(?:${HOUR}(?:点|[:：]\\d\\d)?)? *(?:到|至|[-~～—–]) *${HOUR}(?:(?:点|时)(半)?|[:：](\\d\\d))(?!间)`,
);

/** The same, up to the end of the window where one follows. */
export function windowOf(found: FoundDate, text: string): FoundDate {
  const match = found.day === null ? null : REST.exec(text.slice(found.end));
  if (match === null) return found;
  const [words, , to = '', half, minutes] = match;
  const hour = numberOf(to) ?? 0;
  const isAfternoon = hour < 12 && (hour < 7 || (found.minute ?? 0) > 720);
  const minute = (hour + (isAfternoon ? 12 : 0)) * 60 + (half ? 30 : Number(minutes ?? 0));
  return { ...found, end: found.end + words.length, minute };
}
