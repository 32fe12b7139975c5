/**
 * Real editors in every setting, real keys, the shipped extension: the phrase stands once at the caret of the editor's own model, the
 * draft around it is whole, undo takes it back, and nothing is sent.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedHarness } from '../../browser/harness';
import { EditorPage, type Panel, panelOf } from './session';
import { type SettingServer, serveSettings } from './settings';
import { EDITORS, type Editor, SETTINGS, type Setting } from './table';

const harness = sharedHarness();
let server: SettingServer;
let panel: Panel;

beforeAll(async () => {
  server = await serveSettings();
  panel = await panelOf(harness());
});
afterAll(() => server.close());

const open = (setting: Setting, { name }: Editor) => EditorPage.open(harness(), panel, server, setting, name);
const asLines = (text: string, { oneLine }: Editor) => (oneLine ? text.replaceAll('\n', ' ') : text);

/** An editor hears of the caret a moment later, and no person types sooner. */
const HEARS_MS = 150;

/** A draft, the caret in the middle of it, a phrase there, one step back and one on. */
async function takes(at: EditorPage, editor: Editor, phrase: string): Promise<void> {
  const { page } = at;
  await at.click();
  await page.keyboard.type('前文后文');
  await at.has('前文后文');
  await page.waitForTimeout(editor.joinsMs);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.waitForTimeout(HEARS_MS);
  expect(await at.put(phrase)).toBe(editor.way);
  await at.has(`前文${asLines(phrase, editor)}后文`);
  await page.waitForTimeout(editor.keepsMs ?? 0);
  await page.keyboard.press('Control+z');
  await at.has(editor.undoesDraft ? '' : '前文后文');
  await page.keyboard.press(editor.redo);
  await at.has(`前文${asLines(phrase, editor)}后文`);
}

describe.each(EDITORS)('$name', (editor) => {
  const run = editor.alone ? it : it.concurrent;
  const settings = SETTINGS.filter((one) => !editor.not?.includes(one));

  run.each(settings)('%s: at the caret, once, one step of undo, nothing sent', async (setting) => {
    const at = await open(setting, editor);
    await takes(at, editor, '能否分期？');
    const once = String(await at.model());
    expect(await at.put('first\nsecond')).toBe(editor.way);
    await at.page.waitForTimeout(HEARS_MS);
    await at.page.keyboard.type('!');
    await at.hasOnce(asLines('first\nsecond!', editor), once);
    expect(await at.tried()).toEqual([]);
    await at.close();
  });

  run(
    'two lines at the caret are one step of undo; so are calmer words in the place of both, and of words in three pieces',
    async () => {
      const at = await open('top', editor);
      await takes(at, editor, 'first\nsecond');
      await at.page.keyboard.press('ControlOrMeta+End');
      for (const keys of ['甲', 'b', '乙', 'b', '丙'])
        await (keys === 'b' ? at.page.keyboard.press('ControlOrMeta+b') : at.page.keyboard.type(keys));
      const pieces = asLines('前文first\nsecond后文甲乙丙', editor);
      await at.has(pieces);
      await at.page.waitForTimeout(editor.joinsMs);
      expect(await at.change('甲', '丙', '好')).toBe(true);
      await at.has(asLines('前文first\nsecond后文好', editor));
      await at.page.waitForTimeout(editor.joinsMs);
      expect(await at.change('first', 'second', '可以')).toBe(true);
      await at.has('前文可以后文好');
      await at.page.waitForTimeout(editor.keepsMs ?? 0);
      await at.page.keyboard.press('Control+z');
      await at.has(asLines(editor.undoesDraft ? '前文first\nsecond后文甲乙' : '前文first\nsecond后文好', editor));
      expect(await at.tried()).toEqual([]);
      await at.close();
    },
  );

  run('never touched: found beside the conversation, and typing goes on behind the phrase', async () => {
    const at = await open('top', editor);
    expect(await at.put('first\nsecond')).toBe(editor.way);
    await at.has(asLines('first\nsecond', editor));
    await at.page.keyboard.type('!');
    await at.has(asLines('first\nsecond!', editor));
    expect(await at.tried()).toEqual([]);
    await at.close();
  });
});

