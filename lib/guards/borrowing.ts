/** Borrowing to repay: one debt for another. Refusing to, and the names of credit products, are none. */
import type { GuardRule } from './finding';
import { wordings } from './wording';

const NOT =
  "不(?:会|想|再|能|打算|要|愿|可能|借|刷|套)|没(?!办法|钱|法)|别(?!的|家|处|人|张)|除了|只会|会让|拒绝|这个我|建议|您(?:让|说|叫|建议)|之前|已经|当时|利率|账单|合同|\\b(?:not|won't|don't|never|other than|rather|without|instead of|can't|stop|avoid)\\b";

export const borrowing: GuardRule = {
  id: 'borrowing',
  find: wordings([
    [
      '(?:先|去|找|问|跟|同)~10(?:借(?!呗)(?:一笔)?~6|贷(?:一笔)~6|(?:网贷|信贷|小贷))~10(?:还|缴|给您|顶|冚|周转)|(?:以贷养贷|套现|抵押|当[铺掉]~6|预借|套(?:点|些)?(?:钱)?出来|(?:办|开|申请?)~2[张个]~4卡~6(?:还)|(?:取现|透支)~4(?:还))|头寸|(?:向|跟)(?:亲戚|同事)~4借',
      'high',
      undefined,
      NOT,
    ],
    ['(?:我|那)~4(?:借一?笔|去借|贷一?笔)', 'medium', undefined, NOT],
    [
      '(?<!i borrowed this)\\b(?:take|get) (?:out )?(?:an? )?(?:(?!the|my|your|this)\\w+ )?(?:loan|cash advance)\\b(?! statement)|\\bmax(?:ing)? out|\\bre-?mortgage|\\bloan shark|\\b(?:consolidation|gold|personal) loan|\\bborrow\\b.{0,40}\\b(?:pay|cover|clear|settle|from)|\\b(?:put|transfer|charge) (?:it|this|that) (?:on|to) (?:another|a (?:new|different)|my other) (?:credit )?card|\\bpayday (?:loan|lender|advance)\\b.{0,40}\\b(?:pay|cover|clear)|\\b(?:balance transfer|cash advance)\\b',
      'high',
      undefined,
      NOT,
    ],
    [
      '(?:[贷呗卡庄铺]|白条|朋友|同事|大佬|公司|老板|[爸妈姐哥弟妹亲叔舅])~10(?:借|贷|倒|调|套|取|提现|挪|撸|周转|拿)~12(?:[还补填堵顶平交缴掂冚]|$)|[借碌刷撸套]~12(?:贷|第[二三]张|[另别其]~3卡|信用卡|出来)~10[还补填堵顶平交缴掂冚]|(?:贷公司|财务公司|财仔)~6[借拿]~6[万千笔]|[问跟向找同]~8借(?!呗)~4(?:$|[，,钱点住])',
      'medium',
      undefined,
      `${NOT}|吗|怎么|利率|这条路|当初|批|下来了`,
    ],
    [
      "\\b(?:get|take)(?:ting|ing)? (?:out )?(?:a|an|another) (?:\\w+ )?loan\\b|\\b(?:uncle|nan|m[ou]m|dad|mate|friend|brother|sister|boss)(?:'s|'ll| will| can)? (?:going to )?(?:spot|lend|loan)\\w* (?:me|it|us)|\\b(?:whack|put|stick|charge) (?:it|this|that) on (?:the|my|another|a)\\b.{0,16}(?:card|visa|amex|overdraft)",
      'medium',
      undefined,
      `${NOT}|\\bfixed\\b|\\?`,
    ],
  ]),
};
