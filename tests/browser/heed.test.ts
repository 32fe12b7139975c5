/** What the panel makes of the other side's words: warnings with an answer, the next phrase, promises that are kept in sight. */
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepPicture, sharedHarness } from './harness';
import { say, startPlainChat } from './plain-chat';
import { Recording } from './recorded';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const harness = sharedHarness();
let desk: Awaited<ReturnType<typeof startPlainChat>>;
let recording: Recording;
let chat: Page;
let panel: Page;
let caseId: string;
let record: string;
let tab: number;

beforeAll(async () => {
  desk = await startPlainChat();
  recording = await Recording.through(harness());
  chat = await harness().context.newPage();
  await chat.goto(desk.url);
  await say(chat, 'agent', '您好，请问有什么可以帮您？');
  await say(chat, 'customer', '我这个月还不上了');
  tab = await harness().tabIdOf(chat);
  caseId = await recording.newCase();
  record = (await recording.ask<{ record: string }>('start', { tab, caseId })).record;
  panel = await harness().context.newPage();
  await panel.setViewportSize({ width: 320, height: 720 });
  await panel.emulateMedia({ reducedMotion: 'reduce' });
  await panel.addInitScript({ path: AXE });
  await open('zh-CN', 'light');
});
afterAll(() => desk.close());

async function open(ui: string, theme: string): Promise<void> {
  await recording.settings({ ui, phrases: 'zh-CN', theme, caseId, topic: null, welcomed: true });
  await panel.goto('about:blank');
  await panel.goto(`chrome-extension://${harness().extensionId}/sidepanel.html?tab=${tab}`);
  await panel.getByRole('tab').first().waitFor();
}

const draft = () => chat.getByRole('textbox', { name: 'Message' }).inputValue();
const stored = async (messages: number) =>
  expect.poll(async () => (await recording.row(record)).messages).toBe(messages);

/** Axe finds nothing, and nothing scrolls sideways. */
async function holds(): Promise<void> {
  const found = await panel.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  });
  expect(found).toEqual([]);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

test('a warning comes at once with its reason, says itself, is answered in one click, and stays away once dismissed', async () => {
  await say(chat, 'agent', '要减免的话，您先交一笔保证金到这个账户');
  const strip = panel.getByRole('region', { name: '当心' });
  await strip.getByText('要求先交钱').waitFor();
  expect(await panel.getByRole('status').allTextContents()).toContainEqual(expect.stringContaining('要求先交钱'));
  // In every tab, beside the conversation and not over it.
  await panel.getByRole('tab', { name: '记录' }).click();
  const transcript = panel.getByRole('log');
  await transcript.getByRole('article').last().waitFor();
  const [above, below] = await Promise.all([strip.boundingBox(), transcript.boundingBox()]);
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  expect(below?.height).toBeGreaterThan(150);
  await keepPicture(panel, 'heed-warning-record');
  await strip.getByRole('button', { name: '插入回应：要求先交钱' }).click();
  await expect.poll(draft).toContain('不预付任何费用');
  await strip.getByRole('button', { name: '忽略：要求先交钱' }).click();
  await strip.waitFor({ state: 'detached' });
  await open('zh-CN', 'light');
  await panel.getByRole('tabpanel').waitFor();
  await panel.getByText('要减免的话', { exact: false }).first().waitFor({ state: 'attached' });
  expect(await strip.count()).toBe(0);
});

