/** A one-time code: named in the draft, or a bare number when the other side has just asked for a code. */
import { answerIn, askedFor, DIGITS, OTHER_NUMBER } from './asked';
import type { GuardRule, Span } from './finding';

const NAMED = new RegExp(
  `(?:验证码|校验码|动态码|动态密码|动态口令|短信码|认证码|授权码|安全码|一次性密码|口令码|verification code|security code|one[- ]time (?:code|passcode|password)|(?<!(?:banking|log-?in|account|app|lock|screen) )passcode|\\botp\\b|(?<![\\w-])g-(?=\\d{6}\\b)|(?<!(?:sort|error|promo|area|zip|post|dress) )\\bcode|[要个的这组]码|(?:短信|简讯|信息)(?:里|上|上面|内容|来了)?[，,]?(?:写|说|是|显示|话)(?:的是?)?)[^\\d。？?！!，,]{0,12}?(${DIGITS})(?![\\d.,]*\\d)`,
  'g',
);

const NAMED_AFTER =
  /(?<![\d.])(\d(?:[ -]?\d){3,7})[^\d。？?！!]{0,4}(?:是|为|就是|is)(?:我|这次|刚才|短信|收到|the|my)?[^\d。？?！!]{0,6}(?:验证码|校验码|动态码|短信码|code\b|otp\b)/g;

export const otp: GuardRule = {
  id: 'otp',
  find(draft) {
    const { plain } = draft;
    const named = [...plain.matchAll(NAMED), ...plain.matchAll(NAMED_AFTER)]
      .filter((match) => !OTHER_NUMBER.test(plain.slice(Math.max(0, match.index - 12), match.index + match[0].length)))
      .map((match): Span => {
        const digits = match[1] ?? '';
        const start = match.index + match[0].indexOf(digits);
        return { start, end: start + digits.length, certainty: 'high' };
      });
    if (named.length > 0 || askedFor(draft) !== 'code') return named;
    return answerIn(plain);
  },
};
