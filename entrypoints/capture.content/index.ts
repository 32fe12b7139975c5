/** The content script of one frame: answers the background, and captures when a record wants this frame's conversation. */
import { type Browser, browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { FrameCalls } from '../../lib/protocol/calls';
import { tell } from '../../lib/protocol/client';
import { done, type Result } from '../../lib/protocol/problem';
import { opened } from '../../lib/protocol/wire';
import { Frame } from './frame';

/** The script may be put into a frame more than once; only the first one stays. */
const STANDING = Symbol.for('on-record');

export default defineContentScript({
  registration: 'runtime',
  main() {
    const world = globalThis as typeof globalThis & { [STANDING]?: Frame };
    if (world[STANDING]?.alive()) return;
    world[STANDING]?.end();
    const frame = new Frame(() => browser.runtime?.id !== undefined);
    world[STANDING] = frame;
    listen(frame);
    void begin(frame);
  },
});

async function begin(frame: Frame): Promise<void> {
  const answer = await tell('hello', { stream: frame.id, found: frame.report().found });
  if (answer.ok && answer.value.record) frame.watch(answer.value.record);
}

function listen(frame: Frame): void {
  const answerTo = (message: unknown, sender: Browser.runtime.MessageSender) => {
    const call = opened(message);
    // Only the background asks here, and it is no tab. `insert` is a call to the background too: the sender tells them apart.
    if (!call || !isFrameCall(call.call) || sender.id !== browser.runtime.id || sender.tab) return undefined;
    return answer(frame, call.call, call.input);
  };
  browser.runtime.onMessage.addListener(answerTo);
  frame.onEnd(() => {
    // An updated extension has taken the runtime away: then there is nothing to unlisten from.
    if (frame.alive()) browser.runtime.onMessage.removeListener(answerTo);
  });
  window.addEventListener('pagehide', () => frame.leave(), { signal: frame.signal });
  window.addEventListener('pageshow', (event) => event.persisted && void begin(frame), { signal: frame.signal });
  document.addEventListener('freeze', () => frame.freeze(), { signal: frame.signal });
  document.addEventListener('resume', () => frame.resume(), { signal: frame.signal });
}

const isFrameCall = (name: string): name is keyof FrameCalls => ['report', 'watch', 'unwatch', 'insert'].includes(name);

async function answer(frame: Frame, call: keyof FrameCalls, input: Record<string, unknown>): Promise<Result<unknown>> {
  switch (call) {
    case 'report':
      return done(frame.report());
    case 'watch':
      frame.watch(String(input.record));
      return done(null);
    case 'unwatch':
      await frame.unwatch();
      return done(null);
    case 'insert':
      return frame.insert(String(input.text));
  }
}
