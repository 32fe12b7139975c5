/** The real side panel: opened by a click on the toolbar icon, or by other means, and found. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { browserSession, extensions } from './protocol';

export interface SidePanel {
  browser: Browser;
  panel: Page;
}

export async function openSidePanel(
  context: BrowserContext,
  page: Page,
  id: string,
  profile: string,
): Promise<SidePanel> {
  await page.bringToFront();
  const own = await context.newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  await own.detach();
  const session = await browserSession(context);
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((info) => info.url === targetInfo.url);
  if (!tab) throw new Error(`No tab target shows ${targetInfo.url}`);
  await extensions(session, 'Extensions.triggerAction', { id, targetId: tab.targetId });
  return findSidePanel(profile);
}

/** How often a busy machine is asked anew. */
const CONNECTIONS = 6;

/** The real panel is no page of the first connection: another one, made after it opened, sees it. */
export async function findSidePanel(profile: string): Promise<SidePanel> {
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  for (let connection = 0; connection < CONNECTIONS; connection += 1) {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    for (let tries = 0; tries < 50; tries += 1) {
      const pages = browser.contexts().flatMap((each) => each.pages());
      const panel = pages.find((each) => each.url().endsWith('/sidepanel.html'));
      if (panel && (await panel.evaluate(() => innerWidth > 0))) return { browser, panel };
      await new Promise((again) => setTimeout(again, 100));
    }
    await browser.close();
  }
  throw new Error('The side panel did not open');
}
