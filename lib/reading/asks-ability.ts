/** The agent asks what the customer can pay, or when. */
import { byRules, rule } from './recogniser';

export const asksAbility = byRules('asks_ability', [
  rule(
    '(?:能|可以|打算|准备|计划|预计|最多|最低|最高|愿意|想|希望|估计|大概|够)~10(?:还|付|支付|拿|凑|承担|存|处理|缴|俾|给)~5(?:多少|几(?:百|千|块|多|钱)|什么时候|何时|哪[天日一]|几[号时])',
    '我们|退还|减免|返还|额度',
  ),
  rule(
    '(?:什么时候|何时|哪一?天|几号|几时|多久|什么时间|哪个时间|啥时候)~10(?:还|结清|恢复|有钱|发工资|出粮|到账|筹|存|处理|缴|付|安排)~5(?:呢|吗|？|\\?|$|呀)|(?:还|结清|处理|缴|付)~6(?:是|在)?(?:什么时候|何时|哪天|几号|几时)',
    '我们|为您|给您|退款|回复|答复|快递|审核',
  ),
  rule(
    '(?:每(?:个)?月|每期|今天|现在|目前|本月|这个月|最多|最低|当前|一个月|手头|手上)~12(?:多少|几(?:百|千|多钱))',
    '应还|利息|费用|到手|收入|工资|薪|欠|支出|需还|要还|额度|人工',
  ),
  rule(
    '(?:今天|今日|现在|目前|当天|这两天|本周|这周|月底|这边|先)~6(?:能|可以|能够)(?:先|不能)?~8(?:还|支付|处理|存|付|缴)~10(?:吗|么|\\?|？|不)|(?:还款|偿还|缴款)(?:能力|计划|打算|意愿|方案|安排)~6(?:是|吗|怎|如何|什么|多少|呢|有)|(?:有|有没有)~6还款(?:计划|打算|意愿)|(?:打算|准备|计划|想|预计|希望)(?:要)?(?:怎么|如何|怎样|点样|分几期|多久)~4(?:还|处理|解决|安排|偿还|办|缴)?|(?:怎么|如何|怎样)(?:安排|打算)|(?:能|可以)接受的?~8(?:多少|金额)|(?:承受|承担|负担)~6(?:多少|范围)',
    '我们这边|为您|收费|多久能?到账|全[额部]|一次',
  ),
  rule(
    "\\bhow much\\b.{0,30}\\b(?:can|could|would|are|do|might)\\b.{0,5}\\byou\\b.{0,35}\\b(?:pay|afford|manage|put|offer|spare|able|contribute|commit)|\\bwhat\\b.{0,30}\\b(?:can|could|would)\\b you.{0,15}\\b(?:afford|pay|manage|offer|commit)\\b|\\b(?:know|say|tell me|idea) when you(?:'ll| will| can| could| might)\\b.{0,30}\\b(?:pay|clear|settle)|\\bwhen\\b.{0,20}\\b(?:can|could|will|would|do|are|might)\\b you.{0,35}\\b(?:pay|clear|settle|make|able|catch up|expect|get paid)\\b",
  ),
  rule(
    "\\b(?:can|could|are|would|will) you (?:be )?(?:able to )?(?:pay|make a payment|afford|manage|put down|clear|settle)\\b(?!.{0,12}more)|\\bwhat (?:amount|monthly (?:amount|payment|figure)|sum|figure|date|day)\\b.{0,40}\\b(?:work|afford|realistic|suit|manage|comfortable|affordable|be possible)|\\b(?:how (?:would|do|are|will|soon) you .{0,12}(?:like|want|plan|planning|propose|intend|going|pay)|what(?:'s| is) (?:your|the) (?:budget|plan|proposal|most you|maximum)|what (?:sort|kind) of (?:monthly )?(?:payment|amount|figure)|are you in a position to pay|is there (?:an amount|anything) you (?:can|could))\\b",
    '\\bmore\\b|\\bin full\\b|increase|sooner|earlier|higher|contact|stretch',
  ),
  rule(
    '(?:什么时候|几时|何时|哪天|几号|多久).{0,8}(?:能|可以|会).{0,14}(?:补|还|处理|清|缴|付|解决|到位)|(?:筹|凑|拿|补|挤)(?:到|出|得出|齐)?~3(?:多少|几)',
    '我们|退|答复|到账|审核|结果',
  ),
]);
