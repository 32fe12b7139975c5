/**
 * Our own content script, from the frame down: finder, reader, reconciliation, outbox. Only the browser's runtime is a
 * stand-in: it makes JSON of each call, as the browser does, and answers in a later task that all is stored.
 */
import { Capture } from '../../../lib/capture/capture';
import type { Known } from '../../../lib/transcript/message';
import type { Observation } from '../../../lib/transcript/observation';
import type { Watcher } from './bench';
import { lineOf } from './line';

interface Call {
  call: string;
  input: { from: number; observations: Observation[] };
}

const observed: Observation[] = [];
let known: Known[] = [];

function answer({ call, input }: Call): unknown {
  if (call === 'claim') return { ok: true, value: { granted: true, known, next: 0, resumed: false } };
  if (call !== 'deliver') return { ok: true, value: null };
  for (const observation of input.observations) observed.push(observation);
  return { ok: true, value: { stored: input.from + input.observations.length } };
}

/** Calls `heard` with the answer in a later task. */
function say(message: unknown, heard: (answer: unknown) => void): void {
  const arrived = JSON.parse(JSON.stringify(message)) as Call;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    heard(answer(arrived));
  };
  port2.postMessage(null);
}

const runtime = {
  id: 'bench',
  sendMessage: (message: unknown) => new Promise((resolve) => say(message, resolve)),
  connect() {
    let heard: (answer: unknown) => void = () => undefined;
    return {
      postMessage: (message: unknown) => say(message, (answer) => heard(answer)),
      onMessage: {
        addListener(listener: typeof heard) {
          heard = listener;
        },
      },
      onDisconnect: { addListener: () => undefined },
    };
  },
};
Object.assign(globalThis, {
  chrome: { runtime, dom: { openOrClosedShadowRoot: (element: Element) => element.shadowRoot } },
});

const watcher: Watcher = {
  async start() {
    // Imported late: the frame takes hold of the runtime when it is loaded.
    const { Frame } = await import('../../../entrypoints/capture/frame');
    const frame = new Frame(() => true);
    frame.follow = (parts) => new Capture(parts);
    frame.watch('bench');
  },
  kept: async () => ({
    texts: observed.flatMap((one) =>
      one.kind === 'message' ? [one.reading.text] : one.kind === 'change' ? [one.text] : [],
    ),
    recalls: observed.filter(({ kind }) => kind === 'recall').length,
  }),
  know(lines) {
    known = Array.from({ length: lines }, (_, i) => {
      return { ref: `before:${i}`, text: lineOf(i), side: 'agent', siteId: null, recalled: false };
    });
  },
};
window.watcher = watcher;
