/** What a line of the other side states for each line of the agreement, in its own words or figures; nothing where it states none. */
import type { Commitment } from '../reading/read';
import type { Value, ValueKind } from '../reading/value';
import { type Heard, type HeardClause, stretches } from './heard';
import type { TermId } from './terms';

export type Finder = (heard: Heard) => string[];

/** The stretches that match all of these. */
const saying =
  (...all: RegExp[]): Finder =>
  (heard) =>
    stretches(heard, ({ text }) => all.every((one) => one.test(text)));

const valuesAt = (heard: Heard, clause: HeardClause, kinds: readonly ValueKind[]): Value[] =>
  heard.reading.values.filter(
    ({ kind, start, end }) => kinds.includes(kind) && start >= clause.start && end <= clause.start + clause.text.length,
  );

/** The stretches that match and name a value of these kinds. */
const naming =
  (kinds: readonly ValueKind[], words: RegExp, more: RegExp = words): Finder =>
  (heard) => {
    const names = (clause: HeardClause) => valuesAt(heard, clause, kinds).length > 0;
    return stretches(
      heard,
      (clause) => words.test(clause.text) && names(clause),
      (clause) => more.test(clause.text) && names(clause),
    );
  };

/** What stands in the group of the pattern, as written. */
const after =
  (...patterns: RegExp[]): Finder =>
  ({ line, clauses }) =>
    clauses
      .filter(({ asks }) => !asks)
      .flatMap(({ text, start }) =>
        patterns.flatMap((pattern) => {
          const at = new RegExp(pattern, 'd').exec(text)?.indices?.[1];
          return at ? [line.quote.slice(start + at[0], start + at[1]).replace(/[\s。.!！]+$/, '')] : [];
        }),
      );

const commitments = ({ reading }: Heard): Commitment[] => [...reading.offers, ...reading.promises];

const TIMES = ['date', 'deadline', 'duration'] as const;
const EACH =
  /每期|每月|每个月|月供|首期|末期|最后一期|\beach\b|\b(?:a|per|every) (?:month|week|instal\w+)|\bmonthly\b|\blast one\b/;

/** Offered or promised; else the only count that the message states. A range is no count. */
const count: Finder = (heard) => {
  const bound = commitments(heard).flatMap(({ terms }) => terms.instalments ?? []);
  const stated = heard.clauses
    .filter(({ asks }) => !asks)
    .flatMap((clause) => valuesAt(heard, clause, ['instalments']))
    .filter(({ text, value }) => Number(value) > 1 && !/[-~至到或、]/.test(text));
  const only = new Set(stated.map(({ value }) => String(value)));
  return bound.length > 0 ? bound.map(String) : only.size === 1 ? [...only] : [];
};

/** The payments of an offer or a promise; else the sums that the message calls payments. */
const amounts: Finder = (heard) => {
  const [bound = []] = commitments(heard)
    .map((one) => one.amounts.filter(({ role }) => role === 'per_instalment').map(({ text }) => text))
    .sort((a, b) => b.length - a.length);
  if (bound.length > 0) return [bound.join(' / ')];
  const stated = heard.clauses
    .filter(({ text, asks }) => !asks && EACH.test(text))
    .flatMap((clause) => valuesAt(heard, clause, ['sum']).map(({ text }) => text));
  return stated.length > 0 ? [stated.join(' / ')] : [];
};

/** The words that waive, and of two readings of them the shorter. */
const waiver: Finder = (heard) => {
  const bound = commitments(heard)
    .filter(({ kind, amounts: sums }) => kind === 'waiver' || sums.some(({ role }) => role === 'waiver'))
    .map(({ quote }) => quote);
  return bound.filter((quote, at) => !bound.some((other, by) => by !== at && quote !== other && quote.includes(other)));
};

/** What follows when one is late goes on to the end of the sentence. */
const breach: Finder = (heard) =>
  stretches(
    heard,
    ({ text }) =>
      /(?:如果?|若|一旦|万一|要是|未按|没有?按).{0,12}(?:逾期|晚|违约|还)|(?:逾期|晚还|违约)(?:的话|之?后|将|会|一[天期次])|\bif (?:you|a payment|one|any).{0,24}(?:miss|late|default|skip)|\b(?:missed|late) payments? (?:will|would|means?|ends?|cancels?)/.test(
        text,
      ),
    () => true,
  );

