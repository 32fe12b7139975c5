/** An offer above what the case says can be paid, or above the most that was named before. */
import { clauseAround } from '../reading/line';
import { sumsIn } from '../reading/money';
import { amountsIn } from './amount';
import { factNumber } from './figure';
import type { Draft, GuardRule, Span } from './finding';

const KEYS = ['available', 'affordable', 'budget', 'offer_max'];
const OFFERS =
  /[还付缴交拿出凑给畀]|每[月期个]|月供|首付|没问题|可以(?![^，,]*(?:吗|分|不))|行(?![^，,]*不)|\b(?:pay|offer|manage|afford|do|month|put|send|deposit)\b/;
/** Another's figure, or one that is refused. */
const NOT =
  /欠|总额|应还|账单|本金|余额|收入|工资|支出|超[出过]|承担|做不到|办不到|没办法|拿不出|难|如果|要是|是不是|多久|几期|不了|不(?:是|能|会|行|起|够|上|出)|以前|之前|原来|过去|当初|曾|上个?月|一共|总共|太[高多]|没(?:法|办法|有)|房租|租金|生活费|学费|水电|利息|违约金|滞纳金|手续费|罚息|额度|赔|扣|剩|每天|价|(?:元|块)的|(?<![按照依])您(?:们)?.{0,4}(?:说|要|让|提|答应|方案|给的)|退|减|免|已经?(?:还|付)|\b(?:can't|cannot|not|unable|owe|balance|income|earn|refund|too|you (?:said|asked|want)|paid|won't|n't|used to|was|were|last (?:month|year)|previous\w*|asking|if|how (?:long|many)|would (?:take|mean|be)|more than i|instead of|rent|bills?|mortgage|fees?|interest|charge[ds]?|limit|cost|leaves?|left|over|total|altogether)\b/;

/** Yes to what the other side has just named, without a sum. */
const YES =
  /^[\s，,]*(?:嗯|哦|那|ok|yes|yeah|yea|fine|sure|deal|done|agreed|sounds|好|行|成|可以|没问题|同意|得)(?:[的吧啦呀嘛了就这样按您说定走，,。. !]|ok|fine|good|sure|then|it is|go ahead|that works)*$|按您说的|\bthat works\b/;

export const aboveAbility: GuardRule = {
  id: 'above_ability',
  find(draft) {
    const most = mostOf(draft);
    if (most === null) return [];
    const { plain, asked } = draft;
    const { limit, against } = most;
    const all = amountsIn(plain);
    const theirs = amountsIn(asked.split('\n').at(-1) ?? '').filter(({ value, times }) => value * (times ?? 1) > limit);
    if (all.length === 0 && theirs.some(({ times }) => times !== null) && YES.test(plain) && !NOT.test(plain))
      return [{ start: 0, end: plain.length, certainty: 'medium', against }];
    return all.flatMap(({ start, end, value, times }): Span[] => {
      const clause = clauseAround(plain.replace(/(?<=\d),(?=\d{3})/g, '.'), start, end);
      if (times === null && value <= (factNumber(draft.facts.down) ?? 0)) return [];
      const isYes = theirs.some((one) => one.value === value) && !REFUSES.test(plain);
      if (value * (times ?? 1) <= limit || NOT.test(clause) || !(times !== null || isYes || OFFERS.test(clause)))
        return [];
      if (
        /(?:\bthe|\bof|\bmy|\bthat|\bthis|\byour|\btowards?|\boff)(?: \w+)? $/.test(
          plain.slice(Math.max(0, start - 16), start),
        ) &&
        !/full $/.test(plain.slice(0, start))
      )
        return [];
      if (REFUSED.test(plain.slice(Math.max(0, start - 16), start))) return [];
      return [{ start, end, certainty: times !== null ? 'high' : 'medium', against }];
    });
  },
};

/** What is put against one's own figure. */
const REFUSES = /[不太高难]|没(?!毛病|问题|事|意见)|\b(?:not?|can't|cannot|too|most|limit|leave|short)\b|n't\b/;
const REFUSED = /做不到的?[^。]{0,6}$|不[能会行][^。]{0,6}$/;
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
