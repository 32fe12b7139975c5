/** What watching costs the page's main thread, over what the page costs by itself. */
import { type Arena, QUIET_MS, type Run, type Setting, WATCHERS, type WatcherName } from './arena';
import { median, ms, ratio, table } from './figures';

export interface Cost {
  /** Processor time of the main thread in tasks, and in scripts, ms. */
  task: number;
  script: number;
  /** The longest task, and how many were over 50 ms. */
  longest: number;
  long: number;
}

/** Runs one workload under one watcher, and says what the main thread did until all was quiet. */
export async function costOf(run: Run, workload: string): Promise<Cost> {
  const before = await read(run);
  const had = await run.page.evaluate(() => window.stage.long.length);
  await run.page.evaluate((id) => window.stage.run(id), workload);
  await run.page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), QUIET_MS);
  const after = await read(run);
  const long = await run.page.evaluate((from) => window.stage.long.slice(from), had);
  return {
    task: after.task - before.task,
    script: after.script - before.script,
    longest: Math.max(0, ...long),
    long: long.length,
  };
}

async function read({ session }: Run): Promise<{ task: number; script: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  return { task: of('TaskDuration'), script: of('ScriptDuration') };
}

export interface Case {
  title: string;
  workload: string;
  setting: Setting;
  runs: number;
}

export type Costs = Record<WatcherName, Cost>;

/** Medians over the runs; the watchers take turns, so that what else the machine does falls on all of them. */
export async function compare(arena: Arena, { workload, setting, runs }: Case): Promise<Costs> {
  const all: Record<WatcherName, Cost[]> = { nothing: [], bare: [], told: [], rrweb: [], ours: [] };
  for (let i = 0; i < runs; i += 1) {
    for (const watcher of WATCHERS) {
      all[watcher].push(await arena.with(watcher, setting, (run) => costOf(run, workload)));
    }
  }
  const middle = (costs: Cost[]): Cost => ({
    task: median(costs.map(({ task }) => task)),
    script: median(costs.map(({ script }) => script)),
    longest: median(costs.map(({ longest }) => longest)),
    long: median(costs.map(({ long }) => long)),
  });
  const { nothing, bare, told, rrweb, ours } = all;
  return {
    nothing: middle(nothing),
    bare: middle(bare),
    told: middle(told),
    rrweb: middle(rrweb),
    ours: middle(ours),
  };
}

const HEAD = [
  'workload',
  'page',
  '+bare',
  '+rrweb',
  '+ours',
  'ours/bare',
  'ours/rrweb',
  'whole: /bare',
  '/told the same',
  '/rrweb',
  'longest task, ms: page, bare, rrweb, ours',
];

/**
 * Each line: what the page costs alone, what each watcher adds (ms of main thread), and the ratios: of what is added, and of the whole page
 * while it is watched. “Told the same” is the bare observer with the options of ours.
 */
export function costTable(results: readonly { title: string; costs: Costs }[]): string {
  const rows = results.map(({ title, costs: { nothing, bare, told, rrweb, ours } }) => {
    const over = (cost: Cost) => Math.max(0, cost.task - nothing.task);
    return [
      title,
      ms(nothing.task),
      ms(over(bare)),
      ms(over(rrweb)),
      ms(over(ours)),
      ratio(over(ours), over(bare)),
      ratio(over(ours), over(rrweb)),
      ratio(ours.task, bare.task),
      ratio(ours.task, told.task),
      ratio(ours.task, rrweb.task),
      [nothing, bare, rrweb, ours].map(({ longest }) => longest || '< 50').join(', '),
    ];
  });
  return table(HEAD, rows);
}
