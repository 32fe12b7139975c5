/** What began, when the background begins for the first time since its memory of the session is gone: the browser, or the extension alone. */
import { browser } from 'wxt/browser';

export type Began = 'browser' | 'extension';

/** The browser says so at once, or never: an extension that was switched off and on again is told nothing. */
const SAID_MS = 500;
/** A browser that begins with a new version may say that of the version first. */
const THEN_MS = 50;

/** To be called in the first turn, or what the browser says is missed. */
export function whatBegan(): Promise<Began> {
  return new Promise((resolve) => {
    const soon = (ms: number) => setTimeout(() => resolve('extension'), ms);
    browser.runtime.onStartup.addListener(() => resolve('browser'));
    // Reloaded by hand is an update to the same version. Installed over what is stored here: loaded anew by a browser that begins.
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'update') soon(THEN_MS);
      else resolve('browser');
    });
    soon(SAID_MS);
  });
}
