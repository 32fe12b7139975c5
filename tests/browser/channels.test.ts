/** What no page showed, in the shipped build at 320 px: a call with its recording, a pasted chat, the timeline, and a complaint from them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { replay } from '../../lib/evidence/replay';
import { verifyPackage } from '../../lib/verify/verify';
import { verifySignature } from '../../lib/verify/web-crypto';
import { commands, removeUnpacked, run, unpack } from '../unit/export/unpacked';
import { keepPicture, sharedHarness } from './harness';
import { clean, prepare } from './look';
import { onPaper, readsPdf } from './paper';
import { Recording } from './recorded';

const sound = Buffer.concat([Buffer.from('....ftypM4A '), Buffer.alloc(4 * 2 ** 20, 7)]);
const digest = createHash('sha256').update(sound).digest('hex');
const chat = `[01/10/2026, 10:23:45] 李明: 我还不上 8000 元
[01/10/2026, 10:24:02] 蚂蚁客服: 3个工作日内专员给您回电`;

const harness = sharedHarness();
let recording: Recording;
let page: Page;
let caseId: string;
/** The complaint as it was kept in the case. */
let keptPaper = '';

beforeAll(async () => {
  recording = await Recording.through(harness());
  caseId = await recording.newCase();
  for (const [key, value] of Object.entries({ product: '花呗', lender: '重庆蚂蚁消费金融有限公司', reason: '失业' }))
    await recording.ask('setFact', { caseId, key, value });
  page = await harness().context.newPage();
  await prepare(page);
});

afterAll(removeUnpacked);

async function wear(ui = 'en', theme = 'light'): Promise<void> {
  await recording.settings({ ui, phrases: 'zh-CN', theme, caseId, topic: null, welcomed: true });
}

