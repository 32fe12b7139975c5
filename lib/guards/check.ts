/** Holds a draft against every rule, while the user types. Without libraries, and kept nowhere. */
import { asksCode } from '../reading/asks-code';
import { fold } from '../reading/fold';
import { lineOf } from '../reading/line';
import { wordsFor } from '../reading/recogniser';
import { simplified } from '../reading/script';
import { bankCard } from './bank-card';
import type { Draft, Finding, GuardContext, GuardRule } from './finding';
import { idCard } from './id-card';
import { otp } from './otp';
import { password } from './password';
import { phone } from './phone';

/** Every rule, the more telling first: where two find the same words, the first one speaks. */
export const RULES: readonly GuardRule[] = [idCard, bankCard, otp, password, phone];

/** How many of the other side's latest messages count as the question that the draft answers. */
const RECENT = 2;

/** What should be looked at before `draft` is sent, in its order; findings never overlap. */
export function check(draft: string, context: GuardContext = { said: [] }): Finding[] {
  const seen = draftOf(draft, context);
  const found: Finding[] = [];
  for (const rule of RULES) {
    for (const { start, end, certainty } of rule.find(seen)) {
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ rule: rule.id, start, end, text: draft.slice(start, end), certainty });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function draftOf(text: string, { said }: GuardContext): Draft {
  const theirs = said
    .filter((message) => message.side !== 'customer')
    .slice(-RECENT)
    .map((message) => lineOf(message.text, plainOf(message.text)));
  return {
    text,
    plain: plainOf(text),
    asked: theirs.map((line) => plainOf(line.original)).join('\n'),
    askedForCode: theirs.some((line) => wordsFor(asksCode, line).length > 0),
  };
}

const plainOf = (text: string): string => fold(text, simplified);
