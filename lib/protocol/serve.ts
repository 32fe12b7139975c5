/** The answering end: who is calling is decided by what the browser stamps on the message, never by what it says. */
import { type Browser, browser } from 'wxt/browser';
import { type CallName, type Input, type News, type Output, type PageCalls, type PanelCalls, senders } from './calls';
import { NEWS_CHANNEL } from './client';
import { parsePageCall } from './parse';
import { failed, type Result } from './problem';
import { type Stamp, senderKind } from './sender';
import { opened } from './wire';

/** A frame of a browser tab, as stamped by the browser. */
export interface FrameSender {
  tab: number;
  frame: number;
  url: string;
  /** Of frames without an address of their own, the origin they inherit; null for one that has none (a sandbox). */
  origin: string | null;
}

type Handled<T, N extends keyof T> = Promise<Result<Output<T, N>>>;

export type PanelHandlers = { [N in CallName<PanelCalls>]: (input: Input<PanelCalls, N>) => Handled<PanelCalls, N> };
export type PageHandlers = {
  [N in CallName<PageCalls>]: (input: Input<PageCalls, N>, from: FrameSender) => Handled<PageCalls, N>;
};

const originOf = ({ origin, url = '' }: Stamp): string | null => {
  const own = origin ?? (URL.canParse(url) ? new URL(url).origin : 'null');
  return own === 'null' ? null : own;
};

const isCall = (name: string): name is keyof typeof senders => Object.hasOwn(senders, name);

/** Answers every call from now on. Must run in the first turn of the worker, or waking calls are missed. */
export function serve(panel: PanelHandlers, page: PageHandlers): void {
  const ownOrigin = browser.runtime.getURL('/');
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    const call = opened(message);
    if (!call) return undefined;
    return answer(call.call, call.input, sender);
  });
  browser.runtime.onConnect.addListener((port) => {
    port.onMessage.addListener(async (message: unknown) => {
      const call = opened(message);
      if (!call || !port.sender) return;
      const result = await answer(call.call, call.input, port.sender);
      try {
        port.postMessage(result);
      } catch {
        // The frame has gone, and asks again if it comes back.
      }
    });
  });

  async function answer(name: string, input: Record<string, unknown>, stamp: Stamp): Promise<Result<unknown>> {
    if (!isCall(name)) return failed('bad-call', 'unknown call');
    const kind = senderKind(stamp, browser.runtime.id, ownOrigin);
    if (kind !== senders[name]) return failed('bad-call', 'this sender may not say this');
    try {
      if (kind === 'extension') {
        const handler = panel[name as CallName<PanelCalls>] as (input: unknown) => Promise<Result<unknown>>;
        return await handler(input);
      }
      const parsed = parsePageCall(name as CallName<PageCalls>, input);
      if (!parsed) return failed('bad-call', 'not the shape of this call');
      const from: FrameSender = {
        tab: stamp.tab?.id ?? -1,
        frame: stamp.frameId ?? 0,
        url: stamp.url ?? '',
        origin: originOf(stamp),
      };
      const handler = page[name as CallName<PageCalls>] as (
        input: unknown,
        from: FrameSender,
      ) => Promise<Result<unknown>>;
      return await handler(parsed, from);
    } catch (error) {
      return failed('unexpected', String(error));
    }
  }
}

/** Tells every open page of the extension. */
export function publisher(): (news: News) => void {
  const channel = new BroadcastChannel(NEWS_CHANNEL);
  return (news) => channel.postMessage(news);
}
