/** A one-time code: named in the draft, or a bare number when the other side has just asked for a code. */
import type { GuardRule, Span } from './finding';

/** As it stands in a message, or read out: 482913 · 482 913 · 77-1204 · 4 8 2 9 1 3 · 四八二九一三. */
const DIGITS = String.raw`\d(?:[ -]?\d){3,7}|[零〇一二三四五六七八九幺两](?:[ ，、]?[零〇一二三四五六七八九幺两]){3,7}`;

const NAMED = new RegExp(
  `(?:验证码|校验码|动态码|动态密码|动态口令|短信码|认证码|授权码|安全码|一次性密码|口令码|verification code|security code|one[- ]time (?:code|(?<!\\b(?:banking|log-?in|account|app|lock|screen) )passcode|password)|passcode|\\botp\\b|\\bcode|[要个的]码|(?:短信|简讯|信息)(?:里|上|上面|内容)?(?:写|说|是|显示|话)(?:的是)?)[^\\d。？?！!，,]{0,12}?(${DIGITS})(?![\\d.,]*\\d)`,
  'g',
);

const NAMED_AFTER =
  /(?<![\d.])(\d{4,8})[^\d。？?！!]{0,4}(?:是|为|就是|is)(?:我|这次|刚才|短信|收到|the|my)?[^\d。？?！!]{0,6}(?:验证码|校验码|动态码|短信码|code\b|otp\b)/g;

/** Words between name and number that make it another number. */
const OTHER =
  /尾号|后四|末四|工号|单号|订单|手机|电话|元|邮编|zip|post|promo|area|error|country|dress|discount|ending|phone|banking|取件|优惠|邀请|推荐/;

/** Nothing else is said but that it has come, or what it is. */
const BARE = new RegExp(`^(?:\\d位)?\\D{0,24}?(${DIGITS})\\D{0,12}$`);
const MEASURED = /^\s*(?:元|块|年|月|日|号|期|天|%|万|点|个|笔|yuan|dollars?|pounds?|months?|days?)|^[.,:]\d/;

export const otp: GuardRule = {
  id: 'otp',
  find({ plain, askedForCode }) {
    const named = [...plain.matchAll(NAMED), ...plain.matchAll(NAMED_AFTER)]
      .filter((match) => !OTHER.test(match[0]))
      .map((match) => spanOf(match, 'high'));
    if (named.length > 0 || !askedForCode) return named;
    const bare = BARE.exec(plain);
    if (bare === null || OTHER.test(bare[0]) || /[$¥￥£€]/.test(bare[0])) return [];
    const span = spanOf(bare, 'high');
    return MEASURED.test(plain.slice(span.end)) ? [] : [span];
  },
};

function spanOf(match: RegExpExecArray, certainty: Span['certainty']): Span {
  const digits = match[1] ?? '';
  const start = match.index + match[0].indexOf(digits);
  return { start, end: start + digits.length, certainty };
}
