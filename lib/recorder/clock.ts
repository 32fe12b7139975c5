/** Two clocks for each entry: the wall clock as it was, and time since the record opened, which never goes back. */
import type { RecordRow } from '../storage/store';
import type { Seen } from '../transcript/observation';

/** Wall and steady clock drifting apart by more than this becomes a `clock` entry (FORMAT.md, kinds). */
export const CLOCK_JUMP_MS = 2000;

/** The device's clocks, handed in. `steadyMs` counts from any zero, and goes on across a restart of the background. */
export interface Clock {
  wallMs(): number;
  steadyMs(): number;
}

export interface Placed {
  elapsedMs: number;
  /** Not null when the wall clock has jumped against the steady one since the last entry, ms. */
  jumpMs: number | null;
  clockOffsetMs: number;
}

/** Where a moment seen in a document (or, with `zeroMs` null, in the background itself) stands in the record's time. */
export function place(
  row: Pick<RecordRow, 'elapsedMs' | 'clockOffsetMs' | 'openedSteadyMs'>,
  seen: Seen,
  zeroMs: number | null,
): Placed {
  const exact = Math.round(zeroMs === null ? seen.steadyMs - row.openedSteadyMs : zeroMs + seen.steadyMs);
  const offset = Math.round(seen.wallMs - exact);
  const jump = offset - row.clockOffsetMs;
  const jumped = Math.abs(jump) > CLOCK_JUMP_MS;
  return {
    elapsedMs: Math.max(row.elapsedMs, exact),
    jumpMs: jumped ? jump : null,
    clockOffsetMs: jumped ? offset : row.clockOffsetMs,
  };
}
