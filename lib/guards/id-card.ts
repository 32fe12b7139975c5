/**
 * A resident ID number. Mainland: 18 places, province, a date that exists, check digit (GB 11643-1999). Taiwan and Hong Kong by their
 * check digits; US and UK numbers have none and need their name beside them.
 */
import type { Draft, GuardRule, Span } from './finding';
import { isHarmless, isNamed } from './number';

const NAMES =
  /身份证|身分证|护照|passport|证件|户口|通行证|回乡证|台胞证|\bhk ?id|\bid\b|identity|\bnric|social(?: security)?|\bssn\b|insurance|\bni\b|aadhaar/;

const SHAPE = /(?<![a-z0-9_])(\d{6})[ -]?(\d{4})(\d{2})(\d{2})[ -]?(\d{3})([\dx])(?![a-z0-9_])/g;

const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** True when the last place follows from the 17 before it. */
export function hasIdCheck(id: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(id.charAt(place)), 0);
  return '10x98765432'.charAt(sum % 11) === id.charAt(17).toLowerCase();
}

function isBirthday(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) return false;
  if (month === 2) return day <= (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28);
  return day <= ([4, 6, 9, 11].includes(month) ? 30 : 31);
}

/** Taiwan: a letter and nine digits. Hong Kong: one or two letters, six digits, a check in brackets. */
const TAIWAN = /(?<![a-z0-9_])[a-z][1289]\d{8}(?![a-z0-9_])/g;
const HONG_KONG = /(?<![a-z0-9_])([a-z]{1,2})[ -]?(\d{6})[ -]?(\(([0-9a])\)|[0-9a](?![a-z0-9_]))/g;
/** US social security, UK national insurance and passport numbers, as issued; passports by their form. */
const WITHOUT_CHECK =
  /(?<![a-z0-9_.-])(?:(?!000|666|9)\d{3}[ -]\d{2}[ -]\d{4}|(?!bg|gb|nk|kn|tn|nt|zz)[a-ceghj-prstw-z][a-ceghj-nprstw-z] ?\d{2} ?\d{2} ?\d{2} ?[a-d]|(?<=(?:护照|passport|通行证|回乡证|台胞证)[^\d。，,.]{0,10})[a-z]{0,2}\d{7,9}|(?<=aadhaar[^\d]{0,9})\d{4} ?\d{4} ?\d{4}|(?<=(?:\bssn|social(?: security)?)[^\d。，,.]{0,14})\d{9})(?![a-z0-9_-])/g;

/** Letters of Taiwan's places, in the order of their numbers, 10 and up. */
const PLACES = 'abcdefghjklmnpqrstuvxywzio';

/** Weighted by 1, 9, 8 … 1, 1, an ID of Taiwan's comes to a multiple of ten. `id` in lower case. */
export function hasTaiwanCheck(id: string): boolean {
  const place = PLACES.indexOf(id.charAt(0)) + 10;
  const digits = [Math.floor(place / 10), place % 10, ...[...id.slice(1)].map(Number)];
  return digits.reduce((sum, digit, at) => sum + digit * ([1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1][at] ?? 0), 0) % 10 === 0;
}

/** Weighted by 9, 8 … 1 from the left, an ID of Hong Kong's comes to a multiple of 11; a missing first letter counts 36, the check a counts 10. */
export function hasHongKongCheck(letters: string, digits: string, check: string): boolean {
  const values = [...letters.padStart(2, ' '), ...digits, check].map((sign, at) => {
    if (sign === ' ') return 36;
    if (/\d/.test(sign)) return Number(sign);
    return at === 8 ? 10 : sign.charCodeAt(0) - 87;
  });
  return values.reduce((sum, value, at) => sum + value * (9 - at), 0) % 11 === 0;
}

/** Numbers of other places than the mainland. */
function abroad(draft: Draft): Span[] {
  const { plain } = draft;
  const found = [
    ...[...plain.matchAll(TAIWAN)].map((match) => ({ match, sure: hasTaiwanCheck(match[0]), alone: true })),
    ...[...plain.matchAll(HONG_KONG)].map((match) => {
      const [, letters = '', digits = '', tail = '', check = tail] = match;
      return { match, sure: hasHongKongCheck(letters, digits, check), alone: tail !== check };
    }),
    ...[...plain.matchAll(WITHOUT_CHECK)].map((match) => ({ match, sure: true, alone: false })),
  ];
  return found.flatMap(({ match, sure, alone }): Span[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!sure || isHarmless(draft, span)) return [];
    const named = isNamed(draft, span, NAMES) || NAMES.test(draft.asked);
    return named || alone ? [{ ...span, certainty: named ? 'high' : 'medium' }] : [];
  });
}

/** The mainland's from before 1999, by its name alone: fifteen places without a check digit. */
const OLD = /(?<![a-z0-9_])(\d{6})(\d{2})(\d{2})(\d{2})\d{3}(?![a-z0-9_]| ?\d)/g;

function old(draft: Draft): Span[] {
  return [...draft.plain.matchAll(OLD)].flatMap((match): Span[] => {
    const [whole, region = '', year = '', month = '', day = ''] = match;
    const span = { start: match.index, end: match.index + whole.length };
    if (!PROVINCES.test(region) || !isBirthday(1900 + Number(year), Number(month), Number(day))) return [];
    return isNamed(draft, span, NAMES) || NAMES.test(draft.asked) ? [{ ...span, certainty: 'high' }] : [];
  });
}

export const idCard: GuardRule = {
  id: 'id_card',
  find(draft) {
    const mainland = [...draft.plain.matchAll(SHAPE)].flatMap((match): Span[] => {
      const [whole, region = '', year = '', month = '', day = '', serial = '', check = ''] = match;
      if (!PROVINCES.test(region) || !isBirthday(Number(year), Number(month), Number(day))) return [];
      if (!hasIdCheck(region + year + month + day + serial + check)) return [];
      const span = { start: match.index, end: match.index + whole.length };
      if (isHarmless(draft, span)) return [];
      return [{ ...span, certainty: isNamed(draft, span, NAMES) || NAMES.test(draft.asked) ? 'high' : 'medium' }];
    });
    return [...mainland, ...old(draft), ...abroad(draft)];
  },
};
