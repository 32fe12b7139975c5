/** The extension's own export in a real browser: a long record and hundreds of megabytes of pictures from the store to a file. */
import { statSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { launch } from '../demo/launch';
import { pageScript } from './bundle';
import type { Fill } from './page/fill';
import type { Drawn } from './page/frames';

const PICTURE = 5 * 2 ** 20;
const EVERY_MS = 200;

export interface BrowserCost {
  /** Bytes of the package. */
  bytes: number;
  ms: number;
  /** Most that the heaps of the page and of its workers held together while it was made, and with all buffers beside them. */
  heap: number;
  held: number;
  /** Most that one worker held. */
  largest: number;
  /** What the page held before: the record is shown on it. */
  before: number;
  /** How often the page drew meanwhile, and the longest it did not, ms. */
  frames: number;
  longest: number;
}

export async function exportInBrowser(messages: number, megabytes: number): Promise<BrowserCost> {
  const app = await launch();
  try {
    const filling = await app.context.newPage();
    await filling.goto(`chrome-extension://${app.extensionId}/manifest.json`);
    await filling.evaluate(await pageScript('fill'));
    const record = await filling.evaluate(
      ([many, pictures]) => (globalThis as unknown as { fill: Fill }).fill.record(many, pictures),
      [messages, Math.ceil((megabytes * 1e6) / PICTURE)] as const,
    );
    await filling.close();
    const page = await app.context.newPage();
    await page.goto(`chrome-extension://${app.extensionId}/library.html#${record}`);
    const opening = page.getByRole('button', { name: /Export|导出|匯出/ });
    await opening.waitFor({ timeout: 300_000 });
    return await watched(page, async () => {
      await opening.click();
      const dialog = page.getByRole('dialog');
      const download = page.waitForEvent('download', { timeout: 1_200_000 });
      await dialog.locator('.primary').click();
      const file = await (await download).path();
      await dialog.locator('.saved').waitFor({ timeout: 60_000 });
      return statSync(file).size;
    });
  } finally {
    await app.close();
  }
}

/** Does `work` and looks at the heaps meanwhile. */
async function watched(page: Page, work: () => Promise<number>): Promise<BrowserCost> {
  const session = await page.context().newCDPSession(page);
  const workers = new Set<string>();
  session.on('Target.attachedToTarget', ({ sessionId }) => workers.add(sessionId));
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const before = sum(await heaps(session, workers));
  await page.evaluate(await pageScript('frames'));
  const cost = { heap: 0, held: 0, largest: 0 };
  let over = false;
  const looking = (async () => {
    while (!over) {
      const all = await heaps(session, workers).catch(() => []);
      cost.heap = Math.max(cost.heap, sum(all));
      cost.largest = Math.max(cost.largest, ...all.slice(1).map(({ used }) => used));
      cost.held = Math.max(cost.held, sum(all) + all.reduce((total, { buffers }) => total + buffers, 0));
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  })();
  const began = performance.now();
  const bytes = await work().finally(() => {
    over = true;
  });
  const ms = performance.now() - began;
  await looking;
  const { frames, longest } = await page.evaluate(() => (globalThis as unknown as { drawn: Drawn }).drawn);
  return { bytes, ms, ...cost, before, frames, longest };
}

interface Heap {
  used: number;
  buffers: number;
}

const sum = (all: readonly Heap[]) => all.reduce((total, { used }) => total + used, 0);

/** Of the page and of each worker that answers: one that ends meanwhile does not. */
async function heaps(session: CDPSession, workers: ReadonlySet<string>): Promise<Heap[]> {
  const own = session.send('Runtime.getHeapUsage') as Promise<Usage>;
  const others = [...workers].map((worker) => heapOf(session, worker));
  const found = await Promise.all([own.then(read), ...others]);
  return found.filter((heap) => heap !== null);
}

interface Usage {
  usedSize: number;
  backingStorageSize?: number;
}

const read = ({ usedSize, backingStorageSize = 0 }: Usage): Heap => ({ used: usedSize, buffers: backingStorageSize });
let asked = 0;

function heapOf(session: CDPSession, sessionId: string): Promise<Heap | null> {
  asked += 1;
  const id = asked;
  return new Promise((resolve) => {
    const done = (heap: Heap | null) => {
      clearTimeout(late);
      session.off('Target.receivedMessageFromTarget', take);
      resolve(heap);
    };
    const late = setTimeout(done, 3_000, null);
    const take = (event: { sessionId: string; message: string }) => {
      const answer = JSON.parse(event.message) as { id?: number; result?: Usage };
      if (event.sessionId === sessionId && answer.id === id) done(answer.result ? read(answer.result) : null);
    };
    session.on('Target.receivedMessageFromTarget', take);
    const message = JSON.stringify({ id, method: 'Runtime.getHeapUsage' });
    session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => done(null));
  });
}
