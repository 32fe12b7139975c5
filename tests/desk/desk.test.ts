/** Every page of the desk, in every way it is served, shows what its truth says. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, test as base, beforeAll, describe, expect, vi } from 'vitest';
import { deskShelf } from './catalogue.mjs';
import { drive, expectTrue, frameOfChat, openAlone, rehearse, truthOf } from './rehearsal';
import { startDesk } from './server.mjs';
import { type Marks, marksOf, readShown } from './shown';

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const whole = deskShelf.pages.map(({ id }) => id).filter((id) => id !== 'virtual-list');

let desk: Awaited<ReturnType<typeof startDesk>>;
let browser: Browser;

beforeAll(async () => {
  desk = await startDesk();
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args });
});
afterAll(async () => {
  await browser.close();
  await desk.close();
});

/** Each test has a page of its own; much of a conversation is waiting, so that several are open at the same time. */
const test = base.extend<{ page: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from it what a fixture needs
  page: async ({}, use) => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
    await use(page);
    await page.close();
  },
}).concurrent;

const at = (id: string, query = '') => `${desk.url}chat/${id}?script=off${query}`;

function marksFor(id: string): Marks {
  const marks = marksOf[id];
  if (!marks) throw new Error(`shown.ts does not say how ${id} is read`);
  return marks;
}

test.for(whole)('%s shows what was said', async (id, { page }) => {
  await openAlone(page, at(id));
  await rehearse(page, marksFor(id));
});

describe.each(['frame', 'blank', 'srcdoc', 'closed'])('served as %s', (serve) => {
  test.for(['chatui', 'chatscope', 'deep-chat', 'editable-pre'])('%s shows what was said', async (id, { page }) => {
    await openAlone(page, at(id, `&serve=${serve}`));
    await rehearse(page, marksFor(id));
  });
});

test('the frame of another origin is on another origin', async ({ page }) => {
  await openAlone(page, at('chatui', '&serve=frame'));
  const frame = await frameOfChat(page);
  expect(new URL(frame.url()).origin).toBe(new URL(desk.otherOriginUrl).origin);
  expect(new URL(frame.url()).origin).not.toBe(new URL(page.url()).origin);
});

test('the virtual list keeps few rows in the page, and each shows its own line', async ({ page }) => {
  const marks = marksFor('virtual-list');
  await openAlone(page, at('virtual-list', '&history=3000'));
  await rehearse(page, marks, async () => {});
  const truth = await truthOf(page);
  expect(truth).toHaveLength(3_048);
  for (const part of [1, 0.6, 0.2, 0]) {
    await page.locator('.vl-scroller').evaluate((list, to) => list.scrollTo(0, to * list.scrollHeight), part);
    await page.waitForTimeout(100);
    const indexes = await page.locator('.vl-row').evaluateAll((rows) => rows.map((row) => Number(row.dataset.index)));
    const shown = await page.evaluate(readShown, marks);
    expect(indexes.length).toBeLessThan(40);
    for (const [k, index] of indexes.entries()) {
      if (truth[index]?.state === 'recalled') expect(shown[k]?.text).toContain('撤回');
      else expect(shown[k]?.text).toBe(truth[index]?.text);
    }
  }
});

test.for(whole)('%s takes a real person’s typing and Enter', async (id, { page }) => {
  await openAlone(page, at(id));
  const input = page.locator('#place').locator('textarea, [contenteditable=true], input[type=text]').first();
  if (id === 'late-shadow') await page.mouse.click(800, 640);
  else await input.click();
  await page.keyboard.type('Can I pay later? 可以晚点还吗');
  if (id === 'rewritten') await page.getByRole('button', { name: 'Send' }).click();
  else await page.keyboard.press('Enter');
  const said = { sender: 'customer', text: 'Can I pay later? 可以晚点还吗', live: true };
  await vi.waitFor(async () => expect(await truthOf(page)).toMatchObject([said]), 20_000);
  await expectTrue(page, marksFor(id));
});

test.for([
  ['chatui', ['这边暂时没有办法帮您减免', '分6期', '3个工作日内回复您']],
  ['chatscope', ["can't waive", '6 payments', 'within 3 business days']],
] as const)(
  'the agent of %s asks, refuses, offers and promises, takes one line back and changes one',
  async ([id, words], { page }) => {
    await openAlone(page, `${desk.url}chat/${id}?delay=20`);
    for (let i = 0; i < 5; i += 1) {
      await page.waitForTimeout(400);
      await drive(page, 'customerSay', `${i + 1}. My income fell this month`);
    }
    await page.waitForTimeout(400);
    const truth = await truthOf(page);
    for (const word of words)
      expect(
        truth.some((said) => said.sender === 'agent' && said.text.includes(word)),
        word,
      ).toBe(true);
    expect(truth.filter((said) => said.state === 'recalled')).toHaveLength(1);
    expect(truth.filter((said) => said.state === 'edited')).toHaveLength(1);
    await expectTrue(page, marksFor(id));
  },
);

test.for(whole)('%s really draws a line that is taken back in the same task', async (id, { page }) => {
  await openAlone(page, at(id));
  const drawn = await page.evaluate(async (through) => {
    const root = through ? document.querySelector(through)?.shadowRoot : window.__place;
    const driver = window.__chat;
    if (!root || !driver) throw new Error('no chat');
    const observer = new MutationObserver(() => {});
    observer.observe(root, { subtree: true, childList: true, characterData: true });
    void driver.agentSay('gone at once');
    void driver.recall(0);
    const nodes = observer.takeRecords().flatMap((record) => [...record.addedNodes, ...record.removedNodes]);
    return nodes.map((node) => node.textContent).join(' | ');
  }, marksFor(id).through?.[0]);
  expect(drawn).toContain('gone at once');
  await expectTrue(page, marksFor(id));
});

test.for(['chatui', 'hidden-recall', 'deep-chat'])(
  '%s shows a kept conversation again after a reload, and nothing twice',
  async (id, { page }) => {
    await openAlone(page, at(id, '&keep=on'));
    await drive(page, 'agentSay', '您好 Hello');
    await drive(page, 'agentSay', '说错了 a slip');
    await drive(page, 'customerSay', '你好 Hi');
    await drive(page, 'recall', 1);
    const before = await truthOf(page);
    await page.reload();
    await page.evaluate(() => window.__chat?.ready);
    expect(await truthOf(page)).toEqual(before);
    await expectTrue(page, marksFor(id));
  },
);

test('a page without a chat has no driver', async ({ page }) => {
  await openAlone(page, `${desk.url}article`);
  expect(await page.evaluate(() => window.__chat)).toBeUndefined();
});
