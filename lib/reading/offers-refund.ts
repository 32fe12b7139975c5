/** The agent proposes to give money back in this case. */
import { offersOf } from './offering';
import { byRules } from './recogniser';

export const offersRefund = byRules('offers_refund', [
  ...offersOf(
    '退款|退回|退还|全额退|退差价?|退[0-9一]|仅退|退~3(?:钱|款|费|元|块|一半|全额)|赔[付偿]|退一赔|赔您',
    'refund\\w*|money back|reimburse\\w*|chargeback|credit (?:it|that|the charge) back',
    '会在|将(?:在|于)|联系|协商退款|后台退',
    '',
  ),
]);
