/** Starts the shipped build in a real browser with a profile of its own, and drives what a page cannot: panel, worker, restart. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../browser-path.mjs';
import { type Access, extensionId, seedProfile } from './profile';

export interface LaunchOptions {
  access?: Access;
  /** Without a window; true unless said otherwise. */
  headless?: boolean;
  /** Folder of the built extension. */
  extension?: string;
  /** Where files saved by the extension go. */
  downloads?: string;
  viewport?: { width: number; height: number };
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
  /** Ends every service worker at once, as the browser may do at any time. */
  stopWorkers(): Promise<void>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export const BUILD = resolve('.output/chrome-mv3');
const LOOPBACK = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\]|[\w-]+\.localhost)(:|\/|$)/;
const ASIDE = /^(chrome|chrome-extension|devtools|data|blob|about|file):/;

export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const extension = options.extension ?? BUILD;
  const id = extensionId(extension);
  const profile = mkdtempSync(join(tmpdir(), 'on-record-'));
  const outside: string[] = [];
  let context: BrowserContext;
  let seconds: Browser[] = [];
  let control: Page | undefined;

  const open = async () => {
    context = await start(profile, extension, options);
    context.on('request', (request) => {
      if (!LOOPBACK.test(request.url()) && !ASIDE.test(request.url())) outside.push(request.url());
    });
  };
  const shut = async () => {
    for (const second of seconds) await second.close();
    seconds = [];
    control = undefined;
    await context.close();
  };
  /** A page of the extension without any script of ours, to speak to the browser through. */
  const controlPage = async () => {
    if (control && !control.isClosed()) return control;
    control = await context.newPage();
    await control.goto(`chrome-extension://${id}/manifest.json`);
    return control;
  };

  try {
    seedProfile(profile, extension, options.access ?? 'granted');
    await open();
  } catch (error) {
    rmSync(profile, { recursive: true, force: true });
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
      await page.goto(`chrome-extension://${id}/sidepanel.html?tab=${tab}`);
      return page;
    },
    async realPanel(page) {
      const second = await triggerAction(context, page, id, profile);
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
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

async function start(profile: string, extension: string, options: LaunchOptions): Promise<BrowserContext> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chrome, Chromium or Edge found. Install one, or set CHROME_PATH.');
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`No build in ${extension}: run npm run build.`);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: options.headless === false ? null : (options.viewport ?? { width: 1100, height: 800 }),
    acceptDownloads: true,
    ...(options.downloads ? { downloadsPath: options.downloads } : {}),
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--remote-debugging-port=0',
      '--enable-unsafe-extension-debugging',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
    ],
  });
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker', { timeout: 20_000 });
  return context;
}

/** The real panel is no page of the first connection: a second one, made after it opened, sees it. */
async function triggerAction(context: BrowserContext, page: Page, id: string, profile: string) {
  await page.bringToFront();
  const own = await context.newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  await own.detach();
  const first = context.browser();
  if (!first) throw new Error('The browser has gone');
  const session = await first.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((info) => info.url === targetInfo.url);
  if (!tab) throw new Error(`No tab target shows ${targetInfo.url}`);
  // Not in the published protocol's types.
  const send = session.send as (method: string, params: object) => Promise<unknown>;
  await send.call(session, 'Extensions.triggerAction', { id, targetId: tab.targetId });
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  for (let tries = 0; tries < 50; tries += 1) {
    const pages = browser.contexts().flatMap((each) => each.pages());
    const panel = pages.find((each) => each.url().endsWith('/sidepanel.html'));
    if (panel) return { browser, panel };
    await new Promise((again) => setTimeout(again, 100));
  }
  await browser.close();
  throw new Error('The side panel did not open');
}
