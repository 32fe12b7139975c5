/** The main job as a new user meets it, step by step, by the accessible names of the panel. */
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { check, until } from './expect';
import { checkPackage } from './package-check';
import { panelOf, type Stage } from './stage';
import { messageEntries } from './stored';

export interface Step {
  name: string;
  run(stage: Stage): Promise<void>;
}

const PHRASE = '您好，我本期花呗应还8000元';
const SECOND = '这几个月收入少了，所以凑不齐。';

const tab = async (panel: Page, name: string) => {
  await panel.getByRole('tab', { name }).click();
  return panel.getByRole('tabpanel', { name });
};
const transcript = (panel: Page) => panel.getByRole('log', { name: 'Transcript' });
const said = (panel: Page, who: string, words: string): Locator =>
  transcript(panel).getByRole('article', { name: new RegExp(`^${who} .*${words}`, 's') });
/** What the page really holds, by its own book-keeping. */
const truth = (page: Page) => page.evaluate(() => Promise.resolve(window.__chat?.truth() ?? []));

export const journey: readonly Step[] = [
  {
    name: 'The toolbar icon opens the side panel, and it has found the chat',
    async run(stage) {
      stage.panel = await stage.app.realPanel(stage.page);
      const { panel } = stage;
      const contexts = await panel.evaluate(() => chrome.runtime.getContexts({}));
      check(
        'the browser shows a side panel',
        contexts.some(({ contextType }) => contextType === 'SIDE_PANEL'),
      );
      await panel.getByText('Chat found on 127.0.0.1').waitFor();
    },
  },
  {
    name: 'The first minute: languages and what it is about',
    async run(stage) {
      const panel = panelOf(stage);
      const welcome = panel.getByRole('region', { name: 'Welcome' });
      await welcome.getByLabel('Phrase language').selectOption('zh-CN');
      await welcome.getByLabel('What it is about').selectOption('huabei');
      await stage.picture('1-welcome');
      await welcome.getByRole('button', { name: 'Done' }).click();
      await welcome.waitFor({ state: 'hidden' });
    },
  },
  {
    name: 'Start recording: what the agent says appears with its side, and is stored before it is shown',
    async run(stage) {
      const panel = panelOf(stage);
      await panel.getByRole('button', { name: 'Start recording' }).click();
      await panel.getByRole('button', { name: 'Stop recording' }).waitFor();
      await tab(panel, 'Record');
      await said(panel, 'Agent', '我是客服小林').waitFor();
      const shown = await transcript(panel).getByRole('article').count();
      const stored = await messageEntries(panel);
      check(`${shown} shown, ${stored} stored`, shown > 0 && stored >= shown);
      await stage.picture('2-recording');
    },
  },
  {
    name: 'A phrase is found by pinyin initials, its blanks are filled, and it stands in the chat’s input, not sent',
    async run(stage) {
      const panel = panelOf(stage);
      const before = (await truth(stage.page)).length;
      const phrases = await tab(panel, 'Phrases');
      await phrases.getByRole('searchbox', { name: 'Search phrases' }).fill('mbfas');
      const card = phrases.getByRole('listitem').filter({ hasText: '我预计没办法按时全额还上' }).first();
      await card.getByRole('button', { name: 'Fill in first' }).click();
      const blanks = card.getByRole('group', { name: 'Blanks of this phrase' }).getByRole('textbox');
      for (const [at, value] of ['花呗', '8000', '2026-12-10'].entries()) {
        await blanks.nth(at).fill(value);
        await blanks.nth(at).press('Enter');
      }
      await until('the blanks are filled', async () => (await card.getByText(PHRASE).count()) > 0);
      await stage.picture('3-phrase');
      await card.getByRole('button', { name: 'Insert' }).click();
      await panel.getByText('Inserted into the chat on 127.0.0.1').waitFor();
      const typed = await stage.page.getByRole('textbox').last().inputValue();
      check(`the input holds “${typed}”`, typed.startsWith(PHRASE));
      check('nothing was sent', (await truth(stage.page)).length === before);
    },
  },
  {
    name: 'The user sends it, and it comes back in the record as theirs',
    async run(stage) {
      const panel = panelOf(stage);
      await stage.page.getByRole('textbox').last().press('Enter');
      await tab(panel, 'Record');
      await said(panel, 'You', PHRASE).waitFor();
      await said(panel, 'Agent', '请问是什么原因').waitFor();
      await stage.picture('4-sent');
    },
  },
  {
    name: 'Recording survives the end of the background worker',
    async run(stage) {
      const panel = panelOf(stage);
      await stage.app.stopWorkers();
      await stage.page.evaluate((words) => window.__chat?.customerSay(words), SECOND);
      await said(panel, 'You', SECOND).waitFor();
      await said(panel, 'Agent', '每个月的收入大概是多少').waitFor();
      check('nothing stands there twice', (await said(panel, 'You', SECOND).count()) === 1);
    },
  },
  {
    name: 'A threat that the agent takes back stays in the record',
    async run(stage) {
      const panel = panelOf(stage);
      await stage.page.evaluate(() => window.__chat?.customerSay('每月能还1200元。'));
      await said(panel, 'Agent', '联系您的家人和单位').getByText('Taken back').waitFor();
      const [shown, real] = [await transcript(panel).getByRole('article').count(), (await truth(stage.page)).length];
      check(`${real} were said and ${shown} stand in the record`, shown === real);
      await stage.picture('5-recalled');
    },
  },
  {
    name: 'The checklist is ticked',
    async run(stage) {
      const panel = panelOf(stage);
      const checklist = await tab(panel, 'Checklist');
      const item = checklist.locator('label:visible', { has: panel.getByRole('checkbox', { checked: false }) }).first();
      stage.ticked = await item.innerText();
      const box = checklist.getByRole('checkbox', { name: stage.ticked });
      await box.check();
      await until('the tick is kept', () => box.isChecked());
      await stage.picture('6-checklist');
    },
  },
  {
    name: 'Stop recording, export, save the package',
    async run(stage) {
      const panel = panelOf(stage);
      await tab(panel, 'Record');
      await panel.getByRole('button', { name: 'Stop recording' }).click();
      await panel.getByRole('button', { name: 'Start recording' }).waitFor();
      await panel.getByRole('button', { name: 'Export' }).click();
      const dialog = panel.getByRole('dialog', { name: 'Evidence package' });
      const download = panel.waitForEvent('download');
      await dialog.getByRole('button', { name: 'Save package' }).click();
      const file = await download;
      stage.saved = join(stage.out, file.suggestedFilename());
      await file.saveAs(stage.saved);
      await dialog.getByText('Saved as').waitFor();
      await stage.picture('7-saved');
      await dialog.getByRole('button', { name: 'Close' }).click();
    },
  },
  {
    name: 'The commands of VERIFY.txt and our own verifier pass; one altered byte makes them fail',
    async run(stage) {
      if (!stage.saved) throw new Error('No package was saved');
      await checkPackage(stage.saved, join(stage.out, 'package'));
    },
  },
  {
    name: 'After the browser was closed and opened again, case, record and ticks are there',
    async run(stage) {
      await stage.app.restart();
      stage.page = await stage.app.context.newPage();
      await stage.page.goto(stage.chat);
      const panel = await stage.app.panel(await stage.app.tabIdOf(stage.page));
      stage.panel = panel;
      await tab(panel, 'Record');
      await said(panel, 'You', PHRASE).waitFor();
      const checklist = await tab(panel, 'Checklist');
      // The record has ended: another part stands open, and what is done has folded away.
      await checklist.locator('summary', { hasText: 'During' }).click();
      await checklist.locator('details[open] summary', { hasText: 'Done:' }).click();
      await checklist.getByRole('checkbox', { name: stage.ticked ?? '', checked: true }).waitFor();
      await tab(panel, 'Record');
      await stage.picture('8-after-restart');
    },
  },
  {
    name: 'Nothing outside this machine was asked for',
    async run(stage) {
      check(`no request but to loopback: ${stage.app.outside.join(' ')}`, stage.app.outside.length === 0);
    },
  },
];
