/**
 * `npm run bench:reading`: how reading and guards do on the Chinese specifications of Recognizers-Text and on our labelled
 * sets, beside `@microsoft/recognizers-text-suite` and `chrono-node` in the same run; time per message and size. With
 * `--set FILE` or `--drafts FILE` instead: totals on a labelled set of one's own, as JSON lines (`--wrong` shows the lines that fail).
 */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { check } from '../../lib/guards/check';
import { read } from '../../lib/reading/read';
import { draftScore, drafts } from '../../tests/unit/guards/drafts';
import { labelled, score } from '../../tests/unit/reading/labelled';
import { ms, percentile, table } from './figures';
import { reportOfDrafts } from './reading/draft-set';
import { held } from './reading/held';
import { linksReport } from './reading/links';
import { ours } from './reading/ours';
import { chronoNode, recognizersText } from './reading/readers';
import { reportOfSet } from './reading/report';
import { casesOf, type SpecKind } from './reading/specs';

const BARS: Readonly<Record<SpecKind, number>> = { number: 100, percent: 100, currency: 97, time: 90 };
const KINDS = Object.keys(BARS) as SpecKind[];
const READERS = [ours, recognizersText, chronoNode];
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const isLoud = process.argv.includes('--wrong');

if (process.argv.includes('--links')) {
  console.log(linksReport(isLoud));
  process.exit();
}
for (const [option, report] of [
  ['--set', reportOfSet],
  ['--drafts', reportOfDrafts],
] as const) {
  const given = process.argv.indexOf(option);
  if (given < 0) continue;
  console.log(report(process.argv[given + 1] ?? '', isLoud));
  process.exit();
}

const specs = KINDS.map((kind) => {
  const cells = READERS.map((reader) => {
    const result = held(reader, kind);
    if (isLoud && reader === ours) for (const wrong of result?.wrong ?? []) console.log(kind, JSON.stringify(wrong));
    return result === null ? '-' : `${percent(result.right / result.of)} (${result.right}/${result.of})`;
  });
  return [kind, `≥ ${BARS[kind]} %`, ...cells, String(casesOf(kind).left)];
});
console.log('Chinese specifications, cases claimed\n');
console.log(table(['kind', 'bar', ...READERS.map(({ name }) => name), 'out of scope'], specs));

/** Milliseconds of each call, after a first round that is not counted: the best of five, so that neighbours do not count. */
function times(texts: readonly string[], work: (text: string) => unknown): number[] {
  for (const text of texts) work(text);
  return texts.map((text) => {
    const rounds = [1, 2, 3, 4, 5].map(() => {
      const before = performance.now();
      work(text);
      return performance.now() - before;
    });
    return Math.min(...rounds);
  });
}

const messages = labelled('agent-set-1.tsv', 'all').map(({ text }) => text);
const AT = '2026-11-23T14:05:00+08:00';
const one = (text: string) => ({ file: '', index: 0, input: text, at: AT, wanted: [] });
const speeds: [string, number[]][] = [
  ['read: everything in a message', times(messages, (text) => read(text, { at: AT }))],
  [
    'check: every guard on a draft',
    times(
      drafts('draft-set-1.tsv', 'all').map(({ text }) => text),
      (text) => check(text),
    ),
  ],
  [
    'recognizers-text: numbers, shares, sums, times',
    times(messages, (text) => KINDS.map((kind) => recognizersText.read(kind, one(text)))),
  ],
  ['chrono-node: times', times(messages, (text) => chronoNode.read('time', one(text)))],
];
console.log('\nMilliseconds a message (bar: 95th percentile < 1)\n');
console.log(
  table(
    ['what', 'median', '95 %', '99 %'],
    speeds.map(([name, all]) => [name, ...[0.5, 0.95, 0.99].map((share) => ms(percentile(all, share)))]),
  ),
);

const sets = [
  ['agent-set-1.tsv', 'open'],
  ['agent-set-1.tsv', 'held'],
  ['agent-set-2.tsv', 'all'],
  ['agent-set-3.tsv', 'all'],
  ['agent-set-4.tsv', 'all'],
  ['agent-set-5.tsv', 'all'],
] as const;
console.log(
  '\nLabelled agent messages (held: never looked at; 2 to 5 were fresh once, see tests/fixtures/reading/README.md)\n',
);
console.log(
  table(
    ['set', 'messages', 'intents found', 'forbidden', 'promises precision', 'recall', 'deadlines', 'sums'],
    sets.map(([file, part]) => {
      const {
        messages: count,
        recall,
        forbidden,
        precision,
        promiseRecall,
        deadlines,
        amounts,
      } = score(labelled(file, part));
      return [
        `${file} ${part}`,
        String(count),
        percent(recall),
        String(forbidden),
        percent(precision),
        percent(promiseRecall),
        percent(deadlines),
        percent(amounts),
      ];
    }),
  ),
);
console.log('\nLabelled drafts\n');
console.log(
  table(
    ['part', 'drafts', 'found', 'findings too many'],
    (['open', 'held'] as const).map((part) => {
      const { drafts: count, recall, extra } = draftScore(drafts('draft-set-1.tsv', part));
      return [part, String(count), percent(recall), String(extra)];
    }),
  ),
);

console.log('\nLinks, look-alike domains and numbers (held: never looked at)\n');
console.log(linksReport(isLoud));

const built = await build({
  stdin: {
    contents: "export { read } from './lib/reading/read'; export { check } from './lib/guards/check';",
    resolveDir: new URL('../../', import.meta.url).pathname,
  },
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  charset: 'utf8',
});
const bytes = gzipSync(built.outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
console.log(`\nBoth rooms with their data: ${bytes} B gzipped (bar: 25000)${bytes < 25_000 ? '' : ': ABOVE THE BAR'}`);
