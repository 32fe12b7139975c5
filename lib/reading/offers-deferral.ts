/** The agent proposes a later date for this case. */
import type { Recogniser } from './recogniser';

export const offersDeferral: Recogniser = {
  code: 'offers_deferral',
  rules: [
    {
      yes: /(?:可以|能够?|帮您|给您|为您|同意|允许|考虑|您看|最多|最长|先|支持您|申请到)[^，]{0,14}(?:延期|延后|延迟|延长|宽限|推迟|展期|暂缓|缓|顺延|往后延|往后推|延)/,
      unless:
        /不能|不可以|不支持|(?<!要)不给|不予|无法|没法|没有?办法|没有|暂不|未能|不了|不到|不行|不符合|无权|不同意|一般|通常|正常来说|正常情况|常规|原则上|(?:您|你)(?:是)?(?:想|要|需要)|需要(?:申请|办理)?延期吗|延期还款(?:在|入口)|拉长|延误/,
    },
    {
      yes: /(?:延期?|延后|推迟|宽限|顺延|改)(?:到|至)?[^，]{0,10}(?:号|日|月|天)?[^，]{0,6}(?:可以吗|行吗|好吗|您看|能接受吗|可以么|怎么样|如何|行不行|接受吗|可行吗|您看行)/,
      unless:
        /不能|不可以|不支持|(?<!要)不给|不予|无法|没法|没有?办法|没有|暂不|未能|不了|不到|不行|不符合|无权|不同意/,
    },
    {
      yes: /\b(?:can|could|able to|offer|offering|we'll|i'll|happy to|allow|give you|would you like|let's|how about|propose|what if|would)\b.{0,40}\b(?:defer(?:ral)?|extend|extension|postpone|push back|push (?:it|the|your)|payment holiday|payment break|payment pause|grace|(?:move|change|shift) (?:your|the) (?:due|payment) date|(?:extra|more|another|additional) (?:(?!each|every|per|a\b)[0-9a-z]+ )?(?:days?|time|weeks?|months?)|breathing space|later date|give you until)\b/,
      unless:
        /can't|cannot|can not|unable|not able|not possible|won't|will not|wouldn't|don't|do not|doesn't|not eligible|unfortunately|no longer|isn't|never|usually|typically|generally|normally|in general|as a rule|\bdo you want\b|you(?:'d| would) like to (?:request|ask)|\b(?:extension|extend) (?:number|cord)/,
    },
    {
      yes: /(?:给您|帮您|为您|替您)[^，]{0,8}(?:延|宽限|推迟|缓)[^，]{0,8}(?:天|周|月|号|日)|给您[^，]{0,8}[0-9]+天的?(?:宽限|延期|时间)/,
      unless:
        /不能|不可以|不支持|(?<!要)不给|不予|无法|没法|没有?办法|没有|暂不|未能|不了|不到|不行|不符合|无权|不同意|一般|通常|正常来说|正常情况|常规|原则上/,
    },
    {
      yes: /\b(?:would|will|does) (?:an? )?(?:extra|extension|another|additional|more time|few more)\b.{0,20}\b(?:help|work|be enough)\b|\bhow about\b.{0,20}\b(?:later|instead|next month|the [0-9]+(?:st|nd|rd|th))\b/,
    },
    {
      yes: /(?:还款日|日期|账单日|时间|期限|到期日)[^，]{0,4}(?:挪|改|调|延|推|移|顺延|放宽)(?:到|至|后|一下)?|(?:挪|调|改)(?:到|至)(?:月底|下(?:个)?月|[0-9一二三十]+(?:号|日))/,
      unless:
        /不能|不可以|不支持|(?<!要)不给|不予|无法|没法|没有?办法|没有|暂不|未能|不了|不到|不行|不符合|无权|不同意|一般|通常|正常来说|正常情况|常规|原则上|(?:您|你)(?:是)?(?:想|要|需要)|提前/,
    },
    {
      yes: /\b(?:can|could|we'll|i'll|happy to|able to)\b.{0,20}\b(?:push|move|delay|hold off|put back|postpone)\b.{0,25}\b(?:payment|due date|date|bill|instal?ment|by)\b/,
      unless:
        /can't|cannot|can not|unable|not able|not possible|won't|will not|wouldn't|don't|do not|doesn't|not eligible|unfortunately|no longer|isn't|never|usually|typically|generally|normally|in general|as a rule|forward/,
    },
  ],
};
