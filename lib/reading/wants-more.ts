/** The agent wants a higher sum or an earlier date than was offered. */
import type { Recogniser } from './recogniser';

export const wantsMore: Recogniser = {
  code: 'wants_more',
  rules: [
    {
      yes: /(?:能不能|可不可以|能否|可否|是否可以|能再|可以再|再|尽量|最好|争取|努力)[^，]{0,8}(?:多(?:还|付|凑|一点|一些|些|存|拿)|提高|加(?:一?点|到|些)|高(?:一点|一些|些)|上调)/,
      unless: /我们?(?:会|将|帮)|额度|为您|给您/,
    },
    {
      yes: /(?:这个)?(?:金额|数额|数|首付|还款额|还款金额|方案|每(?:期|月)|元|块|还)?[^，]{0,6}(?:太|偏|有点|有些|比较|过于|还是)(?:低|少)(?:了|$|的|哦|呢)?/,
      unless: /利率|费率|分数|评分|费用|利息|额度/,
    },
    {
      yes: /(?:至少|最低|起码|最少|不低于|不得低于)(?:也)?(?:要|得|需要|需|先|应)?[^，]{0,8}(?:还|付|支付|缴|存|处理|首付|拿)[^，]{0,8}(?:[0-9一二三四五六七八九十百千万两]|元|一半|部分)|(?:至少|最低|起码|最少)[^，]{0,4}[0-9]+(?:元|块|%|百|千|万)/,
      unless: /工作日|小时|天内|可用/,
    },
    {
      yes: /(?:时间|日期|期限|期数|周期|月份)[^，]{0,6}(?:太长|太久|太晚|太多|过长|偏长)|(?:能不能|可以|能否|可否|尽量|最好|能)[^，]{0,6}(?:提前|早(?:一)?点|早些|往前)[^，]{0,6}(?:还|处理|付|日期|吗|些|$)|(?:缩短|少分)(?:几期|一点|一些|期数)?/,
      unless: /提前(?:结清|还清|还款)(?:的话|需要|会|手续|违约)|给您|为您/,
    },
    {
      yes: /(?:跟|向|找|问|让|和)[^，]{0,6}(?:亲戚|朋友|家人|亲友|同事|父母|家里|身边)[^，]{0,8}(?:借|凑|周转|帮|垫|支持)|(?:想想?办法|先)?(?:凑一凑|凑凑|凑一下|周转一下|筹一下|筹集一下|筹措|想想办法)/,
      unless: /不要|请勿|不会/,
    },
    {
      yes: /\b(?:could|can|would|are|any way|possible|is there)\b.{0,40}\b(?:pay|offer|do|stretch|manage|increase|raise|go|put|find|contribute|afford)\b.{0,20}\b(?:more|higher|sooner|earlier|extra|bit more|larger)\b|\b(?:higher|larger|bigger) (?:amount|payment|offer|sum|instal?ment)\b/,
      unless: /\b(?:i|we) (?:can|could|will)\b|anything more|once more/,
    },
    {
      yes: /\b(?:too (?:low|little|small)|not enough|isn't enough|insufficient|won't be enough|below (?:the|our) minimum|falls short)\b/,
      unless: /\bcredit score|information|characters/,
    },
    {
      yes: /\b(?:at least|minimum(?: of)?|no less than|not less than)\b.{0,10}[£$€]?\s?[0-9][0-9,.]*(?! (?:business |working )?(?:days?|hours?|weeks?|digits?|minutes?))|\bincrease (?:your|the|that) (?:offer|payment|amount)\b|\b(?:borrow|ask|help|lend|loan)\b.{0,25}\b(?:family|friends?|relatives?|parents)\b|\b(?:family|friends?|relatives?|parents)\b.{0,20}\b(?:help|lend|borrow|support)|\b(?:too (?:long|late)|shorter (?:term|period)|bring (?:it|that|the date) forward)\b/,
      unless: /\btakes at least|characters/,
    },
    {
      yes: /(?:不太?够|还不够|不足)(?:的|哦|呢|了|$)|最低(?:也)?(?:要|还)?[^，]{0,4}[0-9]+|(?:还能|能)(?:不能)?(?:再)?(?:加|多)(?:一?点|一?些)|再(?:加|凑)/,
      unless: /额度|余额|工作日|期/,
    },
    {
      yes: /\b(?:stretch|go (?:up )?(?:to|as high)|push (?:it )?(?:up )?to|raise (?:it|that) to|come up with)\b|\bneed (?:a )?(?:bit |little )?(?:higher|more|larger)\b|\bpay (?:it )?(?:a bit |any )?(?:sooner|earlier|faster)\b|\bany way (?:you could|to) (?:pay|increase|raise)\b/,
      unless: /more (?:time|info|information|details|help)|push (?:back|your)/,
    },
    {
      yes: /(?:起码|至少|最少|最低|怎么(?:也|着)得?|少说也?得?)(?:要|得|是)?[^，]{0,4}[一二两三四五六七八九十百千万0-9]+(?:百|千|万|块|元|$|[^个工作小日天期%])|[0-9一二两三四五六七八九十百千]+(?:块|元)?(?:肯定|是|真的|确实)?(?:不行|不够|太少|不可以|通不过)/,
      unless: /工作日|小时|天|期/,
    },
    {
      yes: /\b(?:do|offer|manage|go) (?:any|a bit|a little|slightly)? ?(?:better|higher|more)\b|\b(?:won't|will not|doesn't|isn't going to) (?:be enough|cover|cut it|be accepted)\b|\bcan you (?:get|bring) (?:it|that) (?:up|closer) to\b/,
      unless: /\bi (?:can|could)\b|anything/,
    },
  ],
};
