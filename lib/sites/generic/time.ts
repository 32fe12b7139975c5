/** Recognises the words in which pages show a time. They are kept as they stand; what they mean is read elsewhere. */

const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DAY = `([今昨][天日]|前天|(星期|[周週]|禮拜)[一二三四五六日天]|today|yesterday|اليوم|أمس|(mon|tue|wed|thu|fri|sat|sun)([a-z]*day)?|(\\d{4}\\s*[-/.年]\\s*)?\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}(\\s*[-/.]\\s*\\d{2,4}|[日号號])?|${MONTH}\\s+\\d{1,2}(st|nd|rd|th)?(,?\\s*\\d{4})?|\\d{1,2}(st|nd|rd|th)?\\s+${MONTH}(,?\\s*\\d{4})?)`;
const CLOCK =
  '(([上下中]午|凌晨|早上|晚上|am|pm)\\s*)?\\d{1,2}(\\s*[:：]\\s*\\d{2}){1,2}(\\s*(am|pm|a\\.m\\.|p\\.m\\.|[صم]))?';
const AGO =
  '([刚剛][刚剛才]|just now|now|a moment ago|\\d+\\s*(秒|分[钟鐘]|小[时時]|[天周週]|[个個]月)之?前|(an?|\\d+)\\s*(s(ec(ond)?s?)?|m(in(ute)?s?)?|h((ou)?rs?)?|d(ays?)?|weeks?)\\s*ago)';
const SHOWN = new RegExp(
  `^((edited|sent|delivered|read|seen|已[编編][辑輯]|已[读讀])?[\\s·•:]*(at|on|于)?\\s+)?(${DAY}[,，\\s]*(${DAY}[,，\\s]*)?(at\\s+)?[T\\s]?(${CLOCK})?|${CLOCK}([,，\\s]+(on\\s+)?${DAY})?|${AGO})$`,
  'i',
);

/** True when the whole of `text` is a time or a date, as a label beside a message or a line between days. */
export function isShownTime(text: string): boolean {
  // Ticks and dots beside a time belong to its label, and so does the word that it was edited.
  const trimmed = text
    .trim()
    .replace(/^[—–\-·•|\s]+|([—–\-·•|✓✔√\s,，(（]*(edited|已[编編][辑輯])[)）]?)?[—–\-·•|✓✔√\s]*$/gi, '');
  return trimmed.length > 0 && trimmed.length <= 48 && SHOWN.test(trimmed);
}

/** The time at the end of a line that is otherwise a name: "Maya 10:32". */
export function timeAtEnd(text: string): string | null {
  if (text.length > 90) return null;
  for (const { index } of text.matchAll(/[\s·|(（]|(?<=\p{L})(?=\d)/gu))
    if (isShownTime(text.slice(index))) return text.slice(index).trim();
  return null;
}
