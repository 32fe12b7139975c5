/** The worker is killed fifty times while two thousand messages are said: all are stored, once, in order. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drive, openAlone, truthOf } from '../desk/rehearsal';
import { startDesk } from '../desk/server.mjs';
import { sharedHarness } from './harness';
import { differences, Recording, unsound } from './recorded';

const ROUNDS = 25;
/** Said in each round: so many lines with a number, and so many that repeat one another. A kill falls into each of the two. */
const NUMBERED = 40;
const REPEATED = 40;

const harness = sharedHarness();
let desk: Awaited<ReturnType<typeof startDesk>>;

beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.close());

/** Spread over some tasks of the page, so that a kill falls between them. */
const sayNumbered = (page: Page, round: number) =>
  page.evaluate(
    async ([from, count]) => {
      for (let i = 0; i < count; i += 1) {
        await window.__chat?.agentSay(`line ${from + i}`);
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    },
    [round * NUMBERED, NUMBERED] as const,
  );

test('fifty kills over two thousand messages: stored is what was said, nothing twice, the chain sound', async () => {
  const page = await harness().context.newPage();
  await openAlone(page, `${desk.url}chat/grouped?script=off`);
  await drive(page, 'agentSay', 'How can I help?');
  const recording = await Recording.through(harness());
  const record = await recording.start(await harness().tabIdOf(page));
  for (let round = 0; round < ROUNDS; round += 1) {
    await Promise.all([sayNumbered(page, round), harness().stopWorkers()]);
    await Promise.all([drive(page, 'burst', REPEATED), harness().stopWorkers()]);
  }
  const said = await truthOf(page);
  expect(said).toHaveLength(1 + ROUNDS * (NUMBERED + REPEATED));
  await expect.poll(async () => (await recording.row(record)).messages, { timeout: 60_000 }).toBe(said.length);
  await recording.stop(record);
  expect(differences(await recording.messages(record), said)).toEqual([]);

  const entries = await recording.entries(record);
  expect(unsound(record, entries)).toEqual([]);
  expect(entries.at(-1)?.kind).toBe('seal');
  const gaps = await recording.fieldsOf(record, 'gap');
  expect(new Set(gaps.map(({ reason }) => reason))).toEqual(new Set(['worker-lost']));
  for (const [i, { from, to }] of gaps.entries()) {
    expect(Date.parse(String(from))).toBeLessThanOrEqual(Date.parse(String(to)));
    expect(Date.parse(String(from))).toBeGreaterThanOrEqual(Date.parse(String(gaps[i - 1]?.to ?? 0)));
  }
});
