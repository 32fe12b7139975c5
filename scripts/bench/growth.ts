/** Whether a message costs more because many were said before it. */
import { type Arena, type Run, WATCHERS, type WatcherName } from './arena';
import { type Cost, costOf } from './cost';
import { ms, ratio, table } from './figures';

const SIZES = [1_000, 10_000, 100_000];
const MESSAGES = 20;
const FEW = 200;
/** Less than this of processor time in a second is nothing to do. */
const IDLE_S = 0.05;

/** Cost of one message at each size, on pages that keep every row and on pages that keep the newest 200. */
export async function growth(arena: Arena): Promise<string> {
  const rows: string[][] = [];
  for (const keeps of ['all rows', 'newest 200 rows'] as const) {
    const first = new Map<WatcherName, number>();
    for (const lines of SIZES) {
      const costs = new Map<WatcherName, { cost: Cost; startMs: number } | null>();
      for (const watcher of WATCHERS) costs.set(watcher, await oneByOne(arena, watcher, lines, keeps === 'all rows'));
      const alone = costs.get('nothing')?.cost.task ?? 0;
      const cells = (['bare', 'rrweb', 'ours'] as const).flatMap((watcher) => {
        const got = costs.get(watcher);
        if (!got) return ['did not finish', '-'];
        const each = (got.cost.task - alone) / MESSAGES;
        if (!first.has(watcher)) first.set(watcher, each);
        return [ms(each), ratio(each, first.get(watcher) ?? 0, 0.02)];
      });
      const ours = costs.get('ours');
      rows.push([keeps, lines.toLocaleString('en'), ms(alone / MESSAGES), ...cells, ours ? ms(ours.startMs) : '-']);
    }
  }
  const head = [
    'page keeps',
    'messages before',
    'page',
    '+bare',
    '×1,000th',
    '+rrweb',
    '×1,000th',
    '+ours',
    '×1,000th',
    'first look',
  ];
  return `Milliseconds a message, one at a time; “first look” by the clock.\n\n${table(head, rows)}`;
}

/** Null when the page did not come back in time. */
async function oneByOne(arena: Arena, watcher: WatcherName, lines: number, all: boolean) {
  const setting = { place: 'within', lines, rows: all ? lines : Math.min(lines, FEW) } as const;
  try {
    return await arena.with(watcher, { ...setting, ...(all ? {} : { knows: lines }) }, async (run) => {
      await run.page.evaluate((few) => {
        const list = document.querySelector<HTMLElement>('.messages');
        if (list && few) list.dataset.keeps = 'few';
      }, !all);
      await settled(run);
      return { cost: await costOf(run, 'one-by-one'), startMs: run.startMs };
    });
  } catch {
    return null;
  }
}

/** Resolves once the page's main thread has had nothing to do for a second: a first look at a very long list goes on in slices. */
async function settled({ page, session }: Run): Promise<void> {
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  for (let before = await busy(); ; ) {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
    const after = await busy();
    if (after - before < IDLE_S) return;
    before = after;
  }
}
