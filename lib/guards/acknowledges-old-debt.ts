/** Words that acknowledge a debt whose time may have run out: about three years after the last payment or claim. */
import { type Now, nowOf } from '../reading/day';
import { amountsIn } from './amount';
import type { Draft, GuardRule, Span } from './finding';
import { wordings } from './wording';

const YEARS = 3;
/** The rule was written in 2026: whatever the time is, it is not earlier. */
const AT_LEAST = '2026-11-23';

const found = wordings([
  [
    '(?:认账|[是有]借了?您|(?:心里有数|没忘)|是我没还|[是系]我~6(?:欠|争|借|刷|用)|(?:没|冇|未)(?:有)?(?:还)(?:完|清|过)?(?:$|[，,])|争您|会?负责|赖账)|我~3(?:承认|认[这了账]|欠[您贵这]~8)|[款账债钱]~6(?:我认|没错|属实|是我的)',
    'high',
    undefined,
    '不(?:是|承认|认|确认|代表|记得|欠|知)|没(?:有)?~3欠|[没无]~2(?:说|话|讲|承认|签)|从[未没不]|是否|是不是|如果|吗|不清楚|凭什么|证明|证据|依据',
  ],
  [
    '[会先我款定愿继慢可同]~6(?:[还付交转]|处理)(?![没不有能款])|表示~2诚意',
    'medium',
    undefined,
    '不(?:会|想|能|打算|愿)|没|如果|是否|吗|请|明细',
  ],
  [
    "\\b(?:i (?:know|accept|admit|agree|acknowledge)(?: that)?(?: i)? ?(?:owe|the debt|this debt)|i (?:do |still |did )*owe(?! (?:nothing|no))|(?:debt|account|loan|balance) (?:is|was) mine|haven't forgotten|(?:did|i) (?:take|took) (?:that|the|this) (?:loan|card|money)|i owe it|never (?:cleared|repaid)|i never (?:paid|finished|settled)|(?:that|this|it)(?:'s| is| was) (?:probably )?(?:mine|my (?:old |debt|account|card|loan)))\\b.{0,20}",
    'high',
    undefined,
    "\\b(?:don't|not|if|whether|nothing|no)\\b|\\?",
  ],
  [
    "\\bi(?:'ll| will|'m going to| can|'d like to| (?:promise|agree) to) (?:re)?(?:pay|send|clear|settle|start)\\b|\\bpay (?:it|this) (?:back|off)|\\bgood faith|small payment|show willing|give you a|\\bsettle up",
    'medium',
    undefined,
    "\\b(?:don't|not|if|can't|won't)\\b|\\?",
  ],
]);

export const acknowledgesOldDebt: GuardRule = {
  id: 'acknowledges_old_debt',
  find(draft) {
    if (!isOld(draft)) return [];
    return [...found(draft), ...given(draft)].slice(0, 2);
  },
};

/** A sum that is offered, however it is worded. */
const GIVES = /[还付缴打转给畀拿扣交]|\b(?:pay|send|take|put|give|do|manage|toward|off|for now)\b/;
const TAKES = /[？?吗]|不|没|明细|证明|依据|请|\b(?:not?|owe nothing|if|was|were|when|why|how|please|charged)\b|n't\b/;

function given({ plain }: Draft): Span[] {
  const [sum] = amountsIn(plain);
  if (sum === undefined || !GIVES.test(plain) || TAKES.test(plain)) return [];
  return [{ start: sum.start, end: sum.end, certainty: 'medium' }];
}

/** By a fact (last payment or claim), by a mark of the user's, or by what the draft and the chat say of its age. */
function isOld({ facts, plain, asked, now }: Draft): boolean {
  const today = now ?? nowOf(AT_LEAST);
  for (const [key, fact] of Object.entries(facts)) {
    const value = typeof fact === 'object' && fact !== null && 'value' in fact ? fact.value : fact;
    if (/old|expired/i.test(key) && value === true) return true;
    if (/last_?(?:pa|claim|re)|debt_?(?:date|since)|default/i.test(key)) {
      const then = nowOf(
        `${String(value)}${/^\d{4}-\d\d$/.test(String(value)) ? '-01' : /^\d{4}$/.test(String(value)) ? '-12-31' : ''}`,
      );
      if (then !== null && today !== null) return isLongAgo(then, today);
    }
    if (/overdue_days/.test(key) && Number(value) >= YEARS * 365) return true;
  }
  const { zh, en } = YEAR.exec(`${plain}\n${asked}`)?.groups ?? {};
  const year = zh ?? en;
  const isYearOld =
    year !== undefined && today !== null && Number(year) <= 1970 + Math.floor(today.day / 365.25) - YEARS - 1;
  return (
    isYearOld ||
    /(?:[三四五六七八九十]|[3-9]|1\d)(?:多)?年(?:多)?(?:前|了|没)|\b(?:[3-9]|three|four|five|six|seven|ten|many) years (?:ago|old)/.test(
      plain,
    )
  );
}

/** A year, not a sum. */
const YEAR = /(?<!\d)(?<zh>(?:19|20)\d\d) ?年|\b(?:in|since|from|of|before|by) (?<en>(?:19|20)\d\d)\b/;

const isLongAgo = (then: Now, today: Now): boolean => today.day - then.day >= YEARS * 365;
