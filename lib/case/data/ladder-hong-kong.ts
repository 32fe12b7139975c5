/** Whom to turn to in Hong Kong, step by step. */
import type { Step } from '../rules';
import { agent, open, step, supervisor } from './step';

export const HONG_KONG_STEPS: readonly Step[] = [
  agent('HK'),
  supervisor('HK'),
  step(
    'hk-bank-complaint',
    { country: 'HK', lenders: ['bank'], status: 'secondary', source: 'Hong Kong Monetary Authority' },
    [
      'The bank’s own complaint officer, in writing: log it, keep the number.',
      '银行自己的投诉主任：书面投诉，留下编号。',
      '銀行自己的投訴主任：書面投訴，留下編號。',
    ],
  ),
  step(
    'hk-fdrc-claim',
    {
      country: 'HK',
      lenders: ['bank'],
      status: 'secondary',
      source: 'Financial Dispute Resolution Centre',
      contact: 'fdrc.org.hk',
      answer: { days: 60, working: false },
    },
    [
      'The dispute resolution centre: after the firm’s final written reply, or 60 days after a written complaint without one.',
      '金融纠纷调解中心：收到机构最后书面答复，或书面投诉满 60 日未获答复后。',
      '金融糾紛調解中心：收到機構最後書面答覆，或書面投訴滿 60 日未獲答覆後。',
    ],
  ),
  step(
    'hk-hkma',
    {
      country: 'HK',
      lenders: ['bank'],
      status: 'secondary',
      source: 'Hong Kong Monetary Authority',
      contact: 'hkma.gov.hk',
    },
    [
      'The banking supervisor: conduct of banks and of those who collect for them. It does not decide about money.',
      '银行监管机构：银行及其催收机构的行为；不裁定金钱赔偿。',
      '銀行監管機構：銀行及其收數公司的行為；不裁定金錢賠償。',
    ],
  ),
  step(
    'hk-consumer',
    {
      country: 'HK',
      lenders: ['trader'],
      status: 'secondary',
      source: 'Consumer Council',
      contact: '2929 2222 · consumer.org.hk',
    },
    [
      'The Consumer Council: goods and services of traders.',
      '消费者委员会：与商家的商品、服务纠纷。',
      '消費者委員會：與商戶的商品、服務糾紛。',
    ],
  ),
  step(
    'hk-18222',
    {
      country: 'HK',
      lenders: null,
      status: 'secondary',
      source: 'Hong Kong Police Force, Anti-Deception Coordination Centre',
      contact: '18222 · 999',
    },
    [
      'At once, before any other step: fraud that is happening, or money that was moved. 18222 advises, 999 is for emergencies.',
      '正在发生的诈骗或钱已转出：马上打，不用按顺序。18222 提供咨询，紧急情况拨 999。',
      '正在發生的詐騙或錢已轉出：馬上打，不用按順序。18222 提供諮詢，緊急情況撥 999。',
    ],
  ),
  open('HK'),
];
