/** An offer above what the case says can be paid, or above the most that was named before. */
import { clauseAround } from '../reading/line';
import { sumsIn } from '../reading/money';
import { NUMBER, numberOf } from '../reading/number';
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
  /[还付缴交拿出凑给畀]|每[月期个]|月供|首付|没问题|可以(?![^，,]*(?:吗|分|不))|行(?![^，,]*不)|\b(?:pay|offer|manage|afford|do|month|put|send|deposit)\b/;
/** Another's figure, or one that is refused. */
const NOT =
  /欠|总额|应还|账单|本金|余额|收入|工资|支出|超[出过]|承担|做不到|办不到|没办法|拿不出|难|如果|要是|假如|是不是|算下来|等于|多久|几期|不了|不(?:能|会|行|起|够|上|出)|以前|之前|原来|过去|当初|曾|上个?月|一共|总共|合计|太[高多]|没(?:法|办法|有)|房租|租金|生活费|学费|药费|医疗|房贷|车贷|水电|利息|违约金|滞纳金|手续费|罚息|额度|赔|扣|剩|每天|价|(?:元|块)的|您(?:们)?.{0,4}(?:说|要|让|提|答应|方案|给的)|退|减|免|已经?(?:还|付)|\b(?:can't|cannot|not|unable|owe|balance|income|earn|refund|too|you (?:said|asked|want)|paid|won't|n't|used to|was|were|originally|last (?:month|year)|previous\w*|demand\w*|asking|if|how (?:long|many)|would (?:take|mean|be)|more than i|beyond|out of reach|impossible|instead of|rent|bills?|mortgage|fees?|interest|charge[ds]?|limit|cost|leaves?|left|over|total|all together|altogether)\b/;

export const aboveAbility: GuardRule = {
  id: 'above_ability',
  find(draft) {
    const most = mostOf(draft);
    if (most === null) return [];
    const { limit, against } = most;
    return offered(draft.plain).flatMap(({ start, end, value }): Span[] => {
      const clause = clauseAround(draft.plain, start, end);
      if (value <= limit || !OFFERS.test(clause) || NOT.test(clause)) return [];
      if (
        /(?:\bthe|\bof|\bmy|\bthat|\bthis|\byour|\btowards?|\boff)(?: \w+)? $/.test(
          draft.plain.slice(Math.max(0, start - 16), start),
        ) &&
        !/full $/.test(draft.plain.slice(0, start))
      )
        return [];
      const monthly = /每|个月|month/.test(draft.plain.slice(Math.max(0, start - 12), end + 12));
      return [{ start, end, certainty: monthly ? 'high' : 'medium', against }];
    });
  },
};

/** An offer in figures alone: 还1500 · 三千一个月 · every month 300. */
const BARE = new RegExp(
  `(?:(?:还清?|付清?|交|缴|给|畀|出|凑|拿|月供|首付)(?:您们?|到|个|大概)?|每个?[月期](?:[还付交缴出])?|\\b(?:pay|manage|afford|do|offer|send)(?: you)? )(?<a>${NUMBER})(?![期天年月号日点个%分次笔. ]|\\d)|(?<![\\d.])(?<b>${NUMBER})(?=我[^，,]{0,8}(?:还[上清给]|付清|搞定)|(?:块|元)?(?:一个?月|每个?月|一期|/月| ?(?:a|per|each|every) month|/mo|/month| ?monthly))`,
  'g',
);

function offered(text: string): { start: number; end: number; value: number }[] {
  const sums = sumsIn(text);
  const bare = [...text.matchAll(BARE)].flatMap((match) => {
    const words = match.groups?.a ?? match.groups?.b ?? '';
    const start = match.groups?.a === undefined ? match.index : match.index + match[0].length - words.length;
    const value = numberOf(words);
    return value === null || value < 10 ? [] : [{ start, end: start + words.length, value }];
  });
  return [...sums, ...bare.filter((one) => !sums.some((sum) => sum.start < one.end && one.start < sum.end))];
}

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
