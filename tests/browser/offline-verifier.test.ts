/** verify.html as a stranger meets it: unpacked from a real package, opened from the folder, in a browser without our extension. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longRecord } from '../../scripts/bench/evidence-record';
import { findBrowser } from '../../scripts/browser-path.mjs';
import { BUILD } from '../../scripts/demo/launch';
import { closing, makeRecord, message, newKey, opening, recordId } from '../unit/evidence/sample';
import { bytesOf, packInput } from '../unit/export/pack';
import { putTogether, remakeBag, takeApart } from '../unit/verify/forge';
import { barSeen, watchBar } from './bar';
import { keepPicture } from './harness';
import { clean, prepare, readable } from './look';

const attack = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script>`;
/** The pages of a package that a double click opens. */
const papers = ['transcript.html', 'evidence-list.html', 'declaration.html'];
const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
const path = (name: string) => join(folder, name);
const asked: string[] = [];
let browser: Browser;
let page: Page;
/** Entries that an early package of the same record holds. */
let common = 0;

beforeAll(async () => {
  const verifier = readFileSync(join(BUILD, 'offline-verifier.html'), 'utf8');
  const { input } = await packInput();
  const good = await bytesOf({ ...input, verifier });
  writeFileSync(path('good.zip'), good);
  const [name = ''] = Object.keys(unzipSync(good)).filter((each) => each.endsWith('/verify.html'));
  writeFileSync(path('verify.html'), unzipSync(good)[name] ?? new Uint8Array());

  const bad = takeApart(good);
  const log = Uint8Array.from(bad.get(`data/records/${recordId}/log.jsonl`) ?? []);
  log[2000] = (log[2000] ?? 0) ^ 1;
  bad.set(`data/records/${recordId}/log.jsonl`, log);
  writeFileSync(path('bad.zip'), putTogether(bad));

  const [first] = input.records;
  if (!first || !Array.isArray(first.entries)) throw new Error('no record to cut');
  common = first.entries.findIndex(({ kind }) => kind === 'seal') + 1;
  const early = { ...first, entries: first.entries.slice(0, common) };
  writeFileSync(path('early.zip'), await bytesOf({ ...input, records: [early], verifier }));

  const key = await newKey();
  const hostile = await makeRecord(recordId, [[opening(key), message(1, 'agent', attack), closing]], key);
  const files = takeApart(await bytesOf({ ...input, records: [{ entries: hostile.entries, blobs: [] }], verifier }));
  files.set(`data/${attack.replaceAll('/', '')}.txt`, new Uint8Array(1));
  writeFileSync(path('hostile.zip'), putTogether(remakeBag(files)));
  for (const page of papers) writeFileSync(path(page), files.get(`data/${page}`) ?? new Uint8Array());

  const long = await longRecord(1_500);
  writeFileSync(path('long.zip'), await bytesOf({ ...input, records: [{ entries: long.entries, blobs: [] }] }));

  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser found');
  browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu'],
  });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

async function open(locale = 'en-US'): Promise<Page> {
  await page?.context().close();
  page = await (await browser.newContext({ locale })).newPage();
  page.on('request', (request) => asked.push(request.url()));
  return page;
}

/** Opens the page, chooses the files, and waits for a result of each. */
async function verify(files: string | string[], locale?: string, before?: typeof prepare): Promise<Page> {
  const chosen = [files].flat();
  const opened = await open(locale);
  await before?.(opened);
  await page.goto(pathToFileURL(path('verify.html')).href);
  await page.locator('input[type=file]').setInputFiles(chosen.map(path));
  await page
    .locator('.verdict')
    .nth(chosen.length - 1)
    .waitFor();
  return page;
}

