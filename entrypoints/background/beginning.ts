/** What began, when the background begins for the first time since its memory of the session is gone: the browser, or the extension alone. */
import { browser } from 'wxt/browser';

export type Began = 'browser' | 'extension';

/** The browser says so soon, on a slow machine too, or never: an extension that was switched off and on again is told nothing. */
const SAID_MS = 1_500;

/** To be called in the first turn, or what the browser says is missed. */
export function whatBegan(): Promise<Began> {
  return new Promise((resolve) => {
    setTimeout(() => resolve('extension'), SAID_MS);
    browser.runtime.onStartup.addListener(() => resolve('browser'));
    // Installed over what is stored here: loaded anew by a browser that begins. An update says nothing: reloaded by hand is one to the
    // same version, and a browser that begins with a new version may tell of the version first.
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason !== 'update') resolve('browser');
    });
  });
}
