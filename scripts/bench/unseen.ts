/**
 * How well pages that nobody here has seen are recorded: `npm run bench:unseen -- FOLDER [PAGE …] [--wrong] [--all]`. Each page is a
 * folder with an `index.html` that has `window.play()` and `window.truth` (`tests/browser/wild/told.ts`).
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import type { Page } from 'playwright-core';
import type { Message } from '../../lib/transcript/conversation';
import { Recording } from '../../tests/browser/recorded';
import { type Judged, judge, type Truth } from '../../tests/browser/wild/told';
import { launch } from '../demo/launch';
import { table } from './figures';

type Window = typeof globalThis & { play(): Promise<void>; truth: Truth };

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};
/** Longer than a row may take to come back, and a growing answer to be still. */
const STILL_MS = 1_500;
/** Pages that play at the same time: most of it is waiting. */
const AT_ONCE = 3;

const args = process.argv.slice(2);
const options = new Set(args.filter((arg) => arg.startsWith('--')));
const [folder = '.', ...names] = args.filter((arg) => !options.has(arg));
const root = resolve(folder);
const pages = names.length > 0 ? names : readdirSync(root).filter((name) => existsSync(join(root, name, 'index.html')));

const server = createServer((request, response) => {
  const path = resolve(join(root, decodeURIComponent((request.url ?? '').split('?')[0] ?? '')));
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  const known = file.startsWith(root + sep) && existsSync(file);
  response.writeHead(known ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  response.end(known ? readFileSync(file) : 'nothing here');
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const { port } = server.address() as AddressInfo;
const harness = await launch();
const recording = await Recording.through(harness);
const pause = (ms: number) => new Promise((ready) => setTimeout(ready, ms));

interface Row extends Judged {
  rule: string;
  lines: string[];
}

let turn: Promise<unknown> = Promise.resolve();
/** A tab is known by being the one in front: they are opened one after the other. */
function opened(name: string): Promise<{ page: Page; tab: number }> {
  const opening = turn.then(async () => {
    const page = await harness.context.newPage();
    await page.goto(`http://127.0.0.1:${port}/${name}/`);
    await page.waitForFunction(() => 'play' in globalThis);
    await pause(500);
    return { page, tab: await harness.tabIdOf(page) };
  });
  turn = opening.catch(() => null);
  return opening;
}

async function judged(name: string): Promise<Row> {
  const { page, tab } = await opened(name);
  const caseId = await recording.newCase();
  const start = () => recording.answer<{ record: string }>('start', { tab, caseId });
  let answer = await start();
  await pause(1_000);
  const playing = page.evaluate(() => (globalThis as Window).play()).then(() => true);
  // A chat that opens later is recorded from then on.
  while (!answer?.ok && !(await Promise.race([playing, pause(200)]))) answer = await start();
  await playing;
  const record = answer?.ok ? answer.value.record : null;
  const truth = await page.evaluate(() => (globalThis as Window).truth);
  await pause(STILL_MS);
  if (record) await recording.stop(record);
  const got = record ? await recording.messages(record) : [];
  const [first] = record ? await recording.fieldsOf(record, 'message') : [];
  const rule = String(first?.rule ?? (answer?.ok ? 'nothing read' : answer?.problem.code));
  return { ...judge(got, truth), rule, lines: got.map(line) };
}

function line({ side, sideBasis, sender, shownTime, text, live, recalled, changes, attachments }: Message): string {
  const files = attachments.map(({ name, url }) => ` [${name ?? url?.slice(-30)}]`).join('');
  const marks = `${live ? ' ' : '^'}${recalled ? 'x' : ' '}${changes.length || ' '}`;
  return `  ${marks} ${side}/${sideBasis} | ${sender} | ${shownTime} | ${JSON.stringify(text)}${files}`;
}

const part = (of: number, all: number): string => (all === 0 ? '1' : `${Math.floor((of / all) * 1_000) / 1_000}`);
const pair = ([of, all]: [number, number]): string => `${of}/${all}`;
const sum = (rows: readonly Row[], of: (row: Row) => number): number => rows.reduce((all, row) => all + of(row), 0);
const both = (rows: readonly Row[], of: (row: Row) => [number, number]): string =>
  pair([sum(rows, (row) => of(row)[0]), sum(rows, (row) => of(row)[1])]);

const cells = (name: string, rows: readonly Row[]): string[] => [
  name,
  part(
    sum(rows, ({ found }) => found),
    sum(rows, ({ said }) => said),
  ),
  part(
    sum(rows, ({ found }) => found),
    sum(rows, ({ kept }) => kept),
  ),
  part(
    sum(rows, ({ sided }) => sided),
    sum(rows, ({ found }) => found),
  ),
  ...[({ falseRecalls }: Row) => falseRecalls, ({ duplicates }: Row) => duplicates, ({ order }: Row) => order].map(
    (of) => `${sum(rows, of)}`,
  ),
  ...[
    ({ edits }: Row) => edits,
    ({ recalls }: Row) => recalls,
    ({ times }: Row) => times,
    ({ names }: Row) => names,
  ].map((of) => both(rows, of)),
  rows.length === 1 ? (rows[0]?.rule ?? '') : '',
];

const rows = new Map<string, Row>();
const waiting = [...pages];
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) rows.set(name, await judged(name));
  }),
);
await harness.close();
server.close();
const HEAD = [
  'page',
  'recall',
  'precision',
  'side',
  'false recalls',
  'twice',
  'out of order',
  'edits',
  'recalls',
  'times',
  'names',
  'rule',
];
const sorted = pages.flatMap((name) => (rows.has(name) ? [[name, rows.get(name) as Row] as const] : []));
for (const [name, row] of sorted) {
  if (options.has('--all')) console.log([name, ...row.lines].join('\n'));
  if (options.has('--wrong')) for (const one of row.wrong) console.log(`${name}: ${one}`);
}
console.log(
  table(HEAD, [
    ...sorted.map(([name, row]) => cells(name, [row])),
    cells(
      'all',
      sorted.map(([, row]) => row),
    ),
  ]),
);
