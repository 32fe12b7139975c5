/** Layouts without any helpful class name: who spoke, what was said, and neither name nor time taken for words. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedHarness } from './harness';
import { layouts, serveLayouts } from './layouts';
import { Recording } from './recorded';

const harness = sharedHarness();
let pages: Awaited<ReturnType<typeof serveLayouts>>;
let recording: Recording;

beforeAll(async () => {
  pages = await serveLayouts();
  recording = await Recording.through(harness());
});
afterAll(() => pages.close());

interface Said {
  sender: string;
  text: string;
}
type Window = typeof globalThis & { say(mine: boolean, text: string): void; truth(): Said[] };

const before: [boolean, string][] = [
  [false, 'Hello, how can I help you today?'],
  [true, 'I cannot pay my bill'],
  [false, 'I see. What happened?'],
];
const after: [boolean, string][] = [
  [false, 'OK'],
  [false, 'OK'],
  [true, 'thanks'],
  [false, 'We can offer 6 instalments of 200.00 each. Would 10:30 tomorrow suit you for a call?'],
  [true, '10:30'],
  [false, '好的'],
];

test.each(Object.keys(layouts))('%s', async (name) => {
  const page = await harness().context.newPage();
  await page.goto(pages.url(name));
  const say = (mine: boolean, text: string) =>
    page.evaluate(([by, words]) => (globalThis as Window).say(by, words), [mine, text] as const);
  for (const [mine, text] of before) await say(mine, text);
  const record = await recording.start(await harness().tabIdOf(page));
  await expect.poll(async () => (await recording.row(record)).messages).toBe(before.length);
  const input = page.getByPlaceholder('Write a message');
  await input.fill('I lost my job\nin August');
  await input.press('Enter');
  for (const [mine, text] of after) {
    await say(mine, text);
    await page.waitForTimeout(120);
  }
  await recording.stop(record);
  const truth = await page.evaluate(() => (globalThis as Window).truth());
  const got = await recording.messages(record);
  expect(got.map(({ side, text }) => `${side}: ${text}`)).toEqual(
    truth.map(({ sender, text }) => `${sender}: ${text}`),
  );
  expect(got.map(({ shownTime }) => shownTime).every((time) => time === null || /^10:\d\d( ✓✓)?$/.test(time))).toBe(
    true,
  );
  await page.close();
});
