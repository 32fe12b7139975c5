/** A fact's value as a phrase of a given language says it. Words that are no number or date pass through as typed. */
import type { PlaceholderKind } from './placeholder';
import type { PhraseLocale } from './playbook';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Full-width digits and signs of an input method, as plain ones. */
const halfWidth = (text: string): string =>
  text.replace(/[０-９．，]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).replace(/￥/g, '¥');

/** Chinese phrases name the currency themselves (“…元”), so “¥1,200元” becomes “1,200”; English keeps “$1,200”. */
function money(value: string, locale: PhraseLocale): string {
  const plain = halfWidth(value);
  if (locale === 'en') return plain;
  const coins = /^(\d[\d,]*)[元块塊](?:(\d)[角毛])?(?:零?(\d)分)?$/.exec(plain);
  if (coins && (coins[2] ?? coins[3]) !== undefined) return `${coins[1]}.${coins[2] ?? 0}${coins[3] ?? ''}`;
  const cents = /^(\d+)分$/.exec(plain)?.[1]?.padStart(3, '0');
  if (cents !== undefined) return `${cents.slice(0, -2)}.${cents.slice(-2)}`.replace(/\.00$/, '');
  const digits = SUM.exec(plain);
  return digits?.[1] ?? plain;
}

/** Digits, or Chinese numerals and units, between the name of a currency and its 元. */
const SUM =
  /^(?:¥|RMB|CNY|NT\$|NTD|人民[币幣]|[新台臺]+[币幣])?\s*([\d零〇一二三四五六七八九十百千万萬两兩][\d,.零〇一二三四五六七八九十百千万萬两兩 ]*?)\s*(?:[元圓块塊][整正钱錢]?|RMB|CNY)?$/i;

function date(value: string, locale: PhraseLocale): string {
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value);
  if (!iso) return value;
  const [year, month, day] = [iso[1], Number(iso[2]), iso[3] === undefined ? null : Number(iso[3])];
  if (locale === 'en') return [day, MONTHS[month - 1] ?? iso[2], year].filter((part) => part !== null).join(' ');
  return `${year}年${month}月${day === null ? '' : `${day}日`}`;
}

/** The number alone: phrases carry their own unit, and “12期” would read “12期期”. */
function count(value: string): string {
  const plain = halfWidth(value);
  const number = /^第?\s*(\d+)\s*(?:期|天|日|号|號|次|[笔筆]|张|張|个月|個月|days?|months?|times?|st|nd|rd|th)?$/i.exec(
    plain,
  );
  return number?.[1] ?? plain;
}

function ordinal(value: string): string {
  const number = Number(value);
  if (!Number.isInteger(number)) return value;
  const teen = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${(teen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10]) ?? 'th'}`;
}

/** Trimmed and in the language's form; empty when there is nothing to say. */
export function formatValue(kind: PlaceholderKind, raw: string, locale: PhraseLocale): string {
  const value = raw.trim();
  if (kind === 'money') return money(value, locale);
  if (kind === 'date') return date(value, locale);
  if (kind === 'count' || kind === 'days') return count(value);
  if (kind === 'monthday') return locale === 'en' && value !== '' ? ordinal(count(value)) : count(value);
  return value;
}
