/** The heavy pages show what their truth says, and take a real person's typing. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browser-path.mjs';
import { drive, expectTrue, openAlone, rehearse, truthOf } from '../desk/rehearsal';
import { type Desk, startDesk } from '../desk/server.mjs';
import { matrixShelf } from './catalogue.mjs';
import { marksOf } from './shown';

const pages = Object.entries(marksOf);
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

let desk: Desk;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  desk = await startDesk({ shelves: [matrixShelf] });
  browser = await chromium.launch({ executablePath: findBrowser() ?? '', args });
});
afterAll(async () => {
  await browser.close();
  await desk.close();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
});
afterEach(() => page.close());

test.each(pages)('%s shows what was said', async (id, marks) => {
  await openAlone(page, `${desk.url}chat/${id}?script=off`);
  await rehearse(page, marks);
});

test.each(pages)('%s takes a real person’s typing and Enter', async (id, marks) => {
  await openAlone(page, `${desk.url}chat/${id}?script=off`);
  await page.locator('#place').locator('textarea, [contenteditable=true], input[type=text]').first().click();
  await page.keyboard.type('Can I pay later? 可以晚点还吗');
  await page.keyboard.press('Enter');
  await expect.poll(() => truthOf(page)).toMatchObject([{ sender: 'customer', text: 'Can I pay later? 可以晚点还吗' }]);
  await expectTrue(page, marks);
});

test('react-chat-widget takes back a line that was typed', async () => {
  await openAlone(page, `${desk.url}chat/react-chat-widget?script=off`);
  await drive(page, 'agentSay', 'Hello');
  await drive(page, 'customerSay', 'My card number is on its way');
  await drive(page, 'agentSay', 'Thank you');
  await drive(page, 'recall', 1);
  await expect.poll(() => page.locator('.rcw-message-text').allTextContents()).toEqual(['Hello', 'Thank you']);
});
