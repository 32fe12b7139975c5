/** Which of the agent's lines may settle a term: by the words it is usually said with. The user decides. */
import type { Line } from './line';
import type { TermId } from './terms';

const WORDS: Record<TermId, RegExp> = {
  lender: /放款|贷款机构|貸款機構|出资|出資|公司|银行|銀行|\blender\b|\bbank\b/i,
  contract: /合同|合约|合約|账单|帳單|编号|編號|\bcontract\b|\bbill\b|\baccount\b/i,
  balance: /欠款|待还|待還|本金|余额|餘額|总共|總共|合计|合計|\bbalance\b|\bowe\b|\bprincipal\b/i,
  count: /[\d一二三四五六七八九十]+\s*[期个個]|\binstal?lments?\b|\bmonths\b/i,
  amounts: /每期|每月.{0,6}\d|月供|末期|\ba month\b|\beach\b|\bper month\b/i,
  dates: /首期|第一期|每月.{0,3}[号號日]|\d+月\d+[日号號]|\bfirst payment\b|\bstarting\b/i,
  repay_method:
    /扣款|自动|自動|主动还|主動還|还款方式|還款方式|\bdirect debit\b|\bautopay\b|\bpay (?:by|through|via)\b/i,
  cost_term: /利息|手续费|手續費|罚息|罰息|息费|息費|违约金|違約金|\binterest\b|\bfees?\b/i,
  waiver: /减免|減免|免除|免掉|\bwaive/i,
  credit_term: /征信|信用记录|信用紀錄|信用報告|报送|報送|\bcredit (?:report|file|agenc|bureau|record)/i,
  collection_term: /催收|不再联系|不再聯絡|停止联系|\bcollect/i,
  breach_term: /逾期|晚还|晚還|违约|違約|宽限|寬限|\blate\b|\bgrace\b|\bmiss/i,
  grace: /宽限|寬限|容时|容時|\bgrace\b/i,
  validity: /有效|保留|截止|之前确认|之前確認|\bvalid\b|\bexpires?\b|\buntil\b/i,
  medium: /短信|简讯|簡訊|邮件|郵件|站内|站內|协议|協議|书面|書面|\bemail\b|\bletter\b|\bin writing\b/i,
  agent: /工号|工號|員工編號|我是|客服.{0,4}\d|\bmy name is\b|\bthis is\b|\bid\b/i,
  old_due:
    /原.{0,4}还款日|原.{0,4}[還繳]款日|还款日不变|[還繳]款日不變|仍.{0,6}(?:还款|還款)|\boriginal due\b|\bold due\b/i,
};

/** So many of the last lines are shown. */
const LOOKS_BACK = 300;

/** Lines that speak of the term first, the newest of them on top; then the others, newest first. */
export function linesFor(term: TermId, lines: readonly Line[]): { likely: Line[]; others: Line[] } {
  const newest = lines.slice(-LOOKS_BACK).toReversed();
  const likely = newest.filter(({ quote }) => WORDS[term].test(quote));
  return { likely, others: newest.filter((line) => !likely.includes(line)) };
}
