/** The agent proposes to spread the payment in this case. How many instalments are usual is a fact, not an offer. */
import type { Recogniser } from './recogniser';

export const offersInstalments: Recogniser = {
  code: 'offers_instalments',
  rules: [
    {
      yes: /(?:可以|能够?|给您|帮您|为您|同意|您看|建议您?|考虑|支持您|申请到?|给到您?|方案是|批了?|最多|最长|这边)[^，]{0,16}(?:分(?:成|为|做|作|个)?[^，]{0,4}(?:[0-9]+|[一二三四五六七八九十两]+|几|多)(?:个)?(?:期|月)|分期|[0-9]+期)/,
      unless:
        /不能|不可以|不支持|(?<!要)不给|不予|无法|没法|没有?办法|没有|暂不|未能|不了|不到|不行|不符合|无权|不同意|一般|通常|正常来说|正常情况|常规|原则上|(?:您|你)(?:是|是不是|是否)?(?:想|要|需要)|吗(?:入口|页面)|(?:分期)(?:入口|页面|服务说明|规则)|以系统|官网|是什么|申请材料/,
    },
    {
      yes: /分(?:成|为|做|作)?[^，]{0,3}(?:[0-9]+|[一二三四五六七八九十两]+)(?:个)?(?:期|月)[^，]{0,12}(?:可以|行|好吗|接受|您看|怎么样|如何|考虑|看看)/,
      unless:
        /不能|不可以|不支持|(?<!要)不给|不予|无法|没法|没有?办法|没有|暂不|未能|不了|不到|不行|不符合|无权|不同意|一般|通常|正常来说|正常情况|常规|原则上/,
    },
    {
      yes: /(?:每(?:期|月|个月))[^，]{0,8}[0-9]+[^，]{0,14}(?:可以吗|行吗|能接受|接受吗|您看|怎么样|好吗|如何)/,
      unless:
        /不能|不可以|不支持|(?<!要)不给|不予|无法|没法|没有?办法|没有|暂不|未能|不了|不到|不行|不符合|无权|不同意|一般|通常|正常来说|正常情况|常规|原则上|最低还款额/,
    },
    {
      yes: /\b(?:can|could|offer|offering|arrange|happy|would|let's|how about|propose|agree|approve[d]?|suggest|we'll|able|what if|would you like)\b.{0,50}\b(?:instal?ments?|(?:re)?payment plan|payment arrangement|monthly payments?|(?:over|across|into) (?:[0-9]+|two|three|four|five|six|nine|ten|twelve|eighteen|twenty-four) (?:months?|payments?|weeks?)|spread (?:it|this|the|your|that)|split (?:it|this|the|your|that))/,
      unless:
        /can't|cannot|can not|unable|not able|not possible|won't|will not|wouldn't|don't|do not|doesn't|not eligible|unfortunately|no longer|isn't|never|usually|typically|generally|normally|in general|as a rule|\bdo you want\b|you(?:'d| would) like to (?:request|ask)|could you (?:afford|tell)|already on/,
    },
    {
      yes: /(?:做|办|弄|来|走|给您|要不|不如|设)[^，]{0,8}[0-9一二三四五六七八九十两]+期|分(?:成|为)?[^，]{0,3}(?:[0-9]+|[一二三四五六七八九十两]+)(?:个)?(?:期|月).{0,26}(?:您看|合适|可以吗|行吗|能接受|觉得|怎么样|考虑)/,
      unless:
        /不能|不可以|不支持|(?<!要)不给|不予|无法|没法|没有?办法|没有|暂不|未能|不了|不到|不行|不符合|无权|不同意|一般|通常|正常来说|正常情况|常规|原则上/,
    },
    {
      yes: /(?:支持|可以|给|帮|让|按)(?:您|你)?(?:按|分|走|办)?[^，]{0,4}[0-9一二三四五六七八九十两]+(?:个)?期/,
      unless:
        /不能|不可以|不支持|(?<!要)不给|不予|无法|没法|没有?办法|没有|暂不|未能|不了|不到|不行|不符合|无权|不同意|一般|通常|正常来说|正常情况|常规|原则上|第[0-9一二三四五六七八九十]+期|本期|这期|(?:您|你)(?:是)?(?:想|要)/,
    },
    {
      yes: /\b(?:can|could|we'll|i'll|happy to|able to|how about|would)\b.{0,30}\b(?:[a-z0-9]+[- ](?:month|week|payment|instal?ment) (?:plan|arrangement|schedule)|(?:[0-9]+|two|three|four|six|nine|ten|twelve) (?:equal |monthly |smaller )?(?:payments|parts|instal?ments))\b/,
      unless:
        /can't|cannot|can not|unable|not able|not possible|won't|will not|wouldn't|don't|do not|doesn't|not eligible|unfortunately|no longer|isn't|never|usually|typically|generally|normally|in general|as a rule/,
    },
  ],
};
