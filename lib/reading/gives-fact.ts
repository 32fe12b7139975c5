/** The agent states a balance, a rate, a date, a status or a general rule. */
import type { Recogniser } from './recogniser';

export const givesFact: Recogniser = {
  code: 'gives_fact',
  rules: [
    {
      yes: /(?:您|本期|目前|当前|一共|总|剩余|截至|截止|合计|账单|系统显示|查询到)[^，]{0,16}(?:欠款|应还|账单|余额|本金|利息|费用|额度|利率|逾期|待还|罚息|金额|还款日)[^，]{0,10}[0-9]|(?:还款日|账单日|到期日|出账日|利率|年化|日利率|费率)[^，]{0,4}(?:是|为|在)|(?:一般|通常|正常来说|正常情况|常规|原则上)[^，]{0,16}(?:[0-9一二三四五六七八九十几]+|左右|可以)/,
      unless: /吗$|多少/,
    },
    {
      yes: /\b(?:balance|amount due|due date|interest rate|apr|principal|fees?|arrears|minimum payment|total|status)\b[^,]{0,12}\b(?:is|are|of|was|shows?)\b[^,]{0,20}[$£€0-9]|\b(?:usually|typically|generally|normally|in general|as a rule)\b|\b(?:my|the|our) (?:system|records?|screen) (?:shows?|says?|indicates?)\b|\bi can see\b|\b(?:is|was) (?:due|delivered|charged|paid) on\b/,
      unless: /\?/,
    },
    {
      yes: /\b(?:interest|fees?|rate|charge[ds]?)\b[^,]{0,24}[0-9.]+ ?%|\byou (?:currently )?owe\b[^,]{0,10}[$£€0-9]|\b(?:is|are) (?:due|payable) (?:on|by)\b/,
    },
  ],
};
