/** What is asked in the first minute: few enough to answer at once, enough for the opening phrases to be complete. */
import type { FactKind } from './fact';

export interface FirstFact {
  /** Placeholder key of the playbooks. */
  key: string;
  kind: FactKind;
  /** False when the conversation can start well without it. */
  needed: boolean;
}

const fact = (key: string, kind: FactKind, needed = true): FirstFact => ({ key, kind, needed });

/** For anything owed that cannot be paid in time. */
const OWED: readonly FirstFact[] = [
  fact('product', 'text'),
  fact('lender', 'text', false),
  fact('due_amount', 'money'),
  fact('due_date', 'date'),
  fact('overdue_days', 'days', false),
  fact('total', 'money', false),
  fact('reason', 'text'),
  fact('since', 'date', false),
  fact('income_before', 'money', false),
  fact('income_now', 'money'),
  fact('essentials', 'money'),
  fact('other_debt', 'money'),
  fact('available', 'money'),
];

const BOUGHT: readonly FirstFact[] = [
  fact('order_no', 'text'),
  fact('item', 'text'),
  fact('date', 'date'),
  fact('problem', 'text', false),
  fact('refund', 'money', false),
];

const TOPICS: Readonly<Record<string, readonly FirstFact[]>> = {
  huabei: OWED,
  hardship: OWED,
  loans: OWED,
  card: OWED,
  deferral: [
    fact('product', 'text'),
    fact('due_amount', 'money'),
    fact('due_date', 'date'),
    fact('new_due', 'date'),
    fact('defer_days', 'days'),
    fact('reason', 'text'),
  ],
  waiver: [
    fact('product', 'text'),
    fact('principal', 'money'),
    fact('interest', 'money', false),
    fact('fees', 'money', false),
    fact('waive_items', 'text'),
    fact('reason', 'text'),
  ],
  limit: [fact('product', 'text'), fact('limit_target', 'money')],
  takeover: [fact('merchant', 'text', false), fact('date', 'date', false), fact('time', 'text', false)],
  refund: BOUGHT,
  delivery: BOUGHT,
  cancel: [fact('product', 'text'), fact('date', 'date', false)],
  billing: [fact('merchant', 'text'), fact('amount', 'money'), fact('date', 'date'), fact('dispute_reason', 'text')],
};

/** Facts to ask for first, in order. A topic that is not known is treated as something owed. */
export function firstFacts(topic: string): readonly FirstFact[] {
  return Object.hasOwn(TOPICS, topic) ? (TOPICS[topic] ?? OWED) : OWED;
}
