/** An editor's page in one of its settings, in a browser with the shipped extension that puts phrases into it. */
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Result } from '../../../lib/protocol/problem';
import { withComposer } from '../../browser/composer/page-server';
import type { Harness } from '../../browser/harness';
import type { SettingServer } from './settings';
import type { Setting } from './table';

/** Speaks to the background as the panel does, from a page of the extension that runs no script of ours. */
export async function panelOf({ context, extensionId }: Harness) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const tabOf = (url: string) =>
    page.evaluate(async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id, url);
  const insert = (tab: number | undefined, text: string): Promise<Result<{ way: string }> | undefined> =>
    page.evaluate(
      ([id, words]) =>
        chrome.runtime.sendMessage({ to: 'on-record/1', call: 'insert', input: { tab: id, text: words } }),
      [tab, text] as const,
    );
  /** What attaches the content script, as the open panel does. */
  const survey = (tab: number | undefined): Promise<unknown> =>
    page.evaluate((id) => chrome.runtime.sendMessage({ to: 'on-record/1', call: 'survey', input: { tab: id } }), tab);
  /** The user's choices, as the settings page would write them. */
  const choose = (settings: object): Promise<void> =>
    page.evaluate((all) => chrome.storage.local.set({ settings: all }), settings);
  return { tabOf, insert, survey, choose };
}

export type Panel = Awaited<ReturnType<typeof panelOf>>;
let opened = 0;
const PATIENCE_MS = 15_000;

/** Tests that run side by side cannot poll with vitest's own `expect`. */
async function becomes(read: () => unknown, wanted: unknown): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  let got = await read();
  while (got !== wanted && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    got = await read();
  }
  expect(got).toBe(wanted);
}

export class EditorPage {
  private constructor(
    readonly page: Page,
    private readonly frame: Frame,
    private readonly panel: Panel,
    private readonly tab: number | undefined,
  ) {}

  static async open(harness: Harness, panel: Panel, server: SettingServer, setting: Setting, editor: string) {
    opened += 1;
    const url = `${server.url(setting, editor)}?n=${opened}`;
    const page = await harness.context.newPage();
    await page.goto(url);
    const inner = () => page.frames().find((frame) => frame.url().includes(`/top/${editor}`));
    const framed = setting === 'frame' || setting === 'other';
    if (framed) await becomes(() => inner() !== undefined, true);
    const frame = (framed ? inner() : null) ?? page.mainFrame();
    await becomes(() => frame.evaluate('typeof model === "function" && box() !== null').catch(String), true);
    return new EditorPage(page, frame, panel, await panel.tabOf(url));
  }

  /** Into the editor, as a person does it: again, when a frame that was just drawn did not hear of it. */
  async click(): Promise<void> {
    const focused = () => this.frame.evaluate('document.activeElement !== document.body');
    for (let tries = 0; tries < 5; tries += 1) {
      const box = (await this.frame.evaluate('box()')) as { x: number; y: number; height: number };
      const around = this.frame.parentFrame() ? await (await this.frame.frameElement()).boundingBox() : null;
      const [x, y] = [box.x + 30 + (around?.x ?? 0), box.y + Math.min(box.height / 2, 20) + (around?.y ?? 0)];
      await this.page.mouse.click(x, y);
      if (await focused()) return;
      await this.page.waitForTimeout(100);
    }
  }

  /** True when keys go into the editor, or whatever it put in its place. */
  focused(): Promise<unknown> {
    return this.frame.evaluate('place.contains(place.getRootNode().activeElement)');
  }

  model(): Promise<unknown> {
    return this.frame.evaluate('model()');
  }

  /** What would have sent the draft, by whomever. */
  tried(): Promise<unknown> {
    return this.frame.evaluate('tried');
  }

  /** Through the extension: which way it took, or why it did not. */
  async put(text: string): Promise<string> {
    const answer = await this.panel.insert(this.tab, text);
    return answer?.ok ? answer.value.way : (answer?.problem.code ?? 'no answer');
  }

  /** Types `//` until the list stands beside the input: its script comes a moment after the content script. */
  async mark(): Promise<void> {
    await this.panel.survey(this.tab);
    const listed = () => this.frame.evaluate('document.documentElement.lastElementChild.localName === "div"');
    for (let tries = 0; tries < 10 && !(await listed()); tries += 1) {
      if (tries > 0) for (const _ of '//') await this.page.keyboard.press('Backspace');
      await this.page.keyboard.type('//');
      for (let waits = 0; waits < 20 && !(await listed()); waits += 1) await this.page.waitForTimeout(100);
    }
    expect(await listed()).toBe(true);
  }

  /** What reached the editor of keys that send. */
  sent(): Promise<unknown> {
    return this.frame.evaluate('sent');
  }

  /** The model holds this text and no other, and the page shows it: an editor draws what it holds a little later. */
  async has(text: string): Promise<void> {
    await becomes(() => this.model(), text);
    const bare = (words: string) => words.replace(/[\s\u200b\ufeff]/g, '');
    await becomes(async () => bare(String(await this.frame.evaluate('shown()'))).includes(bare(text)), true);
  }

  /** Puts calmer words in the place of what stands from `first` to `last`, as the guards do; true when they then stand there. */
  async change(first: string, last: string, calmer: string): Promise<unknown> {
    const evaluate = await withComposer(this.page);
    const words = [first, last, calmer, '[role=log]'].map((one) => JSON.stringify(one));
    return evaluate(`composer.change(${words.join()})`);
  }

  /** The text stands in what was there before, one copy of it, wherever the caret was. */
  hasOnce(text: string, before: string): Promise<void> {
    return becomes(async () => String(await this.model()).replace(text, ''), before);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
