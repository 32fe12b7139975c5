/** The cases of every store, on the browser's own IndexedDB. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cases } from '../unit/storage/suite';
import { sharedHarness } from './harness';

const harness = sharedHarness();
let server: Server;
let page: Page;

const SUITE = `
  import { IndexedDbStore } from './lib/storage/indexeddb';
  import { cases } from './tests/unit/storage/suite';
  let number = 0;
  globalThis.runCase = async (name) => {
    number += 1;
    const store = new IndexedDbStore('suite-' + number);
    try {
      await cases.find((one) => one.name === name).run(store);
    } finally {
      store.close();
    }
  };
`;

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: SUITE, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
  });
  const script = outputFiles[0]?.text ?? '';
  server = createServer((request, response) => {
    const isScript = request.url === '/suite.js';
    response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    response.end(isScript ? script : '<!doctype html><script src="/suite.js"></script>');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  page = await harness().context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
afterAll(() => server.close());

test.each(cases.map(({ name }) => name))('%s', async (name) => {
  const run = page.evaluate(
    (one) => (globalThis as unknown as { runCase(name: string): Promise<void> }).runCase(one),
    name,
  );
  await expect(run).resolves.toBeUndefined();
});
