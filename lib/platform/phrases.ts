/** The user's own phrases, in the browser's own storage on this device: they outlive updates, and are no evidence. */
import { browser } from 'wxt/browser';
import { type OwnPhrases, parseOwnPhrases } from '../playbook/own';

const KEY = 'own-phrases';

export async function readPhrases(): Promise<OwnPhrases> {
  return parseOwnPhrases((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes them, one change after the other whichever page asks. Rejects when the browser cannot store them; then nothing changed. */
export function changePhrases(change: (now: OwnPhrases) => OwnPhrases): Promise<OwnPhrases> {
  return navigator.locks.request(KEY, async () => {
    const next = change(await readPhrases());
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}

/** Hears every change, from whichever page it came. */
export function onPhrases(listener: (phrases: OwnPhrases) => void, signal: AbortSignal): void {
  const heard = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]) listener(parseOwnPhrases(changes[KEY].newValue));
  };
  browser.storage.local.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(heard), { once: true });
}
