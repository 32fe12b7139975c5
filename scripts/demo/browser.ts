/** Starts Chromium, Chrome or Edge with an unpacked extension; without a window, nothing outside this machine is within reach. */
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../browser-path.mjs';
import { browserSession, extensions } from './protocol';

export interface BrowserOptions {
  /** Without a window; true unless said otherwise. */
  headless?: boolean;
  /** Where files saved by the extension go. */
  downloads?: string;
  viewport?: { width: number; height: number };
  /** Preferred language of the browser (BCP 47); its own when left out. */
  language?: string;
}

/** A window that a person uses keeps the network, and is spared the browser's warning about this flag. */
const NOTHING_OUTSIDE =
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1';

export async function startBrowser(
  profile: string,
  extension: string,
  options: BrowserOptions,
): Promise<BrowserContext> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chrome, Chromium or Edge found. Install one, or set CHROME_PATH.');
  const headless = options.headless ?? true;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: headless ? (options.viewport ?? { width: 1100, height: 800 }) : null,
    acceptDownloads: true,
    ...(options.downloads ? { downloadsPath: options.downloads } : {}),
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--remote-debugging-port=0',
      '--enable-unsafe-extension-debugging',
      headless ? NOTHING_OUTSIDE : '--window-size=1400,900',
      ...(options.language ? [`--accept-lang=${options.language}`] : []),
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  await loaded(context, extension);
  return context;
}

/** Chrome of the brand takes no extension from its command line any more: it is loaded over the protocol instead. */
async function loaded(context: BrowserContext, extension: string): Promise<void> {
  const worker = () =>
    context.serviceWorkers().length > 0 || context.waitForEvent('serviceworker', { timeout: 10_000 });
  const began = await Promise.resolve(worker()).then(Boolean, () => false);
  if (began) return;
  await extensions(await browserSession(context), 'Extensions.loadUnpacked', { path: extension });
  if (!(await worker())) throw new Error(`The extension in ${extension} did not start`);
}
