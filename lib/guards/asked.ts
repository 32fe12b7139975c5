/** What the other side's last words ask to be given (a number that came by text, a password, the back of a card), and the number that answers. */
import type { Draft, Span } from './finding';

const GIVE =
  /[发报念读说讲给告填]|多少|几多|到|提供|什么|[吗呢没未?？]|\b(?:need|read|tell|send|give|share|key|pop|put|say|have|received?)\b/;
const A_CODE =
  /[验校认]证?码|动态|口令|短信|简讯|[那这个串]码|[码串]|数字|六位|6位|\b(?:codes?|otp|pass ?codes?|digits?|number (?:we|i|that)|(?:a |the |that |our )text|texted|sms)\b/;
const A_PASSWORD = /密码|\bpass ?words?|\bpin\b|\bmemorable|\bpass ?phrase/;
const THE_BACK = /cvv|cvc|安全码|背面|\bback of|security code/;
/** Numbers that may well be asked for, and given. */
export const OTHER_NUMBER =
  /[订工运单]单|单号|快递|邮[编政递]|区号|手机号?|电话|[后末尾][三四六号]|金额|元|多少钱|工号|账单|优惠|邀请|推荐|取件|发票|错误|预约|哪天|几号|身份证|\b(?:order|ticket|zip|post ?code|promo|discount|dress|voucher|error|room|tracking|ref\w*|account|invoice|ending|last (?:four|4)|booking|phone|date|instal\w*|case)\b/;

/** Warns of giving one away. */
const NEVER = /勿|不(?:要|会|得|能|可|应)|别|谨防|never|won't|don't|do not|nobody/;

type Asked = 'code' | 'password' | 'back';

/** Null when none of these, or something harmless besides, is asked for. */
export function askedFor({ asked, askedForCode }: Draft): Asked | null {
  const last = asked.split('\n').at(-1) ?? '';
  if (NEVER.test(last) && !askedForCode) return null;
  if (THE_BACK.test(last) && GIVE.test(last)) return 'back';
  if (A_PASSWORD.test(last) && GIVE.test(last) && !/忘|重置|修改|reset|change|forg[eo]t/.test(last)) return 'password';
  if (A_CODE.test(last) && GIVE.test(last) && !OTHER_NUMBER.test(last)) return 'code';
  return askedForCode ? 'code' : null;
}

const HAN = '零〇一二三四五六七八九幺两洞拐壹贰叁肆伍陆柒捌玖';
const ENGLISH = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)';

/** As it stands in a message, or read out: 482913 · 482 913 · 77-1204 · 4 8 2 9 1 3 · 四八二九一三 · five five nine. */
export const DIGITS = `(?<![\\w#@!.])\\d(?:[ .-]?\\d){3,7}(?![\\w#@])|[${HAN}](?:[ ，、-]?[${HAN}]){3,7}|\\b${ENGLISH}(?:[ ,-]+${ENGLISH}){3,7}\\b`;

/** Every number of a draft that has but one, perhaps in two parts. */
const PARTS = new RegExp(DIGITS.replace('{3,7}', '{1,7}'), 'g');
const MEASURED =
  /^\s*(?:元|块|蚊|年|月|日|号|期|天|%|万|点|个|笔|分钟|小时|次|yuan|dollars?|pounds?|months?|days?|minutes?|hours?|times)|^[.,:]\d/;
/** Long drafts and those that speak of more than the number are no answer. */
const LONGEST = 60;

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
