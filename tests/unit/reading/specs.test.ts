import { describe, expect, it } from 'vitest';
import { held } from '../../../scripts/bench/reading/held';
import { ours } from '../../../scripts/bench/reading/ours';
import type { SpecKind } from '../../../scripts/bench/reading/specs';

const BARS: [SpecKind, number][] = [
  ['number', 1],
  ['percent', 1],
  ['currency', 0.97],
  ['time', 0.9],
];

describe('the Chinese specifications of Recognizers-Text, in the cases claimed', () => {
  it.each(BARS)('%s', (kind, bar) => {
    const result = held(ours, kind);
    expect(result?.of).toBeGreaterThan(20);
    expect((result?.right ?? 0) / (result?.of ?? 1), JSON.stringify(result?.wrong)).toBeGreaterThanOrEqual(bar);
  });
});
