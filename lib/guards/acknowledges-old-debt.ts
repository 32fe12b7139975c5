/** Words that acknowledge a debt whose time may have run out: about three years after the last payment or claim. */
import { type Now, nowOf } from '../reading/day';
import type { Draft, GuardRule } from './finding';
import { wordings } from './wording';

const YEARS = 3;
/** The rule was written in 2026: whatever the time is, it is not earlier. */
const AT_LEAST = '2026-11-23';

const found = wordings([
  [
    '(?:我|本人)~3(?:承认|认(?:这|账|帐|了|可)|确认~2欠|欠(?:您|贵|这)~8)|(?:欠款?|这笔账?|债务|债|钱)~6(?:我认|属实|没错|我承认|是我的)',
    'high',
    undefined,
    '不(?:承认|认|确认|代表|等于|记得|欠|知)|没(?:有)?~3欠|[没无]~2(?:说|话|讲|承认|签)|从[未没不]|未曾|是否|是不是|如果|吗|不清楚|凭什么|证明|证据|依据',
  ],
  [
    '(?:我|账|欠款|这笔|钱|债|款)~8(?:会|一定|愿意|打算|肯定|慢慢|想|先|继续)~4还(?!没|不|有|能|是|要)|(?:我|会)~6(?:还清|还完|还一部分|还上)|(?:先|可以|愿意)~3(?:还|付|交)(?!款|没|不)~6|表示~2诚意',
    'medium',
    undefined,
    '不(?:会|想|能|打算|愿)|没|如果|是否|吗|请|明细',
  ],
  [
    "\\b(?:i (?:know|admit|accept|agree|acknowledge)(?: that)?(?: i)? ?(?:owe|the debt|this debt|the balance)|i (?:do |still |really |probably |did |also )*owe|i never (?:paid|finished|settled)|(?:that|this|it)(?:'s| is| was) (?:definitely |probably )?(?:mine|my (?:old |debt|account|card|loan))|it's my debt|my debt)\\b.{0,20}",
    'high',
    undefined,
    "\\b(?:don't|not|if|whether)\\b|\\?",
  ],
  [
    "\\bi(?:'ll| will|'m going to| intend to| want to| can|'d like to| could) (?:re)?(?:pay|send|give|clear|settle|start paying|make a payment)\\b.{0,20}|\\bpay (?:it|this) (?:back|off)|\\b(?:take|accept|here's|put|have)\\b.{0,24}\\b(?:good faith|towards?|off) ?.{0,30}|\\bas a (?:sign|token|show|gesture) of good",
    'medium',
    undefined,
    "\\b(?:don't|not|if|can't|won't)\\b|\\?",
  ],
]);

export const acknowledgesOldDebt: GuardRule = {
  id: 'acknowledges_old_debt',
  find: (draft) => (isOld(draft) ? found(draft).slice(0, 1) : []),
};

/** By a fact (last payment or claim), by a mark of the user's, or by what the draft and the chat say of its age. */
function isOld({ facts, plain, asked, now }: Draft): boolean {
  const today = now ?? nowOf(AT_LEAST);
  for (const [key, fact] of Object.entries(facts)) {
    const value = typeof fact === 'object' && fact !== null && 'value' in fact ? fact.value : fact;
    if (/old|expired|time_?barred|limitation/i.test(key) && value === true) return true;
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
    /(?:[三四五六七八九十]|[3-9]|1\d)(?:多)?年(?:多)?(?:前|了|没)|好多年|很多年|\b(?:[3-9]|three|four|five|six|seven|ten|several|many) years (?:ago|old)/.test(
      plain,
    )
  );
}

/** A year, not a sum. */
const YEAR = /(?<!\d)(?<zh>(?:19|20)\d\d) ?年|\b(?:in|since|from|of|around|before|by) (?<en>(?:19|20)\d\d)\b/;

const isLongAgo = (then: Now, today: Now): boolean => today.day - then.day >= YEARS * 365;
