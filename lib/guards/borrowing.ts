/** Borrowing to repay: one debt for another. Refusing to, and the names of credit products, are none. */
import type { GuardRule } from './finding';
import { wordings } from './wording';

const NOT =
  "不(?:会|想|再|能|打算|要|愿|可能)|没(?!办法|钱|法)|别(?!的|家|处|人|张)|除了|只会|不是办法|会让|拒绝|这个我|建议|您(?:让|说|叫|建议)|之前|已经|当时|利率|账单|合同|\\b(?:not|won't|don't|never|other than|rather|without|instead of|can't|stop|avoid)\\b";

export const borrowing: GuardRule = {
  id: 'borrowing',
  find: wordings([
    [
      '(?:先|再|去|找|用|问|跟|向|同|从|办|申请|可以|要不|准备|打算|想)~10(?:借(?!呗|条|据|记|口|鉴|款(?:合同|想))(?:一笔|点|些|钱|到|个|来|住|了)?~6|贷(?:一笔|点|款|个)~6|(?:网贷|信贷|小贷|高利贷|现金贷|私贷|财仔|财务公司|当铺|地下钱庄))~10(?:还|补|填|缴|平|畀|给您|付|结|清|交|顶|冚|找数|应急|周转)|(?:以贷养贷|借新还旧|拆东墙|套现|套(?:点|些)?(?:钱)?出来|(?:办|开|申请?)~2[张个]~4卡~6(?:还|取现|套现|填|补)|(?:取现|透支)~4(?:还|补|填|交)|刷(?:别的|另一?张)~4卡|倒卡|代还)|借(?:网贷|高利贷|钱)~6(?:还|来还|交|缴|补)|(?:向|跟|问|找|同)(?:亲戚|朋友|家人|同事|爸|妈|父母|老板|兄弟|姐|人)~4借|(?:亲戚|朋友|家人|同事|爸妈?|妈|父母|老板|兄弟|姐姐?|哥哥?|弟弟?)~3借(?:给)?(?:我|钱|到)',
      'high',
      undefined,
      NOT,
    ],
    [
      '(?:我|那)~4(?:借一?笔|去借|去贷|再贷|贷一?笔)|(?:借呗|微粒贷|网贷|白条|金条|信用贷)~6(?:借|贷)~4(?:还|补|填|钱)',
      'medium',
      undefined,
      NOT,
    ],
    [
      '\\b(?:take (?:out )?|get |apply for |use )(?:a |an |another |some )?(?:new |payday |personal |quick |online )*(?:loan|cash advance|overdraft)\\b|\\bborrow\\b.{0,40}\\b(?:pay|cover|clear|settle|this)|\\b(?:put|transfer|charge) (?:it|this|that) (?:on|to|onto) (?:another|a (?:new|different)|my other) (?:credit )?card|\\bborrow(?:ing|ed)? .{0,20}from\\b|\\b(?:lend|loan|lending|loaning) me\\b|\\b(?:payday|personal|bridging|doorstep) (?:loan|lender)\\b.{0,40}\\b(?:pay|cover|clear|settle|sort)|\\b(?:balance transfer|remortgage|loan shark|max out|cash advance)\\b|\\bpay (?:you|it|this) (?:with|from|off with|on|using) (?:a|my|another)(?: \\w+){0,2} (?:loan|credit card|card|overdraft)\\b|\\bborrow (?:it|some|the|money|a bit|more)\\b',
      'high',
      undefined,
      NOT,
    ],
  ]),
};
