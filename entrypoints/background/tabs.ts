/** What a tab holds: which frames can be read, and where the conversation is. */
import { browser } from 'wxt/browser';
import { askFrame, attach } from '../../lib/platform/frames';
import { hasSites, patternOf } from '../../lib/platform/permissions';
import type { FrameReport, Survey } from '../../lib/protocol/calls';
import type { ReadStore, RecordRow } from '../../lib/storage/store';
import type { House } from './house';

/** Asked for when the browser does not even tell the page's address. */
const ANY_SITE = '*://*/*';

/** Puts the content script into the tab where that is allowed, and asks each frame what it sees. */
export async function survey(store: ReadStore, tab: number): Promise<Survey> {
  const record = (await store.recordOn(tab)) ?? null;
  const nothing = { tab, url: null, title: null, frames: [], unreadable: [], record };
  const page = await browser.tabs.get(tab).catch(() => null);
  if (!page) return { ...nothing, access: 'gone' };
  const seen = { ...nothing, url: page.url ?? null, title: page.title ?? null };
  const attached = await attach(tab);
  if ('refused' in attached) {
    if (attached.refused === 'page-gone') return { ...nothing, access: 'gone' };
    if (attached.refused === 'restricted-page') return { ...seen, access: 'restricted' };
    const own = page.url ? patternOf(page.url) : ANY_SITE;
    return own ? { ...seen, access: 'none', unreadable: [own] } : { ...seen, access: 'restricted' };
  }
  const frames = await reports(tab, attached.frames);
  const top = frames.find(({ frame }) => frame === 0);
  const url = top?.url ?? seen.url;
  const title = top?.title ?? seen.title;
  // Of interest to the user only while no conversation was found elsewhere.
  const unreadable = frames.some(({ found }) => found) ? [] : await unreachable(frames);
  return { ...seen, url, title, access: 'ok', frames, unreadable };
}

/** What its page calls an ad holds no chat: no leave is asked for its site, and the record misses nothing by it. */
const AD = /(^|[^a-z])(ads?|advert[a-z]*|sponsor[a-z]*)([^a-z]|$)/i;

async function reports(tab: number, frames: number[]): Promise<({ frame: number } & FrameReport)[]> {
  const answers = await Promise.all(
    frames.map(async (frame) => {
      const answer = await askFrame(tab, frame, 'report', {});
      if (!answer.ok) return [];
      const foreign = answer.value.foreign.filter(({ called }) => !AD.test(called));
      return [{ frame, ...answer.value, foreign }];
    }),
  );
  return answers.flat();
}

/** Sites of large frames that are not granted. */
async function unreachable(frames: FrameReport[]): Promise<string[]> {
  const patterns = new Set(frames.flatMap(({ foreign }) => foreign.map(({ origin }) => patternOf(origin) ?? '')));
  const asked = [...patterns].filter((pattern) => pattern !== '');
  const granted = await Promise.all(asked.map((pattern) => hasSites([pattern])));
  return asked.filter((_, i) => !granted[i]);
}

/** Says in the record, once for each, which sites have a part of its page that cannot be read. */
export async function noteUnreachable({ recorder }: House, row: RecordRow, { frames }: Survey): Promise<void> {
  const known = row.unreachable ?? [];
  const sites = (await unreachable(frames)).filter((site) => !known.includes(site));
  if (sites.length > 0) await recorder.unreachable(row.id, sites);
}

/** The frame with the likeliest conversation; null when no frame has one. */
export function bestFrame(frames: Survey['frames']): Survey['frames'][number] | null {
  const withChat = frames.filter(({ found }) => found);
  return withChat.sort((a, b) => (b.found?.score ?? 0) - (a.found?.score ?? 0))[0] ?? null;
}
