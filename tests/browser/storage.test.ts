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
  import { cases, entry, plan, recordRow } from './tests/unit/storage/suite';
  let number = 0;
  // What can be made small takes up less room than it seems to.
  const noise = () => Array.from(crypto.getRandomValues(new Uint16Array(10_000)), (number) => number.toString(36)).join('');
  const big = (seq) => ({ seq, kind: 'message', line: noise(), disclosures: [], ref: 'm' + seq });
  globalThis.quota = {
    store: new IndexedDbStore('quota'),
    async begin() {
      await this.store.createRecord(plan(recordRow('r1'), [entry(0)]));
      await this.store.append('r1', [], (row) => plan(row, [entry(1)]));
    },
    async append() {
      const many = Array.from({ length: 200 }, (_, i) => big(2 + i));
      return this.store.append('r1', [], (row) => plan(row, many)).then(() => 'stored', ({ code }) => code);
    },
    async held() {
      const row = await this.store.record('r1');
      return [row.head.count, ...(await this.store.entries('r1')).map(({ seq }) => seq)];
    },
  };
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

test('a batch for which the room ends in its middle is not stored at all, and whole when there is room again', async () => {
  // A site of its own: the browser asks for the room of a site once in a while only.
  const elsewhere = await harness().context.newPage();
  const { href, origin } = new URL(page.url().replace('127.0.0.1', 'localhost'));
  await elsewhere.goto(href);
  const session = await elsewhere.context().newCDPSession(elsewhere);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
  const quota = <T>(call: string) => elsewhere.evaluate(`quota.${call}()`) as Promise<T>;
  await quota('begin');
  expect(await quota('append')).toBe('storage-full');
  expect(await quota('held')).toEqual([2, 0, 1]);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  expect(await quota('append')).toBe('stored');
  expect(await quota('held')).toEqual([202, ...Array.from({ length: 202 }, (_, i) => i)]);
  await elsewhere.close();
});
