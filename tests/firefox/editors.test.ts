/**
 * The key editors in Firefox, real keys, the shipped build: the phrase stands once at the caret of the editor's own model, the draft
 * around it is whole, undo takes it back, and nothing is sent.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Result } from '../../lib/protocol/problem';
import { type SettingServer, serveSettings } from '../matrix/editors/settings';
import type { Setting } from '../matrix/editors/table';
import { Firefox } from './firefox';
import type { FirefoxPage } from './page';

let firefox: Firefox;
let server: SettingServer;
let opened = 0;

/** Of the English playbook for hardship: no blanks in it. */
const REPLY =
  "What is the total I'd repay, will the account stay open, and how will it be reported to credit agencies?";

beforeAll(async () => {
  server = await serveSettings();
  firefox = await Firefox.launch();
});
afterAll(async () => {
  await firefox?.close();
  await server.close();
});

interface Editor {
  name: string;
  way: 'paste' | 'exec-command';
  /** The editor joins what follows closely to one step of undo; after this long it begins another. */
  joinsMs?: number;
}

const EDITORS: readonly Editor[] = [
  { name: 'textarea', way: 'exec-command' },
  { name: 'react', way: 'exec-command' },
  { name: 'chatui', way: 'exec-command' },
  { name: 'editable', way: 'exec-command' },
  { name: 'prosemirror', way: 'paste', joinsMs: 500 },
  { name: 'tiptap', way: 'paste', joinsMs: 500 },
  { name: 'lexical', way: 'paste', joinsMs: 500 },
  { name: 'slate', way: 'paste', joinsMs: 500 },
  { name: 'quill', way: 'paste', joinsMs: 1_200 },
  { name: 'ckeditor', way: 'paste', joinsMs: 500 },
];

/** Where these editors stand beside the page itself: everything that differs in how the input is reached. */
const SETTINGS = ['frame', 'open', 'csp'] as const;
/** Quill 2 is no editor in a shadow root: the matrix holds that. */
const ELSEWHERE = EDITORS.filter(({ name }) =>
  ['textarea', 'react', 'prosemirror', 'lexical', 'slate', 'quill'].includes(name),
).flatMap((editor) =>
  SETTINGS.filter((setting) => editor.name !== 'quill' || setting !== 'open').map((setting) => ({
    ...editor,
    setting,
  })),
);

async function open(name: string, setting: Setting = 'top') {
  opened += 1;
  const url = `${server.url(setting, name)}?n=${opened}`;
  const page = await firefox.open(url);
  if (setting === 'frame') await expect.poll(async () => (await page.framed()) !== null).toBe(true);
  const at = (await page.framed()) ?? page;
  await expect.poll(() => at.evaluate('typeof model === "function" && box() !== null').catch(String)).toBe(true);
  const tab = await firefox.tabOf(url);
  const put = async (text: string) => {
    const answer = await firefox.ask<Result<{ way: string }>>('insert', { tab, text });
    return answer.ok ? answer.value.way : answer.problem.code;
  };
  return { page, at, put, tab, model: () => at.evaluate<string>('model()') };
}

/** A click into the editor, which may stand in a frame of the page. */
async function enter(page: FirefoxPage, at: FirefoxPage = page): Promise<void> {
  const around = "document.querySelector('iframe')?.getBoundingClientRect().toJSON() ?? { x: 0, y: 0 }";
  const from = at === page ? { x: 0, y: 0 } : await page.evaluate<{ x: number; y: number }>(around);
  const { x, y, height } = await at.evaluate<{ x: number; y: number; height: number }>('box()');
  await page.click(from.x + x + 30, from.y + y + Math.min(height / 2, 20));
}

const pause = (ms: number) => new Promise((go) => setTimeout(go, ms));

/** A draft, the caret in the middle of it, and each phrase there with one step back; the last one comes again by one step on. */
async function takes({ name, way, joinsMs }: Editor, phrases: readonly string[], setting?: Setting): Promise<void> {
  const { page, at, put, model } = await open(name, setting);
  await enter(page, at);
  await page.type('前文后文');
  await expect.poll(model).toBe('前文后文');
  await pause(joinsMs ?? 0);
  await page.press('ArrowLeft');
  await page.press('ArrowLeft');
  // An editor hears of the caret a moment later.
  await pause(150);
  for (const phrase of phrases) {
    expect(await put(phrase)).toBe(way);
    await expect.poll(model).toBe(`前文${phrase}后文`);
    await page.press('Control+z');
    await expect.poll(model).toBe('前文后文');
  }
  await page.press('Control+Shift+z');
  await expect.poll(model).toBe(`前文${phrases.at(-1)}后文`);
  expect(await at.evaluate('tried')).toEqual([]);
  await page.close();
}

test.each(EDITORS)('$name: at the caret, once, one step of undo, nothing sent', (editor) =>
  takes(editor, ['能否分期？', 'first\nsecond']),
);

test.each(ELSEWHERE)('$name, $setting: at the caret, once, one step of undo, nothing sent', (editor) =>
  takes(editor, ['first\nsecond'], editor.setting),
);

test.each(EDITORS)('$name, never touched: found beside the conversation, and typing goes on behind', async (editor) => {
  const { page, put, model } = await open(editor.name);
  expect(await put('first\nsecond')).toBe(editor.way);
  await expect.poll(model).toBe('first\nsecond');
  await page.type('!');
  await expect.poll(model).toBe('first\nsecond!');
  expect(await page.evaluate('tried')).toEqual([]);
  await page.close();
});

test.each(['textarea', 'prosemirror', 'lexical'])(
  '%s: `//` brings up phrases, Enter takes one and sends nothing',
  async (name) => {
    await firefox.inside(`browser.storage.local.set({ settings: ${JSON.stringify({ phrases: 'en', slash: true })} })`);
    const { page, tab, model } = await open(name);
    await firefox.ask('survey', { tab });
    await enter(page);
    const listed = () => page.evaluate<boolean>('document.documentElement.lastElementChild.localName === "div"');
    await page.type('Hello. ');
    // The script of `//` comes a moment after the content script: it is there once a mark brings up the list.
    await expect
      .poll(async () => {
        if (await listed()) return true;
        if ((await model()).endsWith('/')) for (const _ of '//') await page.press('Backspace');
        await page.type('//');
        for (let waits = 0; waits < 20 && !(await listed()); waits += 1) await pause(100);
        return listed();
      })
      .toBe(true);
    await page.type('total repay');
    await expect.poll(listed).toBe(true);
    await page.press('Enter');
    await expect.poll(model).toBe(`Hello. ${REPLY}`);
    expect(await page.evaluate('sent')).toEqual([]);
    await page.close();
  },
);
