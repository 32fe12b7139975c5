/**
 * `npm run learn`: learns from our labelled lines how much each cue says for and against each intent, and writes
 * `lib/reading/weights.ts`. Logistic regression, one class at a time, by FTRL-proximal (McMahan and others, 2013), which
 * leaves most weights at nothing; what is left is learned once more with hardly any pull to nothing. Same lines, same weights.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { clausesIn } from '../../lib/reading/clause';
import { cuesOf } from '../../lib/reading/cue';
import { fold } from '../../lib/reading/fold';
import { INTENT_CODES } from '../../lib/reading/intent';
import { lineOf } from '../../lib/reading/line';
import { simplified } from '../../lib/reading/script';
import { regress } from './fit';
import { bindingLines, datedLines, joinedLines, keptLines, type LearnLine, ownLines, setLines } from './lines';
import { written } from './write';

const env = (name: string, or: number): number => Number(process.env[name] ?? or);
const STEP = 0.2;
/** A cue is learned when this many lines have it. */
const LEAST = env('LEAST', 2);

/** Of a clause: it belongs to a promise, it belongs to an offer. */
const CLAUSE_CLASSES = ['promise', 'offer'];

const own = ownLines();
const kept = [...setLines(), ...bindingLines(), ...datedLines(), ...keptLines()];
// What once went wrong counts three times.
const lines = [...own, ...kept, ...kept, ...kept];
const names = new Map<string, number>();

interface Row {
  cues: string[];
  /** For each class: 1 has it, 0 has it not, undefined: not known. */
  is(code: string): 0 | 1 | undefined;
}

const namesOf = (cues: readonly { name: string }[]): string[] => [...new Set(cues.map(({ name }) => name))];

const whole = (line: LearnLine): Row => ({
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

const messages = lines.map(whole);
const clauses = lines.flatMap(parts);
for (const { cues } of [...messages, ...clauses]) for (const name of cues) names.set(name, (names.get(name) ?? 0) + 1);
messages.push(...joinedLines(own, env('JOIN', 1)).map(whole));
const known = (row: Row): Row => ({ ...row, cues: row.cues.filter((name) => (names.get(name) ?? 0) >= LEAST) });
const rows = { message: messages.map(known), clause: clauses.map(known) };

const learned = [...INTENT_CODES, ...CLAUSE_CLASSES].map((code) => {
  const from = (CLAUSE_CLASSES.includes(code) ? rows.clause : rows.message).flatMap((row) => {
    const is = row.is(code);
    return is === undefined ? [] : [{ cues: row.cues, is }];
  });
  const first = regress(from, env('PULL', 10));
  const left = from.map(({ cues, is }) => ({ is, cues: cues.filter((name) => first.weights.has(name)) }));
  return { code, ...regress(left, env('AGAIN', 0.3)) };
});

const digest = createHash('sha256').update(JSON.stringify(lines)).digest('hex').slice(0, 16);
writeFileSync(new URL('../../lib/reading/weights.ts', import.meta.url), written(learned, STEP, digest));
console.log(`${lines.length} lines, ${learned.reduce((sum, { weights }) => sum + weights.size, 0)} weights`);
