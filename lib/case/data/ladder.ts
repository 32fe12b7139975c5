/** Whom to turn to, step by step. Public posts come last, and never hold personal data. */
import type { Step } from '../rules';
import { HONG_KONG_STEPS } from './ladder-hong-kong';
import { TAIWAN_STEPS } from './ladder-taiwan';
import { agent, open, step, supervisor } from './step';

const LICENSED = ['bank', 'consumer-finance'] as const;

export const STEPS: readonly Step[] = [
  agent('CN'),
  supervisor('CN'),
  step(
    'cn-own-complaint',
    {
      country: 'CN',
      lenders: LICENSED,
      status: 'secondary',
      source: '银行业保险业消费投诉处理管理办法（2020）',
      answer: { days: 15, working: false },
    },
    [
      'The lender’s own complaint desk: log it, keep the number. A clear and simple complaint is answered in 15 days, a complex one in 30; the rule is being revised.',
      '放款机构自己的投诉渠道：登记并留下编号。简单投诉 15 日、复杂 30 日内答复；该规定正在修订。',
      '放款機構自己的投訴管道：登記並留下編號。簡單投訴 15 日、複雜 30 日內答覆；該規定正在修訂。',
    ],
  ),
  step(
    'cn-12378',
    { country: 'CN', lenders: LICENSED, status: 'secondary', source: '国家金融监督管理总局', contact: '12378' },
    [
      'The financial regulator: conduct of banks, insurers and other licensed lenders. It does not bargain about terms.',
      '金融监管热线：受理银行、保险和其他持牌机构的行为问题，不替你谈条件。',
      '金融監管熱線：受理銀行、保險和其他持牌機構的行為問題，不替你談條件。',
    ],
  ),
  step(
    'cn-12363',
    {
      country: 'CN',
      lenders: ['bank', 'consumer-finance', 'micro-loan'],
      status: 'secondary',
      source: '中国人民银行',
      contact: '12363',
    },
    [
      'The central bank: payments, credit reporting, personal financial data.',
      '央行热线：支付结算、征信、个人金融信息。',
      '央行熱線：支付結算、信用紀錄、個人金融資料。',
    ],
  ),
  step(
    'cn-local',
    { country: 'CN', lenders: ['micro-loan'], status: 'secondary', source: '小额贷款公司监督管理暂行办法' },
    [
      'The local financial administration supervises small-loan companies.',
      '小额贷款公司由地方金融管理部门监管。',
      '小額貸款公司由地方金融管理部門監管。',
    ],
  ),
  step(
    'cn-nifa',
    {
      country: 'CN',
      lenders: ['consumer-finance', 'micro-loan', 'collector'],
      status: 'secondary',
      source: '中国互联网金融协会',
      contact: 'jubao.nifa.org.cn',
    },
    [
      'Tips on illegal conduct of internet-finance businesses, under your real name. It passes them on and does not mediate.',
      '举报互联网金融违法行为，需实名；它转交线索，不做调解。',
      '檢舉互聯網金融違法行為，需實名；它轉交線索，不做調解。',
    ],
  ),
  step(
    'cn-12315',
    {
      country: 'CN',
      lenders: ['trader'],
      status: 'primary',
      source: '市场监督管理投诉举报处理办法',
      contact: '12315',
      answer: { days: 7, working: true },
    },
    [
      'Disputes about goods and services with traders: accepted or refused within 7 working days. Mostly not for loan terms.',
      '与商家的商品、服务纠纷：7 个工作日内决定是否受理；贷款条件多半不受理。',
      '與商家的商品、服務糾紛：7 個工作日內決定是否受理；貸款條件多半不受理。',
    ],
  ),
  step(
    'cn-consumer-association',
    { country: 'CN', lenders: ['trader'], status: 'primary', source: '消费者权益保护法 第39条' },
    [
      'The consumer association may be asked to mediate, beside talks, a complaint to the authority, arbitration or a court.',
      '可以请消费者协会调解；此外还有协商、向行政部门投诉、仲裁、诉讼。',
      '可以請消費者協會調解；此外還有協商、向行政部門投訴、仲裁、訴訟。',
    ],
  ),
  step(
    'cn-fraud',
    { country: 'CN', lenders: null, status: 'secondary', source: '公安机关反诈通告', contact: '96110 · 110' },
    [
      'At once, before any other step: fraud that is happening, or money that was moved.',
      '正在发生的诈骗或钱已转出：马上打，不用按顺序。',
      '正在發生的詐騙或錢已轉出：馬上打，不用按順序。',
    ],
  ),
  open('CN'),
  step('cn-12348', { country: 'CN', lenders: null, status: 'unconfirmed', source: '12348', contact: '12348' }, [
    'Free legal information; not confirmed.',
    '免费法律咨询，未核实。',
    '免費法律諮詢，未核實。',
  ]),
  agent('US'),
  supervisor('US'),
  step('us-dispute', { country: 'US', lenders: ['collector'], status: 'primary', source: '12 CFR 1006.34' }, [
    'Dispute the debt in writing before the date that the validation notice shows.',
    '在核实通知写明的日期前书面提出异议。',
    '在核實通知寫明的日期前書面提出異議。',
  ]),
  step(
    'us-cfpb',
    {
      country: 'US',
      lenders: ['bank', 'consumer-finance', 'micro-loan', 'collector'],
      status: 'secondary',
      source: 'Consumer Financial Protection Bureau',
      contact: 'consumerfinance.gov/complaint',
      answer: { days: 15, working: false },
    },
    [
      'A complaint to the federal bureau: companies usually answer in 15 days, finally within 60.',
      '向联邦机构投诉：公司通常 15 天内答复，最迟 60 天。',
      '向聯邦機構投訴：公司通常 15 天內答覆，最遲 60 天。',
    ],
  ),
  open('US'),
  agent('UK'),
  supervisor('UK'),
  step(
    'uk-complaint',
    {
      country: 'UK',
      lenders: null,
      status: 'primary',
      source: 'FCA Handbook DISP 1.6',
      answer: { days: 56, working: false },
    },
    [
      'A formal complaint to the firm: its final response is due within 8 weeks.',
      '向机构正式投诉：8 周内应有最终答复。',
      '向機構正式投訴：8 週內應有最終答覆。',
    ],
  ),
  step(
    'uk-ombudsman',
    {
      country: 'UK',
      lenders: null,
      status: 'secondary',
      source: 'Financial Ombudsman Service',
      contact: 'financial-ombudsman.org.uk',
    },
    [
      'The ombudsman, free: after the final response or after 8 weeks; within 6 months of the response.',
      '金融申诉专员，免费：收到最终答复或满 8 周后，答复后 6 个月内。',
      '金融申訴專員，免費：收到最終答覆或滿 8 週後，答覆後 6 個月內。',
    ],
  ),
  open('UK'),
  agent('EU'),
  supervisor('EU'),
  open('EU'),
  ...TAIWAN_STEPS,
  ...HONG_KONG_STEPS,
];
