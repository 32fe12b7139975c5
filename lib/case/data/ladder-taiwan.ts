/** Whom to turn to in Taiwan, step by step. */
import type { Step } from '../rules';
import { agent, open, step, supervisor } from './step';

const FINANCIAL = ['bank', 'consumer-finance'] as const;

export const TAIWAN_STEPS: readonly Step[] = [
  agent('TW'),
  supervisor('TW'),
  step(
    'tw-own-complaint',
    {
      country: 'TW',
      lenders: FINANCIAL,
      status: 'secondary',
      source: '金融消費者保護法 第13條',
      answer: { days: 30, working: false },
    },
    [
      'The firm’s own complaint desk: log it, keep the number. It has 30 days.',
      '金融业者自己的申诉渠道：登记并留下编号，30 日内处理。',
      '金融業者自己的申訴管道：登記並留下編號，30 日內處理。',
    ],
  ),
  step(
    'tw-foi',
    {
      country: 'TW',
      lenders: FINANCIAL,
      status: 'secondary',
      source: '財團法人金融消費評議中心',
      contact: '0800-789-885 · foi.org.tw',
    },
    [
      'The ombudsman institution: after the firm’s answer or 30 days without one; within 60 days.',
      '金融消费评议中心：收到答复或满 30 日未处理后，60 日内申请评议。',
      '金融消費評議中心：收到答覆或滿 30 日未處理後，60 日內申請評議。',
    ],
  ),
  step('tw-1998', { country: 'TW', lenders: FINANCIAL, status: 'secondary', source: '金融服務專線', contact: '1998' }, [
    'Financial service line: asks and complaints about banks and insurers.',
    '金融服务专线：咨询与申诉银行、保险业务。',
    '金融服務專線：諮詢與申訴銀行、保險業務。',
  ]),
  step(
    'tw-1950',
    {
      country: 'TW',
      lenders: ['trader'],
      status: 'secondary',
      source: '消費者保護法 第43條',
      contact: '1950 · cpc.ey.gov.tw',
      answer: { days: 15, working: false },
    },
    [
      'A consumer complaint: the trader has 15 days; after that the consumer ombudsman, then mediation.',
      '消费申诉：业者应在 15 日内妥善处理；未果可向消费者保护官申诉，再申请调解。',
      '消費申訴：業者應於 15 日內妥適處理；未果可向消費者保護官申訴，再申請調解。',
    ],
  ),
  step('tw-165', { country: 'TW', lenders: null, status: 'secondary', source: '內政部警政署', contact: '165 · 110' }, [
    'At once, before any other step: fraud that is happening, or money that was moved.',
    '正在发生的诈骗或钱已转出：马上打，不用按顺序。',
    '正在發生的詐騙或錢已轉出：馬上打，不用按順序。',
  ]),
  open('TW'),
];