const agent: Finder = (heard) => [
  ...heard.reading.values.flatMap(({ kind, value }) => (kind === 'staff' && value !== null ? [String(value)] : [])),
  ...after(/员工编号\D{0,3}(\d{3,})/, /\bmy name is ([a-z]+(?: [a-z]+)?)[.!]?\s*$/)(heard),
];

export const TERM_FINDERS: Record<TermId, Finder> = {
  lender: after(
    /(?:放款|贷款|出资)(?:机构|方|公司|银行)(?:全称|名称)?(?:就?是|为|:|：)\s*(.{2,40})$/,
    /由(.{2,30}?(?:公司|银行))(?:放款|出资|发放)/,
    /\blender(?: named in (?:the|your) contract)?(?: is|:) (.{2,60})$/,
  ),
  contract: after(
    /(?:合同|合约|账单|借据)(?:编?号(?:码)?)?(?:是|为|:|：)?\s*([a-z0-9][a-z0-9-]{4,})/,
    /\b(?:contract|agreement|account|bill|loan) (?:number|no\.?|ref(?:erence)?)(?: is|:)? ([a-z0-9][a-z0-9-]{3,})/,
  ),
  balance: naming(
    ['sum'],
    /欠款|共欠|待还|未还|应还|本金|余额|结清|\bbalance\b|\bowe\b|\bprincipal\b|\boutstanding\b/,
    /欠款|待还|未还|应还|本金|余额|利息|费用|手续费|罚息|\bbalance\b|\bprincipal\b|\binterest\b|\bfees?\b/,
  ),
  count,
  amounts,
  dates: naming(
    TIMES,
    /首期|第一期|首次还|每月|每个月|起还|开始还|\bfirst (?:payment|instal\w+|one)\b|\bstarting\b|\bbeginning\b|\bof (?:each|every) month\b/,
  ),
  repay_method: saying(
    /自动扣款|自动还款|主动还款|手动还款|还款方式|代扣|从.{1,16}扣|\bdirect debit\b|\bautopay\b|\bstanding order\b|\bpay (?:by|through|via)\b|\btaken automatically\b/,
  ),
  cost_term: saying(
    /利息|手续费|服务费|罚息|息费|违约金|滞纳金|\binterest\b|\bfees?\b/,
    /免息|免收|免(?:手续|服务)|全免|不(?:再|会)?(?:收|算|产生|增加|计)|停|按|照常|正常|继续|收取|%|每[日天月期]|\bno (?:further |more |extra )?(?:interest|fees?)\b|\bfr[eo]ezen?\b|\bfrozen\b|\bstops?\b|\bcontinues?\b|\bcharged?\b/,
  ),
  waiver,
  credit_term: saying(
    /征信|信用(?:[记纪]录|报告)|\bcredit (?:reports?|files?|records?|scores?|bureaus?|(?:reference )?agenc\w+)/,
    /报|传|影响|体现|显示|更新|\breport|\bshow|\bmark|\baffect|\brecord|\bnote/,
  ),
  collection_term: saying(
    /催收|不再(?:打电话|联系|致电)|停止联系|\bcollect(?:ion|ions|or|ors|ing)\b|\bcalls?\b/,
    /停|不再|继续|照常|\bstops?\b|\bstopped\b|\bpaused?\b|\bon hold\b|\bno (?:more|further)\b|\bcontinue/,
  ),
  breach_term: breach,
  grace: saying(/宽限|容时|\bgrace\b/, /\d|[一二三四五六七八九十两]|没有|无|不|\bno\b|\bnot?\b/),
  validity: naming(TIMES, /有效|保留|截止|之前确认|前回复|\bvalid\b|\bexpires?\b|\bholds?\b|\bopen until\b/),
  medium: saying(
    /短信|邮件|邮箱|站内|协议|书面|\be-?mail\b|\btext message\b|\bletter\b|\bin writing\b|\bagreement\b/,
    /发|送|寄|给您|通过|生成|签|确认|\bsend|\bsent\b|\bpost|\bconfirm|\bsign/,
  ),
  agent,
  old_due: saying(
    /(?:原|之前|以前).{0,4}(?:还款日|到期日|缴款日)|(?:还款日|到期日|缴款日)(?:不变|仍|照旧|取消|作废|改|变更|顺延)|\b(?:old|original|current|existing) due date\b/,
  ),
};
