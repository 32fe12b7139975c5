/** Which entries a package says that it holds, where not all do: `3-10,15`. Read apart from the code that wrote it. */

/** From and to, both ends included. */
export type Ranges = readonly (readonly [number, number])[];

/** Null for any other spelling than the one that packages hold. */
export function readRanges(text: string): Ranges | null {
  if (!/^\d{1,9}(?:-\d{1,9})?(?:,\d{1,9}(?:-\d{1,9})?)*$/.test(text)) return null;
  const ranges = text.split(',').map((range): [number, number] => {
    const [from = Number.NaN, to = from] = range.split('-').map(Number);
    return [from, to];
  });
  const ordered = ranges.every(([from, to], i) => from <= to && from > (ranges[i - 1]?.[1] ?? -1));
  return ordered ? ranges : null;
}

/** The opening entry always leaves; what is about a message leaves with it, but an outside time is about a seal. */
export function mayLeave(
  ranges: Ranges,
  { seq, kind, fields }: { seq: number; kind: string; fields: Record<string, unknown> },
): boolean {
  const place = kind !== 'anchor' && typeof fields.of === 'number' ? fields.of : seq;
  return place === 0 || ranges.some(([from, to]) => from <= place && place <= to);
}