test('a link that leads elsewhere and an address made to be mistaken are told, with where they really go', async () => {
  await chat.evaluate(() => {
    const row = document.createElement('div');
    row.className = 'message agent';
    row.innerHTML =
      '请登录 <a href="https://alipay.com.refund.example/<b>">www.alipay.com</a> 查看<img src=x onerror="window.hit=1">';
    document.querySelector('#log')?.append(row);
  });
  await say(chat, 'agent', '也可以打开 https://a1ipay.com/login 或者联系 13812345678');
  const strip = panel.getByRole('region', { name: '当心' });
  await strip.getByText('链接文字和去处不一致').waitFor({ state: 'attached' });
  await strip.getByText('还有 2 条').click();
  for (const words of [
    '实际打开的是 alipay.com.refund.example。',
    '写得像 alipay.com（支付宝 Alipay）。',
    '私人手机号',
  ])
    expect(await strip.getByText(words).count()).toBe(1);
  expect(await panel.locator('.warnings img, .warnings a').count()).toBe(0);
  for (const [ui, theme] of [
    ['zh-CN', 'light'],
    ['en', 'dark'],
  ] as const) {
    await open(ui, theme);
    await panel.locator('.warnings summary').click();
    await holds();
    await keepPicture(panel, `heed-links-${ui}-${theme}`);
  }
  await open('zh-CN', 'light');
  for (const left of [2, 1, 0]) {
    await strip
      .getByRole('button', { name: /^忽略：/ })
      .first()
      .click();
    await expect.poll(() => strip.locator('.heed').count()).toBe(left);
  }
  await strip.waitFor({ state: 'detached' });
});

test('turn by turn the phrase that fits stands on top, with the words that brought it up', async () => {
  const on_top = panel.getByRole('region', { name: '回应客服刚才的话' });
  for (const [words, phrase] of [
    ['请问是什么原因没有按时还款呢？', '我的月收入从'],
    ['您每个月最多能还多少？', '我算过自己的收支'],
    ['抱歉，我这边没有权限处理', '明白您这边权限有限'],
    ['您看分6期可以吗', '一共要还多少'],
    ['请把您手机收到的短信验证码发给我', '验证码我不会告诉任何人'],
  ] as const) {
    await say(chat, 'customer', '嗯嗯');
    await say(chat, 'agent', words);
    const first = on_top.getByRole('listitem').first();
    await first.getByText(phrase).waitFor();
    const insert = first.getByRole('button', { name: '插入', exact: true });
    await insert.focus();
    const told = await insert.evaluate((node) =>
      (node.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? ''),
    );
    const because = told.find((one) => one.includes('“')) ?? '';
    expect(words).toContain(/“(.+)”/.exec(because)?.[1]);
    expect(await first.getByText(because).isVisible()).toBe(true);
  }
  await keepPicture(panel, 'heed-suggested');
});

test('a promise is confirmed, corrected or dismissed by one key, stays with the case, and leads to its line', async () => {
  await say(chat, 'agent', '专员会在3个工作日内给您回电');
  await say(chat, 'agent', '已为您登记，单号123456');
  await say(chat, 'agent', '审核通过后我们会给您发短信');
  await open('en', 'light');
  await panel.getByRole('tab', { name: 'Case' }).click();
  const promises = panel.locator('details.part', {
    has: panel.getByRole('heading', { name: 'Promises', exact: true }),
  });
  await promises.locator('> summary').click();
  const row = (words: string) => promises.getByRole('listitem').filter({ hasText: words });
  const call = row('专员会在3个工作日内给您回电');
  await call.getByText(/^3 working days from \w{3}, .+holidays/).waitFor();
  await row('单号123456').focus();
  await panel.keyboard.press('Delete');
  await row('单号123456').waitFor({ state: 'detached' });
  await call.focus();
  await panel.keyboard.press('Enter');
  await call.getByRole('button', { name: /^Kept: / }).waitFor();
  await expect.poll(() => call.evaluate((node) => node === document.activeElement)).toBe(true);
  await panel.keyboard.press('e');
  await panel.keyboard.press('ControlOrMeta+a');
  await panel.keyboard.type('2026-01-05');
  await panel.keyboard.press('Enter');
  await call.getByText(/\d+ days late/).waitFor();
  await call.getByText('day set by you').waitFor();
  await call.getByText('Ask where it stands').click();
  await call.getByRole('button', { name: 'Insert' }).click();
  await expect.poll(draft).toContain('最晚是2026年1月5日');
  const opened = panel.context().waitForEvent('page');
  await call.getByRole('link', { name: 'Write the complaint' }).click();
  const paper = await opened;
  await expect
    .poll(() => paper.getByRole('textbox', { name: 'The text' }).inputValue())
    .toContain('专员会在3个工作日内给您回电');
  await paper.close();
  await holds();
  await panel.setViewportSize({ width: 320, height: 1100 });
  await keepPicture(panel, 'heed-ledger-en-light');

  await open('zh-CN', 'dark');
  await panel.getByRole('tab', { name: '案件' }).click();
  const list = panel.locator('details.part', { has: panel.getByRole('heading', { name: '承诺', exact: true }) });
  await expect.poll(() => list.locator('summary').first().textContent()).toContain('1 项已过期');
  expect(await list.getByRole('listitem').count()).toBe(2);
  await holds();
  await keepPicture(panel, 'heed-ledger-zh-CN-dark');
  await panel.setViewportSize({ width: 320, height: 720 });
  await list.getByRole('button', { name: /^在记录里查看：审核通过后/ }).click();
  const line = panel.getByRole('article', { name: /审核通过后/ });
  await expect.poll(() => line.evaluate((node) => node === document.activeElement)).toBe(true);
  await keepPicture(panel, 'heed-ledger-line');
  await stored(await chat.evaluate(() => window.chat.said.length + 1));
});

