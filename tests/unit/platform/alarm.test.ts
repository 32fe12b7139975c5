/** The alarm of each minute: one that is set stays as it is, unless its time is too far away to be right. */
import { describe, expect, it } from 'vitest';
import { isLate } from '../../../lib/platform/alarm';

const NOW = Date.parse('2026-11-23T12:00:00Z');

describe('an alarm of each minute', () => {
  it.each([
    ['rings in a moment', 1, false],
    ['rings a whole minute from now', 60_000, false],
    ['should have rung while the device slept', -3_600_000, false],
    ['was set before the clock was put back by a minute', 61_000, true],
    ['was set before the clock was put back by a day', 86_400_000, true],
  ])('that %s is told from one that is to be set anew', (_, away, late) => {
    expect(isLate(NOW + away, NOW)).toBe(late);
  });
});
