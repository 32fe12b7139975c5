/** What the panel says and does where it may read, may not read, or has nothing to read; each in a browser of its own. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Access } from '../../scripts/demo/profile';
import { startDesk } from '../desk/server.mjs';
import { type Harness, keepPicture, launchHarness } from './harness';

type Desk = Awaited<ReturnType<typeof startDesk>>;
let desk: Desk;
let harness: Harness | undefined;

beforeAll(async () => {
  desk = await startDesk({ port: 0 });
});
afterEach(async () => {
  await harness?.close();
  harness = undefined;
});
afterAll(() => desk.close());

/** A browser with one page of the desk, and the panel bound to it. */
async function open(access: Access, path: string): Promise<{ app: Harness; page: Page; panel: Page; tab: number }> {
  harness = await launchHarness({ access, language: 'en-US' });
  const page = await harness.context.newPage();
  await page.goto(`${desk.url}${path}`);
  const tab = await harness.tabIdOf(page);
  return { app: harness, page, panel: await harness.panel(tab), tab };
}

const start = (panel: Page) => panel.getByRole('button', { name: 'Start recording' });
const stop = (panel: Page) => panel.getByRole('button', { name: 'Stop recording' });
const messages = (panel: Page) => panel.getByRole('log', { name: 'Transcript' }).getByRole('article');

describe('without leave to read the page', () => {
  it('the panel says so and offers phrases all the same', async () => {
    const { panel } = await open('none', 'chat/chatui?script=off');
    await panel.getByText('Not granted yet').waitFor();
    expect(await panel.getByRole('button', { name: 'Copy' }).first().isVisible()).toBe(true);
    await keepPicture(panel, 'access-none');
  });
});

describe('with leave', () => {
  it('a page without a chat is said to have none', async () => {
    const { panel } = await open('granted', 'article');
    await panel.getByText('No chat found on this page yet').waitFor();
  });

  it('a chat in a frame of another origin is asked for at the click and recorded', async () => {
    const { page, panel } = await open('asks', 'chat/chatui?serve=frame&delay=200');
    await start(panel).click();
    await stop(panel).waitFor();
    await panel.getByRole('tab', { name: 'Record' }).click();
    await messages(panel).getByText('我是客服小林').waitFor();
    await page.evaluate(() => window.__chat?.customerSay('这个月还不上了'));
    await messages(panel).getByText('这个月还不上了').waitFor();
  });

  it('a second window on the same tab shows the same recording and starts no other', async () => {
    const { app, panel, tab } = await open('granted', 'chat/chatui?script=off');
    const second = await app.panel(tab);
    await start(panel).click();
    await stop(panel).waitFor();
    await stop(second).waitFor();
    expect(await start(second).count()).toBe(0);
    await stop(second).click();
    await start(panel).waitFor();
  });

  it('a page that is closed while it is recorded leaves its record behind', async () => {
    const { page, panel } = await open('granted', 'chat/chatui?delay=200');
    await start(panel).click();
    await panel.getByRole('tab', { name: 'Record' }).click();
    await messages(panel).getByText('我是客服小林').waitFor();
    await page.close();
    await panel.getByText('This browser tab was closed').waitFor();
    expect(await messages(panel).getByText('我是客服小林').count()).toBe(1);
  });
});
