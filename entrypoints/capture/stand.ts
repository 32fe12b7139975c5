/** A frame at its post: it answers the background and follows the page's comings and goings. */
import type { FrameCalls } from '../../lib/protocol/calls';
import { answerBackground, connected, tell } from '../../lib/protocol/frame-client';
import { done, type Result } from '../../lib/protocol/problem';
import { Frame } from './frame';

/** Reads this document from now on. The content script does so in web pages; the practice page, where none can be put, itself. */
export function stand(): Frame {
  const frame = new Frame(connected);
  listen(frame, begin(frame));
  return frame;
}

async function begin(frame: Frame): Promise<void> {
  await frame.ready();
  const answer = await tell('hello', { stream: frame.id, found: (await frame.report()).found });
  if (!answer.ok) return;
  frame.choose(answer.value.picked);
  if (answer.value.record) frame.watch(answer.value.record);
}

function listen(frame: Frame, begun: Promise<void>): void {
  const { signal } = frame;
  // What was picked on this site is known before anything is said of the page.
  answerBackground((call, input) => begun.then(() => answer(frame, call, input)), signal);
  window.addEventListener('pagehide', () => frame.leave(), { signal });
  window.addEventListener('pageshow', (event) => event.persisted && void begin(frame), { signal });
  document.addEventListener('freeze', () => frame.freeze(), { signal });
  document.addEventListener('resume', () => frame.resume(), { signal });
}

async function answer(frame: Frame, call: keyof FrameCalls, input: Record<string, unknown>): Promise<Result<unknown>> {
  switch (call) {
    case 'report':
      await frame.ready();
      return done(await frame.report());
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
