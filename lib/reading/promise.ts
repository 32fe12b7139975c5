/**
 * Promises: the agent's side binds itself to an act or a result in this case, or reports an act just done for it. Rules,
 * hedges, advice, questions, refusals, threats and the customer's own duties are none. Which clauses bind is weighed.
 */

import { hasAct, kindOf } from './act';
import { asksCode } from './asks-code';
import { clausesIn, type WeighedClause } from './clause';
import { cuesOf } from './cue';
import type { Line } from './line';
import { CONDITION, DONE, HANGS } from './promise-signs';
import { suspicious } from './suspicious';
import { weigh } from './weigh';

/** Where a promise stands in the message. */
export interface PromiseSpan {
  start: number;
  end: number;
  /** The clause that binds most clearly; the quote may take in a time or a condition beside it. */
  core: { start: number; end: number };
  /** An act that is reported as done. */
  done: boolean;
  conditional: boolean;
  /** The clause leaves little doubt. */
  sure: boolean;
}

/** From here on a clause is taken to bind; what the message as a whole weighs counts too. */
const BINDS = -0.3;
const SHARE = 0.45;
/** A clause that binds so much is a promise whatever the message as a whole is about. */
const ALONE = 0.5;
/** However sure the message as a whole is, it says no more than this. */
const MOST = 2.5;

/** What a fraud says it will do is none of the company's promises. */
const isFraud = (line: Line): boolean =>
  wholeOf(line).suspicious >= 0.5 || [asksCode, suspicious].some((one) => one.find(line).length > 0);

const wholeOf = (line: Line) => weigh(cuesOf(line.sentences.map(({ text }) => text).join('')));

/** A line is read once, whoever asks. */
const KNOWN = new WeakMap<Line, PromiseSpan[]>();

/** The promises of a message, in its order. */
export function promisesIn(line: Line): PromiseSpan[] {
  const known = KNOWN.get(line);
  if (known !== undefined) return known;
  const said = runsOf(weighedClauses(line)).map(spanOf);
  const found = said.length > 0 && isFraud(line) ? [] : said;
  KNOWN.set(line, found);
  return found;
}

type Weighed = WeighedClause & { binds: number };

const OFFERS = [
  'offers_instalments',
  'offers_deferral',
  'offers_waiver',
  'offers_refund',
  'offers_alternative',
] as const;

const logit = (share: number): number => Math.log(share / (1 - share));

/** A clause that rather proposes than binds, in a message that proposes, does not bind. */
function weighedClauses(line: Line): Weighed[] {
  const whole = wholeOf(line);
  const ahead = SHARE * Math.max(-MOST, Math.min(MOST, logit(whole.promises)));
  const proposes = OFFERS.some((code) => whole[code] > Math.max(0.5, whole.promises));
  return clausesIn(line).map((clause) => {
    const { promise, offer } = weigh(clause.cues);
    const own = proposes ? Math.min(promise, 1 - offer) : promise;
    return { ...clause, binds: (1 - SHARE) * logit(own) + ahead };
  });
}

/** The clauses that bind, those of one promise together, with a condition before and a time or a sum behind. */
function runsOf(clauses: readonly Weighed[]): Weighed[][] {
  const runs: Weighed[][] = [];
  let lead: Weighed[] = [];
  let run: Weighed[] | null = null;
  for (const clause of clauses) {
    const binds = clause.binds >= BINDS;
    if (run !== null && (binds ? continues(run, clause) : followsOn(clause.text))) run.push(clause);
    else if (binds) {
      run = [...lead, clause];
      runs.push(run);
    } else run = null;
    lead = run === null && isCondition(clause.text) ? [clause] : [];
  }
  return runs;
}

/** A day, a time or a length of time; what is done and what is still to come by then are two promises. */
const WHEN =
  /[0-9一二三四五六七八九十两] ?(?:[日号天点]|个?工作|小时|分钟|周)|[今明][天日早晚]|后天|周[一二三四五六日]|月底|下[周期]|以后|会(?!员|议)|将|不再|\b(?:\d+ ?(?:am|pm|hour|minute|.{0,9}day)\w*|tomorrow|tonight|tmrw|\w+day|by the|next|no longer|won't|will|\d+(?:st|nd|rd|th))\b/;

/** True for what belongs to the act before it: nothing was done in it yet, or this is how and when that comes about. */
function continues(run: readonly Weighed[], { text }: Weighed): boolean {
  const said = run.filter((clause) => !isCondition(clause.text));
  const before = said.findLast((clause) => hasAct(clause.text) || DONE.test(clause.text));
  if (before !== undefined && DONE.test(before.text) && !DONE.test(text) && WHEN.test(text)) return false;
  const last = said.findLast((clause) => hasAct(clause.text));
  if (last === undefined || !hasAct(text)) return true;
  return (
    kindOf(last.text) === kindOf(text) ||
    (text.length < 16 && /到账|原路|入账|生效/.test(text) && !/[给帮为]您|我们/.test(text))
  );
}

/** What the customer has to do first. */
const isCondition = (text: string): boolean =>
  (CONDITION.test(text) && !/已|刚/.test(text)) ||
  /^ *您(?!的|这边的)|先(?:还|交|付|缴)|^ *(?:send|get|give|pay|upload|forward|let me have)\b/.test(text);

/** A time, a sum, a number that stands behind. */
export const followsOn = (text: string): boolean =>
  text.length < 30 &&
  !/[?？]|请|^ *您|您(?:可|需|要|得)|别|麻烦|注意|\b(?:please|you (?:can|need|must|have))\b/.test(text) &&
  /[0-9]|今[天晚日]|明[天日]|[期元]|单号|到账|\b(?:by|within|today|tomorrow|\w+day|reference|number)\b/.test(text);

function spanOf(run: readonly Weighed[]): PromiseSpan {
  const acting = run.filter(({ text }) => hasAct(text) && !isCondition(text));
  const best = (acting.length > 0 ? acting : run).reduce((a, b) => (b.binds > a.binds ? b : a));
  const core = extent(best);
  const text = run.map((clause) => clause.text).join('，');
  const done = DONE.test(best.text);
  return {
    start: extent(run[0]).start,
    end: extent(run.at(-1)).end,
    core,
    done,
    sure: best.binds >= ALONE,
    conditional: !done && (CONDITION.test(text) || HANGS.test(text)),
  };
}

/** Without the space before and the marks behind. */
export function extent(clause: { text: string; start: number } | undefined): { start: number; end: number } {
  const { text, start } = clause ?? { text: '', start: 0 };
  const lead = /^\s*/.exec(text)?.[0].length ?? 0;
  return { start: start + lead, end: start + text.replace(/[\s。!！;；…~.]+$/, '').length };
}
