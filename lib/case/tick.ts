/** Ticks on the checklist of a case. */
import type { Case } from './case';

/** When the item was ticked (RFC 3339 UTC), or null. */
export function tickedAt(row: Pick<Case, 'ticks'>, item: string): string | null {
  return Object.hasOwn(row.ticks, item) ? (row.ticks[item] ?? null) : null;
}

/** The case with the item ticked at `at`. An earlier tick keeps its time. */
export function tick(row: Case, item: string, at: string): Case {
  if (tickedAt(row, item) !== null) return row;
  return { ...row, ticks: { ...row.ticks, [item]: at }, updatedAt: at };
}

/** The case with the item open again. */
export function untick(row: Case, item: string, at: string): Case {
  if (tickedAt(row, item) === null) return row;
  const { [item]: _, ...ticks } = row.ticks;
  return { ...row, ticks, updatedAt: at };
}
