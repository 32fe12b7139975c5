/** Runs in the content script's own world of a recorded page: speaks to the background as the capture does, and times it. */
import { Line, tell } from '../../../lib/protocol/frame-client';
import type { Result } from '../../../lib/protocol/problem';
import { messageOf } from './message';

/** As many as the outbox puts into one delivery. */
const BATCH = 200;

/** Moments that other processes can compare with theirs, ms. */
export interface Delivery {
  handed: number;
  answered: number;
}

const clock = () => performance.timeOrigin + performance.now();

function value<T>(answer: Result<T>): T {
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}

/** The line that the capture delivers over. */
const line = new Line();

/** A stream of its own, beside that of the capture which runs on the page. */
async function open(record: string) {
  const stream = crypto.randomUUID();
  const seen = { wallMs: Date.now(), steadyMs: performance.now() };
  let { next } = value(await tell('claim', { stream, record, again: true, picked: false, ...seen }));
  const send = async (count: number) => {
    const observations = Array.from({ length: count }, (_, i) => messageOf(stream, next + i));
    next = value(await line.say('deliver', { stream, record, from: next, observations })).stored;
  };
  return {
    /** When each of so many messages was handed over, one after another, and when it was answered. */
    async single(times: number): Promise<Delivery[]> {
      const made: Delivery[] = [];
      for (let i = 0; i < times; i += 1) {
        const handed = clock();
        await send(1);
        made.push({ handed, answered: clock() });
      }
      return made;
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
    await line.say('deliver', {} as Parameters<typeof line.say<'deliver'>>[1]);
    took.push(performance.now() - began);
  }
  return took;
}

export interface Deliveries {
  calls(times: number): Promise<number[]>;
  begin(record: string): Promise<void>;
  single(times: number): Promise<Delivery[]>;
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
