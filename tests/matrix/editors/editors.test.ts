/** Real rich editors, real keys: the phrase stands once at the caret of the editor's own model, and undo takes it back. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { composerPages } from '../../browser/composer/session';

interface Editor {
  name: string;
  way: 'paste' | 'exec-command';
  redo: string;
  /** The editor joins what follows closely to one step of undo; after this long it begins another. */
  joinsMs: number;
  /** Undo takes the draft too: the editor keeps a phrase and the words typed before it as one step, however far apart. */
  undoesDraft?: boolean;
}

const usual = { way: 'paste', redo: 'Control+Shift+z', joinsMs: 500 } as const;
/** Controlled fields of frameworks: the browser's own typing, its own undo. */
const field = { ...usual, way: 'exec-command', joinsMs: 0 } as const;

const EDITORS: Editor[] = [
  { ...field, name: 'antd' },
  { ...usual, name: 'ckeditor' },
  { ...usual, name: 'codemirror', redo: 'Control+y' },
  { ...usual, name: 'draft-js' },
  { ...field, name: 'element-plus' },
  { ...usual, name: 'lexical' },
  { ...usual, name: 'prosemirror' },
  { ...usual, name: 'quill', joinsMs: 1_200 },
  { ...usual, way: 'exec-command', name: 'quill1', joinsMs: 1_200 },
  { ...usual, name: 'slate' },
  { ...usual, name: 'squire', way: 'exec-command', undoesDraft: true },
  { ...usual, name: 'tinymce' },
  { ...usual, name: 'tiptap' },
  { ...usual, name: 'trix' },
  { ...field, name: 'vant' },
  { ...field, name: 'vue' },
  { ...usual, name: 'wangeditor' },
];

const openPage = composerPages('tests/matrix/editors/pages');
const EDITABLE = 'textarea, [contenteditable=true], trix-editor';
const model = (page: Page) => page.evaluate('window.model()');

describe.each(EDITORS)('insertion into $name', ({ name, way, redo, joinsMs, undoesDraft }) => {
  it.each([
    ['one line', '能否分期？'],
    ['two lines', 'first\nsecond'],
  ])('puts %s at the caret, once, and is one step of undo', async (_, phrase) => {
    const { page, put } = await openPage(name);
    await page.locator(EDITABLE).first().click();
    await page.keyboard.type('前文后文');
    await page.waitForTimeout(joinsMs);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.waitForTimeout(50);

    expect(await put(phrase)).toEqual({ ok: true, way });
    await expect.poll(() => model(page)).toBe(`前文${phrase}后文`);
    await page.keyboard.press('Control+z');
    await expect.poll(() => model(page)).toBe(undoesDraft ? '' : '前文后文');
    await page.keyboard.press(redo);
    await expect.poll(() => model(page)).toBe(`前文${phrase}后文`);
    await page.close();
  });

  it('puts a phrase into an editor that was never touched, and typing goes on behind it', async () => {
    const { page, put } = await openPage(name);
    await page.locator(EDITABLE).first().waitFor();
    expect(await put('first\nsecond', '#root')).toEqual({ ok: true, way });
    await expect.poll(() => model(page)).toBe('first\nsecond');
    await page.keyboard.type('!');
    await expect.poll(() => model(page)).toBe('first\nsecond!');
    await page.close();
  });
});
