/** Recognises the words in which pages show a time. They are kept as they stand; what they mean is read elsewhere. */

const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DAY = `([今昨前][天日]|(星期|[周週]|禮拜).|today|yesterday|اليوم|أمس|(mon|tue|wed|thu|fri|sat|sun)([a-z]*day)?|(\\d{4}\\s*[-/.年]\\s*)?\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}(\\s*[-/.]\\s*\\d{2,4}|[日号號])?|${MONTH}\\s+\\d{1,2}[a-z]{0,2}(,?\\s*\\d{4})?|\\d{1,2}[a-z]{0,2}\\s+${MONTH}(,?\\s*\\d{4})?)`;
const CLOCK = '(([上下中]午|凌晨|早上|晚上|[ap]m)\\s*)?\\d{1,2}(\\s*[:：]\\s*\\d{2}){1,2}(\\s*([ap]\\.?m\\.?|[صم]))?';
const AGO = '([刚剛][刚剛才]|just now|now|a moment ago|\\d+\\s*[^\\s\\d]{1,2}之?前|(an?|\\d+)\\s*[smhdw][a-z]*\\s*ago)';
const SHOWN = new RegExp(
  `^((edited|sent|delivered|read|seen|已.{1,2})?[\\s·•:]*(at|on|于)?\\s+)?(${DAY}[,，\\s]*(${DAY}[,，\\s]*)?(at\\s+)?[T\\s]?(${CLOCK})?|${CLOCK}([,，\\s]+(on\\s+)?${DAY})?|${AGO})$`,
  'i',
);

/** Ticks and dots beside a time belong to its label, and so does the word that it was edited or read. */
export const bareTime = (text: string): string =>
  text.trim().replace(/^[—–\-·•|[(（\s]+|([—–\-·•|✓✔√\s,，(（]*(edited|已.{1,2})[)）]?)?[—–\-·•|✓✔√\])）\s]*$/gi, '');

/** True when the whole of `text` is a time or a date, as a label beside a message or a line between days. */
export function isShownTime(text: string): boolean {
  const bare = bareTime(text);
  return bare.length > 0 && bare.length <= 48 && SHOWN.test(bare);
}

/** The time at the end of a line that is otherwise a name: "Maya 10:32". */
export function timeAtEnd(text: string): string | null {
  if (text.length > 90) return null;
  for (const { index } of text.matchAll(/[\s·|(（]|(?<=\p{L})(?=\d)/gu))
    if (isShownTime(text.slice(index))) return text.slice(index).trim();
  return null;
}
