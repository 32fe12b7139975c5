/** How pages of the extension ask the background, and hear its news. */
import { browser } from 'wxt/browser';
import type { Answer, CallName, Input, News, PanelCalls } from './calls';
import { failed } from './problem';
import { answered, envelope } from './wire';

export const NEWS_CHANNEL = 'on-record/news';

/** Saying these twice does what saying them once does: they are said again when the worker died under them. */
const REPEATABLE: readonly string[] = [
  'survey',
  'start',
  'stop',
  'seal',
  'renameCase',
  'setTopic',
  'setFact',
  'setTick',
] satisfies CallName<PanelCalls>[];
const PAUSES_MS = [100, 400];

/** Asks the background. Never rejects: what goes wrong is in the answer. */
export async function ask<N extends CallName<PanelCalls>>(
  name: N,
  input: Input<PanelCalls, N>,
): Promise<Answer<PanelCalls, N>> {
  let answer = await once(name, input);
  for (const ms of REPEATABLE.includes(name) ? PAUSES_MS : []) {
    if (answer.ok || answer.problem.code !== 'background-unreachable') break;
    await new Promise((resolve) => setTimeout(resolve, ms));
    answer = await once(name, input);
  }
  return answer;
}

async function once<N extends CallName<PanelCalls>>(
  name: N,
  input: Input<PanelCalls, N>,
): Promise<Answer<PanelCalls, N>> {
  try {
    return answered(await browser.runtime.sendMessage(envelope(name, input)));
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
