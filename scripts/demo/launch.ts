/** Starts the shipped build in a real browser with a profile of its own, and drives what a page cannot: panel, worker, restart. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type BrowserOptions, startBrowser } from './browser';
import { type Access, extensionId, seedProfile } from './profile';
import { browserSession } from './protocol';
import { findSidePanel, openSidePanel } from './side-panel';

export interface LaunchOptions extends BrowserOptions {
  access?: Access;
  /** Folder of the built extension. */
  extension?: string;
  /** Folder in which the profile is made; the system's for temporary files when left out. */
  profileIn?: string;
}

export interface Launched {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Addresses outside this machine that anything asked for; each was refused. */
  readonly outside: string[];
  /** Id of the browser tab that shows `page`. Brings the page to the front. */
  tabIdOf(page: Page): Promise<number>;
  /** The panel as an ordinary page, bound to that tab. */
  panel(tab: number): Promise<Page>;
  /** Clicks the toolbar icon over `page` and answers with the real side panel. */
  realPanel(page: Page): Promise<Page>;
  /** The real side panel that the page's own keys are opening. */
  openingPanel(): Promise<Page>;
  /** Ends every service worker at once, as the browser may do at any time. */
  stopWorkers(): Promise<void>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export const BUILD = resolve('.output/chrome-mv3');
/** The size Chromium gives a side panel. */
const PANEL = { width: 360, height: 720 };
const LOOPBACK = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\]|[\w-]+\.localhost)(:|\/|$)/;
const ASIDE = /^(chrome|chrome-extension|devtools|data|blob|about|file):/;

export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const extension = options.extension ?? BUILD;
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`No build in ${extension}: run npm run build.`);
  const id = extensionId(extension);
  const profile = mkdtempSync(join(options.profileIn ?? tmpdir(), 'on-record-'));
  const sweep = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  process.once('exit', sweep);
  const outside: string[] = [];
  let context: BrowserContext;
  let seconds: Browser[] = [];
  let control: Page | undefined;

  const open = async () => {
    context = await startBrowser(profile, extension, options);
    context.on('request', (request) => {
      if (!LOOPBACK.test(request.url()) && !ASIDE.test(request.url())) outside.push(request.url());
    });
  };
  const shut = async () => {
    for (const second of seconds) await second.close();
    seconds = [];
    control = undefined;
    // A person may have closed the window already.
    if (context.browser()?.isConnected()) await context.close().catch(() => {});
  };
  /** A page of the extension without any script of ours, to speak to the browser through. It opens behind the others. */
  const controlPage = async () => {
    if (control && !control.isClosed()) return control;
    const opened = context.waitForEvent('page');
    const session = await browserSession(context);
    const url = `chrome-extension://${id}/manifest.json`;
    await session.send('Target.createTarget', { url, background: true });
    await session.detach();
    control = await opened;
    // Behind others it may take long to say that it is loaded; that it is there is all that is asked of it.
    await control.waitForURL(url, { waitUntil: 'commit' });
    return control;
  };

  try {
    seedProfile(profile, extension, options.access ?? 'granted');
    await open();
  } catch (error) {
    sweep();
    throw error;
  }

  return {
    get context() {
      return context;
    },
    extensionId: id,
    outside,
    async tabIdOf(page) {
      const through = await controlPage();
      await page.bringToFront();
      const tabs = await through.evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
      const tab = tabs[0]?.id;
      if (tab === undefined) throw new Error('The browser names no active tab');
      return tab;
    },
    async panel(tab) {
      const page = await context.newPage();
      if (options.headless ?? true) await page.setViewportSize(PANEL);
      await page.goto(`chrome-extension://${id}/sidepanel.html?tab=${tab}`);
      return page;
    },
    async realPanel(page) {
      const second = await openSidePanel(context, page, id, profile);
      seconds.push(second.browser);
      return second.panel;
    },
    async openingPanel() {
      const second = await findSidePanel(profile);
      seconds.push(second.browser);
      return second.panel;
    },
    async stopWorkers() {
      const session = await context.newCDPSession(await controlPage());
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    async restart() {
      await shut();
      await open();
    },
    async close() {
      await shut();
      sweep();
      process.off('exit', sweep);
    },
  };
}
