/** When pictures of the tab are taken: at once for the user, no faster than every 2 s by themselves, and never when switched off. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptShot } from '../../../lib/recorder/keeping';
import { Screenshots, type ShotOutcome, type ShotRefused, SPACING_MS } from '../../../lib/recorder/screenshots';
import type { Observation } from '../../../lib/transcript/observation';
import { recordRow } from '../storage/suite';

const row = recordRow('r1');
const bytes = Uint8Array.of(0xff, 0xd8, 0xff);
let kept: { at: number; reason: KeptShot['reason']; ref: string | null }[];
let told: ShotOutcome[];
let refused: ShotRefused | null;
let wanted: boolean;
let screenshots: Screenshots;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  kept = [];
  told = [];
  refused = null;
  wanted = true;
  screenshots = new Screenshots({
    keeper: {
      shot: async (_, { reason, ref }) => {
        kept.push({ at: Date.now(), reason, ref });
        return { missing: null };
      },
    },
    now: () => ({ wallMs: Date.now(), steadyMs: Date.now() }),
    capture: async () => (refused ? { refused } : { bytes, mediaType: 'image/jpeg' }),
    wanted: async () => wanted,
    promises: (text) => text.includes('promise'),
    onTaken: (_, outcome) => told.push(outcome),
  });
});
afterEach(() => vi.useRealTimers());

const settled = () => vi.advanceTimersByTimeAsync(60_000);
const seen = { wallMs: 0, steadyMs: 0 };
const said = (ref: string, text: string, side: 'agent' | 'customer' = 'agent', live = true): Observation => ({
  ...seen,
  kind: 'message',
  ref,
  live,
  rule: 'test/1',
  before: null,
  steps: 0,
  reading: {
    text,
    side,
    sideBasis: null,
    sender: null,
    shownTime: null,
    html: null,
    attachments: [],
    siteId: null,
  },
});
const recalled = (ref: string): Observation => ({ ...seen, kind: 'recall', ref, notice: null });

describe('screenshots', () => {
  it('are taken of a promise of the agent, seen as it is said, and of a recall', async () => {
    screenshots.saw(row, [
      said('a', 'hello'),
      said('b', 'I promise', 'customer'),
      said('c', 'promise', 'agent', false),
    ]);
    await settled();
    expect(kept).toEqual([]);
    screenshots.saw(row, [said('d', 'we promise')]);
    await settled();
    screenshots.saw(row, [recalled('d')]);
    await settled();
    expect(kept.map(({ reason, ref }) => [reason, ref])).toEqual([
      ['promise', 'd'],
      ['recall', 'd'],
    ]);
  });

  it('come at most every 2 s by themselves, and the last thing seen is still shown', async () => {
    for (let i = 0; i < 100; i += 1) {
      screenshots.saw(row, [said(`m${i}`, 'promise')]);
      await vi.advanceTimersByTimeAsync(100);
    }
    await settled();
    const apart = kept.slice(1).map(({ at }, i) => at - (kept[i]?.at ?? 0));
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(SPACING_MS);
    expect(kept.length).toBe(6);
    expect(kept.at(-1)?.at).toBeGreaterThanOrEqual(9_900);
  });

  it('show a recall rather than a promise when one picture has to do for both', async () => {
    await screenshots.take(row, 'user');
    screenshots.saw(row, [said('a', 'promise'), recalled('b'), said('c', 'promise')]);
    await settled();
    expect(kept.map(({ reason, ref }) => [reason, ref])).toEqual([
      ['user', null],
      ['recall', 'b'],
    ]);
  });

  it('are taken at once when the user wants one, however soon', async () => {
    for (let i = 0; i < 3; i += 1) expect(await screenshots.take(row, 'user')).toEqual({ missing: null });
    expect(kept.map(({ at }) => at)).toEqual([0, 0, 0]);
  });

  it('are the user’s alone when the others are switched off', async () => {
    wanted = false;
    screenshots.saw(row, [said('a', 'promise'), recalled('a')]);
    await screenshots.byItself(row, 'start');
    await screenshots.atEnd(row);
    await settled();
    expect(kept).toEqual([]);
    await screenshots.take(row, 'user');
    expect(kept).toHaveLength(1);
  });

  it('make no entry when there is nothing to be seen, and say why', async () => {
    refused = 'hidden';
    expect(await screenshots.take(row, 'user')).toEqual({ refused: 'hidden' });
    void screenshots.byItself(row, 'start');
    await settled();
    expect(told).toEqual([{ refused: 'hidden' }]);
    expect(kept).toEqual([]);
  });

  it('do not keep a record from being stopped', async () => {
    const stuck = new Screenshots({
      keeper: { shot: async () => null },
      now: () => seen,
      capture: () => new Promise(() => {}),
      wanted: async () => true,
      promises: () => false,
      onTaken: () => {},
    });
    let over = false;
    void stuck.atEnd(row).then(() => {
      over = true;
    });
    await settled();
    expect(over).toBe(true);
  });
});
