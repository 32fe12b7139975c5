/** A one-time code: named in the draft, or a bare number when the other side has just asked for a code. */
import { askedFor, OTHER_NUMBER } from './asked';
import type { GuardRule, Span } from './finding';

const HAN = '零〇一二三四五六七八九幺两洞拐壹贰叁肆伍陆柒捌玖';
const ENGLISH = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)';

/** As it stands in a message, or read out: 482913 · 482 913 · 77-1204 · 4 8 2 9 1 3 · 四八二九一三 · five five nine. */
const DIGITS = `(?<![\\w#@!.])\\d(?:[ .-]?\\d){3,7}(?![\\w#@])|[${HAN}](?:[ ，、-]?[${HAN}]){3,7}|\\b${ENGLISH}(?:[ ,-]+${ENGLISH}){3,7}\\b`;

const NAMED = new RegExp(
  `(?:验证码|校验码|动态码|动态密码|动态口令|短信码|认证码|授权码|安全码|一次性密码|口令码|verification code|security code|one[- ]time (?:code|passcode|password)|(?<!(?:banking|log-?in|account|app|lock|screen) )passcode|\\botp\\b|\\bcode|[要个的这组]码|(?:短信|简讯|信息)(?:里|上|上面|内容|来了)?[，,]?(?:写|说|是|显示|话)(?:的是?)?)[^\\d。？?！!，,]{0,12}?(${DIGITS})(?![\\d.,]*\\d)`,
  'g',
);

const NAMED_AFTER =
  /(?<![\d.])(\d{4,8})[^\d。？?！!]{0,4}(?:是|为|就是|is)(?:我|这次|刚才|短信|收到|the|my)?[^\d。？?！!]{0,6}(?:验证码|校验码|动态码|短信码|code\b|otp\b)/g;

/** Every number of a draft that has but one, perhaps in two parts. */
const PARTS = new RegExp(DIGITS.replace('{3,7}', '{1,7}'), 'g');
const MEASURED =
  /^\s*(?:元|块|蚊|年|月|日|号|期|天|%|万|点|个|笔|分钟|小时|次|yuan|dollars?|pounds?|months?|days?|minutes?|hours?|times)|^[.,:]\d/;
/** Long drafts and those that speak of more than the number are no answer. */
const LONGEST = 60;

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

/** The number that the draft gives as its answer: four to eight digits in all. */
export function answerIn(plain: string): Span[] {
  if (plain.length > LONGEST || OTHER_NUMBER.test(plain) || /[$¥￥£€]|不给|不会|不能给/.test(plain)) return [];
  const parts = [...plain.matchAll(PARTS)].filter(
    ({ 0: words, index }) => !MEASURED.test(plain.slice(index + words.length)),
  );
  const digits = parts.reduce(
    (sum, [words]) => sum + (words.match(new RegExp(`\\d|[${HAN}]|${ENGLISH}`, 'g'))?.length ?? 0),
    0,
  );
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || digits < 4 || digits > 8) return [];
  return [{ start: first.index, end: last.index + last[0].length, certainty: 'high' }];
}
