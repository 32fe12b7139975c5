/** What a promise or an offer says in figures: its deadline, sums with their part in it, counts and shares. */
import type { Calendar } from './calendar';
import { contactsIn } from './contact';
import type { Now } from './day';
import { type Deadline, deadlineIn } from './deadline';
import { type FoundSum, sumsIn } from './money';
import { percentsIn } from './percent';
import { instalmentsIn } from './value';

export type AmountRole =
  | 'waiver'
  | 'refund'
  | 'credit'
  | 'per_instalment'
  | 'plan_total'
  | 'user_payment'
  | 'new_limit'
  | 'fee'
  | 'balance';

export interface Amount {
  text: string;
  value: number;
  /** ISO 4217; null when the words leave it open. */
  currency: string | null;
  role: AmountRole;
}

export interface Terms {
  /** Count of instalments. */
  instalments?: number;
  /** A share, as a percentage. */
  percent?: number;
  ticket?: string;
  staff?: string;
  /** Back to where the payment came from. */
  method?: 'original';
  /** Date in each month on which to pay. */
  payDay?: number;
  /** Reported as done already. */
  done?: true;
}

export interface Figures {
  deadline: Deadline | null;
  amounts: Amount[];
  terms: Terms;
}

/** What the message is read in the light of. */
export interface Setting {
  now: Now | null;
  calendar: Calendar;
  /** What an unnamed 元 or $ is. */
  home: string;
}

/** Words that say which part a sum plays; the nearest before it decides, else the nearest after it. */
const ROLES: readonly [AmountRole, string][] = [
  [
    'per_instalment',
    '[每一][期个]月?|每月|月[供还]|首期|末期|each|monthly|(?:a|per|every|/) ?(?:month|week|instal\\w+)',
  ],
  ['new_limit', '额度|[降调提]到|limit'],
  ['plan_total', '共|总[共计额还]|合计|total|in all'],
  ['waiver', '免|减|抹|豁|优惠|不(?:用|再)?[收要算]|waiv\\w+|remov\\w+|tak\\w+|knock\\w*|discount|off|reduc\\w+'],
  ['refund', '退|返还|返|赔|回到|打款|back|to your (?:bank|card|paypal|account)|refund\\w*|reimburs\\w+|revers\\w+'],
  ['credit', '补偿|补贴|券|红包|赠|送|积分|credit\\w*|voucher|goodwill'],
  ['fee', '手续费|服务费|违约金|滞纳金|罚息|年费|运费|保证金|利息|fees?|charges?|interest'],
  ['balance', '欠|余额|剩余|应还|待还|本金|balance|owe\\w*|outstanding'],
  ['user_payment', '首付|先还|还|付|缴|交|存|pay\\w*|deposit'],
];
const ANY_ROLE = new RegExp(ROLES.map(([, words], index) => `(?<r${index}>${words})`).join('|'), 'g');

function roleOf(text: string, sum: FoundSum): AmountRole {
  const marks = [...text.matchAll(ANY_ROLE)].map((match) => {
    const hit = Object.entries(match.groups ?? {}).find(([, words]) => words !== undefined)?.[0] ?? 'r8';
    return {
      role: ROLES[Number(hit.slice(1))]?.[0] ?? 'user_payment',
      start: match.index,
      end: match.index + match[0].length,
    };
  });
  const gap = (mark: { start: number; end: number }): string =>
    mark.end <= sum.start ? text.slice(mark.end, sum.start) : text.slice(sum.end, mark.start);
  const near = marks.filter((mark) => !/[，,；;]/.test(gap(mark)));
  const strong = near.find(({ role }) => role === 'waiver' || role === 'refund' || role === 'credit');
  const beside = [...near].sort((a, b) => gap(a).length - gap(b).length)[0];
  if (beside === undefined) return marks.at(-1)?.role ?? 'balance';
  const weak =
    beside.role === 'fee' ||
    beside.role === 'balance' ||
    beside.role === 'user_payment' ||
    (beside.role === 'plan_total' && strong?.role === 'refund');
  if (/^ *(?:元|块)?(?:钱|的?本金)?(?:一次性?)?(?:还|缴)(?:清|上|完|掉|进)?/.test(text.slice(sum.end)))
    return 'user_payment';
  return weak && strong !== undefined ? strong.role : beside.role;
}

/** `text` is `original` folded. */
export function figuresIn(text: string, original: string, { now, calendar, home }: Setting): Figures {
  const terms: Terms = {};
  const count = instalmentsIn(text)[0]?.value;
  if (count != null) terms.instalments = count;
  const share = percentsIn(text)[0];
  if (share !== undefined) terms.percent = share.value;
  for (const { kind, value } of contactsIn(text)) if (kind === 'ticket' || kind === 'staff') terms[kind] ??= value;
  if (/原路|original (?:card|payment|method)/.test(text)) terms.method = 'original';
  const payDay = /每(?:个)?月(?:的)?(\d{1,2})[日号]/.exec(text)?.[1];
  if (payDay !== undefined) terms.payDay = Number(payDay);
  const amounts = sumsIn(text, home).map((sum) => ({
    text: original.slice(sum.start, sum.end),
    value: sum.value,
    currency: sum.currency,
    role: roleOf(text, sum),
  }));
  return { deadline: deadlineIn(text, original, now, calendar), amounts, terms };
}
