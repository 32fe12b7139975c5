/** A chat of a few lines of markup for tests of what happens around a conversation: it swaps its views, and holds frames. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';

const PAGE = `<!doctype html><meta charset="utf-8"><title>Shop chat</title>
<style>#log{height:300px;overflow:auto}.agent{text-align:left}.customer{text-align:right}iframe{width:400px;height:300px}</style>
<main id="app"></main>
<script>
  const said = [];
  const draw = ({ side, text }) => {
    const row = document.createElement('div');
    row.className = 'message ' + side;
    row.textContent = text;
    document.querySelector('#log')?.append(row);
  };
  const views = {
    '/chat': () => '<div id="log" role="log"></div><textarea aria-label="Message"></textarea>',
    '/orders': () => '<h1>Orders</h1><p>Nothing was ordered yet.</p>',
  };
  const show = () => {
    document.querySelector('#app').innerHTML = (views[location.pathname] ?? views['/chat'])();
    for (const each of said) draw(each);
  };
  window.chat = {
    say(side, ...texts) { for (const text of texts) { said.push({ side, text }); draw({ side, text }); } },
    hold(texts) { for (const text of texts) said.push({ side: 'agent', text }); },
    go(path) { history.pushState({}, '', path); show(); },
    frame(src, more = {}) { document.body.append(Object.assign(document.createElement('iframe'), { src }, more)); },
    get said() { return said.map(({ text }) => text); },
  };
  show();
</script>`;

export interface PlainChat {
  say(side: 'agent' | 'customer', ...texts: string[]): void;
  /** Said while another view stands there: drawn when the chat comes back. */
  hold(texts: string[]): void;
  /** Swaps the view, as a single-page application does. */
  go(path: '/chat' | '/orders'): void;
  /** Adds a frame, 400×300 unless its style says otherwise. */
  frame(src: string, more?: { title?: string; style?: string }): void;
  readonly said: string[];
}

declare global {
  interface Window {
    chat: PlainChat;
  }
}

/** Served under two names, which are two sites to the browser. */
export async function startPlainChat(): Promise<{ url: string; elsewhere: string; close(): void }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(PAGE);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/chat`,
    elsewhere: `http://localhost:${port}/chat`,
    close: () => server.close(),
  };
}

export const say = (page: Page, side: 'agent' | 'customer', ...texts: string[]) =>
  page.evaluate(([who, all]) => window.chat.say(who, ...all), [side, texts] as const);

export const saidOn = (page: Page): Promise<string[]> => page.evaluate(() => window.chat.said);
