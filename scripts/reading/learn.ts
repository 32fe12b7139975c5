/**
 * `npm run learn`: learns from our labelled lines what each cue says (`model.ts`) and writes `lib/reading/weights.ts`.
 * `PULL` in the environment trades size against what is found (see tests/fixtures/reading/README.md). `npm run learn -- --check`
 * writes nothing: each batch of lines is read by weights that were learned from the others.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { crossed } from './cross';
import { batches, bindingLines, datedLines, keptLines, setLines } from './lines';
import { learn, type Settings } from './model';
import { written } from './write';

const env = (name: string, or: number): number => Number(process.env[name] ?? or);
const STEP = env('STEP', 0.4);
const SETTINGS: Settings = {
  pull: env('PULL', 29.2),
  again: env('AGAIN', 0.3),
  least: env('LEAST', 2),
  join: env('JOIN', 1),
  times: env('TIMES', 6),
};

const kept = [...setLines(), ...bindingLines(), ...datedLines(), ...keptLines()];
const all = batches();
if (process.argv.includes('--check')) {
  console.log(crossed(all, kept, SETTINGS));
  process.exit();
}
const own = all.flatMap(({ lines }) => lines);
const learned = learn(own, kept, SETTINGS);
const digest = createHash('sha256')
  .update(JSON.stringify([...own, ...kept]))
  .digest('hex')
  .slice(0, 16);
writeFileSync(new URL('../../lib/reading/weights.ts', import.meta.url), written(learned, STEP, digest));
console.log(
  `${own.length + kept.length} lines, ${learned.reduce((sum, { weights }) => sum + weights.size, 0)} weights`,
);
