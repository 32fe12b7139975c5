/** A mainland resident ID number: 18 places, province, a date that exists, check digit (GB 11643-1999). */
import type { GuardRule, Span } from './finding';
import { isNamed } from './number';

const NAMES = /身份证|身分证|证件|户口|公民身份|\bid\b|identity/;

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

export const idCard: GuardRule = {
  id: 'id_card',
  find(draft) {
    return [...draft.plain.matchAll(SHAPE)].flatMap((match): Span[] => {
      const [whole, region = '', year = '', month = '', day = '', serial = '', check = ''] = match;
      if (!PROVINCES.test(region) || !isBirthday(Number(year), Number(month), Number(day))) return [];
      if (!hasIdCheck(region + year + month + day + serial + check)) return [];
      const span = { start: match.index, end: match.index + whole.length };
      return [{ ...span, certainty: isNamed(draft, span, NAMES) || NAMES.test(draft.asked) ? 'high' : 'medium' }];
    });
  },
};
