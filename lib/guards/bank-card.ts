/** A whole bank card number (13 to 19 digits, right check digit, an issuer's prefix and length, the words around it), or the code on its back. */
import { askedFor } from './asked';
import type { Draft, GuardRule, Span } from './finding';
import { isHarmless, isNamed, numbersIn } from './number';

const NAMES = /卡|card|visa|mastercard|debit|credit|amex|american express|unionpay|银联|\bjcb\b|discover/;

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

/** The three or four digits that make a card usable: named, or asked for and alone. */
const BACK =
  /(?:cvv2?|cvc2?|cvn2?|安全码|(?:卡|卡片|信用卡)?背[面后][^，,。\d]{0,6}(?:[三3][位码个][^，,。\d]{0,3}|码|数字?)|security code|(?:digits|code|number) on the back|back of (?:it|the card|my card))(?:是|为|系|is|:|：|'s|\s)*(\d{3,4})(?!\d| \d)/g;
const ALONE = /^\D{0,8}(\d{3,4})\D{0,4}$/;

function backIn(draft: Draft): Span[] {
  const named = [...draft.plain.matchAll(BACK)];
  const alone = named.length === 0 && askedFor(draft) === 'back' ? ALONE.exec(draft.plain) : null;
  return [...named, ...(alone === null ? [] : [alone])].map((match): Span => {
    const end = match.index + match[0].lastIndexOf(match[1] ?? '') + (match[1] ?? '').length;
    return { start: end - (match[1] ?? '').length, end, certainty: 'high' };
  });
}

export const bankCard: GuardRule = {
  id: 'bank_card',
  find(draft) {
    const whole = numbersIn(draft, 13, 19).flatMap((run): Span[] => {
      const { digits, start, end } = run;
      if (!hasLuhnCheck(digits) || !ISSUED.some((issuer) => issuer.test(digits))) return [];
      if (isNamed(draft, run, NAMES)) return [{ start, end, certainty: 'high' }];
      if (isHarmless(draft, run)) return [];
      if (run.grouped || (draft.askedForCode && NAMES.test(draft.asked))) return [{ start, end, certainty: 'high' }];
      return USUAL.test(digits) ? [{ start, end, certainty: 'medium' }] : [];
    });
    return [...whole, ...backIn(draft)];
  },
};
