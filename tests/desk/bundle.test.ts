/** A bundle is made once, and made again when its source changes. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundlePage } from './bundle.mjs';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a changed source gives a new bundle, an unchanged one the kept one', async () => {
  const entry = join(folder, 'page.ts');
  const page = { name: 'test-bundle', entry, alias: {} };
  await writeFile(entry, 'document.title = "first";');
  const first = await bundlePage(page);
  expect(first.js).toContain('first');
  await writeFile(entry, 'document.title = "second";');
  expect((await bundlePage(page)).js).toContain('second');
  await writeFile(entry, 'document.title = "first";');
  expect(await bundlePage(page)).toEqual(first);
});

test('a source that does not build is refused with its reason', async () => {
  const entry = join(folder, 'broken.ts');
  await writeFile(entry, 'const = 1;');
  await expect(bundlePage({ name: 'test-broken', entry, alias: {} })).rejects.toThrow('Expected identifier');
});
