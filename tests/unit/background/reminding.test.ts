/** Reminders over restarts, missed days, a clock that is moved, and a browser that fails: on the store, with days of our own. */
import { describe, expect, it } from 'vitest';
import { reminding } from '../../../entrypoints/background/reminding';
import { newDue } from '../../../lib/case/due';
import { duesOf, worked } from '../../../lib/case/work';
import { MemoryStore } from '../../../lib/storage/memory';
import type { CaseRow } from '../../../lib/storage/store';

const T = '2026-12-01T08:00:00Z';
const row: CaseRow = { id: 'c', title: '花呗', topic: 'huabei', createdAt: T, updatedAt: T, facts: {}, ticks: {} };
const due = newDue({ id: 'd', kind: 'instalment', date: '2026-12-10', title: '第1期', fen: 126_000 });

async function house() {
  const store = new MemoryStore();
  await store.putCase(worked(row, { change: 'put-dues', dues: [due], instead: null }, T));
  const told: string[] = [];
  const clock = { day: 1, hour: 10 };
  const browser = { broken: false };
  /** A new life of the background: everything it held is gone, but for the store. */
  const begin = () =>
    reminding({
      store,
      now: () => ({
        local: { year: 2026, month: 12, minute: 0, ...clock },
        at: `2026-12-${String(clock.day).padStart(2, '0')}T02:00:00Z`,
      }),
      show: async (id, _, { title }, left) => {
        if (browser.broken) throw new Error('no notifications');
        told.push(`${title} ${left} ${id.split('/').at(-1)}`);
      },
    });
  return { store, told, clock, begin, browser };
}

describe('reminding', () => {
  it('tells each once, however often it looks and begins anew', async () => {
    const { told, clock, begin } = await house();
    for (let day = 1; day <= 16; day += 1)
      for (const hour of [7, 9, 15]) {
        Object.assign(clock, { day, hour });
        const look = begin();
        await Promise.all([look(), look()]);
        await begin()();
      }
    expect(told).toEqual(['第1期 3 3', '第1期 1 1', '第1期 0 0']);
  });

  it('tells of days that were slept through as one', async () => {
    const { told, clock, begin } = await house();
    Object.assign(clock, { day: 11 });
    await begin()();
    await begin()();
    expect(told).toEqual(['第1期 -1 3']);
  });

  it('repeats nothing when the clock is put back, and loses nothing when it is put on', async () => {
    const { told, clock, begin } = await house();
    for (const day of [7, 2, 7, 10, 1, 9, 10]) {
      clock.day = day;
      await begin()();
    }
    expect(told).toEqual(['第1期 3 3', '第1期 0 1']);
  });

  it('keeps what the browser could not show for the next look', async () => {
    const { told, clock, begin, browser, store } = await house();
    clock.day = 7;
    browser.broken = true;
    await expect(begin()()).rejects.toThrow('no notifications');
    expect(duesOf((await store.caseById('c')) ?? row)[0]?.told).toEqual({});
    browser.broken = false;
    await begin()();
    expect(told).toEqual(['第1期 3 3']);
  });

  it('is silent about what was paid', async () => {
    const { told, clock, begin, store } = await house();
    await store.updateCase('c', (now) => worked(now, { change: 'pay-due', id: 'd', fen: 126_000 }, T));
    clock.day = 10;
    await begin()();
    expect(told).toEqual([]);
  });

  it('leaves the case where it stands in the list', async () => {
    const { clock, begin, store } = await house();
    clock.day = 10;
    await begin()();
    expect((await store.caseById('c'))?.updatedAt).toBe(T);
  });
});
