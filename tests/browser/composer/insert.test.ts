/** Real inputs, real keys: the phrase stands once at the caret, the draft around it is whole, one Ctrl+Z takes it back. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { composerPages } from './session';

const INPUTS: { name: string; input: string; way: string; oneLine?: boolean }[] = [
  { name: 'textarea', input: '#input', way: 'exec-command' },
  { name: 'input', input: '#input', way: 'exec-command', oneLine: true },
  { name: 'editable-div', input: '#input', way: 'exec-command' },
  { name: 'editable-pre', input: '#input', way: 'exec-command' },
  { name: 'react', input: '#input', way: 'exec-command' },
  { name: 'preact', input: '#input', way: 'exec-command' },
  { name: 'chatui', input: 'textarea', way: 'exec-command' },
  { name: 'chatscope', input: '[contenteditable=true]', way: 'exec-command' },
  { name: 'deep-chat', input: '#text-input', way: 'exec-command' },
];

const openPage = composerPages();

async function open(name: string, input: string) {
  const { page, put } = await openPage(name);
  await page.locator(input).first().click();
  return { page, put };
}

const model = (page: Page) => page.evaluate('window.model()');
const sent = (page: Page) => page.evaluate('window.sent');

describe.each(INPUTS)('insertion into $name', ({ name, input, way, oneLine }) => {
  it('puts the phrase at the caret, once, and is one step of undo', async () => {
    const { page, put } = await open(name, input);
    await page.keyboard.type('前文后文');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');

    expect(await put('能否分期？')).toEqual({ ok: true, way });
    await expect.poll(() => model(page)).toBe('前文能否分期？后文');
    await page.keyboard.press('Control+z');
    await expect.poll(() => model(page)).toBe('前文后文');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => model(page)).toBe('前文能否分期？后文');
    await page.keyboard.type('!');
    await expect.poll(() => model(page)).toBe('前文能否分期？!后文');
    expect(await sent(page)).toEqual([]);

    await page.keyboard.press('Enter');
    await expect.poll(() => sent(page)).toEqual(['前文能否分期？!后文']);
    await page.close();
  });

  it('keeps the lines of a phrase, or joins them where there is only one line', async () => {
    const { page, put } = await open(name, input);
    await page.keyboard.type('draft ');

    expect(await put('first\nsecond')).toEqual({ ok: true, way });
    await expect.poll(() => model(page)).toBe(oneLine ? 'draft first second' : 'draft first\nsecond');
    await page.keyboard.press('Control+z');
    expect(String(await model(page)).trim()).toBe('draft');
    expect(await sent(page)).toEqual([]);
    await page.close();
  });
});
