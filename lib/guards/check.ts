/** Holds a draft against every rule, while the user types. Without libraries, and kept nowhere. */
import { asksCode } from '../reading/asks-code';
import { nowOf } from '../reading/day';
import { fold } from '../reading/fold';
import { type Line, lineOf } from '../reading/line';
import { wordsFor } from '../reading/recogniser';
import { simplified, traditional } from '../reading/script';
import { aboveAbility } from './above-ability';
import { acknowledgesOldDebt } from './acknowledges-old-debt';
import { address } from './address';
import { alreadyAgreed } from './already-agreed';
import { bankCard } from './bank-card';
import { borrowing } from './borrowing';
import { careless } from './careless';
import { contradicts } from './contradicts';
import type { Draft, Finding, GuardContext, GuardRule } from './finding';
import { heated } from './heated';
import { idCard } from './id-card';
import { otp } from './otp';
import { password } from './password';
import { phone } from './phone';
import { threat } from './threat';
import { tooLong } from './too-long';
import { vague } from './vague';

/** Every rule, the more telling first: where two of one group find the same words, the first one speaks. */
export const RULES: readonly GuardRule[] = [
  idCard,
  bankCard,
  otp,
  password,
  phone,
  address,
  threat,
  heated,
  careless,
  borrowing,
  acknowledgesOldDebt,
  contradicts,
  aboveAbility,
  alreadyAgreed,
  vague,
  tooLong,
];

/** How many of the other side's latest messages count as the question that the draft answers. */
const RECENT = 2;

/** What should be looked at before `draft` is sent, in its order; findings never overlap, but for its length as a whole. */
export function check(draft: string, context: GuardContext = { said: [] }): Finding[] {
  const seen = draftOf(draft, context);
  const isTraditional = [...draft].some((char) => char !== '你' && simplified(char) !== char);
  const found: Finding[] = [];
  for (const rule of RULES) {
    for (const { start, end, certainty, calmer, against } of rule.find(seen)) {
      if (rule.id !== 'too_long' && found.some((other) => start < other.end && other.start < end)) continue;
      const [zh, en] = calmer ?? [];
      const chinese = zh !== undefined && isTraditional ? traditional(zh) : zh;
      const suggestion = /[㐀-鿿]/.test(draft) ? chinese : en;
      found.push({
        rule: rule.id,
        start,
        end,
        text: draft.slice(start, end),
        certainty,
        ...(suggestion === undefined ? {} : { suggestion }),
        ...(against === undefined ? {} : { against }),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function draftOf(text: string, { said, facts, at }: GuardContext): Draft {
  const lines = said.map(({ side, text: words }) => ({ side, line: lineFor(words) }));
  const theirs = lines.filter(({ side }) => side !== 'customer').slice(-RECENT);
  return {
    text,
    plain: plainOf(text),
    line: lineFor(text),
    asked: theirs.map(({ line }) => plainOf(line.original)).join('\n'),
    askedForCode: theirs.some(({ line }) => wordsFor(asksCode, line).length > 0),
    said: lines,
    facts: facts ?? {},
    now: nowOf(at),
  };
}

const plainOf = (text: string): string => fold(text, simplified);
const lineFor = (text: string): Line => lineOf(text, plainOf(text));
