/** What a page's words for a time mean. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datetimeIn, readShownTime, type Seeing } from '../../../lib/transcript/shown-time';

/** Friday, 20 November 2026, 10:40 in Beijing. */
const beijing: Seeing = { observedAtMs: Date.parse('2026-11-20T02:40:00Z'), offsetMinutes: 480 };
/** The same moment, Thursday evening in New York. */
const newYork: Seeing = { ...beijing, offsetMinutes: -300 };

const read = (words: string, seeing = beijing) => readShownTime(words, seeing)?.reading ?? null;

describe('words that name a minute', () => {
  it.each([
    ['10:32', '2026-11-20T10:32+08:00'],
    ['10：32', '2026-11-20T10:32+08:00'],
    ['10:32:07', '2026-11-20T10:32+08:00'],
    ['上午 10:32', '2026-11-20T10:32+08:00'],
    ['今天 09:05', '2026-11-20T09:05+08:00'],
    ['Today 01:09', '2026-11-20T01:09+08:00'],
    ['昨天 10:32', '2026-11-19T10:32+08:00'],
    ['昨天下午3:05', '2026-11-19T15:05+08:00'],
    ['昨天晚上 9:14', '2026-11-19T21:14+08:00'],
    ['前天 23:59', '2026-11-18T23:59+08:00'],
    ['星期三 08:00', '2026-11-18T08:00+08:00'],
    ['周五 08:00', '2026-11-13T08:00+08:00'],
    ['11-19 10:32', '2026-11-19T10:32+08:00'],
    ['11月19日 10:32', '2026-11-19T10:32+08:00'],
    ['2025年3月4日 7:08', '2025-03-04T07:08+08:00'],
    ['2026-11-20 10:32:07', '2026-11-20T10:32+08:00'],
    ['2026/11/20 10:32', '2026-11-20T10:32+08:00'],
    ['— 昨天 10:32 —', '2026-11-19T10:32+08:00'],
    ['昨天\n10:32', '2026-11-19T10:32+08:00'],
    ['— 11月18日 —\n下午 3:05 ✓✓', '2026-11-18T15:05+08:00'],
    ['Edited 10:32', '2026-11-20T10:32+08:00'],
    ['2026-11-20T02:32:00.000Z', '2026-11-20T10:32+08:00'],
  ])('%s', (words, reading) => {
    expect(readShownTime(words, beijing)).toMatchObject({ reading, precision: 'minute' });
  });

  it.each([
    ['Yesterday, 9:14 PM', '2026-11-18T21:14-05:00'],
    ['Nov 18, 9:02 AM', '2026-11-18T09:02-05:00'],
    ['Nov 20, 9:02 AM', '2025-11-20T09:02-05:00'],
    ['November 18 at 9:02 AM', '2026-11-18T09:02-05:00'],
    ['Sent at November 18 at 9:02 AM', '2026-11-18T09:02-05:00'],
    ['18 Nov 2026, 21:02', '2026-11-18T21:02-05:00'],
    ['Wed, Nov 18, 2026, 12:05 a.m.', '2026-11-18T00:05-05:00'],
    ['Wednesday 12:05 p.m.', '2026-11-18T12:05-05:00'],
    ['at 9:14 PM', '2026-11-19T21:14-05:00'],
  ])('%s', (words, reading) => {
    expect(readShownTime(words, newYork)).toMatchObject({ reading, precision: 'minute' });
  });
});

describe('a clock alone', () => {
  it('is the last time it was so', () => {
    expect(read('23:58')).toBe('2026-11-19T23:58+08:00');
  });
  it('may be a little ahead of ours', () => {
    expect(read('10:44')).toBe('2026-11-20T10:44+08:00');
  });
  it('is the day it was seen only as far as one knows, for what stood there before', () => {
    expect(readShownTime('10:32', { ...beijing, history: true })?.sure).toBe('near');
    expect(readShownTime('10:32', beijing)?.sure).toBe('exact');
  });
});

describe('words that count back', () => {
  it.each([
    ['刚刚', '2026-11-20T10:40+08:00'],
    ['Just now', '2026-11-20T10:40+08:00'],
    ['30秒前', '2026-11-20T10:39+08:00'],
    ['5分钟前', '2026-11-20T10:35+08:00'],
    ['半小时前', '2026-11-20T10:10+08:00'],
    ['3 小時前', '2026-11-20T07:40+08:00'],
    ['2 minutes ago', '2026-11-20T10:38+08:00'],
    ['an hour ago', '2026-11-20T09:40+08:00'],
    ['5m ago', '2026-11-20T10:35+08:00'],
  ])('%s', (words, reading) => {
    expect(readShownTime(words, beijing)).toEqual({ reading, precision: 'minute', sure: 'near' });
  });
  it('in days name no minute', () => {
    expect(readShownTime('3天前', beijing)).toEqual({ reading: '2026-11-17', precision: 'day', sure: 'near' });
  });
  it('"just now" on a page that stood open for long says nothing', () => {
    expect(readShownTime('刚刚', { ...beijing, history: true })).toBeNull();
  });
});

describe('dividers between days', () => {
  it.each([
    ['今天', '2026-11-20'],
    ['昨天', '2026-11-19'],
    ['Yesterday', '2026-11-19'],
    ['11月19日', '2026-11-19'],
    ['11月19日 星期四', '2026-11-19'],
    ['2026年11月19日', '2026-11-19'],
    ['Nov 20, 2026', '2026-11-20'],
    ['Thursday, November 19', '2026-11-19'],
    ['12月1日', '2025-12-01'],
    ['2月29日', null],
  ])('%s', (words, reading) => {
    expect(read(words)).toBe(reading);
  });
});

describe('what is not read', () => {
  it.each([
    '',
    '已读',
    '25:00',
    '10:75',
    '2026-02-30',
    '13月1日 10:00',
    '3/4 10:00',
    '您好 10:32',
    'room 12:30',
    '10:32 已读',
  ])('%s', (words) => {
    expect(read(words)).toBeNull();
  });
  it('never throws, and never reads a time after the day it was seen', () => {
    const piece = fc.constantFrom(
      '昨天',
      '今天',
      'Nov',
      '20',
      '11月',
      '19日',
      '10:32',
      'PM',
      '星期三',
      ',',
      '前',
      '5',
      '分钟',
      'ago',
      '-',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 5 }).map((all) => all.join(' ')),
        ),
        (words) => {
          const got = readShownTime(words, beijing);
          if (got && !/\d{4}/.test(words)) expect(got.reading.slice(0, 10) <= '2026-11-20').toBe(true);
        },
      ),
    );
  });
});

describe("a machine's form beside the words", () => {
  it('says more than they do', () => {
    const got = readShownTime('10:32', beijing, '2026-11-18T02:32:00Z');
    expect(got).toEqual({ reading: '2026-11-18T10:32+08:00', precision: 'minute', sure: 'exact' });
  });
  it('is left when it is none', () => {
    expect(readShownTime('10:32', beijing, 'P2D')?.reading).toBe('2026-11-20T10:32+08:00');
  });
  it('is found in the markup of a message when there is one', () => {
    expect(datetimeIn('<div><time datetime="2026-11-18T02:32:00Z">10:32</time></div>')).toBe('2026-11-18T02:32:00Z');
    expect(datetimeIn('<time datetime="a"></time><time datetime="b"></time>')).toBeNull();
    expect(datetimeIn(null)).toBeNull();
  });
});