/** Sends on Enter and on its button, as chats do. */
async function makeSending(): Promise<void> {
  await chat.evaluate(() => {
    const box = document.querySelector('textarea');
    const button = document.createElement('button');
    button.textContent = '发送';
    const send = () => {
      if (!box?.value) return;
      window.chat.say('customer', box.value);
      box.value = '';
    };
    box?.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.shiftKey) {
        event.preventDefault();
        send();
      }
    });
    button.addEventListener('click', send);
    box?.after(button);
  });
}

interface Node {
  nodeName: string;
  nodeValue: string;
  backendNodeId: number;
  children?: Node[];
  shadowRoots?: (Node & { shadowRootType?: string })[];
}

/** What stands in the closed root beside the page's body: the page cannot see it, the browser can. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

async function noticeAtInput(): Promise<{ text: string; click: (label: string) => Promise<void>; box: Box | null }> {
  const cdp = await chat.context().newCDPSession(chat);
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: Node };
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
  const shadow = html?.children?.flatMap(({ shadowRoots }) => shadowRoots ?? [])[0];
  expect(shadow?.shadowRootType ?? 'closed').toBe('closed');
  const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
  const nodes = shadow ? all(shadow) : [];
  const textOf = (node: Node) =>
    all(node)
      .map(({ nodeValue }) => nodeValue)
      .join('');
  const boxOf = async ({ backendNodeId }: Node) => (await cdp.send('DOM.getBoxModel', { backendNodeId })).model.border;
  const [around] = nodes.filter(({ nodeName }) => nodeName === 'DIV');
  const [left = 0, top = 0, , , right = 0, bottom = 0] = around ? await boxOf(around) : [];
  const box = around ? { left, top, right, bottom } : null;
  const click = async (label: string) => {
    const button = nodes.find((node) => node.nodeName === 'BUTTON' && textOf(node) === label);
    if (!button) throw new Error(`no button ${label} in: ${shadow ? textOf(shadow) : ''}`);
    const [left = 0, above = 0, , , right = 0, below = 0] = await boxOf(button);
    await chat.mouse.click((left + right) / 2, (above + below) / 2);
  };
  return { text: shadow ? textOf(shadow) : '', click, box };
}

const noticed = async () => (await noticeAtInput()).text;
const fresh = async (text: string) => {
  await chat.bringToFront();
  const box = chat.getByRole('textbox', { name: 'Message' });
  await box.fill('');
  await box.pressSequentially(text);
};

test('what is typed is looked at beside the input and in the panel, changed or taken as fine in either', async () => {
  await makeSending();
  await fresh('你们就是骗子，请回复');
  await expect.poll(noticed).toContain('你的草稿里有情绪化的话');
  const input = await chat.getByRole('textbox', { name: 'Message' }).boundingBox();
  expect((await noticeAtInput()).box?.top).toBeGreaterThanOrEqual((input?.y ?? 0) + (input?.height ?? 0));
  await keepPicture(chat, 'heed-guard-input');
  expect(await chat.evaluate(() => document.documentElement.innerText)).not.toContain('情绪化');
  const guard = panel.locator('.guard');
  await guard.getByText('更平和的说法').waitFor();
  await keepPicture(panel, 'heed-guard-panel');
  await holds();
  await (await noticeAtInput()).click('改一改');
  await expect.poll(draft).not.toContain('骗子');
  expect(await draft()).toContain('请回复');
  await expect.poll(noticed).toBe('');
  await expect.poll(() => guard.textContent()).toBe('');

  await fresh('你们就是骗子，请回复');
  await guard.getByRole('button', { name: /^改一改/ }).click();
  await expect.poll(draft).not.toContain('骗子');

  await fresh('我的电话13912345678');
  await expect.poll(noticed).toContain('手机号');
  await (await noticeAtInput()).click('没问题');
  await expect.poll(noticed).toBe('');
  await fresh('就打13912345678');
  await pauseOver();
  expect(await noticed()).toBe('');
  await fresh('或者13987654321');
  await expect.poll(noticed).toContain('手机号');
  await guard.getByRole('button', { name: /^没问题/ }).click();
  await expect.poll(noticed).toBe('');
});

test('only a code or a password is held back, only when that was chosen, and only until it is said to be fine', async () => {
  const sent = () => chat.evaluate(() => window.chat.said.length);
  await say(chat, 'agent', '请把您手机收到的短信验证码发给我');
  const code = '验证码是482913';
  const before = await sent();
  await fresh(code);
  await expect.poll(noticed).toContain('验证码');
  await chat.keyboard.press('Enter');
  expect(await sent()).toBe(before + 1);

  await hold(true);
  await fresh('这个数我做不到，你们就是骗子');
  await expect.poll(noticed).toContain('情绪化的话');
  await chat.keyboard.press('Enter');
  expect(await sent()).toBe(before + 2);

  await fresh(code);
  await chat.keyboard.press('Enter');
  await expect.poll(noticed).toContain('已拦下');
  // Put in at once and sent at once: held before it was looked at, and still said so when it was.
  await chat.getByRole('textbox', { name: 'Message' }).fill(`${code}。`);
  await chat.keyboard.press('Enter');
  await expect.poll(noticed).toContain('已拦下');
  await fresh(code);
  await chat.keyboard.press('Enter');
  await expect.poll(noticed).toContain('已拦下');
  await chat.getByRole('button', { name: '发送' }).click();
  expect([await sent(), await draft()]).toEqual([before + 2, code]);
  await keepPicture(chat, 'heed-guard-held');
  await expect.poll(noticed).toContain('你的草稿里有');
  await (await noticeAtInput()).click('没问题');
  await expect.poll(noticed).toBe('');
  await chat.getByRole('textbox', { name: 'Message' }).press('Enter');
  expect([await sent(), await draft()]).toEqual([before + 3, '']);
  await hold(false);
});

const hold = (holdCodes: boolean) =>
  recording.settings({ ui: 'zh-CN', phrases: 'zh-CN', theme: 'light', caseId, topic: null, welcomed: true, holdCodes });

/** Twice as long as a draft waits to be looked at, and until the panel was told of it. */
const pauseOver = () => new Promise((resolve) => setTimeout(resolve, 600));