async function open(ui = 'en', theme = 'light'): Promise<void> {
  await wear(ui, theme);
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${harness().extensionId}/sidepanel.html?tab=0`);
  await page.getByRole('tab').nth(3).click();
  const part = channels();
  await part.waitFor();
  if ((await part.getAttribute('open')) === null) await part.locator('> summary').click();
}
const channels = () =>
  page.locator('details.part', { has: page.getByRole('heading', { name: /^(Other channels|其他渠道|其他管道)$/ }) });
const field = (name: string) => channels().getByRole('textbox', { name, exact: true });

/** What lies on the clipboard, as another page gets it by the keys that paste. */
async function onClipboard(): Promise<string> {
  const other = await harness().context.newPage();
  await other.setContent('<textarea aria-label="here"></textarea>');
  await other.getByRole('textbox').focus();
  await other.keyboard.press('Control+v');
  const pasted = await other.getByRole('textbox').inputValue();
  await other.close();
  return pasted;
}
const conversation = async (record: string) => replay(await recording.entries(record), 'checked');

test('a call: the timer and what was typed outlive the panel, and the recording is kept by its digest', async () => {
  await open();
  await channels().getByRole('button', { name: 'Start timer' }).click();
  await field('Number, address or account').fill('95188');
  await field('What was said, point by point').fill('要求分 12 期\n对方说无权决定');
  await open();
  await expect.poll(() => field('Number, address or account').inputValue()).toBe('95188');
  await channels().getByRole('timer').getByText('Running').waitFor();
  await channels().getByRole('button', { name: 'Stop timer' }).click();
  await field('Name or number of the person').fill('工号 8021');
  await channels().getByRole('combobox', { name: 'What came of it' }).selectOption('none');
  await field('The result in your words').fill('无权决定，转专员');
  await field('What to bring next time').fill('收入证明');
  await field('Next attempt on').fill('2026-12-10');
  await channels()
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: '通话.m4a', mimeType: 'audio/x-m4a', buffer: sound });
  await clean(page);
  await channels().getByRole('button', { name: 'Save as a record' }).click();
  await page.getByRole('status').getByText('Saved as a record of this case').waitFor();
  expect(await field('Number, address or account').inputValue()).toBe('');

  const [record = ''] = await recording.recordIds();
  expect(await recording.row(record)).toMatchObject({ state: 'closed', start: 'noted', channel: 'phone' });
  expect(await recording.blobs()).toEqual([digest]);
  expect((await conversation(record)).lines).toMatchObject([
    {
      type: 'session',
      timed: true,
      party: '95188',
      agent: '工号 8021',
      result: 'none',
      outcome: '无权决定，转专员',
      bring: '收入证明',
    },
    { type: 'file', name: '通话.m4a', kept: { role: 'recording', sha256: digest, size: sound.length } },
    { type: 'close' },
  ]);
});

test('a pasted chat: its messages, who the user is, and that it was not captured live', async () => {
  await open();
  await field('The copied text').fill(chat);
  await channels().getByText('Read as WhatsApp: 2 messages').waitFor();
  await channels().getByRole('combobox', { name: 'Which of them is you?' }).selectOption('李明');
  await channels().getByRole('button', { name: 'Save the pasted conversation' }).click();
  await page.getByRole('status').getByText('Saved as a record of this case').waitFor();
  await page.getByRole('tab').nth(2).click();
  await page.getByRole('log').getByText('Pasted by you, not captured live').waitFor();
  await expect.poll(() => page.getByRole('article').count()).toBe(2);
  const record = (await recording.recordIds()).at(-1) ?? '';
  const sides = (await recording.messages(record)).map(({ side, live, shownTime }) => [side, live, shownTime]);
  expect(sides).toEqual([
    ['customer', false, '01/10/2026, 10:23:45'],
    ['agent', false, '01/10/2026, 10:24:02'],
  ]);
});

test('the timeline has all of it, takes a result, and the complaint quotes by entry number', async () => {
  await wear();
  await page.goto(`chrome-extension://${harness().extensionId}/library.html#case/${caseId}`);
  const list = page.getByRole('list', { name: 'Timeline', exact: true });
  await list.getByText('Phone call · 95188').waitFor();
  await list.getByText('Conversation: Pasted · 蚂蚁客服').waitFor();
  await list.getByText('Due: Next attempt: 收入证明').waitFor();
  await list.getByText('The result is not written down yet.').waitFor();
  await list.getByText('Write down the result').click();
  await list.getByRole('combobox', { name: 'What came of it' }).selectOption('partly');
  await list.getByRole('textbox', { name: 'What is left open' }).fill('何时回电');
  await list.getByRole('button', { name: 'Add to the record' }).click();
  await list.getByText('Result: Agreed in part').waitFor();
  await list.getByText('Left open: 何时回电').waitFor();
  await clean(page);

  await page.getByRole('textbox', { name: 'What you ask for, one a line' }).fill('按承诺回电');
  await page.getByText('Words to quote').click();
  await page.getByRole('checkbox', { name: /3个工作日内专员给您回电/ }).check();
  const paper = page.getByRole('textbox', { name: 'The text' });
  await expect.poll(() => paper.inputValue()).toContain('蚂蚁客服：“3个工作日内专员给您回电”（记录 2 第 2 条）');
  const text = await paper.inputValue();
  for (const said of ['重庆蚂蚁消费金融有限公司', '按承诺回电', '95188', digest, '________'])
    expect(text).toContain(said);
  // On paper stands that text and nothing of the page around it.
  if (readsPdf) {
    const pages = await onPaper(page);
    expect(pages.join('')).toBe(text.replace(/\s+/g, ''));
    expect(pages).not.toContain('');
  }
  await paper.fill(`${text}不处理就曝光你们，等着瞧`);
  await page.getByText('a threat', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Write it anew from the case' }).click();
  keptPaper = await paper.inputValue();
  expect(keptPaper).toBe(text);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByRole('status').getByText('Copied').first().waitFor();
  expect(await onClipboard()).toBe(keptPaper);
  await page.getByRole('button', { name: 'Keep it in the case' }).click();
  await page.getByText('You kept one of this kind on', { exact: false }).waitFor();
  await paper.fill('other words');
  await page.getByText('Versions kept').click();
  await page.getByRole('button', { name: /^Take up the one of/ }).click();
  await expect.poll(() => paper.inputValue()).toContain('按承诺回电');
  await page.getByRole('combobox', { name: 'Paper', exact: true }).selectOption('contents');
  await expect.poll(() => paper.inputValue()).toContain(digest);
  if (readsPdf) expect((await onPaper(page)).join('')).toBe((await paper.inputValue()).replace(/\s+/g, ''));
  const kept = await conversation((await recording.recordIds()).at(-1) ?? '');
  expect(kept.lines[0]).toMatchObject({ type: 'file', name: '投诉书.txt', kept: { role: 'own' } });
  // A whole conversation is gone to as such, and is there.
  await list.getByRole('link', { name: /^Read the conversation: Pasted/ }).click();
  await page.getByRole('log').getByText('3个工作日内专员给您回电').waitFor();
});

/** Files as people have them: a real picture, a scanned letter, a mail with its head. */
const scan = { name: '回函.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 scanned letter') };
const mail = { name: '答复.eml', mimeType: 'message/rfc822', buffer: Buffer.from('From: a@b.example\r\n\r\n已收到') };
const CONTACTS = [
  { channel: 'letter', party: '重庆市某街 1 号', points: '挂号信已寄出', file: scan, role: 'scan' },
  { channel: 'mail', party: 'help@lender.example', points: '要求书面答复', file: mail, role: 'mail' },
  { channel: 'visit', party: '消保服务站', points: '窗口收下材料', file: null, role: '' },
  { channel: 'post', party: '@official', points: '公开留言请其联系', file: null, role: '' },
];
const PASTES = [
  {
    program: 'WeChat',
    text: '张三 2026-10-01 10:23:11\n这个月还不上\n客服小王 2026-10-01 10:24:00\n我帮您登记',
    agent: '客服小王',
  },
  {
    program: 'Alipay',
    text: '10月1日 10:23\n支付宝客服：您好，请问有什么可以帮您？\n我：花呗这期还不上',
    agent: '支付宝客服',
  },
  { program: 'elsewhere: “Name: words”', text: 'Bob: I cannot pay\nSupport: We will see', agent: 'Support' },
];

