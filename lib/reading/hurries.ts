/** The agent presses for an answer or a payment at once. */
import type { Recogniser } from './recogniser';

export const hurries: Recogniser = {
  code: 'hurries',
  rules: [
    {
      yes: /(?:今天|今日|现在|马上|立刻|立即|当天|今晚|[0-9一二三四五六七八九十两]+点|下班|本日|明天|中午|[0-9]+(?:分钟|小时))[^，]{0,6}(?:之?前|内|就)?[^，]{0,4}(?:必须|务必|一定要|就要|得|需要|请)(?:您)?[^，]{0,8}(?:处理|还|缴|支付|确认|答复|决定|存|回复|付|操作|结清)/,
      unless: /我们?(?:会|将)|为您|帮您|给您|工作日|不需要|不一定|提供(?:材料|证明)/,
    },
    {
      yes: /(?:必须|务必|一定要|只有|赶紧|抓紧|尽快|马上|立即|立刻|尽早)[^，]{0,14}(?:还款|还清|还上|还|处理|决定|确认|结清|缴|存入|答复|操作|付款|支付|给[^，]{0,3}答复)/,
      unless:
        /我们?(?:会|将|也会)|(?:会|将|已)[^，]{0,4}(?:尽快|马上|立即)|为您|帮您|给您|专员|核实|只能|全额|一次性|不必|相关部门|稍后/,
    },
    {
      yes: /名额(?:有限|不多|只|马上|紧张)|(?:过了|错过)(?:今天|这个时间|期限|时间|这次|就)[^，]{0,10}|(?:最后|仅剩|只剩)(?:的)?(?:一天|一次|期限|机会|[0-9]+(?:个|小时|天|分钟))|限时|仅限(?:今天|今日)|(?:今天|今日)(?:最后|截止|有效|之内有效)|您(?:考虑|想)好了(?:吗|没)|(?:快|赶快|抓紧)(?:点|些)?(?:决定|确认|考虑)/,
    },
    {
      yes: /\b(?:must|need to|have to|needs to|has to|required to|got to|should|please|can you)\b[^,]{0,40}\b(?:today|right now|immediately|right away|straight away|this instant|(?:by|before) (?:[0-9]+ ?(?:am|pm)|noon|midnight|close|the end of (?:the )?day|end of day|tonight|tomorrow)|within (?:the (?:next )?)?(?:hour|[0-9]+ (?:minutes|hours?)))\b/,
      unless:
        /\b(?:i'll|we'll|i will|we will|i've|don't|not)\b|by tomorrow if|have a (?:great|good|nice)|documents?|payslips?/,
    },
    {
      yes: /\b(?:last|final|only|one) chance\b|\b(?:offer|deal|this) (?:ends|expires|is only (?:valid|available|good))\b|\bexpires? (?:today|tonight|in)\b|\burgent(?:ly)?\b|\bneed (?:an answer|a decision|your (?:answer|decision)|you to decide)\b|\b(?:act|decide|pay|answer|confirm) (?:now|immediately|today)\b|\bor (?:else )?(?:the offer|it) (?:is gone|will be gone|lapses)\b|\btime is running out\b/,
      unless: /\b(?:i'll|we'll|i've|code expires|link expires)\b/,
    },
    {
      yes: /(?:现在|马上|立刻|今天|今晚|当场)就?(?:要|得)?给(?:我|我们|个)[^，]{0,4}(?:准话|答复|说法|回复|结果|明确|答案)|别(?:再)?(?:拖|考虑|犹豫)|不能再拖|再拖|没(?:有)?时间(?:了|等)/,
      unless: /我们会/,
    },
    {
      yes: /\b(?:only|just) (?:available|valid|good|open)\b.{0,12}\b(?:until|till|today|for)\b|\bbefore it(?:'s| is) too late\b|\b(?:no|not) (?:more )?time to\b|\bcan't wait\b/,
    },
  ],
};
