/** How pages of the extension and content scripts ask the background, and hear its news. */
import { browser } from 'wxt/browser';
import type { Answer, CallName, Input, News, PageCalls, PanelCalls } from './calls';
import { failed } from './problem';
import { answered, envelope } from './wire';

export const NEWS_CHANNEL = 'on-record/news';

async function send(call: CallName<PanelCalls> | CallName<PageCalls>, input: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(envelope(call, input));
}

/** A page of the extension asks the background. Never rejects: what goes wrong is in the answer. */
export async function ask<N extends CallName<PanelCalls>>(
  name: N,
  input: Input<PanelCalls, N>,
): Promise<Answer<PanelCalls, N>> {
  try {
    return answered(await send(name, input));
  } catch (error) {
    return failed('background-unreachable', String(error));
  }
}

/** A content script tells the background. Never rejects; a worker that died answers `background-unreachable`. */
export async function tell<N extends CallName<PageCalls>>(
  name: N,
  input: Input<PageCalls, N>,
): Promise<Answer<PageCalls, N>> {
  try {
    return answered(await send(name, input));
  } catch (error) {
    return failed('background-unreachable', String(error));
  }
}

/** Hears the background's news until `signal` aborts. Web pages cannot reach this channel: it is bound to our origin. */
export function onNews(listener: (news: News) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(NEWS_CHANNEL);
  channel.onmessage = (event: MessageEvent<News>) => listener(event.data);
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
