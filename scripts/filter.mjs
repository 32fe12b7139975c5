#!/usr/bin/env node
/** `npm run --silent read` and `guard`: a room as a filter, one JSON object a line in and out. Built in memory: no step before it. */
import { once } from 'node:events';
import { argv, exit, stderr, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const FILTERS = { read: ['reading', 'readLine'], guard: ['guards', 'guardLine'] };
const [room, name] = FILTERS[argv[2]] ?? [];
if (room === undefined) {
  stderr.write('usage: filter.mjs read|guard < lines.jsonl\n');
  exit(2);
}

const built = await build({
  entryPoints: [fileURLToPath(new URL(`../lib/${room}/filter.ts`, import.meta.url))],
  bundle: true,
  write: false,
  format: 'esm',
  charset: 'utf8',
});
const { [name]: answer } = await import(
  `data:text/javascript;base64,${Buffer.from(built.outputFiles[0].contents).toString('base64')}`
);

stdout.on('error', (error) => exit(error.code === 'EPIPE' ? 0 : 1));
for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!stdout.write(`${answer(line.replace(/^\uFEFF/, ''))}\n`)) await once(stdout, 'drain');
}
