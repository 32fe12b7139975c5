/** What the other side's last words ask to be given: a number that came by text, a password, the back of a card. */
import type { Draft } from './finding';

const GIVE =
  /发|报|念|读|说|讲|给|告|多少|几多|收到|看到|到了|提供|输入|填|什么|没有?$|[吗呢没未?？]|\b(?:need|read|tell|send|give|share|provide|enter|key|pop|type|put|say|what|quote|confirm|have|got|get|received?)\b/;
const A_CODE =
  /[验校认]证?码|动态|口令|短信|简讯|信息里|[那这个串]码|[码串]|数字|六位|6位|\b(?:codes?|otp|pass ?codes?|digits?|number (?:we|i|that)|(?:a |the |that |our )text|texted|sms)\b/;
const A_PASSWORD = /密码|\bpass ?words?|\bpin\b|\bmemorable|\bpass ?phrase|登录口令/;
const THE_BACK = /cvv|cvc|cvn|安全码|背面|卡背|后三[码位]|\bback of|security code/;
/** Numbers that may well be asked for, and given. */
export const OTHER_NUMBER =
  /[订工运单]单|单号|快递|邮[编政递]|区号|手机号?|电话|[后末尾][三四六号]|金额|元|多少钱|工号|账单|优惠|邀请|推荐|取件|发票|型号|错误|预约|排队|哪年|哪天|几号|身份证|\b(?:order|ticket|zip|post ?code|promo|discount|dress|country|area|voucher|error|room|tracking|ref\w*|account|invoice|ending|last (?:four|4)|booking|phone|date|instal\w*|case)\b/;

/** Warns of giving one away. */
const NEVER = /勿|不(?:要|会|得|能|可|应)|别|谨防|切记|never|won't|don't|do not|nobody/;

export type Asked = 'code' | 'password' | 'back';

/** Null when none of these, or something harmless besides, is asked for. */
export function askedFor({ asked, askedForCode }: Draft): Asked | null {
  const last = asked.split('\n').at(-1) ?? '';
  if (NEVER.test(last) && !askedForCode) return null;
  if (THE_BACK.test(last) && GIVE.test(last)) return 'back';
  if (A_PASSWORD.test(last) && GIVE.test(last) && !/忘|重置|修改|reset|change|forg[eo]t/.test(last)) return 'password';
  if (A_CODE.test(last) && GIVE.test(last) && !OTHER_NUMBER.test(last)) return 'code';
  return askedForCode ? 'code' : null;
}
