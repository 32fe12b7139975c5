/** Each batch of lines, read by weights learned from the others: what holds for lines that somebody else wrote. */
import { INTENT_CODES } from '../../lib/reading/intent';
import type { Batch, LearnLine } from './lines';
import { CLAUSE_CLASSES, clausesOfLine, type Learned, learn, messageOf, type Row, type Settings } from './model';

/** Batches are left out some at a time. */
const FOLDS = 4;
/** As `lib/reading` takes a message to have an intent. */
const HAS = 0.55;

interface Tally {
  hit: number;
  missed: number;
  extra: number;
}

/** F1, precision and recall of each class and of all intents together, a line each. */
export function crossed(batches: readonly Batch[], kept: readonly LearnLine[], settings: Settings): string {
  const tallies = new Map<string, Tally>();
  const count = (code: string, wanted: boolean, found: boolean): void => {
    if (!wanted && !found) return;
    const tally = tallies.get(code) ?? { hit: 0, missed: 0, extra: 0 };
    tallies.set(code, tally);
    tally[wanted ? (found ? 'hit' : 'missed') : 'extra'] += 1;
  };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isOut = (index: number): boolean => index % FOLDS === fold;
    const rest = batches.filter((_, index) => !isOut(index)).flatMap(({ lines }) => lines);
    const learned = learn(rest, kept, settings);
    for (const line of batches.filter((_, index) => isOut(index)).flatMap(({ lines }) => lines)) {
      const found = intentsFound(learned, messageOf(line));
      for (const code of INTENT_CODES) {
        count(code, line.has.includes(code), found.has(code));
        count('all intents', line.has.includes(code), found.has(code));
      }
      for (const row of clausesOfLine(line)) {
        for (const code of CLAUSE_CLASSES)
          count(`${code} clause`, row.is(code) === 1, likely(learned, code, row) > 0.5);
      }
    }
  }
  return [...tallies].map(([code, tally]) => `${code.padEnd(20)} ${figures(tally)}`).join('\n');
}

function intentsFound(learned: readonly Learned[], row: Row): Set<string> {
  const all = INTENT_CODES.map((code) => ({ code, share: likely(learned, code, row) }));
  const most = Math.max(...all.map(({ share }) => share));
  const found = all.filter(({ share }) => share >= HAS || share === most).map(({ code }) => code);
  return new Set(found.length > 1 ? found.filter((code) => code !== 'other') : found);
}

function likely(learned: readonly Learned[], code: string, { cues }: Row): number {
  const one = learned.find((other) => other.code === code);
  if (one === undefined) return 0;
  return 1 / (1 + Math.exp(-cues.reduce((sum, name) => sum + (one.weights.get(name) ?? 0), one.bias)));
}

function figures({ hit, missed, extra }: Tally): string {
  const share = (part: number, of: number): string => (of === 0 ? '-' : ((100 * part) / of).toFixed(1)).padStart(5);
  return `F1 ${share(2 * hit, 2 * hit + missed + extra)}  precision ${share(hit, hit + extra)}  recall ${share(hit, hit + missed)}  of ${hit + missed}`;
}