/** What a person's own keys make of an editor: a word between two, with the caret put there by the arrows. */
async function byHand(at: EditorPage): Promise<unknown> {
  await at.click();
  expect(await at.focused()).toBe(true);
  for (const key of ['前', '文', '后', '文', 'ArrowLeft', 'ArrowLeft', 'X']) {
    await (key.length > 1 ? at.page.keyboard.press(key) : at.page.keyboard.type(key));
    await at.page.waitForTimeout(HEARS_MS);
  }
  return at.model();
}

/** TinyMCE's frame under Trusted Types stands apart below: it is never drawn. */
const LEFT_OUT = EDITORS.filter(({ name }) => name !== 'tinymce-iframe').flatMap((editor) =>
  (editor.not ?? []).map((setting) => ({ editor, name: editor.name, setting })),
);
const LEFT_OUT_EDITORS = EDITORS.filter(({ name }) => LEFT_OUT.some((left) => left.name === name));

describe('left out, for the editor fails the person who types there too', () => {
  it.concurrent.each(LEFT_OUT)(
    '$name, $setting: a word typed between two does not stand there',
    async ({ editor, setting }) => {
      const at = await open(setting, editor);
      expect(await byHand(at)).not.toBe('前文X后文');
      await at.close();
    },
  );

  it.concurrent.each(LEFT_OUT_EDITORS)('$name, in the page itself: the same keys put it there', async (editor) => {
    const at = await open('top', editor);
    expect(await byHand(at)).toBe('前文X后文');
    await at.close();
  });

  it('tinymce-iframe, under Trusted Types: it throws before it is drawn', async () => {
    const page = await harness().context.newPage();
    const thrown: string[] = [];
    page.on('pageerror', ({ message }) => thrown.push(message));
    await page.goto(server.url('trusted', 'tinymce-iframe'));
    await expect.poll(() => thrown.join()).toContain("requires 'TrustedHTML' assignment");
    expect(await page.evaluate('typeof model')).toBe('undefined');
    await page.close();
  });
});

// They ask the document for the selection, which ends at the root, and have to be told of it.
it.each(['ckeditor', 'trix'])('%s in a shadow root: calmer words in the place of some', async (name) => {
  const at = await EditorPage.open(harness(), panel, server, 'open', name);
  await at.click();
  await at.page.keyboard.type('前文甲乙丙后文');
  await at.has('前文甲乙丙后文');
  expect(await at.change('甲', '丙', '好')).toBe(true);
  await at.has('前文好后文');
  await at.page.waitForTimeout(HEARS_MS);
  await at.page.keyboard.type('!');
  await at.has('前文好!后文');
  await at.close();
});

/** Of the English playbook for hardship, without blanks. */
const REPLY =
  "What is the total I'd repay, will the account stay open, and how will it be reported to credit agencies?";
const WITH_SLASHES = [
  'textarea',
  'react',
  'prosemirror',
  'tiptap',
  'lexical',
  'slate',
  'quill',
  'draft-js',
  'ckeditor',
];

describe('`//`, switched on: found as one types, in the place of what was typed, and nothing sent', () => {
  beforeAll(() => panel.choose({ ui: 'en', phrases: 'en', slash: true }));

  it.concurrent.each(EDITORS.filter(({ name }) => WITH_SLASHES.includes(name)))('$name', async (editor) => {
    const at = await open('top', editor);
    await at.click();
    await at.page.keyboard.type('Hello. ');
    await at.mark();
    await at.page.keyboard.type('total repay');
    await at.page.keyboard.press('Enter');
    await at.has(`Hello. ${REPLY}`);
    await at.page.keyboard.type('!');
    await at.has(`Hello. ${REPLY}!`);
    expect(await at.sent()).toEqual([]);
    await at.close();
  });
});
