/** The chats that the user picked, one a site, in the browser's own storage on this device. What is read there is parsed. */
import { browser } from 'wxt/browser';

const KEY = 'picks';
const MAX_TRAILS = 8;
const MAX_SELECTORS = 16;

/** Ways to the conversation on each site (`https://host`), as `lib/sites/picked` makes and follows them. */
export type Picks = Record<string, string[][]>;

export function parsePicks(raw: unknown): Picks {
  if (typeof raw !== 'object' || raw === null) return {};
  return Object.fromEntries(Object.entries(raw).filter((pair): pair is [string, string[][]] => isTrails(pair[1])));
}

function isTrails(value: unknown): boolean {
  const list = (each: unknown, most: number): each is unknown[] => Array.isArray(each) && each.length <= most;
  return (
    list(value, MAX_TRAILS) &&
    value.every((trail) => list(trail, MAX_SELECTORS) && trail.every((selector) => typeof selector === 'string'))
  );
}

export async function readPicks(): Promise<Picks> {
  return parsePicks((await browser.storage.local.get(KEY))[KEY]);
}

export async function keepPick(origin: string, trails: string[][]): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readPicks()), [origin]: trails } });
}

export async function forgetPick(origin: string): Promise<void> {
  const kept = Object.entries(await readPicks()).filter(([site]) => site !== origin);
  await browser.storage.local.set({ [KEY]: Object.fromEntries(kept) });
}
