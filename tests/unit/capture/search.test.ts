/** How often a page without a conversation is looked at, tick by tick. */
import { expect, test } from 'vitest';
import { Pace } from '../../../entrypoints/capture/search';

const TICK_MS = 400;

/** Asks from `from` to `to` at each tick; when it was looked. `elements` and `hidden` say how the page is at that moment. */
function looks(search: Pace, from: number, to: number, elements = (_: number) => 100, hidden = false): number[] {
  const found: number[] = [];
  for (let ms = from; ms < to; ms += TICK_MS) if (search.due(ms, elements(ms), hidden)) found.push(ms);
  return found;
}
const awake = (ms: number): Pace => {
  const search = new Pace();
  search.wake(ms);
  return search;
};

test('each tick in the first seconds, then ever more seldom, and at least every five seconds and a tick', () => {
  const found = looks(awake(1_000), 1_000, 121_000);
  expect(found.filter((ms) => ms <= 6_000)).toEqual(Array.from({ length: 13 }, (_, i) => 1_000 + i * TICK_MS));
  const apart = found.slice(1).map((ms, i) => ms - (found[i] ?? 0));
  expect(apart).toEqual(apart.toSorted((a, b) => a - b));
  expect(apart.at(-1)).toBeGreaterThanOrEqual(5_000);
  expect(Math.max(...apart)).toBeLessThanOrEqual(5_000 + TICK_MS);
  // A tick each would have been 300.
  expect(found.length).toBeLessThan(50);
});

test('at the next tick when the page has grown, and each tick for a while then', () => {
  const search = awake(0);
  looks(search, 0, 60_000);
  const came = looks(search, 60_000, 70_000, (ms) => (ms < 62_000 ? 100 : 140)).filter((ms) => ms >= 62_000);
  expect(came[0]).toBe(62_000);
  expect(came.filter((ms) => ms < 67_000)).toHaveLength(13);
});

test('a few elements more, again and again, count together', () => {
  const search = awake(0);
  looks(search, 0, 60_000);
  const found = looks(search, 60_000, 90_000, (ms) => 100 + Math.floor((ms - 60_000) / TICK_MS));
  expect(found.length).toBeGreaterThan(20);
});

test('a page that nobody sees: not after the first seconds, however it grows, and at once when it is seen', () => {
  const search = awake(0);
  const hidden = looks(search, 0, 60_000, (ms) => 100 + ms, true);
  expect(Math.max(...hidden)).toBeLessThanOrEqual(5_000);
  expect(looks(search, 60_000, 60_400)).toEqual([60_000]);
});

test('what woke it makes it quick again', () => {
  const search = awake(0);
  looks(search, 0, 60_000);
  search.wake(60_000);
  expect(looks(search, 60_000, 65_000)).toHaveLength(13);
});
