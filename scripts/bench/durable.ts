/** How long it takes from the page to the disk, through the shipped build, beside bare strict puts of the same rows. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CDPSession, Page } from 'playwright-core';
import { type Launched, launch } from '../demo/launch';
import { pageScript } from './bundle';
import { median, ms, percentile, ratio, table } from './figures';
import type { Completes } from './page/completes';
import type { Deliveries, Delivery } from './page/deliver';
import type { Puts, Rows } from './page/puts';
import type { Recordings } from './page/recorder';

const ROUNDS = 10;
const IN_ROUND = 30;
const BURST = 1_000;
const BURSTS = 5;
/** Messages of the chat itself whose way is followed from the page to the disk. */
const FOLLOWED = 15;

type Ask = <T>(call: string, input: object) => Promise<T>;

export async function durable(): Promise<string> {
  const stage = await pageScript('stage');
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><meta charset="utf-8"><title>bench</title><body></body>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const app = await launch();
  try {
    const page = await app.context.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.addScriptTag({ content: stage });
    await page.evaluate(() => window.stage.draw(6));
    const session = await page.context().newCDPSession(page);
    const world = worldOf(session, app.extensionId);
    const control = await app.context.newPage();
    await control.goto(`chrome-extension://${app.extensionId}/manifest.json`);
    const record = await startRecord(asker(control), await app.tabIdOf(page));
    const followed = await follow(page, control);
    const { singles, bursts } = await against(app, session, await world, control, record);
    return `${followed}\n\n${singles}\n\n${bursts}`;
  } finally {
    await app.close();
    server.close();
  }
}

/** The content script's own world on the page, as soon as it is there. */
function worldOf(session: CDPSession, extension: string): Promise<number> {
  return new Promise((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(extension)) resolve(context.id);
    });
    void session.send('Runtime.enable');
  });
}

function asker(control: Page): Ask {
  return async <T>(call: string, input: object) => {
    const answer = await control.evaluate(
      ([name, given]) => chrome.runtime.sendMessage({ to: 'on-record/1', call: name, input: given }),
      [call, input] as const,
    );
    if (!answer?.ok) throw new Error(`${call}: ${JSON.stringify(answer)}`);
    return answer.value as T;
  };
}

async function startRecord(ask: Ask, tab: number): Promise<string> {
  const { id } = await ask<{ id: string }>('createCase', { title: 'Bench', topic: 'huabei' });
  return (await ask<{ record: string }>('start', { tab, caseId: id })).record;
}

/**
 * From the moment a page draws a message until the background says that it is on disk. Alone, a message is held for 600 ms, until its
 * text is still; where another comes, the one before is not held any longer: what it takes then is from that moment.
 */
async function follow(page: Page, control: Page): Promise<string> {
  await control.evaluate(() => {
    const heard: number[] = [];
    Object.assign(globalThis, { heard });
    new BroadcastChannel('on-record/news').onmessage = ({ data }) => {
      if (data.news === 'appended') heard.push(performance.timeOrigin + performance.now());
    };
  });
  await page.waitForTimeout(1_000);
  const draw = () =>
    page.evaluate(() => {
      window.stage.draw(window.stage.lines + 1, 1);
      return performance.timeOrigin + performance.now();
    });
  const took = async (drawn: number): Promise<number> => {
    await page.waitForTimeout(1_000);
    const heard = await control.evaluate(
      (since) => (globalThis as unknown as { heard: number[] }).heard.find((at) => at >= since),
      drawn,
    );
    return heard === undefined ? Number.POSITIVE_INFINITY : heard - drawn;
  };
  const [alone, followed]: [number[], number[]] = [[], []];
  for (let i = 0; i < FOLLOWED; i += 1) {
    alone.push(await took(await draw()));
    await draw();
    await page.waitForTimeout(200);
    followed.push(await took(await draw()));
  }
  const told = (times: number[]) => `p50 ${ms(median(times))} ms, longest ${ms(Math.max(...times))} ms`;
  return [
    `On the page → on disk and told, everything included, ${FOLLOWED} messages each:`,
    `- a message by itself, from when it is drawn; 600 ms of it are waited by design, until its text is still: ${told(alone)}`,
    `- a message that another follows, from when that one is drawn; nothing is waited for: ${told(followed)}`,
  ].join('\n');
}

