/**
 * `npm run learn:guards`: learns from our labelled drafts how much each cue says for and against heat, threats and careless words, and
 * writes `lib/guards/weights.ts`. The cues and the fitting are those of `npm run learn`: once with a pull to nothing, which leaves few
 * weights, and once more for these. Same lines, same weights. The third of set 1 that is held back stays out.
 */
import { writeFileSync } from 'node:fs';
import { cuesOf } from '../../lib/reading/cue';
import { digestOf } from '../../lib/reading/digest';
import { fold } from '../../lib/reading/fold';
import { simplified } from '../../lib/reading/script';
import { regress } from '../reading/fit';
import { gapsOf, listOf, numberOf, packed } from '../reading/pack';
import { type DraftLine, draftLines } from './lines';

const CLASSES = ['heated', 'threat', 'careless'] as const;
const PULL = Number(process.env.PULL ?? 10);
const STEP = 0.3;
/** Smaller weights say next to nothing. */
const LEAST_SIZE = Number(process.env.MIN ?? 2);

interface Learned {
  code: string;
  bias: number;
  weights: Map<number, number>;
}

/** The names of a draft's cues, by their digests. */
const digestsOf = (text: string): number[] => [
  ...new Set(cuesOf(fold(text, simplified)).map(({ name }) => digestOf(name))),
];

function learnedFrom(lines: readonly DraftLine[], pull = PULL): Learned[] {
  const rows = lines.map(({ text, rules }) => ({ cues: digestsOf(text), rules }));
  return CLASSES.map((code) => {
    const examples = rows.map(({ cues, rules }) => ({ cues, is: rules.includes(code) ? (1 as const) : (0 as const) }));
    const first = regress(examples, pull);
    const kept = examples.map(({ cues, is }) => ({ is, cues: cues.filter((name) => first.weights.has(name)) }));
    return { code, ...regress(kept, 0.5) };
  });
}

/** Digests of cues, then how much each weighs. */
function written({ code, bias, weights }: Learned): string {
  const kept = [...weights]
    .map(([digest, weight]) => ({ digest, steps: Math.max(-26, Math.min(26, Math.round(weight / STEP))) }))
    .filter(({ steps }) => Math.abs(steps) >= LEAST_SIZE)
    .sort((a, b) => a.digest - b.digest);
  const lists = [gapsOf(kept.map(({ digest }) => digest)), kept.map(({ steps }) => numberOf(steps))];
  return `  ${code}: {\n    bias: ${bias.toFixed(2)},\n    packed:\n      '${packed(lists.flatMap(listOf))}',\n  },\n`;
}

const lines = draftLines();
const learned = learnedFrom(lines);
writeFileSync(
  new URL('../../lib/guards/weights.ts', import.meta.url),
  `/** Written by \`npm run learn:guards\`; not to be edited. How to read it: \`weigh.ts\`. */
export const STEP = ${STEP};

export const WEIGHTS = {
${learned.map(written).join('')}};
`,
);
console.log(`${lines.length} lines, ${learned.map(({ code, weights }) => `${code} ${weights.size}`).join(', ')}`);