test('a letter, a mail, a visit, a post, three pasted chats and a screenshot: each says in every place that it was not captured live', async () => {
  const known = await recording.recordIds();
  const saved = async (button: string) => {
    const before = (await recording.recordIds()).length;
    await channels().getByRole('button', { name: button }).click();
    await expect.poll(async () => (await recording.recordIds()).length).toBe(before + 1);
  };
  await open();
  for (const { channel, party, points, file } of CONTACTS) {
    await channels().getByRole('combobox', { name: 'Channel', exact: true }).selectOption(channel);
    await field('Number, address or account').fill(party);
    await field('What was said, point by point').fill(points);
    if (file) await channels().locator('input[type=file]').first().setInputFiles(file);
    await saved('Save as a record');
    await expect.poll(() => field('Number, address or account').inputValue()).toBe('');
  }
  for (const { program, text, agent } of PASTES) {
    await field('The copied text').fill(text);
    await channels().getByText(`Read as ${program}: 2 messages`).waitFor();
    await channels().getByText(agent, { exact: false }).first().waitFor();
    await saved('Save the pasted conversation');
    await expect.poll(() => field('The copied text').inputValue()).toBe('');
  }
  const shot = { name: '截图.png', mimeType: 'image/png', buffer: await page.screenshot() };
  await channels().locator('input[type=file]').last().setInputFiles(shot);
  await saved('Save the pasted conversation');

  // In the log: what it was, and its file by the digest of the bytes that were chosen.
  const fresh = (await recording.recordIds()).slice(known.length);
  const logs = await Promise.all(fresh.map(conversation));
  const files = [
    ...CONTACTS.map(({ file, role }) => file && { ...file, role }),
    ...PASTES.map(() => null),
    { ...shot, role: 'shot' },
  ];
  for (const [at, log] of logs.entries()) {
    expect(log.start).toBe(at < CONTACTS.length ? 'noted' : 'pasted');
    const kept = log.lines.flatMap((line) =>
      line.type === 'file' ? [[line.name, line.kept.role, line.kept.sha256]] : [],
    );
    const file = files[at];
    expect(kept).toEqual(file ? [[file.name, file.role, createHash('sha256').update(file.buffer).digest('hex')]] : []);
    if (file) expect(await recording.blobs()).toContain(kept[0]?.[2]);
  }
  expect(logs.slice(0, CONTACTS.length).map(({ lines }) => lines[0])).toMatchObject(
    CONTACTS.map(({ channel, party, points }) => ({ type: 'session', channel, party, text: points })),
  );

  // On screen: in the list of records, and on top of each transcript.
  await page.goto(`chrome-extension://${harness().extensionId}/library.html`);
  const rows = page.locator('.case-records .record');
  await expect.poll(() => rows.count()).toBe(known.length + fresh.length);
  await expect.poll(() => rows.filter({ hasText: 'not captured live' }).count()).toBe(known.length + fresh.length);
  for (const [at, record] of fresh.entries()) {
    await page.goto(`chrome-extension://${harness().extensionId}/library.html#${record}`);
    const how = at < CONTACTS.length ? 'Written down by you, not captured live' : 'Pasted by you, not captured live';
    await page.locator(`[id="entry-0"]`).waitFor();
    await page.getByRole('log').getByText(how).waitFor();
  }
});

