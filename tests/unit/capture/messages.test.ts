/** From looks at a list to observations: what is told, when, and in which order. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { SeenRow } from '../../../lib/capture/items';
import { Messages, RETURN_MS, STILL_MS } from '../../../lib/capture/messages';
import type { Hints } from '../../../lib/transcript/match';
import type { Reading, Side } from '../../../lib/transcript/message';
import type { Observation } from '../../../lib/transcript/observation';

const whole: Hints = { top: true, end: true, moved: null };
let told: Observation[];
let clock: number;
let messages: Messages;

const now = () => ({ wallMs: 1_700_000_000_000 + clock, steadyMs: clock });
const reading = (text: string, side: Side = 'agent', basis: Reading['sideBasis'] = 'markup'): Reading => ({
  text,
  side,
  sideBasis: basis,
  sender: null,
  shownTime: null,
  html: null,
  attachments: [],
  siteId: null,
});
const row = (element: number, text: string, side?: Side, basis?: Reading['sideBasis']): SeenRow => ({
  element,
  notice: false,
  reading: reading(text, side, basis),
});
const look = (rows: SeenRow[], watched = true, passed: string[] = [], hints = whole) =>
  messages.look(rows, hints, { now: now(), watched, firstSeen: () => undefined, passed: () => passed });
const wait = (ms: number) => {
  clock += ms;
  messages.tick(now());
};
const words = () =>
  told.map((one) => {
    if (one.kind === 'message')
      return `${one.live ? 'says' : 'stood'} ${one.reading.text}${one.steps ? ` in ${one.steps}` : ''}`;
    return one.kind === 'change' ? `now ${one.text}` : one.kind;
  });

beforeEach(() => {
  told = [];
  clock = 1_000;
  messages = new Messages({ stream: 's', rule: () => 'test/1', emit: (one) => told.push(one), told: () => {} }, []);
});

test('what stood on the page is told at once, as not live', () => {
  look([row(1, 'a'), row(2, 'b')], false);
  expect(words()).toEqual(['stood a', 'stood b']);
});

test('a message is told when it has been still, with the time at which it came', () => {
  look([row(1, 'a')]);
  expect(words()).toEqual([]);
  wait(STILL_MS);
  expect(words()).toEqual(['says a']);
  expect(told[0]).toMatchObject({ steadyMs: 1_000 });
});

test('very many at once are told in turns, in their order, and all of them when it ends', () => {
  const rows = Array.from({ length: 1_800 }, (_, i) => row(i, `line ${i}`));
  look(rows, false);
  const first = told.length;
  expect(first).toBeLessThan(600);
  wait(1);
  expect(told.length).toBe(2 * first);
  messages.tick(now(), 0, 0);
  expect(words()).toEqual(rows.map(({ reading }) => `stood ${reading.text}`));
});

test('the next message ends the wait, and the user’s own words are told at once', () => {
  look([row(1, 'a')]);
  look([row(1, 'a'), row(2, 'mine', 'customer', 'echo')]);
  expect(words()).toEqual(['says a', 'says mine']);
});

test('an answer that grows word by word is one message, its steps counted', () => {
  for (const text of ['I', 'I can', 'I can do that']) {
    look([row(1, text)]);
    wait(200);
  }
  wait(STILL_MS);
  expect(words()).toEqual(['says I can do that in 2']);
});

test('an answer that stops and grows on changes once more', () => {
  look([row(1, 'I can')]);
  wait(STILL_MS);
  wait(5_000);
  look([row(1, 'I can do')]);
  wait(200);
  look([row(1, 'I can do that')]);
  wait(STILL_MS);
  expect(words()).toEqual(['says I can', 'now I can do', 'now I can do that']);
});

test('an edit before it is still leaves both texts', () => {
  look([row(1, 'a')]);
  look([row(1, 'b')]);
  wait(STILL_MS);
  expect(words()).toEqual(['says a', 'now b']);
});

test('texts that stood for a moment are told in their order', () => {
  look([row(1, 'a')]);
  wait(STILL_MS);
  look([row(1, 'd')], true, ['b', 'c']);
  expect(words()).toEqual(['says a', 'now b', 'now c', 'now d']);
  look([row(1, 'd')], true, ['e']);
  expect(words().slice(4)).toEqual(['now e', 'now d']);
});

test('an element that shows other messages while the list scrolls edits none', () => {
  look([row(1, 'a'), row(2, 'b')], false);
  look([row(1, 'a'), row(2, 'b')], true, ['b', 'x'], { top: false, end: true, moved: 'up' });
  expect(words()).toEqual(['stood a', 'stood b']);
});

describe('taken back', () => {
  beforeEach(() => {
    look([row(1, 'a'), row(2, 'b'), row(3, 'c')], false);
    told.length = 0;
  });
  test('once it has not come back, with the time at which it went', () => {
    clock += 500;
    look([row(1, 'a'), row(3, 'c')]);
    expect(words()).toEqual([]);
    wait(RETURN_MS);
    expect(words()).toEqual(['recall']);
    expect(told[0]).toMatchObject({ steadyMs: 1_500 });
  });
  test('not when it comes back', () => {
    look([row(1, 'a'), row(3, 'c')]);
    wait(RETURN_MS / 2);
    look([row(1, 'a'), row(7, 'b'), row(3, 'c')]);
    wait(RETURN_MS * 2);
    expect(words()).toEqual([]);
  });
  test('with the words that stand in its place, which are no message', () => {
    const notice: SeenRow = { element: 9, notice: true, reading: reading('对方撤回了一条消息', 'system') };
    look([row(1, 'a'), notice, row(3, 'c')]);
    wait(RETURN_MS);
    look([row(1, 'a'), notice, row(3, 'c'), row(4, 'd')]);
    wait(STILL_MS);
    expect(words()).toEqual(['recall', 'says d']);
    expect(told[0]).toMatchObject({ notice: '对方撤回了一条消息' });
  });
});

describe('a stretch of a long list', () => {
  const all = Array.from({ length: 200 }, (_, i) => row(i, `m${i}`));
  const stretch = (rows: SeenRow[], above: boolean, below: boolean) =>
    messages.look(rows, whole, {
      now: now(),
      watched: true,
      firstSeen: () => undefined,
      passed: () => [],
      above,
      below,
    });
  beforeEach(() => {
    look(all, false);
    told.length = 0;
  });
  test('says what came at the end, and nothing of what stands above', () => {
    stretch([...all.slice(190), row(500, 'm3')], true, false);
    wait(STILL_MS);
    expect(words()).toEqual(['says m3']);
    expect(messages.count).toBe(201);
  });
  test('takes back what is gone from between two that stay', () => {
    stretch([...all.slice(90, 100), ...all.slice(101, 110)], true, true);
    wait(RETURN_MS);
    expect(words()).toEqual(['recall']);
    stretch([...all.slice(195), row(501, 'new')], true, false);
    wait(STILL_MS);
    expect(words()).toEqual(['recall', 'says new']);
  });
  test('takes back the last', () => {
    stretch(all.slice(180, 199), true, false);
    wait(RETURN_MS);
    expect(words()).toEqual(['recall']);
  });
  test('leaves out of sight what the page drops at its top when more comes', () => {
    stretch([...all.slice(1), row(502, 'more')], false, false);
    wait(STILL_MS);
    expect(words()).toEqual(['says more']);
    expect(messages.count).toBe(201);
  });
});

test('one that came and went at once was said, and taken back', () => {
  look([row(1, 'a')], false);
  messages.flash(reading('gone'), now(), { ...now(), steadyMs: clock + 3 });
  messages.tick({ ...now(), steadyMs: clock + 3 }, 0, 0);
  expect(words()).toEqual(['stood a', 'says gone', 'recall']);
});

test('one that went and comes again as another row was said once', () => {
  look([row(1, 'a')], false);
  messages.flash(reading('sent'), now(), now());
  look([row(1, 'a'), row(3, 'sent')]);
  messages.tick(now(), 0, 0);
  expect(words()).toEqual(['stood a', 'says sent']);
});

test('nothing held back is lost when the page goes', () => {
  look([row(1, 'a')], false);
  look([row(1, 'a'), row(2, 'b')]);
  messages.tick(now(), 0, 0);
  expect(words()).toEqual(['stood a', 'says b']);
});

test('what the log holds already is not told again after a reload', () => {
  const known = ['a', 'b', 'b'].map((text, i) => ({
    ref: `old:${i}`,
    text,
    side: 'agent' as const,
    siteId: null,
    recalled: false,
  }));
  messages = new Messages({ stream: 's2', rule: () => 'test/1', emit: (one) => told.push(one), told: () => {} }, known);
  look([row(1, 'a'), row(2, 'b'), row(3, 'b'), row(4, 'said meanwhile')], false);
  expect(words()).toEqual(['stood said meanwhile']);
});

test('history above stands before the first message of the page', () => {
  look([row(1, 'a')], false);
  look([row(8, 'h1'), row(9, 'h2'), row(1, 'a')]);
  expect(words()).toEqual(['stood a', 'stood h1', 'stood h2']);
  expect(told.slice(1).map((one) => (one.kind === 'message' ? one.before : null))).toEqual(['s:1', 's:1']);
});

test('what is told is told whole, and kept without its markup', () => {
  const kept: Reading[] = [];
  messages = new Messages(
    { stream: 's', rule: () => 'test/1', emit: (one) => told.push(one), told: (_, reading) => kept.push(reading) },
    [],
  );
  const markup = (text: string): SeenRow => ({
    ...row(1, text),
    reading: { ...reading(text), html: `<b>${text}</b>` },
  });
  look([markup('a')]);
  wait(STILL_MS);
  look([markup('b')]);
  expect(told).toMatchObject([{ reading: { html: '<b>a</b>' } }, { kind: 'change', html: '<b>b</b>' }]);
  expect(kept.map(({ text, html }) => [text, html])).toEqual([
    ['a', null],
    ['b', null],
  ]);
});

describe('what hangs on a message', () => {
  const picture = (url: string | null) => ({ kind: 'image' as const, url, name: null });
  const showing = (...urls: (string | null)[]): SeenRow => {
    const one = row(1, 'the bill');
    return { ...one, reading: { ...one.reading, attachments: urls.map(picture) } };
  };
  const later = () =>
    told.flatMap((one) => (one.kind === 'attached' ? [[one.ref, one.index, one.attachment.url]] : []));

  test('and comes after it was told is said, once', () => {
    look([showing()]);
    wait(STILL_MS);
    look([showing('/one.png')]);
    look([showing('/one.png', '/two.png')]);
    look([showing('/one.png', '/two.png')]);
    expect(later()).toEqual([
      ['s:1', 0, '/one.png'],
      ['s:1', 1, '/two.png'],
    ]);
  });

  test('and has no address yet gets it later: the same attachment', () => {
    look([showing(null)]);
    wait(STILL_MS);
    look([showing('/late.png')]);
    expect(later()).toEqual([['s:1', 0, '/late.png']]);
  });

  test('and was there before the message was told, or only has another address now, is nothing new', () => {
    look([showing()]);
    look([showing('blob:here')]);
    wait(STILL_MS);
    look([showing('/sent.png')]);
    look([showing()]);
    look([showing('blob:here')]);
    expect(told.map(({ kind }) => kind)).toEqual(['message']);
  });

  test('of what the log held before this page is not told again', () => {
    const known = { ref: 'r', text: 'the bill', side: 'agent' as const, siteId: null, recalled: false };
    messages = new Messages({ stream: 's', rule: () => 't', emit: (one) => told.push(one), told: () => {} }, [known]);
    look([showing('/one.png')], false);
    expect(told).toEqual([]);
  });
});
