/** An offer above what the case says can be paid, or above the most that was named before. */
import { clauseAround } from '../reading/line';
import { sumsIn } from '../reading/money';
import { factNumber } from './figure';
import type { Draft, GuardRule, Span } from './finding';

const KEYS = [
  'available',
  'affordable',
  'ability',
  'max_monthly',
  'monthly_max',
  'max_payment',
  'can_pay',
  'budget',
  'offer_max',
];
const OFFERS =
  /[还付缴交拿出凑给]|每[月期个]|首付|没问题|可以|\b(?:pay|offer|manage|afford|do|month|put|send|deposit)\b/;
/** Another's figure, or one that is refused. */
const NOT =
  /欠|总额|应还|账单|本金|余额|收入|工资|支出|超[出过]|承担|做不到|不了|不(?:能|会|行|起|够)|太[高多]|没(?:法|办法|有)|您(?:们)?(?:说|要|让|提)|退|减|免|已经?(?:还|付)|\b(?:can't|cannot|not|unable|owe|balance|income|earn|refund|too|you (?:said|asked|want)|paid|won't|n't)\b/;

export const aboveAbility: GuardRule = {
  id: 'above_ability',
  find(draft) {
    const most = mostOf(draft);
    if (most === null) return [];
    const { limit, against } = most;
    return sumsIn(draft.plain).flatMap(({ start, end, value }): Span[] => {
      const clause = clauseAround(draft.plain, start, end);
      if (value <= limit || !OFFERS.test(clause) || NOT.test(clause)) return [];
      const monthly = /每|个月|month/.test(draft.plain.slice(Math.max(0, start - 12), end + 12));
      return [{ start, end, certainty: monthly ? 'high' : 'medium', against }];
    });
  },
};

function mostOf({ facts, said }: Draft): { limit: number; against: string } | null {
  for (const key of KEYS) {
    const limit = factNumber(facts[key]);
    if (limit !== null) return { limit, against: `${key}: ${limit}` };
  }
  const [income, essentials] = [factNumber(facts.income_now), factNumber(facts.essentials)];
  if (income !== null && essentials !== null) {
    const limit = income - essentials - (factNumber(facts.other_debt) ?? 0);
    return { limit, against: `income_now - essentials - other_debt: ${limit}` };
  }
  const told = said
    .filter(({ side }) => side === 'customer')
    .flatMap(({ line }) =>
      line.sentences
        .filter(({ text }) => /最多|最高|上限|\b(?:at most|no more than|the most|up to|maximum)\b/.test(text))
        .flatMap(({ text }) => sumsIn(text).map(({ value }) => ({ limit: value, against: line.original }))),
    );
  return told.at(-1) ?? null;
}
