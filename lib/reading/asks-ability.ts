/** The agent asks how much can be paid, and when. */
import type { Recogniser } from './recogniser';

export const asksAbility: Recogniser = {
  code: 'asks_ability',
  rules: [
    {
      yes: /(?:能|可以|打算|准备|计划|预计|最多|最低|最高|愿意|想|希望)(?:先|够|接受|拿|凑|处理)?[^，]{0,6}(?:还|付|支付|拿出|凑|承担|存入?|处理|缴)[^，]{0,4}(?:多少|几(?:百|千|块)|什么时候|何时|哪天|几号)/,
      unless: /我们|退还|减免|返还/,
    },
    {
      yes: /(?:什么时候|何时|哪天|哪一天|几号|多久|大概多久|什么时间)[^，]{0,8}(?:还款|还清|还上|还得上|还|处理|结清|恢复|有钱|发工资|到账|筹|存)(?:[^，]{0,4})(?:呢|吗|？|\?|$)/,
      unless: /我们|为您|给您|退款|回复|答复/,
    },
    {
      yes: /(?:每(?:个)?月|每期|今天|现在|目前|本月|这个月|最多|最低|当前|一个月)[^，]{0,10}(?:多少|几百|几千)(?:[^，]{0,6})/,
      unless: /应还|利息|费用|收入|工资|欠|支出|需还|要还/,
    },
    {
      yes: /(?:今天|今日|现在|目前|当天|这两天|本周|月底)[^，]{0,4}(?:能|可以|能够)(?:先|不能)?[^，]{0,6}(?:还|支付|处理|存入?|付|缴)[^，]{0,8}(?:吗|么|\?|？|不)|(?:还款|偿还)(?:能力|计划|打算|意愿|方案)[^，]{0,6}(?:是|吗|怎|如何|什么|多少|呢)|(?:有|有没有)[^，]{0,6}(?:还款)(?:计划|打算|意愿)/,
      unless: /我们这边/,
    },
    {
      yes: /\bhow much\b.{0,25}\b(?:can|could|would|are|do|might)\b.{0,5}\byou\b.{0,30}\b(?:pay|afford|manage|put|offer|spare|able|contribute|commit)|\bwhat\b.{0,30}\b(?:can|could|would)\b you.{0,15}\b(?:afford|pay|manage|offer|commit)\b/,
    },
    {
      yes: /\bwhen\b.{0,15}\b(?:can|could|will|would|do|are|might)\b you.{0,30}\b(?:pay|clear|settle|make|able|catch up|expect|get paid)\b/,
    },
    {
      yes: /\b(?:can|could|are|would|will) you (?:be )?(?:able to )?(?:pay|make a payment|afford|manage|put down|clear|settle)\b(?!.{0,10}more)/,
      unless: /\bmore\b|\bin full\b|increase|sooner|earlier|higher/,
    },
    {
      yes: /\bwhat (?:amount|monthly (?:amount|payment|figure)|sum|figure|date)\b.{0,40}\b(?:work|afford|realistic|suit|manage|comfortable|affordable|be possible)/,
    },
    {
      yes: /(?:打算|准备|计划|想|预计|希望)(?:要)?(?:怎么|如何|怎样|分几期|多久)[^，]{0,4}(?:还|处理|解决|安排|偿还|办)?|(?:怎么|如何|怎样)(?:安排|打算)[^，]{0,4}(?:还款|还)?|(?:能|可以)接受(?:的)?[^，]{0,8}(?:多少|金额)/,
      unless: /我们|为您/,
    },
    {
      yes: /\b(?:how (?:would|do|are|will) you (?:like|want|plan|planning|propose|intend|going)|what(?:'s| is) (?:your|the) (?:budget|plan|proposal)|what (?:sort|kind) of (?:monthly )?(?:payment|amount|figure)|are you in a position to pay)\b/,
      unless: /contact|help/,
    },
  ],
};
