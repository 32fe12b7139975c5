/** Numbers as people write them: 1,200.50 · 3.6万 · 三百八十 · 两千四百五 · 千五 · 廿三. All text comes folded (`fold.ts`). */

const DIGITS = '零〇一二三四五六七八九';
const FORMAL = '零零壹贰叁肆伍陆柒捌玖';
const UNITS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1_000,
  仟: 1_000,
  万: 1e4,
  亿: 1e8,
  兆: 1e12,
};

const ARABIC = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<!\d)\.\d+)`;
const UNIT = '十拾百佰千仟万亿兆';
const HAN = `零〇一二三四五六七八九两俩壹贰叁肆伍陆柒捌玖廿卅`;

/** Source of a pattern for a number without sign, up to its decimals; 点 belongs to it only before digits. */
export const NUMBER =
  `(?:${ARABIC}|[${HAN}十拾百佰千仟])` +
  `(?: *(?:零?[余多几来](?= *[${UNIT}])|[${UNIT}]|(?<=[${HAN}${UNIT}余多几来] *)[${HAN}]|(?<=[${UNIT}零] *)${ARABIC}))*` +
  `(?: *点 *[零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖]+)?`;

/** The value of one digit; null for any other character. */
function digitOf(char: string): number | null {
  if (char === '两' || char === '俩') return 2;
  const place = Math.max(DIGITS.indexOf(char), FORMAL.indexOf(char));
  return place < 0 ? null : Math.max(0, place - 1);
}

/** What the words of a number come to; null when they make none (万 alone, 两两). */
export function numberOf(words: string): number | null {
  const text = words.replace(/ /g, '');
  if (/^[\d.,]+$/.test(text)) return Number(text.replace(/,/g, ''));
  const [whole = '', decimals] = text.split('点');
  const value = wholeOf(whole);
  if (value === null || decimals === undefined) return value;
  return Number(`${value}.${[...decimals].map(digitOf).join('')}`);
}

function wholeOf(text: string): number | null {
  if (![...text].some((char) => char in UNITS || char === '廿' || char === '卅')) return inRow(text);
  let total = 0;
  let section = 0;
  let pending: number | null = null;
  let last = 1;
  let big = 1;
  let zero = false;
  for (const token of text.match(new RegExp(`${ARABIC}|.`, 'g')) ?? []) {
    const unit = UNITS[token];
    if (unit === undefined) {
      if (/[余多几来]/.test(token)) continue;
      if (token === '廿' || token === '卅') {
        section += token === '廿' ? 20 : 30;
        last = 10;
      } else if (token === '零' || token === '〇') zero = true;
      else pending = digitOf(token) ?? Number(token.replace(/,/g, ''));
      continue;
    }
    if (unit < 1e4) {
      section += (pending ?? 1) * unit;
    } else {
      section += pending ?? 0;
      if (section === 0) total *= unit;
      else if (big < unit) total = (total + section) * unit;
      else total += section * unit;
      if (total === 0) return null;
      section = 0;
      big = unit;
    }
    pending = null;
    zero = false;
    last = unit;
  }
  const short = pending !== null && pending < 10 && Number.isInteger(pending) && !zero && last > 10;
  return tidy(total + section + (pending ?? 0) * (short ? last / 10 : 1));
}

/** Digits without units: 二零二六. One of the two forms of 2 stands alone only. */
function inRow(text: string): number | null {
  if (text.length > 1 && /[两俩]/.test(text)) return null;
  const digits = [...text].map((char) => digitOf(char) ?? Number(char));
  return digits.some(Number.isNaN) ? null : Number(digits.join(''));
}

/** Floating point leaves no trace in 3.6万. */
const tidy = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));

export interface FoundNumber {
  start: number;
  end: number;
  value: number;
}

/** What looks like a number and is a word, a place, a price or a discount. */
const NO_NUMBER =
  /^(?:[一壹](?:切|看|直|般|下|些|定|样|起|旦|共|律)|四川|五台山|五角大楼|[万亿兆]|[百千佰仟](?![余多几来\d零〇一二三四五六七八九两千万亿])|[陆伍肆拾](?! *[零〇一二三四五六七八九十百千万亿佰仟拾贰]))/;

/** The numbers of a folded text, from left to right. */
export function numbersIn(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(new RegExp(`(?:负|(?<![\\d\\w.-])-)?(?:${NUMBER})`, 'g'))) {
    const words = match[0];
    const after = text.slice(match.index);
    if (NO_NUMBER.test(after) || /^ *(?:美[元金刀]|[折%])/.test(after.slice(words.length))) continue;
    const sign = /^[负-]/.test(words) ? -1 : 1;
    const value = numberOf(words.replace(/^[负-]/, ''));
    if (value !== null) found.push({ start: match.index, end: match.index + words.length, value: sign * value });
  }
  return found;
}
