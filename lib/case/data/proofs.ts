/** Why somebody cannot pay, and the papers that commonly show it. Only what is true and at hand is ever sent. */
import { type Said, said } from './words';

export interface ProofKind {
  id: string;
  name: Said;
}

const proof = (id: string, en: string, zhCN: string, zhTW: string): ProofKind => ({ id, name: said(en, zhCN, zhTW) });

/** Asked for in any case. */
export const COMMON_PROOFS: readonly ProofKind[] = [
  proof('contract', 'loan contract', '借款合同', '借款合約'),
  proof('bill', 'bills, sums owed', '账单和欠款明细', '帳單和欠款明細'),
  proof('payments', 'payments made', '还款记录', '還款紀錄'),
  proof('income', 'bank statement of the last months', '近几个月银行流水', '近幾個月銀行往來明細'),
  proof('guarantor', 'guarantor, or other contracts that hang on it', '担保人或相关合同', '保證人或相關合約'),
];

export const SITUATIONS = ['job', 'pay', 'illness', 'family', 'student', 'business'] as const;
export type Situation = (typeof SITUATIONS)[number];

export interface SituationCard {
  /** As it stands in a phrase: “because of …”. */
  reason: Said;
  proofs: readonly ProofKind[];
}

export const SITUATION_CARDS: Record<Situation, SituationCard> = {
  job: {
    reason: said('the loss of my job', '失业', '失業'),
    proofs: [
      proof('dismissal', 'notice of dismissal', '离职证明', '離職證明'),
      proof('benefit', 'decision on unemployment benefit', '失业金领取凭证', '失業給付核定文件'),
      proof('search', 'applications for work', '求职记录', '求職紀錄'),
    ],
  },
  pay: {
    reason: said('a cut in my pay', '降薪', '減薪'),
    proofs: [
      proof('payslips', 'payslips before and after', '降薪前后的工资单', '減薪前後的薪資單'),
      proof('employer', 'letter from the employer', '单位出具的证明', '公司出具的證明'),
    ],
  },
  illness: {
    reason: said('illness', '生病治疗', '生病治療'),
    proofs: [
      proof('diagnosis', 'diagnosis, discharge letter', '诊断书、出院小结', '診斷書、出院病歷摘要'),
      proof('medical', 'medical bills', '医疗费票据', '醫療費單據'),
      proof('leave', 'sick note', '病假证明', '病假證明'),
    ],
  },
  family: {
    reason: said('somebody in my family who needs care', '家人需要照顾', '家人需要照顧'),
    proofs: [
      proof('relation', 'proof of kinship', '亲属关系证明', '親屬關係證明'),
      proof(
        'care',
        'medical papers of the relative, with their leave',
        '家人的医疗材料（经其同意）',
        '家人的醫療文件（經其同意）',
      ),
      proof('welfare', 'decision on welfare, if there is one', '低保等证明（如有）', '低收入戶等證明（如有）'),
    ],
  },
  student: {
    reason: said('no income of my own while I study', '在读没有固定收入', '就學中沒有固定收入'),
    proofs: [
      proof('student', 'student card, enrolment', '学生证、在读证明', '學生證、在學證明'),
      proof('aid', 'decision on aid or a grant', '助学贷款或补助证明', '就學貸款或補助證明'),
    ],
  },
  business: {
    reason: said('a fall in the income of my business', '生意收入减少', '生意收入減少'),
    proofs: [
      proof('licence', 'business licence', '营业执照', '商業登記'),
      proof('accounts', 'accounts or tax returns', '流水或纳税申报', '帳冊或報稅資料'),
      proof('rent', 'lease, closing notice', '租约、停业通知', '租約、停業通知'),
    ],
  },
};
