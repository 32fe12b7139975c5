/** A chat page of no library in particular, drawn by hand: a list that scrolls, bubbles on two sides, an input below. */
import type { Stage } from './bench';
import { lineOf } from './line';
import { workloads } from './workloads';

document.body.innerHTML = `<style>
  .chat { width: 480px; height: 420px; display: flex; flex-direction: column; border: 1px solid #999 }
  .messages { flex: 1; overflow-y: auto; padding: 8px }
  .message { display: flex; margin: 6px 0 } .message.right { justify-content: flex-end }
  .bubble { background: #eee; border-radius: 8px; padding: 6px 10px; max-width: 70% } .right .bubble { background: #cde }
  textarea { height: 48px }
</style><div class="chat"><div class="messages"></div><textarea></textarea></div><div class="beside"></div>`;

const long: number[] = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) long.push(Math.round(entry.duration));
}).observe({ type: 'longtask', buffered: true });

const messages = document.querySelector('.messages') as HTMLElement;
const beside = document.querySelector('.beside') as HTMLElement;

/** One message as most pages draw it. */
function rowOf(text: string, i: number): HTMLElement {
  const row = document.createElement('div');
  row.className = i % 3 === 0 ? 'message right' : 'message left';
  const bubble = document.createElement('div');
  bubble.className = 'bubble';
  bubble.textContent = text;
  row.append(bubble);
  return row;
}

const stage: Stage = {
  place: 'within',
  long,
  lines: 0,
  draw(lines, rows = lines) {
    const fragment = document.createDocumentFragment();
    for (let i = lines - rows; i < lines; i += 1) fragment.append(rowOf(lineOf(i), i));
    messages.append(fragment);
    messages.scrollTop = messages.scrollHeight;
    stage.lines = lines;
  },
  run(id) {
    const workload = workloads[id];
    if (!workload) throw new Error(`no workload called ${id}`);
    const tools = {
      row: (text: string) => rowOf(text, stage.lines++),
      next: () => {
        const row = rowOf(lineOf(stage.lines), stage.lines);
        stage.lines += 1;
        return row;
      },
      messages,
    };
    // In a task of the page's own: what a debugger runs is not among its long tasks.
    return new Promise((resolve) => {
      setTimeout(() => resolve(workload(stage.place === 'within' ? messages : beside, tools)));
    });
  },
};
window.stage = stage;
