/**
 * Cues: the small pieces of a text by which it is weighed. Single characters and words and pairs of them, and the roles that
 * words play in a clause, alone and one before the other; a cue of roles begins with `<`.
 */
import { ROLE_WORDS } from './role';

/** A stretch of the text in which a cue stands. */
export interface Cue {
  name: string;
  start: number;
  end: number;
}

/** Digits and counts look alike. */
const NUMBERS = /[0-9][0-9.,]*|[一二两三四五六七八九十百千几半]+(?=[期天个日号月点元块万周小分工成折笔])/g;
const SHORT = new Map(
  "ur your|u you|r are|tmrw tomorrow|tmr tomorrow|pls please|plz please|cant can't|dont don't|wont won't|didnt didn't|isnt isn't|im i'm|ive i've|ill i'll|youll you'll|thats that's|shd should|shud should|wud would|cud could|kindly please|ok okay|2moro tomorrow|2day today|acct account|amt amount|thx thanks"
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
const TOKEN = /[a-z']+|0_*|[㐀-鿿]|[?？]|[，,。.!！；;：:、\n]/g;
const BREAK = /[，,。.!！；;：:、\n]/;

/** The cues of a folded text, in no particular order; the same may come more than once. */
export function cuesOf(text: string): Cue[] {
  const cues: Cue[] = [];
  for (const run of runsOf(text)) {
    for (const [index, token] of run.entries()) {
      cues.push(token);
      const next = run[index + 1];
      if (next !== undefined) cues.push({ name: joined(token.name, next.name), start: token.start, end: next.end });
    }
    const first = run[0]?.start ?? 0;
    cues.push(...rolesIn(text.slice(first, run.at(-1)?.end), first));
  }
  return cues;
}

/** The beginning of an English word without its ending, and as it is spelt in full: refundable, refunds · ur. */
function stemOf(word: string): string {
  if (word.length < 2 || word.charAt(0) > 'z') return word;
  const full = SHORT.get(word) ?? word;
  return full.length > 4 ? full.replace(/(?:'s|'|ing|ed|es|e|s)$/, '').slice(0, 5) : full;
}

const joined = (a: string, b: string): string => a + (/[a-z0]$/.test(a) && /^[a-z0]/.test(b) ? ' ' : '') + b;

/** The tokens of the text, cut at punctuation; `^` and `$` stand at the ends of the whole. */
function runsOf(text: string): Cue[][] {
  const even = text.replace(NUMBERS, (digits) => `0${'_'.repeat(digits.length - 1)}`);
  const runs: Cue[][] = [];
  let run: Cue[] = [{ name: '^', start: 0, end: 0 }];
  for (const match of even.matchAll(TOKEN)) {
    const [word] = match;
    if (!BREAK.test(word)) {
      const name = word === '？' ? '?' : word.charAt(0) === '0' ? '0' : stemOf(word);
      run.push({ name, start: match.index, end: match.index + word.length });
    } else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  run.push({ name: '$', start: text.length, end: text.length });
  return [...runs, run];
}

/** Which roles words play in a clause, and which comes before which. */
export function rolesIn(clause: string, at: number): Cue[] {
  const found: Cue[] = [];
  for (const { sign, words } of ROLE_WORDS) {
    const match = words.exec(clause);
    if (match !== null) found.push({ name: sign, start: at + match.index, end: at + match.index + match[0].length });
  }
  found.sort((a, b) => a.start - b.start);
  return found.flatMap((first, index) => [
    { ...first, name: `<${first.name}` },
    ...found
      .slice(index + 1)
      .map((second) => ({ name: `<${first.name}${second.name}`, start: first.start, end: second.end })),
  ]);
}
