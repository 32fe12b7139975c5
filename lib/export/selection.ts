/** Which entries of a record leave, where not all do: `3-10,15`. */

/** Ranges of seqs, both ends included, in order and apart. Never empty. */
export type Selection = readonly (readonly [number, number])[];

const shape = /^\d{1,9}(?:-\d{1,9})?$/;

/** As people write it: commas of any kind, dashes of any kind, any order. Null for what makes no sense, or names nothing. */
export function parseSelection(text: string): Selection | null {
  const pieces = text
    .normalize('NFKC')
    .replace(/\s*[\u2010-\u2015~〜至到]\s*/g, '-')
    .split(/[\s,、;]+/)
    .filter((piece) => piece !== '');
  if (pieces.length === 0 || !pieces.every((piece) => shape.test(piece))) return null;
  const ranges = pieces.map((piece): [number, number] => {
    const [from = 0, to = from] = piece.split('-').map(Number);
    return [from, to];
  });
  if (ranges.some(([from, to]) => from > to)) return null;
  return joined(ranges.sort(([a], [b]) => a - b));
}

function joined(ranges: readonly [number, number][]): Selection {
  const apart: [number, number][] = [];
  for (const [from, to] of ranges) {
    const last = apart.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else apart.push([from, to]);
  }
  return apart;
}

/** `3-10,15`: the one spelling that a package holds. */
export function spellSelection(selection: Selection): string {
  return selection.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

/**
 * True when an entry leaves. What is about a message goes with the message: that it was taken back is not left out of a package
 * that holds it. `of` is the message an entry is about, or null. The opening entry always leaves.
 */
export function isChosen(selection: Selection | null, seq: number, of: number | null): boolean {
  const place = of ?? seq;
  return selection === null || place === 0 || selection.some(([from, to]) => place >= from && place <= to);
}
