/** The agent proposes something else: a coupon, a replacement, a better price for staying. */
import { offersOf } from './offering';
import { byRules, rule } from './recogniser';

export const offersAlternative = byRules('offers_alternative', [
  ...offersOf(
    '(?:优惠|代金|抵用|现金|折扣|无门槛|满减|购物)?券|红包|积分|会员|补偿金|小礼物|赠品|话费|流量|补发一|换一?个?新|重新?发|里程|礼',
    'vouchers?|store credit|coupons?|gift (?:voucher|code)|points|(?:free|discounted) months?|half price|[0-9]+ ?(?:%|percent) (?:off|discount)|goodwill|replacement|downgrade|pause your subscription|cheaper (?:plan|tariff)|upgrade|miles|lower tier',
    '会员权益|过期|使用规则|续费',
    '60% of|balance',
  ),
  rule("\\b(?:we|i) (?:can|could|'ll) send you a (?:replacement|new)|stay with us", '{enNo}'),
]);
