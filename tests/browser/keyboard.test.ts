/** The main job with the keyboard alone: no mouse is used from the open panel to the saved package. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drive, openAlone, truthOf } from '../desk/rehearsal';
import { startDesk } from '../desk/server.mjs';
import { sharedHarness } from './harness';
import { Keys } from './keys';
import { fillLong } from './long-case';
import { prepare } from './look';
import { Recording } from './recorded';

const harness = sharedHarness({ access: 'asks', language: 'en-US' });
let desk: Awaited<ReturnType<typeof startDesk>>;
let chat: Page;
let panel: Page;
let keys: Keys;

beforeAll(async () => {
  desk = await startDesk();
  chat = await harness().context.newPage();
  await openAlone(chat, `${desk.url}chat/chatscope?script=off`);
  await drive(chat, 'agentSay', 'How can I help?');
  panel = await harness().panel(await harness().tabIdOf(chat));
  await panel.bringToFront();
  keys = new Keys(panel);
});
afterAll(() => desk.close());

test('from Start recording to the saved package', async () => {
  await panel.getByText('Not granted yet').waitFor();
  await keys.to(/^Start recording$/);
  await panel.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Stop recording' }).waitFor();
  await expect.poll(() => keys.name()).toBe('Stop recording');

  await keys.to(/^Phrases$/);
  await panel.keyboard.press('Tab');
  await keys.to(/^Search phrases$/);
  await panel.keyboard.type('connect me to the team');
  await panel.getByText('Could you connect me to the team').first().waitFor();
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('Enter');
  await panel.getByRole('status').getByText('Inserted into the chat').waitFor();
  // Back on the page the phrase stands in the input, unsent; the user sends it.
  expect((await truthOf(chat)).filter(({ sender }) => sender === 'customer')).toEqual([]);
  await chat.bringToFront();
  await chat.keyboard.press('Enter');
  await expect.poll(async () => (await truthOf(chat)).at(-1)?.text).toContain('Could you connect me to the team');

  await panel.bringToFront();
  await keys.to(/^Phrases$/, true);
  await panel.keyboard.press('ArrowRight');
  await keys.to(/^Note the agent/);
  await panel.keyboard.press('Space');
  await panel.getByRole('checkbox', { checked: true }).waitFor();
  await keys.to(/^Checklist$/, true);
  await panel.keyboard.press('ArrowRight');
  await panel.getByRole('log', { name: 'Transcript' }).getByText('Could you connect me').waitFor();

  await keys.to(/^Stop recording$/, true);
  await panel.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Start recording' }).waitFor();
  await expect.poll(() => keys.name()).toBe('Start recording');
  await keys.to(/^Export$/);
  await panel.keyboard.press('Enter');
  await panel.getByRole('dialog').waitFor();
  await keys.to(/^Save package$/);
  const [download] = await Promise.all([panel.waitForEvent('download'), panel.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
  await panel.keyboard.press('Escape');
  await panel.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await keys.name()).toBe('Export');
});

test('Enter while an input method composes does nothing', async () => {
  await panel.getByRole('tab', { name: 'Phrases' }).focus();
  await panel.keyboard.press('Enter');
  const search = panel.getByRole('searchbox', { name: 'Search phrases' });
  await search.focus();
  await search.fill('connect me to the team');
  const session = await harness().context.newCDPSession(panel);
  await session.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect((await truthOf(chat)).filter(({ sender }) => sender === 'customer')).toHaveLength(1);
  expect(await search.inputValue()).toBe('connect me to the teamni');
});

describe('the Case tab by keys alone', () => {
  let recording: Recording;

  /** A window of its own, with what is chosen in Settings. */
  const open = async (path: string, caseId: string): Promise<void> => {
    await recording.settings({ ui: 'en', phrases: 'zh-CN', theme: 'light', caseId, topic: null, welcomed: true });
    await panel.goto(`chrome-extension://${harness().extensionId}/${path}`);
    await panel.bringToFront();
  };

  beforeAll(async () => {
    recording = await Recording.through(harness());
    panel = await harness().context.newPage();
    keys = new Keys(panel);
    await prepare(panel);
  });

  test('comes to everything that is in sight, shows where it is, and is held nowhere', async () => {
    const long = await recording.newCase();
    await fillLong(recording, long);
    await open('sidepanel.html?tab=0', long);
    await keys.to(/^Phrases$/);
    await keys.press('End');
    const closed = panel.locator('.panel details:not([open])');
    await expect.poll(() => closed.evaluateAll((all) => all.map((one) => one.setAttribute('open', '')).length)).toBe(0);
    const { stops, missed, wrong } = await keys.round();
    expect(stops).toBeGreaterThan(250);
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
    // And back again, past a date whose parts are stops of their own.
    await keys.to(/^Published numbers/, true);
  });

  test.each(['sidepanel.html?tab=0', 'settings.html', 'phrases.html', 'practice.html', 'library.html'])(
    'and so on %s',
    async (path) => {
      await open(path, await recording.newCase());
      await panel.locator('main').first().waitFor();
      const { missed, wrong } = await keys.round();
      expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
    },
  );

  /** A deed is done by the key, and something has the focus after it. */
  const deed = async (key: string, outcome: () => Promise<unknown>): Promise<string> => {
    await keys.press(key);
    await outcome();
    await expect.poll(() => keys.name()).not.toBe('');
    return keys.name();
  };
  const shown = (text: string) => () =>
    panel.getByText(text, { exact: false }).filter({ visible: true }).first().waitFor();
  /** A part that an earlier test left open is open in the next case too. */
  const unfold = async (part: RegExp, text: string, back = false) => {
    await keys.to(part, back);
    if (await panel.evaluate(() => !document.activeElement?.closest('details')?.open)) await keys.press('Enter');
    await shown(text)();
  };
  const fill = async (values: readonly (readonly [RegExp, string])[]) => {
    for (const [name, value] of values) {
      await keys.to(name);
      await keys.write(value);
    }
  };

  test('goes from two questions through the money, an agreement, what falls due and a call to the complaint', async () => {
    await open('sidepanel.html?tab=0', await recording.newCase());
    await keys.to(/^Phrases$/);
    await keys.press('End');

    await unfold(/^Not sure/, 'What happened?');
    await keys.to(/^What happened/);
    await deed('ArrowDown', shown('What would help?'));
    await keys.to(/^What would help/);
    await deed('ArrowDown', shown('Fits: '));
    await keys.to(/^Use this/);
    await deed('Enter', () => panel.getByRole('textbox', { name: '减免项目' }).waitFor());

    await fill([[/^产品/, '花呗']]);
    await deed('Enter', () => expect.poll(() => panel.getByText('Not saved yet').count()).toBe(0));
    await unfold(/^Debts and rates/, 'How it is paid now');
    await keys.to(/^Kind of lender/);
    await panel.keyboard.type('consumer');
    await fill([[/^欠款金额/, '18600']]);
    await unfold(/^Budget/, 'What comes in');
    await fill([
      [/^Wages/, '6500'],
      [/^Rent/, '1800'],
      [/^Food/, '2100'],
    ]);
    await deed('Enter', shown('Left: 2,600'));

    await unfold(/^Plan/, 'What to ask for');
    await fill([[/^Number of payments$/, '11']]);
    await keys.to(/^Number of payments, slider/);
    await deed('ArrowRight', shown('12 payments'));
    await keys.to(/^Add to follow-up/);
    await deed('Enter', shown('The instalments are now under Follow-up'));
    await keys.to(/^Add to offers/);
    await deed('Enter', shown('Added under Offers'));

    await unfold(/^Offers/, 'Put your plan');
    await unfold(/^Add what they offer/, 'What they said about interest');
    await fill([
      [/^Per month/, '900'],
      [/^Number$/, '24'],
    ]);
    await deed('Enter', () => panel.getByRole('button', { name: /^Remove: theirs/ }).waitFor());
    await keys.to(/^Remove: theirs/, true);
    await deed('Enter', () => panel.getByRole('button', { name: /^Remove: theirs/ }).waitFor({ state: 'detached' }));

    await unfold(/^Agreement/, 'A blank is not confirmed');
    await fill([[/^期数/, '12']]);
    await deed('Enter', shown('your note; no line linked'));

    await unfold(/^Other channels/, 'Write down');
    await fill([
      [/^Number, address/, '95188'],
      [/^What was said, point/, 'twelve payments, in writing by Friday'],
    ]);
    await keys.to(/^Save as a record/);
    await deed('Enter', shown('Saved as a record of this case'));

    await unfold(/^Follow-up/, 'Instalment 1 of 12');
    await keys.to(/^Paid: Instalment 1 /);
    const first = panel.getByRole('button', { name: /^Paid: Instalment 1 / });
    // The next one may be ticked at once.
    expect(await deed('Enter', () => first.waitFor({ state: 'detached' }))).toMatch(/^Paid: Instalment 2 /);
    await unfold(/^Add something/, 'In your words');
    await fill([
      [/^In your words/, 'ask about the fee'],
      [/^Day/, '2020-01-02'],
    ]);
    await deed('Enter', () => panel.getByRole('button', { name: 'Done: ask about the fee' }).waitFor());

    await unfold(/^Rules and next steps/, 'Step by step');
    await keys.to(/^I asked today/);
    expect(await deed('Enter', shown('Added under Follow-up.'))).toMatch(/^Undo: asked on/);
    expect(await deed('Enter', shown('I asked today'))).toMatch(/^I asked today/);

    await unfold(/^No result/, 'Write the complaint', true);
    await keys.to(/^Write the complaint/);
    const [papers] = await Promise.all([harness().context.waitForEvent('page'), keys.press('Enter')]);
    panel = papers;
    keys = new Keys(papers);
    await panel.getByText('95188').first().waitFor();
    await keys.to(/^The text/);
    expect(await panel.getByRole('textbox', { name: 'The text' }).inputValue()).toContain('花呗');
    await keys.to(/^Keep it in the case/);
    await deed('Enter', shown('Kept as a record of this case'));
    await keys.to(/^Read it: .*95188/, true);
    await deed('Enter', () =>
      panel.getByRole('log', { name: 'Transcript' }).getByText('in writing by Friday').waitFor(),
    );
  });
});