test('the package of the case holds the kept paper, passes the checks of others, and says of every record that it was not captured live', async () => {
  const records = await recording.recordIds();
  const [call = ''] = records;
  await page.goto(`chrome-extension://${harness().extensionId}/library.html#${call}`);
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Evidence package' });
  await dialog.getByRole('checkbox', { name: /^With the \d+ other records of this case/ }).check();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save package' }).click();
  const zip = readFileSync(await (await download).path());
  await dialog.getByText('Saved as').waitFor();
  const { verdict, findings } = await verifyPackage(zip, { verifySignature });
  expect(verdict).toMatchObject({ intact: 'yes', key: 'signed' });
  const marked = findings.filter(({ code }) => code === 'not-captured').map(({ record }) => record);
  expect(marked.toSorted()).toEqual(records.toSorted());

  // Unpacked by a stranger: the manifests, the chain and the seals hold, by the commands that it prints.
  const bag = unpack(zip);
  for (const command of commands(bag)) {
    const { ok, said } = run(bag, command);
    expect(said).not.toMatch(/WRONG|UNSIGNED/);
    expect(ok, said).toBe(true);
  }
  const data = join(bag, 'data');
  const paper = readFileSync(
    join(data, 'blobs', `${createHash('sha256').update(keptPaper).digest('hex')}.txt`),
    'utf8',
  );
  expect(paper).toBe(keptPaper);
  expect(existsSync(join(data, 'blobs', `${digest}.m4a`))).toBe(true);
  const text = readFileSync(join(data, 'transcript.txt'), 'utf8');
  expect(text.match(/: not captured live$/gm)?.length).toBe(records.length);
  // The call as it was written down, measured time and all.
  const [, first = ''] = text.split(/^={72}\nRecord \d+$/m);
  for (const said of [
    'telephone call',
    'measured by a timer',
    '95188',
    '工号 8021',
    '对方说无权决定',
    '无权决定，转专员',
    '通话.m4a',
  ])
    expect(first).toContain(said);
  // `记录 2 第 2 条` is the second record of the transcript, and its entry 2.
  expect(keptPaper).toContain('“3个工作日内专员给您回电”（记录 2 第 2 条）');
  const second = text.split(/^={72}\nRecord \d+$/m)[2] ?? '';
  expect(second).toMatch(/^#2 Agent \[蚂蚁客服\].*\n {2}\| 3个工作日内专员给您回电$/m);

  // The verifier, which a stranger opens, says so too.
  await page.goto(`chrome-extension://${harness().extensionId}/verify.html`);
  await page.locator('input[type=file]').setInputFiles({ name: 'case.zip', mimeType: 'application/zip', buffer: zip });
  await page.getByText('written down, pasted or made up by the holder: it was not captured live').first().waitFor();
});

test('the agreement is in writing only once a file of the case is linked, and no more when it is unlinked', async () => {
  await open();
  const agreement = page.locator('details.part', {
    has: page.getByRole('heading', { name: 'Agreement', exact: true }),
  });
  await agreement.locator('> summary').click();
  const before = (await recording.recordIds()).length;
  const letter = Buffer.from('%PDF-1.7 confirmation');
  await agreement
    .locator('input[type=file]')
    .setInputFiles({ name: '确认函.pdf', mimeType: 'application/pdf', buffer: letter });
  await agreement.getByText('file: 确认函.pdf').waitFor();
  const sha256 = createHash('sha256').update(letter).digest('hex');
  await agreement.getByText(sha256).waitFor();
  expect(await recording.blobs()).toContain(sha256);
  expect(await recording.recordIds()).toHaveLength(before + 1);
  await agreement.getByRole('button', { name: 'Unlink' }).click();
  await agreement.getByText('file: 确认函.pdf').waitFor({ state: 'detached' });
});

test('two questions lead to a topic and a goal; a made-up sample is marked, and gone with all that was in it', async () => {
  await open();
  await page.getByText('Not sure? Two questions').click();
  await page.getByRole('combobox', { name: 'What happened?' }).selectOption('owe');
  await page.getByRole('combobox', { name: 'What would help?' }).selectOption('later');
  await page.getByRole('button', { name: 'Use this' }).click();
  const goal = page.locator('details.part', { has: page.getByRole('heading', { name: 'Goal', exact: true }) });
  await goal.locator('> summary').click();
  await expect.poll(() => goal.getByRole('combobox').inputValue()).toBe('later');
  await expect.poll(() => page.getByRole('combobox', { name: 'What it is about' }).inputValue()).toBe('deferral');
  const before = await recording.recordIds();
  await page.getByRole('button', { name: 'Open a made-up sample case' }).click();
  await page.getByText('Made up, to try things out: company', { exact: false }).waitFor();
  const [sample = ''] = (await recording.recordIds()).filter((id) => !before.includes(id));
  expect(await recording.row(sample)).toMatchObject({ start: 'sample', messages: 5 });
  await keepPicture(page, 'sample');
  await page.getByRole('button', { name: 'Remove the sample' }).click();
  await page.getByRole('button', { name: 'Open a made-up sample case' }).waitFor();
  await expect.poll(() => recording.recordIds()).toEqual(before);
});

test('each channel says how fast it is, what it is good for, and what it leaves as proof', async () => {
  await open();
  await channels().getByText('Which channel for what').click();
  const cards = channels().locator('.channel-cards li');
  await expect.poll(() => cards.count()).toBe(5);
  await cards.filter({ hasText: 'Telephone' }).getByText('only your notes, or a recording').waitFor();
  await cards.filter({ hasText: 'Branch office' }).getByText('app lenders may have none', { exact: false }).waitFor();
  await clean(page);
});
