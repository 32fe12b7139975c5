/** That the keys for finding a phrase were pressed, kept for a panel which has yet to open: until then it hears no news. */
import { browser } from 'wxt/browser';

const KEY = 'find';

/** The panel of this tab is to go to its search box, as soon as it stands. Forgotten with the browser's session. */
export const wantSearch = (tab: number): Promise<void> => browser.storage.session.set({ [KEY]: tab });

/** True once for each press: whoever asks takes it. */
export async function takeSearch(tab: number): Promise<boolean> {
  const kept: Record<string, unknown> = await browser.storage.session.get(KEY);
  if (kept[KEY] !== tab) return false;
  await browser.storage.session.remove(KEY);
  return true;
}
