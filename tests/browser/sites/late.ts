/** Runs in a fixture page: the frame itself, before a background that brings what knows the sites at once, late or never. */
import type { Frame } from '../../../entrypoints/capture/frame';
import { Capture } from '../../../lib/capture/capture';
import { adaptersWith } from '../../../lib/sites/registry';
import type { Observation } from '../../../lib/transcript/observation';

interface Call {
  call: string;
  input: { script: string; from: number; observations: Observation[] };
}

const told: Observation[] = [];
let frame: Frame | undefined;

/** The messages that the frame tells, each with the rule it was read by, once `count` are told. */
async function watched(bringMs: number | null, count: number): Promise<{ rule: string; text: string }[]> {
  const answer = async ({ call, input }: Call): Promise<unknown> => {
    if (call === 'claim') return { ok: true, value: { granted: true, known: [], next: 0, resumed: false } };
    if (input.script === 'sites' && bringMs !== null)
      await new Promise((ready) => setTimeout(ready, bringMs)).then(() => frame?.learn(adaptersWith));
    if (input.script === 'follow' && frame) frame.follow = (parts) => new Capture(parts);
    if (call === 'deliver') told.push(...input.observations);
    return { ok: true, value: call === 'deliver' ? { stored: told.length } : null };
  };
  const sendMessage = (message: unknown) => answer(message as Call);
  const connect = () => {
    let hear = (_: unknown): void => undefined;
    return {
      postMessage: (message: unknown) => void sendMessage(message).then((answered) => hear(answered)),
      onMessage: {
        addListener(listener: typeof hear) {
          hear = listener;
        },
      },
      onDisconnect: { addListener: () => undefined },
    };
  };
  const runtime = { id: 'test', sendMessage, connect };
  Object.assign(globalThis, { chrome: { runtime, dom: {} } });
  // Imported late: it takes hold of the runtime when it is loaded.
  const made = new (await import('../../../entrypoints/capture/frame')).Frame(() => true);
  frame = made;
  made.watch('record');
  const messages = () =>
    told.flatMap((one) => (one.kind === 'message' ? [{ rule: one.rule, text: one.reading.text }] : []));
  while (messages().length < count) await new Promise((ready) => setTimeout(ready, 50));
  await made.unwatch();
  return messages();
}

declare global {
  var watchFrame: typeof watched;
}
globalThis.watchFrame = watched;
