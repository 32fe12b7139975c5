/** What a message is about: each intent by what its cues weigh, and the clause that says so most clearly. */
import { asksCode } from './asks-code';
import { type Cue, cuesOf } from './cue';
import { INTENT_CODES, type Intent, type IntentCode } from './intent';
import { clausesOf, type Line } from './line';
import { promisesIn } from './promise';
import { wordsFor } from './recogniser';
import { suspicious } from './suspicious';
import { weigh, weightOf } from './weigh';
import { rx } from './words';

/** From here on a message is taken to have an intent; the likeliest one always counts, unless it warns of danger. */
const HAS = 0.55;
const SURE = 0.7;

const FRAUDS = ['asks_code', 'suspicious'] as const;
const DANGERS = [...FRAUDS, 'threatens'] as const;

/** A warning of fraud names what a fraud asks for. */
const WARNS = rx('{never}|{enNever}');

/** The intents of a message, the main one first; empty when there is nothing to read. */
export function intentsOf(line: Line, folded: string): Intent[] {
  const cues = cuesOf(folded);
  if (!cues.some(({ start, end }) => end > start)) return [];
  const likely: Record<string, number> = weigh(cues);
  const bound = promisesIn(line);
  likely.promises = bound.length > 0 ? Math.max(0.5, likely.promises ?? 0) : 0;
  const sure = new Map<IntentCode, string[]>();
  for (const one of [asksCode, suspicious]) {
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
