/** Nothing is given up until it is on disk, and nothing goes twice. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Delivered, Outbox } from '../../../lib/capture/outbox';
import type { Observation } from '../../../lib/transcript/observation';

/** A recorder's end of the wire: stores by number, and fails as it is told. */
class Store {
  readonly stored: Observation[] = [];
  answers: (Delivered | 'lost-answer')[] = [];
  async deliver(from: number, observations: readonly Observation[]): Promise<Delivered> {
    const answer = this.answers.shift();
    if (answer && answer !== 'lost-answer') return answer;
    if (from <= this.stored.length) this.stored.push(...observations.slice(this.stored.length - from));
    return answer === 'lost-answer' ? { failed: 'unreachable' } : { stored: this.stored.length };
  }
}

let store: Store;
let outbox: Outbox;
const now = () => ({ wallMs: Date.now(), steadyMs: performance.now() });
const page = (i: number): Observation => ({ ...now(), kind: 'page', url: `https://shop.example/${i}`, title: '' });
const urls = () => store.stored.flatMap((one) => (one.kind === 'page' ? [Number(one.url.split('/').at(-1))] : []));

beforeEach(() => {
  vi.useFakeTimers();
  store = new Store();
  outbox = new Outbox({ deliver: (from, all) => store.deliver(from, all), now, next: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

test('what is put goes in order', async () => {
  for (let i = 0; i < 500; i += 1) outbox.put(page(i));
  await outbox.drained();
  expect(urls()).toEqual(Array.from({ length: 500 }, (_, i) => i));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(store.stored).toHaveLength(500);
});

test('a worker that dies before or after storing loses nothing and doubles nothing', async () => {
  store.answers = [{ failed: 'unreachable' }, 'lost-answer', { failed: 'unreachable' }];
  for (let i = 0; i < 5; i += 1) outbox.put(page(i));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(urls()).toEqual([0, 1, 2, 3, 4]);
  const gaps = store.stored.filter(({ kind }) => kind === 'gap');
  expect(gaps).toHaveLength(1);
  expect(gaps[0]).toMatchObject({ reason: 'worker-lost' });
});

test('a full disk is one gap from the first failure to the first success', async () => {
  store.answers = [{ failed: 'storage' }, { failed: 'storage' }];
  const before = Date.now();
  outbox.put(page(0));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(store.stored.at(-1)).toMatchObject({
    kind: 'gap',
    reason: 'storage-failed',
    fromMs: before,
    toMs: before + 600,
  });
});

test('a record that takes nothing more ends the outbox', async () => {
  store.answers = [{ stop: true }];
  outbox.put(page(0));
  await outbox.drained();
  outbox.put(page(1));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(store.stored).toEqual([]);
});

test('a clock set back while nothing is stored leaves a gap as long as it was', async () => {
  store.answers = [{ failed: 'storage' }, { failed: 'storage' }];
  outbox.put(page(0));
  await vi.advanceTimersByTimeAsync(100);
  vi.setSystemTime(Date.now() - 3_600_000);
  const setBack = Date.now();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(store.stored.at(-1)).toMatchObject({ kind: 'gap', fromMs: setBack - 100, toMs: setBack + 500 });
});

test('a flood beyond what can be kept becomes a gap', async () => {
  store.answers = Array.from({ length: 3 }, () => ({ failed: 'unreachable' as const }));
  for (let i = 0; i < 20_100; i += 1) outbox.put(page(i));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(urls()).toHaveLength(20_000);
  expect(store.stored.filter(({ kind }) => kind === 'gap')).toMatchObject([
    { reason: 'worker-lost' },
    { reason: 'flood' },
  ]);
});
