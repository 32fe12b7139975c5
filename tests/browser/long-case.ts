/** A case as long as real ones are: names of lenders in full, sums of seven digits, three debts, offers, terms, dues of each state. */
import type { Due } from '../../lib/case/due';
import type { Recording } from './recorded';

const LENDER = '重庆蚂蚁消费金融有限公司（原花呗分期业务，由合作银行联合放款）';
const BANK = '中国邮政储蓄银行股份有限公司信用卡中心资产保全部华东分中心';
const ENGLISH =
  'Responsibleconsumerfinancingcorporation Kreditabteilungsleitung, Rechtsschutzversicherungsgesellschaft';

const FACTS: Record<string, string> = {
  product: '花呗分期（含最低还款转分期与账单分期合并后的剩余应还部分）',
  lender: LENDER,
  lender_type: 'consumer-finance',
  total: '1234567.89',
  principal: '1100000.00',
  interest: '98765.43',
  fees: '35802.46',
  due_amount: '1234567.89',
  due_date: '2026-01-15',
  rate: '0.05',
  rate_basis: 'day',
  'debt2.product': BANK,
  'debt2.total': '2345678.90',
  'debt3.product': ENGLISH,
  'debt3.total': '7654321.00',
  'budget.wages': '98765.43',
  'budget.housing': '12345.67',
  'budget.food': '8765.43',
  reason: '公司裁员后失业，正在找工作，同时需要照顾住院的父亲，医药费每月都要自己先垫付',
  'save.monthly': '1234.56',
};

const due = (id: string, kind: Due['kind'], date: string, title: string, fen: number | null, paidFen = 0): Due => ({
  id,
  kind,
  date,
  time: null,
  title,
  fen,
  paidFen,
  doneAt: null,
  from: null,
  told: {},
});

const DUES: Due[] = [
  due('instalment/1/a', 'instalment', '2026-02-28', `Instalment 1 of 36: ${FACTS.product}`, 123_456_789, 23_456_789),
  due('instalment/3/a', 'instalment', '2099-02-28', `Instalment 1 of 36: ${ENGLISH}`, 765_432_100),
  due('call', 'appointment', '2026-03-01', 'Telefonterminvereinbarungsbestätigung with the complaints team', null),
];

const OFFER = {
  at: '2026-11-20T08:00:00.000Z',
  debt: 1,
  costTerm: null,
  creditTerm: null,
  breachTerm: null,
  from: null,
};

/** Puts all of it into a case that is there. */
export async function fillLong(recording: Recording, caseId: string): Promise<void> {
  const work = (asked: object) => recording.ask('work', { caseId, asked });
  await work({ change: 'facts', values: FACTS });
  await work({
    change: 'facts',
    values: { total: '1334567.89', interest: '108765.43' },
    why: `${LENDER}：重新核对账单`,
  });
  await work({ change: 'put-dues', dues: DUES, instead: null });
  await work({
    change: 'put-offer',
    offer: {
      ...OFFER,
      id: 'mine',
      by: 'me',
      monthlyFen: 3_429_360,
      count: 36,
      firstDate: '2026-12-31',
      totalFen: 123_456_789,
    },
  });
  await work({
    change: 'put-offer',
    offer: { ...OFFER, id: 'theirs', by: 'them', monthlyFen: 11_234_567, count: 12, firstDate: null, totalFen: null },
  });
  await work({ change: 'term', term: 'lender', value: `${LENDER} / ${BANK} / ${ENGLISH}`.slice(0, 200), from: null });
  await work({ change: 'term', term: 'amounts', value: '每期 34293.60，最后一期 34293.49', from: null });
}
