/** A whole bank card number: 13 to 19 digits, right check digit, an issuer's prefix and length, and the words around it. */
import type { GuardRule, Span } from './finding';
import { isHarmless, isNamed, numbersIn } from './number';

const NAMES =
  /卡号|银行卡|信用卡|储蓄卡|借记卡|我的卡|金融卡|卡片|card|visa|mastercard|debit|credit|amex|american express|unionpay|银联|\bjcb\b|discover/;

/** Prefixes and lengths: UnionPay, Visa, Mastercard (ISO/IEC 7812 ranges as issued), American Express, JCB, Discover. */
const ISSUED = [
  /^62\d{14,17}$/,
  /^4(?:\d{12}|\d{15}|\d{18})$/,
  /^(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/,
  /^3[47]\d{13}$/,
  /^35(?:2[89]|[3-8]\d)\d{12}$/,
  /^(?:6011|65\d{2}|64[4-9]\d)\d{12}$/,
  /^955\d{16}$/,
];

/** Those that are common enough to warn about when nothing says that it is a card: order numbers look alike. */
const USUAL = /^(?:62\d{14}|62\d{17}|4\d{15}|5[1-5]\d{14})$/;

/** Check digit by ISO/IEC 7812-1, annex B. */
export function hasLuhnCheck(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

export const bankCard: GuardRule = {
  id: 'bank_card',
  find(draft) {
    return numbersIn(draft, 13, 19).flatMap((run): Span[] => {
      const { digits, start, end } = run;
      if (!hasLuhnCheck(digits) || !ISSUED.some((issuer) => issuer.test(digits))) return [];
      if (isNamed(draft, run, NAMES)) return [{ start, end, certainty: 'high' }];
      if (isHarmless(draft, run)) return [];
      if (run.grouped || (draft.askedForCode && NAMES.test(draft.asked))) return [{ start, end, certainty: 'high' }];
      return USUAL.test(digits) ? [{ start, end, certainty: 'medium' }] : [];
    });
  },
};
