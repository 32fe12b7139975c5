/** The agent presses for an answer or a payment at once. */
import { byRules, rule } from './recogniser';

export const hurries = byRules('hurries', [
  rule(
    '(?:今天|今日|现在|马上|立刻|立即|当天|今晚|{n}点|下班|本日|明天|中午|{n}(?:分钟|小时)|{n}[日号])~6(?:之?前|内|就)?~4(?:必须|务必|一定要|就要|得|需要|请|要)(?:您)?~8(?:处理|还|缴|支付|确认|答复|决定|存|回复|付|操作|结清|定)',
    '我们?(?:会|将)|为您|帮您|给您|工作日|不需要|不一定|提供(?:材料|证明)|一般|每月|审核|就不用',
  ),
  rule(
    '(?:必须|务必|一定要|只有|赶紧|抓紧|尽快|马上|立即|立刻|尽早|请您?在)~14(?:还款|还清|还上|还|处理|决定|定(?!期)|确认|结清|缴|存入|答复|操作|付款|支付|给~3答复)',
    '我们?(?:会|将|也会)|(?:会|将|已)~4(?:尽快|马上|立即)|为您|帮您|给您|专员|核实|只能|全额|一次|不必|相关部门|稍后|希望|争取|尽量|全部|受理',
  ),
  rule(
    '名额~3(?:有限|不多|只|马上|紧张)|(?:过了|错过)(?:今天|这个时间|期限|时间|这次|今晚|就)|(?:最后|仅剩|只剩)的?(?:一天|一次|期限|机会|{n}(?:个|小时|天|分钟))|限时|仅限(?:今天|今日)|(?:今天|今日)(?:最后|截止|有效|之内有效)|您(?:考虑|想)好了(?:吗|没)|(?:快|赶快|抓紧)(?:点|些)?(?:决定|确认|考虑)|来不及|(?:现在|马上|立刻|今天|今晚|当场)就?(?:要|得)?给(?:我|我们|个)~6(?:准话|答复|说法|回复|结果|明确|答案)|别再?(?:拖|考虑|犹豫)|不能再拖|没有?时间(?:了|等)',
    '我们会|保质|超过了',
  ),
  rule(
    '\\b(?:must|need to|have to|needs to|has to|required to|got to|should|please|can you)\\b[^,]{0,40}\\b(?:today|right now|immediately|right away|straight away|this instant|(?:by|before) (?:[0-9]+ ?(?:am|pm)|noon|midnight|close|the end of (?:the )?day|end of day|tonight|tomorrow)|within (?:the (?:next )?)?(?:hour|[0-9]+ (?:minutes|hours?)))\\b',
    "\\b(?:i'll|we'll|i will|we will|i've|don't|not)\\b|by tomorrow if|have a (?:great|good|nice)|documents?|payslips?",
  ),
  rule(
    "\\b(?:last|final|only|one) chance\\b|\\b(?:offer|deal|this) (?:ends|expires|lapses|is only (?:valid|available|good))\\b|\\bexpires? (?:today|tonight|in)\\b|\\burgent(?:ly)?\\b|\\bneed (?:an answer|a decision|your (?:answer|decision)|you to decide)\\b|\\b(?:act|decide|pay|answer|confirm) (?:now|immediately|today)\\b|\\bor (?:else )?(?:the offer|it) (?:is gone|will be gone|lapses)\\b|\\btime is running out\\b|\\b(?:only|just) (?:available|valid|good|open)\\b.{0,12}\\b(?:until|till|today|for)\\b|\\bbefore it(?:'s| is) too late\\b|\\b(?:no|not) (?:more )?time to\\b|\\bcan't wait\\b",
    "\\b(?:i'll|we'll|i've|code expires|link expires|if you pay)\\b",
  ),
  rule(
    '(?:[点日号天]|{n}|下班|中午|晚上|下午|今[天日晚]|之)(?:之)?前~12(?:完成|办理|还|缴|付|进|转|处理|存|到账|结清|确认).{0,10}(?:以免|否则|不然|要不然|避免|逾时|就)|前(?:不|没|未)~10(?:还|缴|付|进|处理|到账|确认).{0,14}(?:就|会|将)|(?:请|需|务必)~4(?:于|在)?(?:今|明|本)[天日晚].{0,12}前~4(?:完成|缴|还|付|处理)|火速|即刻(?:还|缴|处理)|过时不候|逾期不候|赶在',
    '我们?(?:会|将)|为您|帮您|给您|工作日|材料|证明|审核',
  ),
  rule(
    "\\bif (?:nothing|it|this|payment)(?:'s| is| isn't| hasn't)? ?(?:not )?(?:paid|received|been paid|settled|made)\\b.{0,20}\\bby\\b|\\basap\\b|\\bno later than (?:today|tonight|tomorrow|[0-9])|\\bbefore the end of (?:the|to)day\\b|\\bclock is ticking\\b|\\bwindow (?:is )?clos|\\bi need (?:it|this|that|payment|a payment) (?:today|now|by)",
    "\\b(?:i'll|we'll|documents?)\\b",
  ),
]);
