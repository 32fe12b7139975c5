/** The agent proposes to take something off what is owed. */
import type { Recogniser } from './recogniser';

export const offersWaiver: Recogniser = {
  code: 'offers_waiver',
  rules: [
    {
      yes: /(?:可以|能够?|给您|帮您|为您|同意|申请|争取|考虑|最多|您看|愿意|给到您?|这边)[^，]{0,16}(?:减免|免除|减掉|免掉|免息|减[0-9]|打[0-9一二三四五六七八九]?折|免收|豁免|免去|减去|减半|少收|不收|停息|抵扣|优惠[0-9])/,
      unless:
        /不能|不可以|不支持|(?<!要)不给|不予|无法|没法|没有?办法|没有|暂不|未能|不了|不到|不行|不符合|无权|不同意|一般|通常|正常来说|正常情况|常规|原则上|(?:您|你)(?:是|是不是|是否)?(?:想|要|需要)|减免(?:入口|页面|规则|条件)|才(?:能|可以)|先交|先付/,
    },
    {
      yes: /(?:减免|免除|减掉|免掉|免收|减)(?:掉|了)?[^，]{0,10}(?:利息|罚息|费用|滞纳金|违约金|手续费|[0-9]+(?:元|%))[^，]{0,8}(?:可以吗|您看|接受|行吗|怎么样|如何|好吗)/,
      unless:
        /不能|不可以|不支持|(?<!要)不给|不予|无法|没法|没有?办法|没有|暂不|未能|不了|不到|不行|不符合|无权|不同意/,
    },
    {
      yes: /\b(?:can|could|able to|offer|offering|we'll|i'll|i've|we've|happy to|willing|would|let me|how about|propose|agree|approved|what if|going to)\b.{0,40}\b(?:waive|waiv(?:ing|er)|remov(?:e|ed|ing)|write off|reduc(?:e|ed|ing|tion)|forgive|freeze|(?:knock|tak(?:e|ing)|cut).{0,12} off|halve|discount|drop|settle for|accept|lower)\b.{0,40}\b(?:fees?|interest|charges?|penalt(?:y|ies)|balance|late|off|debt|settlement|apr|rate|less)\b/,
      unless:
        /can't|cannot|can not|unable|not able|not possible|won't|will not|wouldn't|don't|do not|doesn't|not eligible|unfortunately|no longer|isn't|never|usually|typically|generally|normally|in general|as a rule|\bdo you want\b|your (?:spending|limit)/,
    },
    {
      yes: /(?:利息|罚息|违约金|滞纳金|费用|手续费)[^，]{0,6}(?:给您|帮您|为您|可以|能)[^，]{0,4}(?:免|减|打|抹|退)|(?:给您|帮您|为您)(?:免|减|抹)(?:掉|去|了)?/,
      unless:
        /不能|不可以|不支持|(?<!要)不给|不予|无法|没法|没有?办法|没有|暂不|未能|不了|不到|不行|不符合|无权|不同意|一般|通常|正常来说|正常情况|常规|原则上|已|才能|先交|先付/,
    },
    {
      yes: /\b(?:can|could|we'll|i'll|happy to|able to|willing to|would)\b.{0,20}\b(?:take|knock|cut|bring|deduct|cancel|clear|write)\b.{0,24}\b(?:off|down|the (?:fees?|charges?|interest|penalt(?:y|ies)))\b/,
      unless:
        /can't|cannot|can not|unable|not able|not possible|won't|will not|wouldn't|don't|do not|doesn't|not eligible|unfortunately|no longer|isn't|never|usually|typically|generally|normally|in general|as a rule|day off|subscription|sign off/,
    },
  ],
};
