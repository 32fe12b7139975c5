/** The agent accepts nothing but the whole sum at once. */
import type { Recogniser } from './recogniser';

export const refusesFullOnly: Recogniser = {
  code: 'refuses_full_only',
  rules: [
    {
      yes: /(?:只能|必须|需要|只有|须|需|得|仅|唯有|务必|要)(?:支持|接受|您|是|先)?[^，可能]{0,10}(?:一次性?|全额|全部|全款|所有欠款)(?:[^，]{0,6})(?:还清|结清|还款|还|付清|偿还|处理|支付|缴清|归还|清偿)/,
      unless: /不需要|无需|不必|不用|不是|吗|减免|优惠|也可以/,
    },
    {
      yes: /(?:只|仅)(?:接受|支持|能)[^，]{0,4}(?:全额|一次性?)|(?:一次性|全额)(?:还清|结清|还款)(?:[^，]{0,4})(?:才|之后才|后才)|(?:不|没法|不能)(?:支持|接受|办理)?部分(?:还款|偿还)|除了?(?:全额|一次性)[^，]{0,6}(?:没有|别无)/,
      unless: /减免|优惠/,
    },
    {
      yes: /\b(?:only|must|have to|need to|needs to|has to|required|require|insist|nothing less|expect|need|accept)\b.{0,30}\b(?:in full|full (?:amount|balance|payment|repayment)|entire (?:balance|amount|sum)|whole (?:amount|balance|sum|lot|thing)|lump sum|all at once|one (?:go|payment))\b/,
      unless: /\b(?:don't|do not|doesn't|not) (?:have to|need|require)|\?|waive|discount/,
    },
    {
      yes: /\b(?:full|entire|whole) (?:payment|balance|amount)\b.{0,20}\b(?:is (?:required|needed|the only)|must|only|needs? to|has to|or nothing)\b|\b(?:don't|can't|cannot|do not|won't|unable to)\b.{0,12}\b(?:accept|take|do)\b.{0,12}\b(?:partial|part)[- ]?(?:payments?)?\b/,
    },
    {
      yes: /(?:一次性?|全部|全额)(?:还清|结清|付清|还完|缴清|偿还)[^，]{0,4}(?:才(?:行|可以|能)|为止)|(?:不|没有?(?:办法)?|无法|不能)(?:接受|支持)部分|要么(?:全|一次)/,
      unless: /减免|优惠/,
    },
    {
      yes: /\b(?:full|whole|entire|total) (?:amount|balance|sum|debt) (?:is|are)(?: now)? (?:due|required|payable|owed)\b|\b(?:can't|cannot|won't|don't) (?:take|accept) (?:anything )?less\b|\bpay (?:it|this|everything) (?:all|off in full|in one)\b/,
      unless: /\?/,
    },
    {
      yes: /(?:只|仅|就)(?:认|收|能|可以|可)[^，]{0,4}(?:全额|全款|一次性?|全部)|(?:全额|全部|一次)(?:还款|还|还清|结清|付清)(?:这)?(?:一|1)(?:个|种)(?:选择|方式|办法)/,
      unless: /减免|优惠/,
    },
    {
      yes: /\bonly (?:a |the )?(?:full|complete|total) (?:settlement|payment|repayment|amount|balance)\b|\b(?:full|complete) (?:settlement|repayment) (?:only|is required)\b|\bnothing (?:less|short|but)\b.{0,12}\bfull\b/,
    },
  ],
};
