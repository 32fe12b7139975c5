/** What happened between two looks at a list. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../../lib/transcript/align';
import type { Before, Hints, Row } from '../../../lib/transcript/match';
import { reconcile } from '../../../lib/transcript/reconcile';

const whole: Hints = { top: true, end: true, moved: null };
const windowed: Hints = { top: false, end: false, moved: 'down' };

const stood = (text: string, element: number | null, over: Partial<Before['reading']> = {}): Before => ({
  ref: `${text}@${element}`,
  reading: { text, side: 'agent', siteId: null, ...over },
  element,
});
const row = (text: string, element: number, over: Partial<Row['reading']> = {}): Row => ({
  reading: { text, side: 'agent', siteId: null, ...over },
  element,
  notice: false,
});
const told = (was: Before[], now: Row[], hints: Hints = whole) =>
  reconcile(was, now, hints)
    .filter(({ type }) => type !== 'same' && type !== 'out')
    .map((one) => ('ref' in one ? `${one.type} ${one.ref}` : `new ${now[one.now]?.reading.text} ${one.place}`));

describe('a list that is whole', () => {
  test('says nothing when nothing happened', () => {
    expect(told([stood('a', 1), stood('b', 2)], [row('a', 1), row('b', 2)])).toEqual([]);
  });
  test('a message comes at the end', () => {
    expect(told([stood('a', 1)], [row('a', 1), row('b', 2)])).toEqual(['new b end']);
  });
  test('the same words again are another message', () => {
    expect(told([stood('好的', 1)], [row('好的', 1), row('好的', 2), row('好的', 3)])).toEqual([
      'new 好的 end',
      'new 好的 end',
    ]);
  });
  test('history of the same words comes above, told by its element', () => {
    expect(told([stood('好的', 5)], [row('好的', 9), row('好的', 5)])).toEqual(['new 好的 top']);
  });
  test('drawn anew as other elements it is the same', () => {
    const texts = Array.from({ length: 50 }, (_, i) => (i % 3 ? `m${i}` : '好的'));
    expect(
      told(
        texts.map((text, i) => stood(text, i)),
        texts.map((text, i) => row(text, 100 + i)),
      ),
    ).toEqual([]);
  });
  test('other words in the same element are an edit', () => {
    expect(told([stood('a', 1), stood('b', 2)], [row('a', 1), row('全新的话', 2)])).toEqual(['change b@2']);
  });
  test('drawn anew with one text edited, that one is an edit', () => {
    const was = [stood('您好', 1), stood('可以分6期', 2), stood('再见', 3)];
    expect(told(was, [row('您好', 11), row('可以分12期', 12), row('再见', 13)])).toEqual(['change 可以分6期@2']);
  });
  test('one is gone while its neighbours stay', () => {
    expect(told([stood('a', 1), stood('b', 2), stood('c', 3)], [row('a', 1), row('c', 3)])).toEqual(['missing b@2']);
  });
  test('gone though the page hands its element to the next message', () => {
    expect(told([stood('a', 1), stood('b', 2), stood('c', 3)], [row('a', 1), row('c', 2)])).toEqual(['missing b@2']);
  });
  test('a notice in its place says that it was taken back', () => {
    const was = [stood('a', 1), stood('b', 2)];
    expect(told(was, [row('a', 1), { ...row('对方撤回了一条消息', 9), notice: true }])).toEqual(['missing b@2']);
  });
  test('the last of two is gone, and so is the only one', () => {
    expect(told([stood('a', 1), stood('b', 2)], [row('a', 1)])).toEqual(['missing b@2']);
    expect(told([stood('a', 1)], [])).toEqual(['missing a@1']);
  });
  test('a list that is suddenly empty was closed: nothing is taken back', () => {
    expect(told([stood('a', 1), stood('b', 2), stood('c', 3)], [])).toEqual([]);
  });
  test('a page that drops the oldest when a new one comes takes nothing back', () => {
    expect(told([stood('a', 1), stood('b', 2), stood('c', 3)], [row('b', 2), row('c', 3), row('d', 4)])).toEqual([
      'new d end',
    ]);
  });
  test('elements re-used from the top when history comes are no edits', () => {
    const was = ['m1', '好的', 'm3', '好的'].map((text, i) => stood(text, i));
    const now = ['h1', '好的', 'm1', '好的', 'm3', '好的'].map((text, i) => row(text, i));
    expect(told(was, now)).toEqual(['new h1 top', 'new 好的 top']);
  });
  test('a list that turns out to be a window, with words that repeat, takes nothing back', () => {
    const was = ['m0', 'm1', '好的', 'm3', 'm4', 'm5'].map((text, i) => stood(text, i));
    const now = ['m4', 'm5', 'm6', 'm7', 'm8', '好的'].map((text, i) => row(text, (i + 4) % 6));
    expect(told(was, now)).toEqual(['new m6 end', 'new m7 end', 'new m8 end', 'new 好的 end']);
  });
  test('a list that went on by more than it shows takes nothing back, though one word repeats', () => {
    const was = ['m0', 'm1', 'm2', 'm3', '好的'].map((text, i) => stood(text, i));
    const now = ['m5', 'm6', 'm7', 'm8', '好的'].map((text, i) => row(text, i));
    expect(told(was, now)).toEqual(['new m5 end', 'new m6 end', 'new m7 end', 'new m8 end', 'new 好的 end']);
  });
  test('ids of the page outweigh words', () => {
    const was = [stood('a', 1, { siteId: 'id-1' }), stood('a', 2, { siteId: 'id-2' })];
    expect(told(was, [row('a', 8, { siteId: 'id-2' })])).toEqual(['missing a@1']);
    expect(told(was, [row('b', 8, { siteId: 'id-1' }), row('a', 9, { siteId: 'id-2' })])).toEqual(['change a@1']);
  });
});

describe('ids of the page', () => {
  const named = (text: string, element: number | null, siteId: string | null) => stood(text, element, { siteId });
  const shows = (text: string, element: number, siteId: string | null) => row(text, element, { siteId });

  test('tell an edit of a message that was drawn anew', () => {
    const was = [named('a', 1, 'm1'), named('b', 2, 'm2')];
    expect(told(was, [shows('全新的话', 7, 'm1'), shows('b', 8, 'm2')])).toEqual(['change a@1']);
  });
  test('tell equal messages apart', () => {
    const was = [named('a', 1, 'm0'), named('好的', 2, 'm1'), named('好的', 3, 'm2')];
    const now = [shows('a', 8, 'm0'), shows('好的', 9, 'm2'), shows('好的', 10, 'm3')];
    expect(told(was, now)).toEqual(['missing 好的@2', 'new 好的 end']);
  });
  test('that a page makes anew when it loads are none: the words tell', () => {
    const was = [named('a', null, 'x1'), named('b', null, 'x2')];
    expect(told(was, [shows('a', 1, 'y1'), shows('b', 2, 'y2'), shows('c', 3, 'y3')])).toEqual(['new c end']);
  });
  test('may come later than the message', () => {
    const was = [named('a', 1, 'm1'), named('b', null, null)];
    expect(told(was, [shows('a', 5, 'm1'), shows('b', 6, 'm2')])).toEqual([]);
  });
  test('may go again', () => {
    const was = [named('a', 1, 'm1'), named('b', null, 'm2')];
    expect(told(was, [shows('a', 5, 'm1'), shows('c', 6, null)])).toEqual(['new c end']);
  });
});

describe('a list that shows a part of itself', () => {
  const log = (count: number, shown: [number, number]) =>
    Array.from({ length: count }, (_, i) => stood(`m${i}`, i >= shown[0] && i < shown[1] ? i % 20 : null));
  test('rows that scroll out and in are nothing', () => {
    const now = Array.from({ length: 15 }, (_, i) => row(`m${i + 45}`, i % 20));
    expect(told(log(100, [40, 55]), now, windowed)).toEqual([]);
  });
  test('a jump to another part is nothing', () => {
    expect(
      told(
        log(100, [80, 95]),
        Array.from({ length: 15 }, (_, i) => row(`m${i + 10}`, i)),
        { ...windowed, moved: 'up' },
      ),
    ).toEqual([]);
  });
  test('one that is gone between two that stay was taken back', () => {
    const now = [40, 41, 43, 44].map((i) => row(`m${i}`, i % 20));
    expect(told(log(100, [40, 45]), now, windowed)).toEqual(['missing m42@2']);
  });
  test('the last one is taken back only where the end is in sight', () => {
    const now = [row('m97', 17), row('m98', 18)];
    expect(told(log(100, [97, 100]), now, { top: false, end: true, moved: 'up' })).toEqual(['missing m99@19']);
    expect(told(log(100, [97, 100]), now, { top: false, end: false, moved: 'up' })).toEqual([]);
  });
});

test('whatever is scrolled through, nothing is taken back, nothing is new', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('好的', 'ok', 'a', 'b', 'c', 'd'), { minLength: 12, maxLength: 60 }),
      fc.nat(),
      fc.nat(),
      (texts, from, to) => {
        const size = 8;
        const a = from % (texts.length - size);
        const b = to % (texts.length - size);
        // Words that repeat say little of where one is: each message here has its own, every third one repeats.
        const words = texts.map((text, i) => (i % 3 === 0 ? text : `${text}${i}`));
        const was = words.map((text, i) => ({
          ...stood(text, i >= a && i < a + size ? i % size : null),
          ref: `r${i}`,
        }));
        const now = words.slice(b, b + size).map((text, i) => row(text, (b + i) % size));
        const hints: Hints = { top: b === 0, end: b + size === words.length, moved: b < a ? 'up' : 'down' };
        expect(told(was, now, hints)).toEqual([]);
      },
    ),
    { numRuns: 3_000 },
  );
});

test('an alignment is a common subsequence, and none is longer', () => {
  const lists = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 });
  fc.assert(
    fc.property(lists, lists, (a, b) => {
      const pairs = align(a, b);
      pairs.forEach(([i, j], k) => {
        expect(a[i]).toBe(b[j]);
        expect(i).toBeGreaterThan(pairs[k - 1]?.[0] ?? -1);
        expect(j).toBeGreaterThan(pairs[k - 1]?.[1] ?? -1);
      });
      expect(pairs.length).toBe(longest(a, b));
    }),
  );
});

/** By the definition, slowly. */
function longest(a: string[], b: string[]): number {
  const [head, ...rest] = a;
  if (head === undefined || b.length === 0) return 0;
  const at = b.indexOf(head);
  return Math.max(longest(rest, b), at < 0 ? 0 : 1 + longest(rest, b.slice(at + 1)));
}

test('long lists are matched where their words are unlike any other', () => {
  const a = Array.from({ length: 3_000 }, (_, i) => `m${i}`);
  const b = ['x', ...a.filter((_, i) => i % 10 !== 0), 'y'];
  expect(align(a, b)).toHaveLength(2_700);
});
