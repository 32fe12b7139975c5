/** Who spoke, corrected by one click in the panel: what comes after is set by it, here and in every export, and nothing before. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedHarness } from './harness';
import { saidOn, say, startPlainChat } from './plain-chat';
import { Recording, unsound } from './recorded';

const harness = sharedHarness({ language: 'en-US' });
let chat: Awaited<ReturnType<typeof startPlainChat>>;

beforeAll(async () => {
  chat = await startPlainChat();
});
afterAll(() => chat.close());

test('one click teaches the rest of the record who it is, over a reload too', async () => {
  const recording = await Recording.through(harness());
  const page = await harness().context.newPage();
  await page.goto(chat.url);
  await say(page, 'agent', 'How can I help?');
  await say(page, 'customer', 'I cannot pay this month');
  const tab = await harness().tabIdOf(page);
  const record = await recording.start(tab);
  const panel = await harness().panel(tab);
  await panel.getByRole('tab', { name: 'Record' }).click();
  const transcript = panel.getByRole('log', { name: 'Transcript' });
  const first = transcript.getByRole('article').filter({ hasText: 'How can I help?' });
  await first.hover();
  await first.getByRole('button', { name: 'This was me' }).click();
  await transcript.locator('article[data-side=customer]').filter({ hasText: 'How can I help?' }).waitFor();

  await say(page, 'agent', 'Are you there?');
  const learned = transcript.locator('article[data-side=customer]').filter({ hasText: 'Are you there?' });
  await learned.waitFor();
  expect(await learned.locator('.speaker').getAttribute('title')).toBe('like one that you corrected');

  const said = await saidOn(page);
  await page.reload();
  await say(page, 'agent', said[0] ?? '');
  await say(page, 'customer', said[1] ?? '');
  await say(page, 'agent', said[2] ?? '', 'Hello?');
  await expect
    .poll(async () => (await recording.messages(record)).map(({ text }) => text))
    .toEqual([...said, 'Hello?']);
  await recording.stop(record);
  expect((await recording.messages(record)).map(({ side, sideBasis }) => `${side} ${sideBasis}`)).toEqual([
    'customer user',
    expect.stringMatching(/^customer (markup|geometry)$/),
    'customer learned',
    'customer learned',
  ]);
  expect(unsound(record, await recording.entries(record))).toEqual([]);
});
