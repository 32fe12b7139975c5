/** Sums of money as whole fen (or cents), so that nothing is ever rounded by accident. */
import { NUMBER, numberOf } from '../reading/number';

/** Above this a sum is a slip of the finger, and sums of sums stay exact: 10 billion yuan. */
const MOST = 1_000_000_000_000;

/** What names a currency before or behind a sum, the longer first. A 元 names none: it may be any of three. */
const CURRENCIES = [
  ['TWD', /NT\$|NTD|TWD|[新台臺]+[币幣]/i],
  ['HKD', /HK\$|HKD|港[币幣元]/i],
  ['USD', /US\$|USD|美[元金]|\$|\bdollars?\b/i],
  ['CNY', /RMB|CNY|人民[币幣]|[¥￥]|\byuan\b/i],
  ['GBP', /GBP|£|英[镑鎊]|\bpounds?\b/i],
  ['EUR', /EUR|€|[欧歐]元|\beuros?\b/i],
] as const;
export type Currency = (typeof CURRENCIES)[number][0];

const PLAIN = /^(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/;
const TEN_THOUSANDS = /^(\d+)(?:\.(\d{1,4}))?\s*万$/;
const COINS = /^(.+?)(?:元|块)(?:([\d一二两三四五六七八九])[角毛])?(?:零?([\d一二两三四五六七八九])分)?$/;
const ONLY_FEN = /^(\d+)\s*分$/;
const WORDS = new RegExp(`^${NUMBER}$`);
/** Two digits beside each other before a unit are a guess (两三千), and so are the words for about. */
const ABOUT = /[余多几来]|[一二两三四五六七八九]{2,}[十百千万]/;

/**
 * Fen of a sum as people type it (`8,650.50`, `¥8650`, `1.2万元`, `三千五百元`, `8650元5角`, `865050分`, full-width digits
 * too), or null when it is no single plain sum (`三千左右`, `两三千`, `500-800`, `0.001`).
 */
export function fenOf(typed: string): number | null {
  const text = unnamed(folded(typed)).replace(/(元|块)[整正钱]$/, '$1');
  const coins = COINS.exec(text);
  if (coins?.[1] !== undefined && (coins[2] ?? coins[3]) !== undefined) return withCoins(coins[1], coins[2], coins[3]);
  const only = ONLY_FEN.exec(text);
  return only ? bounded(Number(only[1])) : wholeOf(text.replace(/\s*(?:元|块)$/, ''));
}

/** What currency the typed sum names; null where it names none. */
export const currencyOf = (typed: string): Currency | null =>
  CURRENCIES.find(([, named]) => named.test(typed))?.[0] ?? null;

/** `865050` → `8650.50`, `120000` → `1200`: digits only, ready for a phrase that names the currency. */
export function yuanOf(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  const cents = digits.slice(-2);
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}${cents === '00' ? '' : `.${cents}`}`;
}

const TWINS: Readonly<Record<string, string>> = {
  萬: '万',
  塊: '块',
  錢: '钱',
  圓: '元',
  圆: '元',
  兩: '两',
  '−': '-',
};

const folded = (typed: string): string =>
  typed
    .trim()
    .replace(/[０-９．，－]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[萬塊錢圓圆兩−]/g, (char) => TWINS[char] ?? char);

/** Without the name of the currency, which stands at one end. */
function unnamed(text: string): string {
  const named = CURRENCIES.map(([, { source }]) => source).join('|');
  return text.replace(new RegExp(`^(-?)\\s*(?:${named})\\s*|\\s*(?:${named})$`, 'gi'), '$1').trim();
}

function withCoins(yuan: string, tenths = '0', cents = '0'): number | null {
  const [whole, tens, ones] = [wholeOf(yuan), numberOf(tenths), numberOf(cents)];
  if (whole === null || whole < 0 || whole % 100 !== 0 || tens === null || ones === null) return null;
  return bounded(whole + tens * 10 + ones);
}

function wholeOf(text: string): number | null {
  const plain = PLAIN.exec(text);
  if (plain) return bounded(Number(`${plain[1]}${plain[2]?.replaceAll(',', '')}${(plain[3] ?? '').padEnd(2, '0')}`));
  const large = TEN_THOUSANDS.exec(text);
  if (large) return bounded(Number(`${large[1]}${(large[2] ?? '').padEnd(4, '0')}00`));
  // Chinese digits and units; a fraction of a yuan is told by 角 and 分 only, so that no part of one is guessed.
  const value =
    /[零〇一二三四五六七八九两十百千万]/.test(text) && WORDS.test(text) && !ABOUT.test(text) ? numberOf(text) : null;
  return value !== null && Number.isInteger(value) ? bounded(value * 100) : null;
}

function bounded(fen: number): number | null {
  return Math.abs(fen) <= MOST ? fen + 0 : null;
}
