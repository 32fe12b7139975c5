/** Borrowing to repay: one debt for another. Refusing to, and the names of credit products, are none. */
import type { GuardRule } from './finding';
import { wordings } from './wording';

const NOT =
  "不(?:会|想|再|能|打算|要|愿|可能)|没(?!办法|钱|法)|别(?!的|家|处|人|张)|除了|只会|不是办法|会让|拒绝|这个我|建议|您(?:让|说|叫|建议)|之前|已经|当时|利率|账单|合同|\\b(?:not|won't|don't|never|other than|rather|without|instead of|can't|stop|avoid)\\b";

export const borrowing: GuardRule = {
  id: 'borrowing',
  find: wordings([
    [
      '(?:先|再|去|找|用|问|跟|向|同|从|办|申请|可以|要不|准备|打算|想)~10(?:借(?!呗|条|据|记|口|鉴|款(?:合同|想))(?:一笔|点|些|钱|到|个|来|住|了)?~6|贷(?:一笔|点|款|个)~6|(?:网贷|信贷|小贷|高利贷|现金贷|私贷|财仔|财务公司|当铺|地下钱庄))~10(?:还|补|填|缴|平|畀|给您|付|结|清|交|顶|冚|找数|应急|周转)|(?:以贷养贷|借新还旧|拆东墙|套现|套(?:点|些)?(?:钱)?出来|(?:办|开|申请?)~2[张个]~4卡~6(?:还|取现|套现|填|补)|(?:取现|透支)~4(?:还|补|填|交)|刷(?:别的|另一?张)~4卡|倒卡|代还)|(?:向|跟|问|找|同)(?:亲戚|朋友|家人|同事|爸|妈|父母|老板|兄弟|姐|人)~4借',
      'high',
      undefined,
      NOT,
    ],
    ['(?:我|那)~4(?:借一?笔|去借|去贷|再贷|贷一?笔)', 'medium', undefined, NOT],
    [
      '(?<!i borrowed this)\\b(?:take (?:out )?|get |apply for |use )(?:a |an |another |some )?(?:new |payday |personal |quick |online )*(?:loan|cash advance|overdraft)\\b|\\bborrow\\b.{0,40}\\b(?:pay|cover|clear|settle|this)|\\b(?:put|transfer|charge) (?:it|this|that) (?:on|to|onto) (?:another|a (?:new|different)|my other) (?:credit )?card|\\bborrow(?:ing)? .{0,20}from\\b|\\b(?:payday|personal|bridging|doorstep) (?:loan|lender)\\b.{0,40}\\b(?:pay|cover|clear|settle|sort)|\\b(?:balance transfer|remortgage|loan shark|max out|cash advance)\\b',
      'high',
      undefined,
      NOT,
    ],
    [
      '(?:网商贷|白条|[借京金微网小]~1(?:呗|条|贷)|微粒贷|小额?贷款?|贷款公司|财务公司|信贷|信用卡|额度|花呗|钱庄|当铺|高利|标会|民间|另一?张卡|第[二三]张卡|别的卡|大佬|朋友|亲戚|亲友|[爸妈爷奶姐哥弟妹舅叔姑姨]|同学|同事|老板|大哥|兄弟)~10(?:借|贷|撸|倒腾?|腾|挪|调|套|取|攞|提现|垫|预支|刷|碌|周转)~12(?:还|补|填|堵|顶|平|交|缴|掂|冚|上|掉|给您|这[边期笔]|$)|(?:借|贷|撸|倒腾|挪|调|套|碌|刷|攞|提现|标会的钱)~12(?:网商贷|小贷|贷款|信贷|信用卡|钱庄|当铺|财务公司|第[二三]张|另一?张|别的卡|头寸|出来)~10(?:还|补|填|堵|顶|平|交|缴|掂|冚|$)|(?:贷公司|贷款公司|财务公司|财仔|钱庄|小贷|当铺|网贷)~6(?:借|拿|攞|贷|弄|搞|调)~6(?:万|千|笔|钱|$)|(?:问|跟|向|同)~8借(?!呗)~4(?:$|[，,钱点住])',
      'medium',
      undefined,
      `${NOT}|吗|怎么|利率|这条路|当初|批|下来了`,
    ],
    [
      "\\b(?:get|take|grab|arrange|find)(?:ting|ing)? (?:out )?(?:a|an|another) (?:\\w+ )?loan\\b|\\b(?:uncle|aunt\\w*|nan|gran\\w*|mum|mom|mother|dad|father|mate|friend|brother|sister|cousin|boss|neighbou?r|parents|in-laws)(?:'s|'ll| will| is| can| would)? (?:going to )?(?:spot|lend|loan|front|bung|sub|advanc)\\w* (?:me|it|us)|\\b(?:whack|put|stick|bung|throw|chuck|charge|sling) (?:it|this|that) on (?:the|my|another|a|klarna)\\b.{0,16}(?:card|visa|amex|mastercard|credit|klarna|overdraft)",
      'medium',
      undefined,
      `${NOT}|\\bfixed\\b|\\?`,
    ],
  ]),
};
