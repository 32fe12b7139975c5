/** The agent proposes something else than what was asked: a voucher, points, a better price for staying. */
import type { Recogniser } from './recogniser';

export const offersAlternative: Recogniser = {
  code: 'offers_alternative',
  rules: [
    {
      yes: /(?:可以|能够?|给您|帮您|为您|送您|赠送|补偿|补发|申请|发放|发您|您看)[^，]{0,12}(?:优惠券|代金券|抵用券|红包|积分|会员|无门槛券|券|补偿金|小礼物|赠品|现金券|折扣券)/,
      unless:
        /不能|不可以|不支持|(?<!要)不给|不予|无法|没法|没有?办法|没有|暂不|未能|不了|不到|不行|不符合|无权|不同意|一般|通常|正常来说|正常情况|常规|原则上/,
    },
    {
      yes: /\b(?:can|could|offer|offering|give|i'll|we'll|happy to|how about|instead|would you (?:accept|consider|like)|stay)\b.{0,40}\b(?:vouchers?|store credit|coupons?|gift (?:voucher|code)|points|(?:free|discounted) months?|half price|[0-9]+ ?(?:%|percent) (?:off|discount)|goodwill|replacement|downgrade|pause your subscription)\b/,
      unless:
        /can't|cannot|can not|unable|not able|not possible|won't|will not|wouldn't|don't|do not|doesn't|not eligible|unfortunately|no longer|isn't|never/,
    },
  ],
};
