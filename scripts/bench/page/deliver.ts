/** Runs in the content script's own world of a recorded page: speaks to the background as the capture does, and times it. */
import type { Observation } from '../../../lib/transcript/observation';
import { lineOf } from './line';

/** As many as the outbox puts into one delivery. */
const BATCH = 200;

interface Answer<T> {
  ok: boolean;
  value: T;
  problem?: { code: string };
}

async function tell<T>(call: string, input: object): Promise<T> {
  const answer: Answer<T> = await chrome.runtime.sendMessage({ to: 'on-record/1', call, input });
  if (!answer?.ok) throw new Error(`${call}: ${answer?.problem?.code ?? 'no answer'}`);
  return answer.value;
}

const seen = () => ({ wallMs: Date.now(), steadyMs: performance.now() });

/** A stream of its own, beside that of the capture which runs on the page. */
async function open(record: string) {
  const stream = crypto.randomUUID();
  let { next } = await tell<{ next: number }>('claim', { stream, record, again: true, ...seen() });
  const message = (i: number): Observation => ({
    ...seen(),
    kind: 'message',
    ref: `${stream}:${i}`,
    live: true,
    rule: 'bench/1',
    before: null,
    steps: 0,
    reading: {
      text: lineOf(i),
      side: 'agent',
      sideBasis: 'markup',
      sender: 'Maya',
      shownTime: '10:32',
      html: `<div class="message left"><span class="name">Maya</span><div class="bubble">${lineOf(i)}</div></div>`,
      attachments: [],
      siteId: null,
    },
  });
  const send = async (count: number) => {
    const observations = Array.from({ length: count }, (_, i) => message(next + i));
    ({ stored: next } = await tell<{ stored: number }>('deliver', { stream, record, from: next, observations }));
  };
  return {
    /** Milliseconds from handing over to stored, for so many messages, one after another. */
    async single(times: number): Promise<number[]> {
      const took: number[] = [];
      for (let i = 0; i < times; i += 1) {
        const began = performance.now();
        await send(1);
        took.push(performance.now() - began);
      }
      return took;
    },
    /** Milliseconds for so many at once, in deliveries as large as the outbox makes them. */
    async burst(count: number): Promise<number> {
      const began = performance.now();
      for (let left = count; left > 0; left -= BATCH) await send(Math.min(BATCH, left));
      return performance.now() - began;
    },
  };
}

/** A call that the background refuses at first sight: what travelling alone takes. */
async function calls(times: number): Promise<number[]> {
  const took: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const began = performance.now();
    await chrome.runtime.sendMessage({ to: 'on-record/1', call: 'deliver', input: {} });
    took.push(performance.now() - began);
  }
  return took;
}

export interface Deliveries {
  calls(times: number): Promise<number[]>;
  begin(record: string): Promise<void>;
  single(times: number): Promise<number[]>;
  burst(count: number): Promise<number>;
}

let opened: Awaited<ReturnType<typeof open>> | null = null;
const stream = () => {
  if (!opened) throw new Error('begin first');
  return opened;
};
const deliveries: Deliveries = {
  calls,
  async begin(record) {
    opened = await open(record);
  },
  single: (times) => stream().single(times),
  burst: (count) => stream().burst(count),
};
Object.assign(globalThis, { deliveries });
