/** What a message is about: each intent by what its cues weigh, and the clause that says so most clearly. */
import { asksCode } from './asks-code';
import { type Cue, cuesOf } from './cue';
import { INTENT_CODES, type Intent, type IntentCode } from './intent';
import { clausesOf, type Line } from './line';
import { promisesIn } from './promise';
import { wordsFor } from './recogniser';
import { suspicious } from './suspicious';
import { threat } from './threat';
import { weigh, weightOf } from './weigh';
import { rx } from './words';

/** From here on a message is taken to have an intent; the likeliest one always counts, unless it warns of danger. */
const HAS = 0.65;
const SURE = 0.7;

const FRAUDS = ['asks_code', 'suspicious'] as const;
const DANGERS = [...FRAUDS, 'threatens'] as const;

/** A warning of fraud names what a fraud asks for. */
const WARNS = rx('{never}|{enNever}|不收');

/** The intents of a message, the main one first; empty when there is nothing to read. */
export function intentsOf(line: Line, folded: string): Intent[] {
  const cues = cuesOf(folded);
  if (!cues.some(({ start, end }) => end > start)) return [];
  const likely: Record<string, number> = weigh(cues);
  const bound = promisesIn(line);
  const least = bound.some(({ sure }) => sure) ? SURE : 0.5;
  likely.promises = bound.length > 0 ? Math.max(least, likely.promises ?? 0) : 0;
  const sure = new Map<IntentCode, string[]>();
  for (const one of [asksCode, suspicious, threat]) {
    const words = wordsFor(one, line);
    if (words.length === 0) continue;
    sure.set(one.code, words);
    likely[one.code] = Math.max(likely[one.code] ?? 0, 0.9);
  }
  if (WARNS.test(folded)) for (const code of FRAUDS) if (!sure.has(code)) likely[code] = 0;
  for (const code of DANGERS) if ((likely[code] ?? 0) < SURE) likely[code] = 0;
  const most = Math.max(...INTENT_CODES.map((code) => likely[code] ?? 0));
  const found = INTENT_CODES.filter((code) => (likely[code] ?? 0) >= HAS || likely[code] === most);
  const told = found.length > 1 ? found.filter((code) => code !== 'other') : found;
  return told
    .filter((code) => code !== 'other')
    .map((code) => ({
      code,
      words:
        sure.get(code) ??
        (code === 'promises'
          ? bound.map(({ core }) => line.original.slice(core.start, core.end))
          : [clearest(line, cues, code)]),
    }));
}

/** The intents with the offers that were found: one is told exactly where a clause of its kind proposes. */
export function proposing(told: readonly Intent[], offers: readonly { kind: string; because: string }[]): Intent[] {
  return INTENT_CODES.flatMap((code): Intent[] => {
    const of = offers.filter(({ kind }) => code === `offers_${kind}`);
    if (of.length > 0) return [{ code, words: of.map(({ because }) => because) }];
    return code.startsWith('offers_') ? [] : told.filter((one) => one.code === code);
  });
}

/** The clause whose cues weigh most for the code, as written. */
function clearest(line: Line, cues: readonly Cue[], code: IntentCode): string {
  const clauses = line.sentences.flatMap((sentence) => clausesOf(sentence));
  const sums = clauses.map(({ start, text }) =>
    cues
      .filter((cue) => cue.end > cue.start && cue.start >= start && cue.end <= start + text.length)
      .reduce((sum, { name }) => sum + weightOf(name, code), 0),
  );
  const best = clauses[sums.indexOf(Math.max(...sums))];
  return best === undefined
    ? line.original.trim()
    : line.original.slice(best.start, best.start + best.text.length).trim();
}
