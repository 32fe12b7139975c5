/** Tabs that close or reload, a browser that ended, an extension that was updated: records go on, or are closed with the reason. */
import { browser } from 'wxt/browser';
import { attach } from '../../lib/platform/frames';
import { showRecording } from '../../lib/platform/toolbar';
import type { RecordRow } from '../../lib/storage/store';
import type { House } from './house';
import { noteUnreachable, survey } from './tabs';

const RUN = 'run';
const VERSION = 'version';

/** Looks after open records when the background begins. Tab numbers mean nothing after the browser was closed. */
export async function recover({ store, recorder, publish }: House): Promise<void> {
  const same = (await browser.storage.session.get(RUN))[RUN] !== undefined;
  await browser.storage.session.set({ [RUN]: true });
  const { version } = browser.runtime.getManifest();
  const updated = (await browser.storage.local.get(VERSION))[VERSION] !== version;
  await browser.storage.local.set({ [VERSION]: version });
  if (same) return;
  for (const row of await store.records()) {
    if (row.state === 'closed') continue;
    if (updated && row.tab !== null && (await goesOn(recorder, row, row.tab))) continue;
    await endAfterRestart(recorder, row);
    publish({ news: 'record', record: row.id });
  }
}

/** The script of the version before has ended with it; the new one takes over, and the time between is a gap. */
async function goesOn(recorder: House['recorder'], row: RecordRow, tab: number): Promise<boolean> {
  await recorder.leave(row.id, row.unwatchedSinceMs ?? Date.parse(row.lastEntryAt), 'extension-updated');
  if ('refused' in (await attach(tab))) return false;
  await showRecording(tab, true);
  return true;
}

async function endAfterRestart(recorder: House['recorder'], row: RecordRow): Promise<void> {
  await recorder.gap(row.id, row.unwatchedSinceMs ?? Date.parse(row.lastEntryAt), Date.now(), 'browser-closed');
  await recorder.close(row.id, 'browser-closed');
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
