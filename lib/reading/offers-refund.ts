/** The agent proposes to give money back. */
import type { Recogniser } from './recogniser';

export const offersRefund: Recogniser = {
  code: 'offers_refund',
  rules: [
    {
      yes: /(?:可以|能够?|给您|帮您|为您|同意|申请|您看|考虑|支持|这边)[^，]{0,12}(?:退款|退回|退还|全额退|部分退|退差价|退[0-9]|仅退款|退货退款|赔付|赔偿)/,
      unless:
        /不能|不可以|不支持|(?<!要)不给|不予|无法|没法|没有?办法|没有|暂不|未能|不了|不到|不行|不符合|无权|不同意|一般|通常|正常来说|正常情况|常规|原则上|(?:您|你)(?:是|是不是|是否)?(?:想|要|需要)|已(?:经)?退/,
    },
    {
      yes: /\b(?:can|could|offer|offering|we'll|i'll|happy to|able to|would|propose|willing|how about)\b.{0,30}\b(?:refund(?:ing)?|money back|reimburse|chargeback|credit (?:it|that|the charge) back)\b/,
      unless:
        /can't|cannot|can not|unable|not able|not possible|won't|will not|wouldn't|don't|do not|doesn't|not eligible|unfortunately|no longer|isn't|never|usually|typically|generally|normally|in general|as a rule|\bdo you want\b/,
    },
    {
      yes: /(?:可以|给您|帮您|为您)[^，]{0,4}退[^，]{0,4}(?:钱|款|一半|费|全额|[0-9])|退您[0-9一]/,
      unless:
        /不能|不可以|不支持|(?<!要)不给|不予|无法|没法|没有?办法|没有|暂不|未能|不了|不到|不行|不符合|无权|不同意|一般|通常|正常来说|正常情况|常规|原则上|已|会在/,
    },
  ],
};