async function against(app: Launched, session: CDPSession, world: number, control: Page, record: string) {
  const [worker] = app.context.serviceWorkers();
  if (!worker) throw new Error('The extension has no worker');
  const inPage = async <T>(expression: string): Promise<T> => {
    const parts = { contextId: world, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { ...parts, expression });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  await inPage(await pageScript('deliver'));
  await worker.evaluate(await pageScript('completes'));
  await worker.evaluate(await pageScript('puts'));
  const ours: Deliveries = {
    calls: (times) => inPage(`deliveries.calls(${times})`),
    begin: (of) => inPage(`deliveries.begin(${JSON.stringify(of)})`),
    single: (times) => inPage(`deliveries.single(${times})`),
    burst: (count) => inPage(`deliveries.burst(${count})`),
  };
  const bare: Puts = {
    begin: (rows) => worker.evaluate(`puts.begin(${JSON.stringify(rows)})`),
    single: (times) => worker.evaluate(`puts.single(${times})`),
    burst: (count) => worker.evaluate(`puts.burst(${count})`),
  };
  await worker.evaluate(await pageScript('recorder'));
  const recorder: Recordings = {
    begin: () => worker.evaluate('recordings.begin()'),
    single: (times) => worker.evaluate(`recordings.single(${times})`),
  };
  await recorder.begin();
  await ours.begin(record);
  await ours.single(5);
  await bare.begin(await storedRows(control, record));
  const completes: Completes = { take: () => worker.evaluate('completes.take()') };
  return { singles: await single(ours, completes, recorder, bare), bursts: await burst(ours, bare) };
}

/** What one message made, as it was stored, to be put again as it is. */
function storedRows(control: Page, record: string): Promise<Rows> {
  return control.evaluate(
    (of) =>
      new Promise<Rows>((resolve, reject) => {
        const opening = indexedDB.open('on-record');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result
            .transaction('batches')
            .objectStore('batches')
            .getAll(IDBKeyRange.bound([of, 0], [of, 1e9]));
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            const one = all.result.findLast(({ entries }) => entries.length === 1 && entries[0].kind === 'message');
            resolve({ one, each: { ...one.entries[0], record: of } });
          };
        };
      }),
    record,
  );
}

/** From when each was handed over until the last transaction that was complete before its answer. */
function untilComplete(made: readonly Delivery[], complete: readonly number[]): number[] {
  return made.map(({ handed, answered }) => {
    const at = complete.findLast((moment) => moment > handed && moment <= answered);
    if (at === undefined) throw new Error('No transaction was complete between a message and its answer');
    return at - handed;
  });
}

/** In turns, so that what else the disk does falls on all. */
async function single(ours: Deliveries, completes: Completes, recorder: Recordings, bare: Puts): Promise<string> {
  const took: Record<'bare' | 'calls' | 'recorder' | 'durable' | 'answered', number[]> = {
    bare: [],
    calls: [],
    recorder: [],
    durable: [],
    answered: [],
  };
  for (let i = 0; i < ROUNDS; i += 1) {
    took.calls.push(...(await ours.calls(IN_ROUND)));
    took.bare.push(...(await bare.single(IN_ROUND)));
    took.recorder.push(...(await recorder.single(IN_ROUND)));
    await completes.take();
    const made = await ours.single(IN_ROUND);
    took.durable.push(...untilComplete(made, await completes.take()));
    took.answered.push(...made.map(({ handed, answered }) => answered - handed));
  }
  const rows = [0.5, 0.9, 0.99].map((share) => {
    const { bare: bareMs, ...rest } = Object.fromEntries(
      Object.entries(took).map(([name, times]) => [name, percentile(times, share)]),
    ) as Record<keyof typeof took, number>;
    const over = (time: number) => `${ms(time)} (${ratio(time, bareMs, 0)})`;
    return [
      `p${share * 100}`,
      ms(bareMs),
      ms(rest.calls),
      over(rest.recorder),
      over(rest.durable),
      over(rest.answered),
    ];
  });
  const head = ['', 'bare put', 'a call that stores nothing', 'recorder alone', 'handed over → complete', '→ answered'];
  return [
    `One at a time, ms, in brackets against the bare put (${ROUNDS * IN_ROUND} each). The bare put is a strict transaction of its own in the`,
    'same worker, of the row that one message made. Ours begins in the content script, and is durable when the transaction is complete.',
    '',
    table(head, rows),
  ].join('\n');
}

async function burst(ours: Deliveries, bare: Puts): Promise<string> {
  const took: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] };
  for (let i = 0; i < BURSTS; i += 1) {
    took.bare.push(await bare.burst(BURST));
    took.ours.push(await ours.burst(BURST));
  }
  const [a, b] = [median(took.ours), median(took.bare)];
  const each = (time: number) => `${Math.round((BURST / time) * 1000).toLocaleString('en')}/s`;
  const row = [`${BURST} messages`, `${ms(b)} ms, ${each(b)}`, `${ms(a)} ms, ${each(a)}`, ratio(b, a, 0)];
  return `Bursts, in batches of 200\n\n${table(['', 'bare puts', 'ours', 'throughput ours/bare'], [row])}`;
}
