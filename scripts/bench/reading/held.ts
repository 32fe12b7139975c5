/** Holds a reader against the cases of a kind: a case is right when every stretch and its value are, and nothing else is found. */
import type { Found, Reader } from './ours';
import { type Case, casesOf, type SpecKind, type Wanted } from './specs';

export interface Held {
  right: number;
  of: number;
  left: number;
  wrong: { input: string; wanted: Wanted[]; found: Found[] }[];
}

/** Null where the reader does not claim the kind. */
export function held(reader: Reader, kind: SpecKind): Held | null {
  const { cases, left } = casesOf(kind);
  const wrong: Held['wrong'] = [];
  for (const one of cases) {
    const found = safely(reader, kind, one);
    if (found === null) return null;
    if (!isRight(one.wanted, found)) wrong.push({ input: one.input, wanted: one.wanted, found });
  }
  return { right: cases.length - wrong.length, of: cases.length, left, wrong };
}

/** One that throws has found nothing. */
function safely(reader: Reader, kind: SpecKind, one: Case): Found[] | null {
  try {
    return reader.read(kind, one);
  } catch {
    return [];
  }
}

function isRight(wanted: readonly Wanted[], found: readonly Found[]): boolean {
  if (wanted.length !== found.length) return false;
  return wanted.every(({ start, end, values }, index) => {
    const one = found[index];
    return one?.start === start && one.end === end && meets(values, one.values);
  });
}

/** What has no date upstream (30 February) must have none here. Numbers are compared as numbers. */
function meets(wanted: readonly string[], found: readonly string[]): boolean {
  const real = wanted.filter((value) => !/^0001-|not resolved/.test(value));
  if (real.length === 0)
    return wanted.length === 0 || found.every((value) => value === '' || /not resolved/.test(value));
  return found.some((value) => real.some((other) => other === value || sameNumber(other, value)));
}

function sameNumber(a: string, b: string): boolean {
  const [one, other] = [a, b].map((value) => Number(value.replace(/%$/, '')));
  if (one === undefined || other === undefined || Number.isNaN(one) || Number.isNaN(other)) return false;
  return Math.abs(one - other) <= Math.abs(one) * 1e-9;
}
