/** Which phrases are used, kept in the browser's own storage on this device. */
import { browser } from 'wxt/browser';
import { parseUsage, type Usage, used } from '../playbook/usage';

const KEY = 'usage';

export async function readUsage(): Promise<Usage> {
  return parseUsage((await browser.storage.local.get(KEY))[KEY]);
}

/** Counts one use. Failing to is never an error of what the user does. */
export async function countUse(id: string): Promise<Usage> {
  const now = used(await readUsage(), id, Date.now());
  await browser.storage.local.set({ [KEY]: now }).catch(() => undefined);
  return now;
}