test('what does not fit an earlier line is shown with both lines, at the input and in the panel, in words and never as markup', async () => {
  await chat.setViewportSize({ width: 320, height: 640 });
  await say(chat, 'customer', '我现在每月收入4200元，<b>家里两口人</b>');
  await expect.poll(keptByUs).toContain('家里两口人');
  for (const [ui, theme, line, yours, earlier] of [
    ['zh-CN', 'light', '我现在每月收入5600元', '草稿里：“', '先前（.+）说过：“'],
    ['en', 'dark', '我现在每月收入5700元', 'Your draft: “', 'Said before, .+: “'],
  ] as const) {
    await open(ui, theme);
    await chat.emulateMedia({ colorScheme: theme });
    await fresh(`您好。${line}`);
    const lines = [`${yours}${line}”`, new RegExp(`${earlier}我现在每月收入4200元，<b>家里两口人</b>”`)] as const;
    await expect.poll(noticed).toContain(lines[0]);
    expect(await noticed()).toMatch(lines[1]);
    const guard = panel.locator('.guard');
    await guard.getByText(lines[0], { exact: true }).waitFor();
    await guard.getByText(lines[1]).waitFor();
    expect(await guard.locator('b').count()).toBe(0);
    await holds();
    await keepPicture(chat, `heed-both-input-${ui}-${theme}`);
    await keepPicture(panel, `heed-both-panel-${ui}-${theme}`);
  }
  await fresh('');
  await open('zh-CN', 'light');
});

