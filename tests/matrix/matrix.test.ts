/** The heavy pages show what their truth says, and take a real person's typing. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { drive, expectTrue, openAlone, rehearse, truthOf } from '../desk/rehearsal';
import { type Desk, startDesk } from '../desk/server.mjs';
import type { Marks } from '../desk/shown';
import { matrixShelf } from './catalogue.mjs';

const marksOf: [string, Marks][] = [
  [
    'webchat',
    {
      row: 'article.webchat__basic-transcript__activity',
      text: '.webchat__text-content',
      customer: '.webchat__stacked-layout--from-user',
      system: '.no-such',
      recalled: 'nothing',
      cannot: ['recall', 'edit', 'prependHistory'],
      noSystem: true,
    },
  ],
  [
    'react-chat-widget',
    {
      row: '.rcw-message',
      text: '.rcw-message-text, .rcw-notice',
      customer: '.rcw-message-client',
      system: '.rcw-notice',
      recalled: 'nothing',
      cannot: ['edit', 'prependHistory'],
    },
  ],
  [
    'ant-design-x',
    {
      row: '.ant-bubble',
      text: '.ant-bubble-content',
      customer: '.ant-bubble-end',
      system: '.ant-bubble-system',
      recalled: 'notice',
    },
  ],
  [
    'tdesign',
    {
      row: 't-chat-item',
      text: '.t-chat__text--user, .t-chat__text--system, .t-chat__text__markdown',
      customer: '[role=user]',
      system: '[role=system]',
      recalled: 'notice',
    },
  ],
];

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

let desk: Desk;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  desk = await startDesk({ shelves: [matrixShelf] });
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args });
});
afterAll(async () => {
  await browser.close();
  await desk.close();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
});
afterEach(() => page.close());

test.each(marksOf)('%s shows what was said', async (id, marks) => {
  await openAlone(page, `${desk.url}chat/${id}?script=off`);
  await rehearse(page, marks);
});

test.each(marksOf)('%s takes a real person’s typing and Enter', async (id, marks) => {
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
