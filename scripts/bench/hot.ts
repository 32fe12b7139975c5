/** Where our own time goes, by a sampling profile of the main thread. */
import { type Arena, QUIET_MS, type Setting } from './arena';
import { ms, table } from './figures';

/** What the browser's profiler gives, as far as it is used here. */
interface Node {
  id: number;
  callFrame: { functionName: string; lineNumber: number; url: string };
  children?: number[];
}
interface Profile {
  nodes: Node[];
  samples?: number[];
  timeDeltas?: number[];
}

const LINES = 12;
const OURS = 'ours.js';
const EVERY_US = 200;

const CASES: readonly (readonly [workload: string, setting: Setting])[] = [
  ['chat', { place: 'within', lines: 20 }],
  ['burst', { place: 'within', lines: 20 }],
  ['create-remove', { place: 'within', lines: 20 }],
  ['descend', { place: 'within', lines: 20 }],
  ['move', { place: 'within', lines: 20 }],
  ['create', { place: 'within', lines: 20 }],
  ['attributes', { place: 'within', lines: 20, before: 'prepare-attributes' }],
];

export async function hotSpots(arena: Arena, wanted: (workload: string) => boolean): Promise<string> {
  const parts: string[] = [];
  for (const [workload, setting] of CASES) {
    if (!wanted(workload)) continue;
    const profile = await arena.with('ours', setting, async ({ page, session }) => {
      await session.send('Profiler.enable');
      await session.send('Profiler.setSamplingInterval', { interval: EVERY_US });
      await session.send('Profiler.start');
      await page.evaluate((id) => window.stage.run(id), workload);
      await page.waitForTimeout(QUIET_MS);
      return (await session.send('Profiler.stop')).profile;
    });
    const spots = timesOf(profile);
    const bySelf = spots.toSorted((a, b) => b.self - a.self).slice(0, LINES);
    const byWhole = spots.toSorted((a, b) => b.whole - a.whole).slice(0, LINES);
    const rows = bySelf.map((spot, i) => {
      const other = byWhole[i];
      return [spot.name, ms(spot.self), other?.name ?? '', ms(other?.whole ?? 0)];
    });
    const sum = spots.reduce((total, { self }) => total + self, 0);
    const head = ['function', 'self ms', 'function', 'ms with what it calls'];
    parts.push(`“${workload}”: ${ms(sum)} ms in our script and what it calls\n\n${table(head, rows)}`);
  }
  return parts.join('\n\n');
}

interface Spot {
  name: string;
  self: number;
  whole: number;
}

/** Time by function name, of our script and what it calls. A function that calls itself counts once. */
function timesOf({ nodes, samples = [], timeDeltas = [] }: Profile): Spot[] {
  const own = new Map<number, number>();
  samples.forEach((id, i) => {
    own.set(id, (own.get(id) ?? 0) + (timeDeltas[i] ?? 0) / 1000);
  });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const spots = new Map<string, Spot>();
  const visit = (node: Node, above: ReadonlySet<string>): number => {
    const ours = above.size > 0 || node.callFrame.url === OURS;
    const name = nameOf(node);
    const self = own.get(node.id) ?? 0;
    const inside = ours ? new Set(above).add(name) : above;
    let whole = self;
    for (const child of node.children ?? []) {
      const inner = byId.get(child);
      if (inner) whole += visit(inner, inside);
    }
    if (!ours) return whole;
    const spot = spots.get(name) ?? { name, self: 0, whole: 0 };
    spot.self += self;
    if (!above.has(name)) spot.whole += whole;
    spots.set(name, spot);
    return whole;
  };
  const [root] = nodes;
  if (root) visit(root, new Set());
  return [...spots.values()];
}

const nameOf = ({ callFrame: { functionName, lineNumber } }: Node): string => functionName || `line ${lineNumber + 1}`;
