/** Who may say what, and that what comes from a page is taken apart before it is believed. */
import { describe, expect, test } from 'vitest';
import { senders } from '../../../lib/protocol/calls';
import { parsePageCall } from '../../../lib/protocol/parse';
import { senderKind } from '../../../lib/protocol/sender';
import { answered, envelope, opened } from '../../../lib/protocol/wire';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const OWN = `chrome-extension://${ID}/`;

describe('the sender is what the browser stamps', () => {
  test.each([
    ['the panel', { id: ID, url: `${OWN}sidepanel.html?tab=3` }, 'extension'],
    ['the panel as a page in a tab', { id: ID, url: `${OWN}sidepanel.html`, frameId: 0, tab: { id: 3 } }, 'extension'],
    ['a frame of a page', { id: ID, url: 'https://shop.example/', frameId: 2, tab: { id: 3 } }, 'frame'],
    ['an empty frame', { id: ID, url: 'about:blank', frameId: 2, tab: { id: 3 } }, 'frame'],
    ['the practice chat', { id: ID, url: `${OWN}practice.html?x#y`, frameId: 0, tab: { id: 3 } }, 'frame'],
    ['the practice chat in no tab', { id: ID, url: `${OWN}practice.html` }, null],
    ['the practice chat of another extension', { id: 'other', url: `${OWN}practice.html`, tab: { id: 3 } }, null],
    [
      'a page of ours that only sounds like it',
      { id: ID, url: `${OWN}sidepanel.html?practice.html`, frameId: 0, tab: { id: 3 } },
      'extension',
    ],
    [
      'a page of ours below that name',
      { id: ID, url: `${OWN}practice.html/x.html`, frameId: 0, tab: { id: 3 } },
      'extension',
    ],
    ['another extension', { id: 'other', url: `${OWN}sidepanel.html` }, null],
    [
      'a page whose address only looks like ours',
      { id: ID, url: `https://evil.example/${OWN}`, frameId: 0, tab: { id: 1 } },
      'frame',
    ],
    ['nobody', { id: ID }, null],
  ])('%s', (_, stamp, kind) => {
    expect(senderKind(stamp, ID, OWN)).toBe(kind);
  });
});

test('a frame may report, deliver messages and what hangs on them, say where the user pointed, ask for phrases and for scripts of ours, and nothing else', () => {
  const frame = Object.entries(senders).filter(([, kind]) => kind === 'frame');
  expect(frame.map(([call]) => call).sort()).toEqual([
    'attach',
    'bring',
    'bye',
    'claim',
    'deliver',
    'draft',
    'hello',
    'offer',
    'picked',
  ]);
});

describe('a script that a frame asks for', () => {
  test.each(['sites', 'follow', 'files'])('is taken when it is one of ours: %s', (script) => {
    expect(parsePageCall('bring', { script })).toEqual({ script });
  });
  test.each(['composer', 'slash', '/sites.js', '../background', 'toString', '', null, ['sites']])(
    'is refused when it is none: %s',
    (script) => {
      expect(parsePageCall('bring', { script })).toBeNull();
    },
  );
});

describe('a part of a file', () => {
  const part = { record: 'r', ref: 's:1', index: 0, how: 'original', type: 'image/png', size: 3, at: 0, data: 'AAAA' };
  test('is taken when it fits', () => {
    expect(parsePageCall('attach', { ...part, extra: 1 })).toEqual(part);
  });
  test.each([
    ['a way that is none', { ...part, how: 'stolen' }],
    ['a size below nothing', { ...part, size: -1 }],
    ['a place between bytes', { ...part, at: 0.5 }],
    ['more than a part', { ...part, data: 'A'.repeat(8 * 2 ** 20 + 1) }],
    ['no bytes at all', { ...part, data: null }],
    ['a type that is a novel', { ...part, type: 'x'.repeat(3_000) }],
  ])('is refused as a whole: %s', (_, odd) => {
    expect(parsePageCall('attach', odd)).toBeNull();
  });
});

test('only messages of ours are opened', () => {
  expect(opened(envelope('survey', { tab: 1 }))).toEqual({ call: 'survey', input: { tab: 1 } });
  for (const odd of [
    null,
    7,
    'x',
    {},
    { to: 'on-record/1' },
    { to: 'on-record/1', call: 'survey' },
    { to: 'else', call: 'a', input: {} },
  ]) {
    expect(opened(odd)).toBeNull();
  }
});

test('a call to a frame is none to the background, and the other way round', () => {
  const toFrame = envelope('insert', { text: 'x' }, 'frame');
  expect(opened(toFrame)).toBeNull();
  expect(opened(toFrame, 'frame')).toEqual({ call: 'insert', input: { text: 'x' } });
  expect(opened(envelope('insert', { tab: 1, text: 'x' }), 'frame')).toBeNull();
});

test('a worker that died gives no answer', () => {
  expect(answered(undefined)).toMatchObject({ ok: false, problem: { code: 'background-unreachable' } });
});

describe('what a content script sends', () => {
  const reading = {
    text: 'x',
    side: 'agent',
    sideBasis: null,
    sender: null,
    shownTime: null,
    html: null,
    attachments: [],
    siteId: null,
  };
  const message = {
    wallMs: 1,
    steadyMs: 1.5,
    kind: 'message',
    ref: 's:1',
    live: true,
    rule: 'generic/1',
    before: null,
    steps: 0,
    reading,
  };
  const deliver = (observation: unknown) =>
    parsePageCall('deliver', { stream: 's', record: 'r', from: 0, observations: [observation] });

  test('is taken when it fits, with whole milliseconds and nothing added', () => {
    expect(deliver({ ...message, extra: 1 })?.observations).toEqual([{ ...message, steadyMs: 2 }]);
  });
  test.each([
    ['a side that is none', { ...message, reading: { ...reading, side: 'judge' } }],
    ['a text beyond bounds', { ...message, reading: { ...reading, text: 'x'.repeat(100_002) } }],
    ['a clock that is no number', { ...message, wallMs: Number.NaN }],
    [
      'a gap with a reason only the background may give',
      { wallMs: 1, steadyMs: 1, kind: 'gap', fromMs: 0, toMs: 1, reason: 'browser-closed' },
    ],
    ['a kind that is none', { ...message, kind: 'seal' }],
    ['an attachment that is a list', { ...message, reading: { ...reading, attachments: [[]] } }],
    ['nothing', null],
  ])('is refused as a whole: %s', (_, observation) => {
    expect(deliver(observation)).toBeNull();
  });
  test('is refused when there is too much of it', () => {
    const many = Array.from({ length: 1_001 }, () => message);
    expect(parsePageCall('deliver', { stream: 's', record: 'r', from: 0, observations: many })).toBeNull();
    expect(parsePageCall('deliver', { stream: 's', record: 'r', from: -1, observations: [] })).toBeNull();
  });
});
