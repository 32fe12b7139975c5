/** What each watcher keeps of what was said: messages taken back at once, edits in one task, lists drawn anew. */
import { type Arena, QUIET_MS } from './arena';
import { table } from './figures';

const FIFTY = Array.from({ length: 50 }, (_, i) => i);

interface Fixture {
  title: string;
  workload: string;
  /** Texts that were said. */
  said: string[];
  /** Messages that were taken back. */
  recalled: number;
}

const FIXTURES: Fixture[] = [
  { title: 'said and taken back in one task', workload: 'flash', said: FIFTY.map((i) => `flash-${i};`), recalled: 50 },
  {
    title: 'edited twice in one task: the first edit',
    workload: 'edits',
    said: FIFTY.map((i) => `second-${i};`),
    recalled: 0,
  },
  { title: '50 messages drawn anew 20 times', workload: 'redraws', said: FIFTY.map((i) => `drawn-${i};`), recalled: 0 },
];

export async function recall(arena: Arena): Promise<string> {
  const rows: string[][] = [];
  for (const { title, workload, said, recalled } of FIXTURES) {
    for (const watcher of ['bare', 'rrweb', 'ours'] as const) {
      const kept = await arena.with(watcher, { place: 'within', lines: 5 }, async ({ page }) => {
        await page.evaluate((id) => window.stage.run(id), workload);
        await page.waitForTimeout(QUIET_MS);
        return page.evaluate(() => window.watcher?.kept());
      });
      const times = said.map((text) => kept?.texts.filter((one) => one.includes(text)).length ?? 0);
      const held = times.filter((count) => count > 0).length;
      const again = times.reduce((sum, count) => sum + Math.max(0, count - 1), 0);
      const recalls = kept?.recalls ?? null;
      const told = recalls === null ? 'cannot tell' : `${recalls} of ${recalled}`;
      rows.push([title, watcher, `${held} of ${said.length}`, String(again), told]);
    }
  }
  return table(['fixture', 'watcher', 'kept', 'said again', 'recalls'], rows);
}
