/**
 * Chat layouts of no library, as they are met in the wild: class names say nothing, or what a style sheet calls them. Each
 * draws one message as markup; the page around them has a search box, a comment box and reviews.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Layout {
  css: string;
  /** Markup of one message; runs in the page. */
  row: (mine: boolean, text: string, time: string) => string;
}

export const layouts: Record<string, Layout> = {
  'bubble between a name and a time': {
    css: '.a1{display:flex;flex-direction:column;margin:8px 0;align-items:flex-start}.b2{align-items:flex-end}.c3{font-size:11px;color:#888}.d4{background:#eee;border-radius:12px;padding:8px;max-width:70%}',
    row: (mine, text, time) =>
      `<div class="a1${mine ? ' b2' : ''}"><div class="c3">${mine ? '' : 'Maya'}</div><div class="d4">${text}</div><div class="c3">${time}</div></div>`,
  },
  'name and time in one line above the bubble': {
    css: '.a1{display:flex;flex-direction:column;margin:8px 0;align-items:flex-start}.b2{align-items:flex-end}.c3{font-size:11px;color:#888}.d4{background:#eee;border-radius:12px;padding:8px;max-width:70%}',
    row: (mine, text, time) =>
      `<div class="a1${mine ? ' b2' : ''}"><div class="c3"><span>${mine ? 'You' : 'Maya'}</span> · <span>${time}</span></div><div class="d4"><p>${text}</p></div></div>`,
  },
  'all at the left, told apart by name, with an initial in a square': {
    css: '.r{display:flex;gap:8px;margin:8px 0}.i{width:32px;height:32px;border-radius:4px;background:#ccc;text-align:center;line-height:32px}.h{font-weight:bold}.t{color:#888;font-size:11px;margin-left:6px}',
    row: (mine, text, time) =>
      `<div class="r"><div class="i">${mine ? 'Y' : 'M'}</div><div><div><span class="h">${mine ? 'You' : 'Maya'}</span><span class="t">${time}</span></div><div>${text}</div></div></div>`,
  },
  'lines that begin with a name': {
    css: 'li{margin:4px 0}',
    row: (mine, text) => `<li><b>${mine ? 'You' : 'Maya'}:</b> ${text}</li>`,
  },
  'a bubble for one side only': {
    css: '.m{margin:12px 0}.u{display:flex;justify-content:flex-end}.u>div{background:#f0f0f0;border-radius:18px;padding:8px 14px;max-width:70%}',
    row: (mine, text) => `<div class="m ${mine ? 'u' : ''}"><div>${text}</div></div>`,
  },
  'the time inside the bubble': {
    css: '.q{display:flex;margin:4px 0}.z{justify-content:flex-end}.k{background:#fff;box-shadow:0 1px 1px #999;border-radius:8px;padding:6px 8px;max-width:75%}.y{float:right;font-size:10px;color:#888;margin:6px 0 0 8px}',
    row: (mine, text, time) =>
      `<div class="q ${mine ? 'z' : ''}"><div class="k"><span dir="auto">${text}</span><span class="y">${time}</span></div></div>`,
  },
  'an initial in a circle beside the bubble': {
    css: '.f{display:flex;gap:6px;margin:8px 0}.g{flex-direction:row-reverse}.v{width:34px;height:34px;border-radius:50%;background:#1677ff;color:#fff;display:flex;align-items:center;justify-content:center}.n{background:#eee;border-radius:6px;padding:8px;max-width:60%}',
    row: (mine, text) =>
      `<div class="f ${mine ? 'g' : ''}"><div class="v">${mine ? '我' : '林'}</div><div class="n">${text}</div></div>`,
  },
  'class names of a style sheet, the time in the bubble': {
    css: '.flex{display:flex}.justify-end{justify-content:flex-end}.mb-4{margin-bottom:16px}.rounded-lg{border-radius:8px}.bg-blue-500{background:#3b82f6;color:#fff}.bg-gray-200{background:#e5e7eb}.p-3{padding:12px}.max-w-xs{max-width:260px}.text-xs{font-size:11px}',
    row: (mine, text, time) =>
      `<div class="flex mb-4 ${mine ? 'justify-end' : ''}"><div class="rounded-lg p-3 max-w-xs ${mine ? 'bg-blue-500' : 'bg-gray-200'}"><p>${text}</p><p class="text-xs">${time}</p></div></div>`,
  },
  'no bubbles, right and left by alignment': {
    css: '.w1{padding:6px}.w2{text-align:right}.w3{color:#999;font-size:11px}',
    row: (mine, text, time) =>
      `<div class="w1 ${mine ? 'w2' : ''}"><div>${text}</div><div class="w3">${time} ${mine ? '✓✓' : ''}</div></div>`,
  },
  'a note that it was read below the bubble': {
    css: '.bb{display:flex;flex-direction:column;margin:6px}.rt{align-items:flex-end}.bx{background:#eee;border-radius:10px;padding:8px}.ss{font-size:10px;color:#999}',
    row: (mine, text) =>
      `<div class="bb ${mine ? 'rt' : ''}"><div class="bx">${text}</div>${mine ? '<div class="ss">已读</div>' : ''}</div>`,
  },
};

/** Serves each layout under its place in the list. `window.say(mine, text)` and a real input with Enter; `window.truth()`. */
export async function serveLayouts(): Promise<{ url(name: string): string; close(): void }> {
  const names = Object.keys(layouts);
  const server: Server = createServer((request, response) => {
    const layout = layouts[names[Number((request.url ?? '').slice(1))] ?? ''];
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(layout ? pageOf(layout) : 'nothing here');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: (name) => `http://127.0.0.1:${port}/${names.indexOf(name)}`, close: () => server.close() };
}

const pageOf = ({ css, row }: Layout) => `<!doctype html><title>Help</title>
<style>body{font:14px sans-serif;margin:0;display:flex;gap:20px}#w{width:420px;height:560px;display:flex;flex-direction:column;border:1px solid #ccc}
#s{flex:1;overflow-y:auto;padding:10px}footer{padding:8px;display:flex}footer textarea{flex:1}${css}</style>
<div id=w><h3>Help centre</h3><div id=s></div><footer><textarea placeholder="Write a message"></textarea><button>Send</button></footer></div>
<aside><input placeholder="Search"><h4>Reviews</h4><ul><li><b>June</b> <time>Yesterday</time><p>Great service</p></li><li><b>Al</b>
<time>Nov 2</time><p>OK I guess</p></li></ul><textarea placeholder="Comment"></textarea></aside>
<script>
const said = []; const list = document.getElementById('s'); const row = ${row.toString()};
window.truth = () => said;
window.say = (mine, text) => {
  said.push({ sender: mine ? 'customer' : 'agent', text });
  const time = '10:' + String(said.length).padStart(2, '0');
  list.insertAdjacentHTML('beforeend', row(mine, text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\\n/g, '<br>'), time));
  list.scrollTop = list.scrollHeight;
};
const input = document.querySelector('footer textarea');
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  const text = input.value;
  input.value = '';
  if (text) window.say(true, text);
});
</script>`;
