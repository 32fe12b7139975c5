/**
 * What content scripts send, parsed once at the edge. A page cannot speak here itself, but a broken renderer can say
 * anything: every field is checked, every text bounded; what does not fit is refused as a whole.
 */
import type { Fine } from '../guards/told';
import type { Attachment, Reading, Side, SideBasis } from '../transcript/message';
import type { GapReason, Observation } from '../transcript/observation';
import type { Brought, Input, PageCalls } from './calls';

const SIDES: readonly Side[] = ['customer', 'agent', 'bot', 'system', 'unknown'];
const BASES: readonly SideBasis[] = ['site', 'echo', 'markup', 'geometry', 'voice', 'user'];
const GAPS: readonly GapReason[] = [
  'worker-lost',
  'page-frozen',
  'frame-unreachable',
  'storage-failed',
  'conversation-gone',
  'flood',
];
const KINDS: readonly Attachment['kind'][] = ['image', 'file', 'audio', 'video'];
const BROUGHT: readonly Brought[] = ['sites', 'follow', 'files'];
const HOW = ['original', 'copy', 'not-loaded', 'unreadable', 'too-large', 'timed-out'] as const;

const MAX_TEXT = 100_001;
const MAX_SHORT = 2_048;
const MAX_HTML = 16_384;
const MAX_BATCH = 1_000;
/** Base64 of a part of a file. */
const MAX_PART = 8 * 2 ** 20;

class Unfit extends Error {}

type Fields = Record<string, unknown>;

function text(value: unknown, max: number): string {
  if (typeof value !== 'string' || value.length > max) throw new Unfit();
  return value;
}
const orNull = <T>(value: unknown, parse: (value: unknown) => T): T | null => (value === null ? null : parse(value));
const short = (value: unknown): string => text(value, MAX_SHORT);

function count(value: unknown): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new Unfit();
  return value as number;
}

/** Milliseconds; clocks of pages have fractions, entries have none. */
function ms(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0 || value > 8e15) throw new Unfit();
  return Math.round(value);
}

function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Unfit();
  return value;
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new Unfit();
  return found;
}

function fields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unfit();
  return value as Fields;
}

function list<T>(value: unknown, max: number, parse: (value: unknown) => T): T[] {
  if (!Array.isArray(value) || value.length > max) throw new Unfit();
  return value.map(parse);
}

const attachment = (value: unknown): Attachment => {
  const { kind, url, name } = fields(value);
  return { kind: oneOf(kind, KINDS), url: orNull(url, (v) => text(v, 8_192)), name: orNull(name, short) };
};

function reading(value: unknown): Reading {
  const it = fields(value);
  return {
    text: text(it.text, MAX_TEXT),
    side: oneOf(it.side, SIDES),
    sideBasis: orNull(it.sideBasis, (v) => oneOf(v, BASES)),
    sender: orNull(it.sender, short),
    shownTime: orNull(it.shownTime, short),
    html: orNull(it.html, (v) => text(v, MAX_HTML)),
    attachments: list(it.attachments, 50, attachment),
    siteId: orNull(it.siteId, short),
  };
}

function observation(value: unknown): Observation {
  const it = fields(value);
  const seen = { wallMs: ms(it.wallMs), steadyMs: ms(it.steadyMs) };
  switch (it.kind) {
    case 'message':
      return {
        ...seen,
        kind: 'message',
        ref: short(it.ref),
        live: truth(it.live),
        rule: short(it.rule),
        before: orNull(it.before, short),
        steps: count(it.steps),
        reading: reading(it.reading),
      };
    case 'change':
      return {
        ...seen,
        kind: 'change',
        ref: short(it.ref),
        text: text(it.text, MAX_TEXT),
        html: orNull(it.html, (v) => text(v, MAX_HTML)),
      };
    case 'attached':
      return {
        ...seen,
        kind: 'attached',
        ref: short(it.ref),
        index: count(it.index),
        attachment: attachment(it.attachment),
      };
    case 'recall':
      return { ...seen, kind: 'recall', ref: short(it.ref), notice: orNull(it.notice, short) };
    case 'page':
      return { ...seen, kind: 'page', url: text(it.url, 16_384), title: short(it.title) };
    case 'gap':
      return { ...seen, kind: 'gap', fromMs: ms(it.fromMs), toMs: ms(it.toMs), reason: oneOf(it.reason, GAPS) };
    default:
      throw new Unfit();
  }
}

const fine = (value: unknown): Fine => {
  const it = fields(value);
  return { rule: short(it.rule), text: text(it.text, MAX_TEXT) };
};

const found = (value: unknown): Input<PageCalls, 'hello'>['found'] =>
  orNull(value, (v) => {
    const it = fields(v);
    return { rule: short(it.rule), score: ms(it.score) };
  });

const parsers: { [N in keyof PageCalls]: (input: Fields) => Input<PageCalls, N> } = {
  bring: (it) => ({ script: oneOf(it.script, BROUGHT) }),
  hello: (it) => ({ stream: short(it.stream), found: found(it.found) }),
  claim: (it) => ({
    stream: short(it.stream),
    record: short(it.record),
    again: truth(it.again),
    picked: truth(it.picked),
    wallMs: ms(it.wallMs),
    steadyMs: ms(it.steadyMs),
  }),
  deliver: (it) => ({
    stream: short(it.stream),
    record: short(it.record),
    from: count(it.from),
    observations: list(it.observations, MAX_BATCH, observation),
  }),
  attach: (it) => ({
    record: short(it.record),
    ref: short(it.ref),
    index: count(it.index),
    how: oneOf(it.how, HOW),
    type: short(it.type),
    size: count(it.size),
    at: count(it.at),
    data: text(it.data, MAX_PART),
  }),
  bye: (it) => ({ stream: short(it.stream), wallMs: ms(it.wallMs) }),
  offer: (it) => ({ query: text(it.query, 100) }),
  draft: (it) => ({ text: text(it.text, MAX_TEXT), fine: list(it.fine, 100, fine) }),
  picked: (it) => ({ trails: orNull(it.trails, (v) => list(v, 8, (trail) => list(trail, 16, short))) }),
};

/** The input of a call from a content script, or null when it does not have the shape of that call. */
export function parsePageCall<N extends keyof PageCalls>(name: N, input: Fields): Input<PageCalls, N> | null {
  try {
    return parsers[name](input);
  } catch (error) {
    if (error instanceof Unfit) return null;
    throw error;
  }
}
