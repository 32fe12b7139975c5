/**
 * `npm run bench:capture`: what our capture costs and keeps, beside rrweb's recorder and a bare observer, in one browser
 * and one run. `--only=beside,within,chat,growth,recall,hot,size,durable` runs some of it, `--runs=5` says how often.
 * `--workloads=move,chat` does no others.
 */
import { openArena } from './arena';
import { type Case, compare, costTable } from './cost';
import { durable } from './durable';
import { growth } from './growth';
import { hotSpots } from './hot';
import { recall } from './recall';
import { size } from './size';

const given = new Map(process.argv.slice(2).map((word) => word.replace(/^--/, '').split('=') as [string, string]));
const only = given.get('only')?.split(',');
const runs = Number(given.get('runs') ?? 5);
const wanted = (part: string) => !only || only.includes(part);
const workloads = given.get('workloads')?.split(',');
const worked = (workload: string) => !workloads || workloads.includes(workload);

const SIX: readonly (readonly [title: string, workload: string])[] = [
  ['100 trees 256 deep', 'nested'],
  ['create 1000×10 nodes', 'create'],
  ['create 1000×10×2, remove half', 'create-remove'],
  ['append 1000 into the one before', 'descend'],
  ['create 10,000 and move', 'move'],
  ['attributes of 10,000 nodes', 'attributes'],
];

const six = (place: 'within' | 'beside'): Case[] =>
  SIX.map(([title, workload]) => ({
    title: `${title}, ${place === 'within' ? 'in the chat' : 'beside a chat'}`,
    workload,
    setting: { place, lines: 20, ...(workload === 'attributes' ? { before: 'prepare-attributes' } : {}) },
    runs,
  }));

const CHATS: Case[] = [
  {
    title: '1,000 messages, a task each',
    workload: 'chat',
    setting: { place: 'within', lines: 20 },
    runs: Math.min(3, runs),
  },
  {
    title: '1,000 messages at once',
    workload: 'burst',
    setting: { place: 'within', lines: 20 },
    runs: Math.min(3, runs),
  },
];

const say = (title: string, body: string) => console.log(`\n## ${title}\n\n${body}`);

const arena = await openArena();
try {
  console.log(
    `Chromium ${arena.version}; milliseconds of processor time on the page's main thread, median of the runs.`,
  );
  for (const [part, title, cases] of [
    ['beside', 'Cost beside a chat that is watched', six('beside')],
    ['within', 'Cost inside the chat that is watched', six('within')],
    ['chat', 'Cost of a conversation', CHATS],
  ] as const) {
    if (!wanted(part)) continue;
    const results = [];
    for (const each of cases.filter(({ workload }) => worked(workload)))
      results.push({ title: each.title, costs: await compare(arena, each) });
    say(title, costTable(results));
  }
  if (wanted('growth')) say('The 1,000th message and the 100,000th', await growth(arena));
  if (wanted('recall')) say('What each keeps', await recall(arena));
  if (wanted('hot')) say('Where our time goes', await hotSpots(arena, worked));
} finally {
  await arena.close();
}
if (wanted('size')) say('Size of the content script', size());
if (wanted('durable')) say('From seen to stored', await durable());
