import { describe, expect, it } from 'vitest';
import { byteSize, clockTime, dateTime, duration } from '../../../lib/i18n/format';

const iso = '2026-11-23T16:05:09.000Z';

describe('times', () => {
  it('are the same 24 hours in every language', () => {
    for (const locale of ['en', 'zh-CN', 'zh-TW'] as const) {
      expect(clockTime(iso, locale, 'Asia/Shanghai')).toBe('00:05');
      expect(clockTime(iso, locale, 'UTC')).toBe('16:05');
    }
  });

  it('say the day in the language', () => {
    expect(dateTime(iso, 'zh-CN', 'Asia/Shanghai')).toContain('2026年11月24日');
    expect(dateTime(iso, 'en', 'UTC')).toContain('Nov 23, 2026');
  });

  it('stand as they came when they are no time', () => {
    expect(clockTime('soon', 'en')).toBe('soon');
  });
});

describe('durations', () => {
  it.each([
    [0, '0:00'],
    [-5000, '0:00'],
    [59_999, '0:59'],
    [425_000, '7:05'],
    [4_025_000, '1:07:05'],
  ])('%d ms is %s', (ms, text) => {
    expect(duration(ms)).toBe(text);
  });
});

describe('sizes', () => {
  it('have a unit that fits', () => {
    expect(byteSize(0, 'en')).toBe('0 byte');
    expect(byteSize(999, 'en')).toBe('999 byte');
    expect(byteSize(24_100, 'en')).toBe('24.1 kB');
    expect(byteSize(3_200_000_000, 'en')).toBe('3.2 GB');
  });
});
