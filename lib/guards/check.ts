/** Holds a draft against every rule, while the user types. Without libraries, and kept nowhere. */
import { asksCode } from '../reading/asks-code';
import { nowOf } from '../reading/day';
import { fold } from '../reading/fold';
import { type Line, lineOf } from '../reading/line';
import { wordsFor } from '../reading/recogniser';
import { simplified } from '../reading/script';
import { aboveAbility } from './above-ability';
import { acknowledgesOldDebt } from './acknowledges-old-debt';
import { address } from './address';
import { alreadyAgreed } from './already-agreed';
import { bankCard } from './bank-card';
import { borrowing } from './borrowing';
import { calmerFor } from './calmer';
import { careless } from './careless';
import { contradicts } from './contradicts';
import type { Draft, Finding, GuardContext, GuardRule, RuleId, Span } from './finding';
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
  careless,
  heated,
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

/**
 * What should be looked at before `draft` is sent, in its order. No two find the same words, but for its length as a whole; where calmer
 * words take the place of whole clauses, `start` and `end` are those of the clauses.
 */
export function check(draft: string, context: GuardContext = { said: [] }): Finding[] {
  const seen = draftOf(draft, context);
  const found: { rule: RuleId; span: Span; stretch: Stretch }[] = [];
  for (const { id, isWide = false, find } of RULES) {
    for (const span of find(seen)) {
      const stretch = calmerFor(seen, span, isWide) ?? { start: span.start, end: span.end };
      const beside = found.find(
        (other) =>
          other.rule === id &&
          typeof span.calmer === 'object' &&
          typeof other.span.calmer === 'object' &&
          touch(draft, stretch, other.stretch),
      );
      if (id !== 'too_long' && found.some((other) => other !== beside && meet(span, other.span))) continue;
      if (beside === undefined) {
        found.push({ rule: id, span, stretch });
        continue;
      }
      // One thing said in several clauses is put otherwise once.
      const [start, end] = [Math.min(span.start, beside.span.start), Math.max(span.end, beside.span.end)];
      beside.span = { ...beside.span, start, end };
      beside.stretch = calmerFor(seen, beside.span, isWide) ?? beside.stretch;
    }
  }
  return found
    .map(({ rule, span: { certainty, against }, stretch }) => ({
      ...{ rule, ...stretch, certainty, text: draft.slice(stretch.start, stretch.end) },
      ...(against === undefined ? {} : { against }),
    }))
    .sort((a, b) => a.start - b.start);
}

type Stretch = Pick<Finding, 'start' | 'end' | 'suggestion'>;
type Ends = Pick<Finding, 'start' | 'end'>;

const meet = (one: Ends, other: Ends): boolean => one.start < other.end && other.start < one.end;

/** They meet, or nothing but marks stands between them. */
const touch = (draft: string, one: Ends, other: Ends): boolean =>
  meet(one, other) || /^[\s\p{P}]*$/u.test(draft.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));

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

/** Six figures or more in characters are read as figures, each in its place. */
const SPOKEN = /[〇零幺一二两三四五六七八九](?:[ 、-]?[〇零幺一二三四五六七八九]){5,}/g;
const PLACES = '〇一二三四五六七八九零幺两';
const plainOf = (text: string): string =>
  fold(text, simplified)
    .replace(SPOKEN, (run) => run.replace(/./g, (sign) => '0123456789012'.charAt(PLACES.indexOf(sign)) || '-'))
    .replace(/(?<=\d{4})、(?=\d{4})/g, '-');
const lineFor = (text: string): Line => lineOf(text, plainOf(text));
