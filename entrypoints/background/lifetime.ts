/** Tabs that close or reload, a browser that ended, an extension that was updated: records go on, or are closed with the reason. */
import { browser } from 'wxt/browser';
import { attach } from '../../lib/platform/frames';
import { showRecording } from '../../lib/platform/toolbar';
import type { RecordRow } from '../../lib/storage/store';
import type { GapReason } from '../../lib/transcript/observation';
import type { Began } from './beginning';
import type { House } from './house';
import { noteUnreachable, survey } from './tabs';

const RUN = 'run';
const VERSION = 'version';

/** Looks after open records when the background begins. Tab numbers mean nothing after the browser was closed. */
export async function recover({ store, recorder, publish }: House, began: Promise<Began>): Promise<void> {
  if ((await browser.storage.session.get(RUN))[RUN] !== undefined) return;
  const { version } = browser.runtime.getManifest();
  const updated = (await browser.storage.local.get(VERSION))[VERSION] !== version;
  const open = (await store.records()).filter(({ state }) => state !== 'closed');
  // Only where it matters: nobody else waits for what the browser says.
  const away = open.length > 0 && (await began) === 'extension';
  for (const row of open) {
    if (away) await goesOn(recorder, row, updated ? 'extension-updated' : 'extension-reloaded');
    else await ends(recorder, row, 'browser-closed', 'browser-closed');
    publish({ news: 'record', record: row.id });
  }
  await browser.storage.session.set({ [RUN]: true });
  await browser.storage.local.set({ [VERSION]: version });
}

const lastWatched = (row: RecordRow): number => row.unwatchedSinceMs ?? Date.parse(row.lastEntryAt);

/** The script that was in the page has ended with the extension; a new one takes over, and the time between is a gap. */
async function goesOn(recorder: House['recorder'], row: RecordRow, because: GapReason): Promise<void> {
  await recorder.leave(row.id, lastWatched(row), because);
  const attached = row.tab === null ? ({ refused: 'page-gone' } as const) : await attach(row.tab);
  if (!('refused' in attached)) await showRecording(row.tab as number, true);
  else await ends(recorder, row, because, attached.refused === 'page-gone' ? 'page-closed' : because);
}

async function ends(recorder: House['recorder'], row: RecordRow, because: GapReason, reason: string): Promise<void> {
  await recorder.gap(row.id, lastWatched(row), Date.now(), because);
  await recorder.close(row.id, reason);
}

/** The last words of a page that closes are on their way while its tab is reported gone. */
const LAST_WORDS_MS = 300;

/** A tab was closed: what it recorded ends there. */
export async function tabClosed({ store, recorder, publish }: House, tab: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, LAST_WORDS_MS));
  const row = await store.recordOn(tab);
  if (!row) return;
  await recorder.close(row.id, 'page-closed');
  publish({ news: 'record', record: row.id });
  publish({ news: 'tab', tab });
}

/** A tab that the browser discarded comes back under another number, and its record with it. */
export async function tabReplaced({ store, publish }: House, tab: number, before: number): Promise<void> {
  const row = await store.recordOn(before);
  if (!row) return;
  await store.updateRecord(row.id, (now) => ({ ...now, tab }));
  publish({ news: 'tab', tab });
  publish({ news: 'tab', tab: before });
}

/** A page has loaded in a tab that is being recorded: the content script is put there again, where that is allowed. */
export async function tabLoaded(house: House, tab: number): Promise<void> {
  const { store, publish } = house;
  publish({ news: 'tab', tab });
  const row = await store.recordOn(tab);
  if (!row) return;
  await showRecording(tab, true);
  const attached = await attach(tab);
  if ('refused' in attached) publish({ news: 'problem', record: row.id, problem: { code: attached.refused } });
  else await noteUnreachable(house, row, await survey(store, tab));
}