/** Everything that the extension keeps, of every kind, as one text. */
const keptByUs = async (): Promise<string> => {
  const kept = await panel.evaluate(async () => {
    const api = (
      globalThis as unknown as { chrome: { storage: Record<string, { get?: (all: null) => Promise<object> }> } }
    ).chrome.storage;
    const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }, await caches.keys()];
    for (const area of ['local', 'session', 'sync']) kept.push(await api[area]?.get?.(null));
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name } of await indexedDB.databases()) {
      const opened = await answered(indexedDB.open(name ?? ''));
      for (const store of opened.objectStoreNames)
        kept.push(await answered(opened.transaction(store).objectStore(store).getAll()));
      opened.close();
    }
    return JSON.stringify(kept, (_, value: unknown) =>
      value instanceof Uint8Array || value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value,
    );
  });
  // Words are disclosed in base64url.
  return kept.replace(/[\w-]{12,}/g, (run) => `${run} ${Buffer.from(run, 'base64url')}`);
};

test('a draft is looked at once, 250 ms after the last key, and is stored and logged nowhere', async () => {
  const logged: string[] = [];
  for (const page of [chat, panel]) page.on('console', (line) => logged.push(line.text()));
  const [worker] = harness().context.serviceWorkers();
  await worker?.evaluate(() => {
    const lines: string[] = [];
    Object.assign(globalThis, { logged: lines });
    for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
      console[level] = (...words: unknown[]) => void lines.push(words.map(String).join(' '));
  });
  // Each look at a draft is told to the panel once.
  await panel.evaluate((channel) => {
    const looks: number[] = [];
    Object.assign(window, { looks });
    new BroadcastChannel(channel).addEventListener('message', ({ data }) => {
      if ((data as { news?: string }).news === 'draft') looks.push(Date.now());
    });
  }, 'on-record/news');
  const looks = () => panel.evaluate(() => (window as unknown as { looks: number[] }).looks);
  await chat.bringToFront();
  const box = chat.getByRole('textbox', { name: 'Message' });
  await box.fill('');
  /** All keys in one task, so that no timer can come between them however slow the machine is. Answers when the last one was. */
  const keys = (words: string) =>
    box.evaluate((input, all) => {
      (input as HTMLTextAreaElement).focus();
      for (const key of all) document.execCommand('insertText', false, key);
      return Date.now();
    }, words);
  for (const [count, words] of ['暂存口令码zq84，', '验证码是739514，', '他们都是骗子'].entries()) {
    const last = await keys(words);
    await expect.poll(async () => (await looks()).length).toBe(count + 1);
    // A timer may be a millisecond early by the wall clock.
    expect((await looks())[count]).toBeGreaterThanOrEqual(last + 249);
  }
  await expect.poll(noticed).toContain('验证码');
  expect(await looks()).toHaveLength(3);

  const kept = await keptByUs();
  // What was said and set is found there, so what is not found is not there.
  for (const words of ['请问有什么可以帮您', 'welcomed']) expect(kept).toContain(words);
  const inPage = await chat.evaluate(async () =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, await indexedDB.databases(), document.cookie]),
  );
  const inWorker = (await worker?.evaluate(() => (globalThis as unknown as { logged: string[] }).logged)) ?? [];
  for (const words of ['zq84', '739514', '他们都是骗子'])
    for (const place of [kept, inPage, logged.join('\n'), inWorker.join('\n')]) expect(place).not.toContain(words);
  await box.fill('');
  await expect.poll(noticed).toBe('');
});

