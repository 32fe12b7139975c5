/** Pages on which the finder finds no chat, or takes another list for it; and one whose chat stands in a frame of another origin. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A chat without an input, without roles and without names: its rows are cells of a table. */
const LINES = `<style>
  table{width:360px;border-collapse:collapse} td{padding:6px 0} td>i{font-style:normal;display:inline-block;max-width:220px;
  background:#eee;border-radius:8px;padding:6px 9px} tr[data-k="1"] td{text-align:right}
</style>`;
const TALK = (hash: string) =>
  `${LINES}<div><h4>Order 20417</h4><table class="${hash}"><tbody id="t${hash}"></tbody></table></div>`;
const DRIVER = (hash: string) => `<script>
const said = []; const body = document.getElementById('t${hash}');
window.truth = () => said;
window.say = (mine, text) => {
  said.push({ sender: mine ? 'customer' : 'agent', text });
  const row = body.insertRow(); row.dataset.k = mine ? '1' : '0';
  row.insertCell().appendChild(document.createElement('i')).textContent = text;
};
for (const [mine, text] of [[0, 'Hello, what can I do for you?'], [1, 'My refund did not come'], [0, 'Let me look']]) window.say(mine, text);
</script>`;
/** What a finder takes for the chat: a scrolling list called messages, over an input. */
const NEWS = `<section style="width:380px"><div class="messages" style="height:160px;overflow-y:auto">
  ${['Spring sale begins on Monday', 'New shop in Leeds', 'Free delivery over 30'].map((text) => `<div class="message left"><p>${text}</p></div>`).join('')}
  </div><textarea placeholder="Ask about an offer"></textarea></section>`;

const pages: Record<string, (other: string) => string> = {
  odd: () => page(TALK(hash()), DRIVER),
  wrong: () => page(NEWS + TALK(hash()), DRIVER),
  without: () => page(NEWS, () => ''),
  frame: (other) => `<!doctype html><title>Shop</title><h1>Shop</h1>
    <iframe src="${other}odd" title="Help" style="width:420px;height:320px"></iframe>`,
};

let made = 0;
/** Class names and ids of this part are other ones at each load, as tools make them. */
const hash = () => {
  made += 1;
  return `q7${made}z`;
};
function page(html: string, driver: (hash: string) => string): string {
  return `<!doctype html><title>Shop</title><h1>Shop</h1>${html}${driver(`q7${made}z`)}`;
}

export interface PickPages {
  url(name: string): string;
  close(): void;
}

/** On 127.0.0.1; frames come from localhost, which is another origin. Each path may be asked for again: that is a later visit. */
export async function servePickPages(): Promise<PickPages> {
  const server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1).split('?')[0] ?? '';
    const { port } = server.address() as AddressInfo;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pages[name]?.(`http://localhost:${port}/`) ?? 'nothing here');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: (name) => `http://127.0.0.1:${port}/${name}`, close: () => server.close() };
}
