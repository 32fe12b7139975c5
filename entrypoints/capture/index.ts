/**
 * The content script of one frame: answers the background, and captures when a record wants this frame's conversation.
 * An unlisted script to wxt: its wrapper for content scripts would tell every page that we are here.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FrameCalls } from '../../lib/protocol/calls';
import { answerBackground, connected, tell } from '../../lib/protocol/frame-client';
import { done, type Result } from '../../lib/protocol/problem';
import { Frame } from './frame';

/** The script may be put into a frame more than once; only the first one stays. */
const STANDING = Symbol.for('on-record');

export default defineUnlistedScript(() => {
  const world = globalThis as typeof globalThis & { [STANDING]?: Frame };
  if (world[STANDING]?.alive()) return;
  world[STANDING]?.end();
  const frame = new Frame(connected);
  world[STANDING] = frame;
  listen(frame);
  void begin(frame);
});

async function begin(frame: Frame): Promise<void> {
  const answer = await tell('hello', { stream: frame.id, found: frame.report().found });
  if (answer.ok && answer.value.record) frame.watch(answer.value.record);
}

function listen(frame: Frame): void {
  const { signal } = frame;
  answerBackground((call, input) => answer(frame, call, input), signal);
  window.addEventListener('pagehide', () => frame.leave(), { signal });
  window.addEventListener('pageshow', (event) => event.persisted && void begin(frame), { signal });
  document.addEventListener('freeze', () => frame.freeze(), { signal });
  document.addEventListener('resume', () => frame.resume(), { signal });
}

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