describe('verify.html from a folder', () => {
  it('gives all four answers for an intact package', async () => {
    const shown = await verify('good.zip');
    const answers = await shown.locator('.verdict .answer').allTextContents();
    expect(answers).toHaveLength(4);
    expect(answers[0]).toMatch(/^Yes/);
    expect(answers[1]).toMatch(/^Signed/);
    await keepPicture(shown, 'offline-verifier');
  });

  it('speaks the language of the browser, and another when asked', async () => {
    const shown = await verify('good.zip', 'zh-TW');
    expect(await shown.locator('html').getAttribute('lang')).toBe('zh-TW');
    await shown.getByRole('combobox').selectOption('zh-CN');
    await shown.getByRole('heading', { name: '验证证据包' }).waitFor();
    expect(await shown.locator('html').getAttribute('lang')).toBe('zh-CN');
  });

  it('takes a package that is dropped', async () => {
    const shown = await verify('bad.zip');
    const bytes = [...(await bytesOf((await packInput()).input))];
    await shown.locator('.drop').evaluate((drop, given) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(given)], 'dropped.zip'));
      drop.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }, bytes);
    await shown.getByRole('heading', { name: 'dropped.zip' }).waitFor();
    expect(await shown.locator('.verdict .answer').first().textContent()).toMatch(/^Yes/);
  });

  it('names what one altered byte broke', async () => {
    const shown = await verify('bad.zip');
    expect(await shown.locator('.verdict .answer').first().textContent()).toMatch(/^No/);
    await shown.getByText('A file is not what the list says.').waitFor();
    await shown.getByText('The chain is broken here').waitFor();
  });

  it('compares two: one goes on where the other ends', async () => {
    const shown = await verify(['early.zip', 'good.zip']);
    const compared = shown.getByRole('region', { name: 'early.zip and good.zip' });
    await compared.getByText('Signed with the same key.').waitFor();
    await compared
      .getByText(`good.zip goes on where early.zip ends; the ${common} entries before are the same.`)
      .waitFor();
  });

  it('shows what a hostile package says and runs none of it', async () => {
    const shown = await verify('hostile.zip');
    await shown.getByText('onerror').first().waitFor();
    expect(await shown.locator('img').count()).toBe(0);
    expect(await shown.title()).not.toBe('taken');
  });

  it.each(papers)(
    '%s of a hostile package runs and asks for nothing, though it were to hold a script',
    async (name) => {
      const context = await browser.newContext();
      const shown = await context.newPage();
      const events: string[] = [];
      shown.on('dialog', (dialog) => void dialog.dismiss().then(() => events.push('dialog')));
      shown.on('requestfinished', (request) => events.push(request.url()));
      shown.on('requestfailed', (request) => events.push(`${request.failure()?.errorText}`));
      const address = pathToFileURL(path(name)).href;
      await shown.goto(address);
      await shown.getByRole('heading', { level: 1 }).waitFor();
      expect(await shown.title()).not.toBe('taken');
      if (name === papers[0]) await shown.getByText('onerror').first().waitFor();
      // What a forger puts into the file is kept from running by the page's own policy.
      const source = readFileSync(path(name), 'utf8').replace('</body>', `${attack}</body>`);
      writeFileSync(path(`forged-${name}`), source);
      const forged = pathToFileURL(path(`forged-${name}`)).href;
      await shown.goto(forged);
      expect(await shown.locator('img[onerror]').count()).toBe(1);
      await expect.poll(() => events).toHaveLength(3);
      expect(await shown.title()).not.toBe('taken');
      expect(events.sort()).toEqual([address, forged, 'csp'].sort());
      await context.close();
    },
  );

  it.each(['en-US', 'zh-CN', 'zh-TW'])(
    'what is wrong reads well at 320 px, in the light, in the dark and in forced colours: %s',
    async (locale) => {
      const shown = await verify(['early.zip', 'bad.zip'], locale, prepare);
      await clean(shown, 'html');
      await shown.screenshot({ path: `.artefacts/browser/findings-${locale}-light.png`, fullPage: true });
      await shown.emulateMedia({ colorScheme: 'dark' });
      await readable(shown, 'html');
      await shown.screenshot({ path: `.artefacts/browser/findings-${locale}-dark.png`, fullPage: true });
      await shown.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      await shown.screenshot({ path: `.artefacts/browser/findings-${locale}-forced.png`, fullPage: true });
      // Codes of ours are said in the reader's language.
      expect(await shown.locator('.places').allTextContents()).not.toContainEqual(
        expect.stringMatching(/page-reloaded|shownTime/),
      );
      const answers = shown.locator('.card .answer');
      for (const at of (await answers.all()).keys()) expect(await answers.nth(at).isVisible()).toBe(true);
    },
  );

  it('follows light and dark', async () => {
    const shown = await verify('good.zip');
    const paper = () => shown.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await shown.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).not.toBe(light);
  });

  it.each([
    ['in a worker of its own', true],
    ['where no worker may be made', false],
  ])('%s checks while the page goes on drawing, and is stopped by Cancel', async (_, worker) => {
    const shown = await open();
    const workers: string[] = [];
    shown.on('worker', (made) => workers.push(made.url()));
    if (!worker) await shown.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    await shown.goto(pathToFileURL(path('verify.html')).href);
    await watchBar(shown, { from: 0.2, button: 'Cancel' });
    const input = shown.locator('input[type=file]');
    await input.setInputFiles(path('long.zip'));
    await shown.getByText('Cancelled. There is no verdict').waitFor();
    expect(await shown.locator('.verdict').count()).toBe(0);
    await watchBar(shown, null);
    await input.setInputFiles(path('long.zip'));
    await shown.locator('.verdict').waitFor();
    expect(await shown.locator('.verdict .answer').first().textContent()).toMatch(/^Yes/);
    expect((await barSeen(shown)).length).toBeGreaterThan(3);
    expect(workers.map((url) => url.split(':')[0])).toEqual(worker ? ['blob', 'blob'] : []);
  });

  it('cannot reach a network even when its own script tries, and asked for nothing but itself', async () => {
    let reached = 0;
    const server = createServer((_, response) => {
      reached += 1;
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const shown = await verify('good.zip');
    const tried = await shown.evaluate(async (url) => {
      const asking = `fetch('${url}').then(() => 'sent', () => 'refused')`;
      const worker = new Worker(URL.createObjectURL(new Blob([`${asking}.then(postMessage)`])));
      const there = new Promise((resolve) => {
        worker.onmessage = ({ data }) => resolve(data);
      });
      const here = await fetch(url).then(
        () => 'sent',
        () => 'refused',
      );
      return [here, await there];
    }, address);
    server.close();
    expect(tried).toEqual(['refused', 'refused']);
    expect(reached).toBe(0);
    const injected = await shown.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.taken = true';
      document.body.append(script);
      return 'taken' in window;
    });
    expect(injected).toBe(false);
    // Its worker is made of its own text.
    const own = (url: string) => url.endsWith('/verify.html') || url.startsWith('blob:');
    expect(asked.filter((url) => !own(url) && url !== address)).toEqual([]);
  });
});
