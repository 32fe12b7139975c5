/**
 * Promises: the agent's side binds itself to an act or a result in this case, or reports an act just done for it. Rules,
 * hedges, advice, questions, refusals, threats and the customer's own duties are none.
 */
import { asksCode } from './asks-code';
import { clausesOf, type Line, type Sentence } from './line';
import { bindsInEnglish } from './promise-en';
import { ASKED, BAD_CONDITION, type Binding, CONDITION, TIME } from './promise-signs';
import { bindsInChinese, isAgainst } from './promise-zh';
import { suspicious } from './suspicious';

/** Where a promise stands in the message. */
export interface PromiseSpan {
  start: number;
  end: number;
  /** The clause that binds; the quote may take in a time or a condition beside it. */
  core: { start: number; end: number };
  /** An act that is reported as done. */
  done: boolean;
  conditional: boolean;
}

/** What a fraud says it will do is none of the company's promises. */
const isFraud = (line: Line): boolean => [asksCode, suspicious].some((one) => one.find(line).length > 0);

/** A line is read once, whoever asks. */
const KNOWN = new WeakMap<Line, PromiseSpan[]>();

/** The promises of a message, in its order. */
export function promisesIn(line: Line): PromiseSpan[] {
  const known = KNOWN.get(line);
  if (known !== undefined) return known;
  const said = line.sentences.flatMap((sentence) => inSentence(sentence));
  const found = said.length > 0 && isFraud(line) ? [] : said;
  KNOWN.set(line, found);
  return found;
}

function inSentence(sentence: Sentence): PromiseSpan[] {
  const clauses = clausesOf(sentence);
  const own = clauses.map((clause, index) => bindsHow(clause.text, clauses, index));
  const binding = own.map((how, index) =>
    own[index - 1] != null && isResult(clauses[index]?.text ?? '') ? null : how,
  );
  const found: PromiseSpan[] = [];
  for (const [index, how] of binding.entries()) {
    if (how === null) continue;
    let first = index;
    let last = index;
    while (first > 0 && binding[first - 1] === null && leadsIn(clauses[first - 1]?.text ?? '')) first -= 1;
    if (found.length > 0)
      first = Math.max(
        first,
        clauses.findIndex((clause) => clause.start >= (found.at(-1)?.end ?? 0)),
      );
    while (last + 1 < clauses.length && binding[last + 1] === null && followsOn(clauses[last + 1]?.text ?? ''))
      last += 1;
    const core = extent(clauses[index]);
    const start = extent(clauses[first]).start;
    const end = extent(clauses[last]).end;
    const conditional = clauses.slice(first, last + 1).some((clause) => CONDITION.test(clause.text));
    // 先还1000元，我们就给您免掉: what comes first is the condition.
    const hangs = index > 0 && /^ *(?:我们|这边|我)?就/.test(clauses[index]?.text ?? '');
    found.push({ start, end, core, done: how === 'done', conditional: (conditional || hangs) && how !== 'done' });
  }
  return found;
}

function extent(clause: Sentence | undefined): { start: number; end: number } {
  const { text, start } = clause ?? { text: '', start: 0 };
  const lead = /^\s*/.exec(text)?.[0].length ?? 0;
  return { start: start + lead, end: start + text.replace(/[\s。!！;；…~.]+$/, '').length };
}

/** When what was promised just before arrives: part of that promise, not one more. */
const isResult = (text: string): boolean =>
  text.length < 16 && /到账|原路|入账|生效/.test(text) && !/[给帮为]您|我们/.test(text);

/** A time or a condition that stands before the act it belongs to. */
const leadsIn = (text: string): boolean =>
  !ASKED.test(text) &&
  (CONDITION.test(text) || (text.length < 24 && TIME.test(text)) || /\d(?:am|pm)|\b(?:by|within|in) /.test(text)) &&
  !BAD_CONDITION.test(text);

/** A time, a sum, a number or a result that stands behind. */
const followsOn = (text: string): boolean =>
  !ASKED.test(text) &&
  text.length < 44 &&
  !/请|您(?:可|需|要|得)|麻烦|注意|\b(?:please|you (?:can|need|must)|you'll need)\b/.test(text) &&
  (TIME.test(text) || /\d|期|元|单号|到账|不再|\b(?:by|within|in|from|reference|number)\b/.test(text)) &&
  !isAgainst(text);

function bindsHow(text: string, clauses: readonly Sentence[], index: number): Binding {
  const before = clauses[index - 1]?.text ?? '';
  const after = clauses
    .slice(index + 1)
    .map((clause) => clause.text)
    .join('');
  if (ASKED.test(text) || BAD_CONDITION.test(text) || BAD_CONDITION.test(before)) return null;
  return /[一-鿿]/.test(text) ? bindsInChinese(text, { before, after }) : bindsInEnglish(text, { before, after });
}