/** How a chat may stand in its page: at the foot of a narrow one, in a corner of a wide one under its own send button, in styles that shout. */
const STANDS = [
  [
    'narrow',
    { width: 320, height: 400 },
    '#app{position:fixed;inset:0;display:flex;flex-flow:row wrap;align-items:end}#log{flex:1 0 100%;height:300px}textarea{flex:1;height:40px}',
  ],
  [
    'corner',
    { width: 900, height: 600 },
    '#app{position:fixed;right:0;bottom:0;width:300px}#log{height:260px}textarea{width:100%;box-sizing:border-box}button{float:right}',
  ],
  ['top', { width: 320, height: 640 }, '#log{height:120px}textarea{width:100%}'],
  [
    'shouting',
    { width: 640, height: 360 },
    'html{zoom:2}*{color:red!important;font:40px serif!important}div:not(#app,#log,.message),p{display:none!important}#log{height:60px}textarea{height:30px;width:200px}',
  ],
] as const;

test('the notice covers neither the words nor the buttons however the chat stands, says itself, and goes with Escape', async () => {
  const edges = (selector: string) =>
    chat.evaluate((one) => {
      const { left, top, right, bottom } = document.querySelector(one)?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, right, bottom };
    }, selector);
  const apart = (one: Box, other: Box) =>
    one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
  await chat.evaluate(() => {
    const style = document.createElement('style');
    style.id = 'stands';
    document.head.append(style);
    addEventListener('keydown', ({ key }) => document.body.setAttribute('data-key', key));
  });
  for (const [index, [name, size, css]] of STANDS.entries()) {
    const [ui, theme] = (
      [
        ['zh-CN', 'light'],
        ['en', 'dark'],
        ['zh-TW', 'light'],
        ['en', 'dark'],
      ] as const
    )[index] ?? ['en', 'light'];
    await recording.settings({ ui, phrases: 'zh-CN', theme, caseId, topic: null, welcomed: true, holdCodes: false });
    await chat.emulateMedia({ colorScheme: theme });
    await chat.setViewportSize(size);
    await chat.evaluate((text) => document.querySelector('#stands')?.replaceChildren(text), css);
    await fresh(`你们就是骗子，我家在朝阳区幸福路${index + 1}2号3栋402室`);
    const title = { 'zh-CN': '情绪化的话', 'zh-TW': '情緒化', en: 'heated words' }[ui];
    // Once as it is shown, once as it is said.
    await expect.poll(async () => (await noticed()).split(title).length).toBe(3);
    const { box } = await noticeAtInput();
    await keepPicture(chat, `heed-notice-${name}-${ui}-${theme}`);
    expect(box && apart(box, await edges('textarea')), name).toBe(true);
    expect(box && apart(box, await edges('button')), name).toBe(true);
    expect(
      box && Math.min(box.left, box.top, size.width - box.right, size.height - box.bottom),
      name,
    ).toBeGreaterThanOrEqual(0);
    await chat.keyboard.press('Escape');
    expect(await noticed()).toBe('');
    expect(await chat.evaluate(() => document.body.getAttribute('data-key'))).not.toBe('Escape');
    await chat.keyboard.press('Escape');
    expect(await chat.evaluate(() => document.body.getAttribute('data-key'))).toBe('Escape');
  }
});
