/** Only the whole sum at once is accepted. */
import { byRules, rule } from './recogniser';

export const refusesFullOnly = byRules('refuses_full_only', [
  rule(
    '(?:只能|必须|需要?|只有|须|得|仅|唯有|务必|要|请|要求|只|就)(?:支持|接受|您|是|的是|先|把|将|认|收)*~6(?:一次性?|全额|全部|全款|所有欠款|整笔|一笔)~8(?:还清|结清|还款|还|付清|偿还|处理|支付|缴清|归还|清偿|缴|付|才|$)',
    '不需要|无需|不必|不用|不是|吗|减免|优惠|也可以|可能|能否|如果|可以选|的话|申请',
  ),
  rule(
    '(?:只|仅)(?:接受|支持|能|认)~4(?:一次性?|全额|全部|全款|所有欠款|整笔|一笔)|(?:一次性?|全额|全部|全款|所有欠款|整笔|一笔)(?:还清|结清|还款|付清|还完|缴清|偿还)~4(?:才|之后才|后才|为止)|(?:不|没法|不能|没有?(?:办法)?|无法)(?:支持|接受|办理|收|认|能)?部分|部分(?:还款|偿还|缴款)~4(?:不|没|无)|(?:除了?|要么)(?:一次性?|全额|全部|全款|所有欠款|整笔|一笔)|(?:一次性?|全额|全部|全款|所有欠款|整笔|一笔)(?:还款?|还清|结清|付清)?这?(?:一|1)(?:个|种)(?:选择|方式|办法)|(?:不|无法)(?:能|接受|支持)?~2(?:分期|分开)~6一次',
    '减免|优惠',
  ),
  rule(
    '\\b(?:only|must|have to|need(?:s)?(?: to)?|has to|required?|insist|nothing less|expect|accept|just)\\b.{0,30}\\b(?:in full|full (?:amount|balance|payment|repayment|settlement)|entire (?:balance|amount|sum)|whole (?:amount|balance|sum|lot|thing)|lump sum|all at once|(?:one|a single) (?:go|payment))\\b',
    "\\b(?:don't|do not|doesn't|not) (?:have to|need|require)|\\?|waive|discount|you can pay",
  ),
  rule(
    "\\b(?:full|entire|whole) (?:payment|balance|amount)\\b.{0,20}\\b(?:is (?:required|needed|the only|due)|must|only|needs? to|has to|or nothing)\\b|\\b(?:don't|can't|cannot|do not|won't|unable to)\\b.{0,12}\\b(?:accept|take|do)\\b.{0,12}\\b(?:partial|part|less)\\b|\\b(?:full|whole|entire|total) (?:amount|balance|sum|debt) (?:is|are)(?: now)? (?:due|required|payable)\\b|\\bpay (?:it|this|everything) (?:all|off in full|in one)\\b|\\bnothing (?:less|short|but)\\b.{0,12}\\bfull\\b",
    '\\?',
  ),
]);
