/** Puts the choice of phrases into frames where the content script stands; only when the user switched it on. */
import { browser } from 'wxt/browser';

const SLASH = '/slash.js';

/** Into one frame, or into all that may be read. Put in again it stays as it is; a page that may not be read goes without. */
export async function putSlash(tab: number, frame?: number): Promise<void> {
  const target = frame === undefined ? { tabId: tab, allFrames: true } : { tabId: tab, frameIds: [frame] };
  await browser.scripting.executeScript({ target, files: [SLASH] }).catch(() => undefined);
}

/** Into every tab that is open. */
export async function putSlashEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : putSlash(id))));
}
