/**
 * `npm run learn`: learns from our labelled lines how much each cue says for and against each intent, and writes
 * `lib/reading/weights.ts`. Logistic regression, one class at a time, by FTRL-proximal (McMahan and others, 2013), which
 * leaves most weights at nothing; what is left is learned once more with hardly any pull to nothing. Same lines, same weights.
 * `PULL` in the environment trades size against what is found (12 to 60; see tests/fixtures/reading/README.md). Cues are known by their
 * digests from the start, so that two with one digest are learned as one.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { clausesIn } from '../../lib/reading/clause';
import { cuesOf } from '../../lib/reading/cue';
import { digestOf } from '../../lib/reading/digest';
import { fold } from '../../lib/reading/fold';
import { INTENT_CODES } from '../../lib/reading/intent';
import { lineOf } from '../../lib/reading/line';
import { simplified } from '../../lib/reading/script';
import { type Example, type Fit, regress } from './fit';
import { bindingLines, datedLines, joinedLines, keptLines, type LearnLine, ownLines, setLines } from './lines';
import { written } from './write';

const env = (name: string, or: number): number => Number(process.env[name] ?? or);
const STEP = env('STEP', 0.2);
/** A cue is learned when this many lines have it. */
const LEAST = env('LEAST', 2);

/** How often what would go wrong again is learned from. */
const TIMES = env('TIMES', 6);

/** Of a clause: it belongs to a promise, it belongs to an offer. */
const CLAUSE_CLASSES = ['promise', 'offer'];

const own = ownLines();
const kept = [...setLines(), ...bindingLines(), ...datedLines(), ...keptLines()];
const lines = [...own, ...kept, ...kept];
const names = new Map<number, number>();

interface Row {
  /** It once went wrong. */
  kept: boolean;
  /** By their digests. */
  cues: number[];
  /** For each class: 1 has it, 0 has it not, undefined: not known. */
  is(code: string): 0 | 1 | undefined;
}

const namesOf = (cues: readonly { name: string }[]): number[] => [...new Set(cues.map(({ name }) => digestOf(name)))];

const isKept = new Set(kept.map(({ text }) => text));

const whole = (line: LearnLine): Row => ({
  kept: isKept.has(line.text),
  cues: namesOf(cuesOf(fold(line.text, simplified))),
  is: (code) => (line.has.includes(code) ? 1 : line.hasNot === null || line.hasNot.includes(code) ? 0 : undefined),
});

/** The clauses of a line in which it is known what promises and offers. */
function parts(line: LearnLine): Row[] {
  const folded = fold(line.text, simplified);
  const { spans } = line;
  if (spans === null && !line.hasNot?.includes('promises')) return [];
  return clausesIn(lineOf(line.text, folded)).map(({ text, start, cues }) => {
    const isIn = (kind: string): 0 | 1 => {
      const shared = (spans ?? [])
        .filter((span) => span.kind === kind)
        .map((span) => Math.min(span.end, start + text.length) - Math.max(span.start, start));
      return Math.max(0, ...shared) * 2 >= text.trim().length ? 1 : 0;
    };
    const opens = spans?.some(
      (span) => span.kind === 'promise' && span.start >= start && span.start < start + text.length,
    );
    return {
      kept: isKept.has(line.text),
      cues: namesOf(cues),
      is: (code) =>
        code === 'opens'
          ? isIn('promise')
            ? opens
              ? 1
              : 0
            : undefined
          : spans === null && code === 'offer'
            ? undefined
            : isIn(code),
    };
  });
}

/** Well on the right side. */
function isClear({ bias, weights }: Fit<number>, { cues, is }: Example<number>): boolean {
  const sum = cues.reduce((all, name) => all + (weights.get(name) ?? 0), bias);
  return is === 1 ? sum > 1.5 : sum < -1;
}

const messages = lines.map(whole);
const clauses = lines.flatMap(parts);
for (const { cues } of [...messages, ...clauses]) for (const name of cues) names.set(name, (names.get(name) ?? 0) + 1);
messages.push(...joinedLines(own, env('JOIN', 1)).map(whole));
const known = (row: Row): Row => ({ ...row, cues: row.cues.filter((name) => (names.get(name) ?? 0) >= LEAST) });
const rows = { message: messages.map(known), clause: clauses.map(known) };

const learned = [...INTENT_CODES, ...CLAUSE_CLASSES].map((code) => {
  const from = (CLAUSE_CLASSES.includes(code) ? rows.clause : rows.message).flatMap((row) => {
    const is = row.is(code);
    return is === undefined ? [] : [{ cues: row.cues, is, kept: row.kept }];
  });
  const first = regress(from, env('PULL', 25));
  // What once went wrong and would again counts six times.
  const left = from.flatMap((row) => {
    const one = { is: row.is, cues: row.cues.filter((name) => first.weights.has(name)) };
    return row.kept && !isClear(first, one) ? Array.from({ length: TIMES }, () => one) : [one];
  });
  return { code, ...regress(left, env('AGAIN', 0.3)) };
});

const digest = createHash('sha256').update(JSON.stringify(lines)).digest('hex').slice(0, 16);
writeFileSync(new URL('../../lib/reading/weights.ts', import.meta.url), written(learned, STEP, digest));
console.log(`${lines.length} lines, ${learned.reduce((sum, { weights }) => sum + weights.size, 0)} weights`);
