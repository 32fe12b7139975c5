/** The draft is told while it is written; what was sent is told once, in the very words that stood in the input. */
import { describe, expect, it } from 'vitest';
import { composerPages } from './session';

const open = composerPages();

describe('the draft', () => {
  it('is told after a pause, not at each key, and is empty again once it was sent', async () => {
    const { page, evaluate } = await open('service');
    await page.focus('#chat');
    await page.keyboard.type('我的验证码', { delay: 20 });
    await expect.poll(() => evaluate('composer.drafts.at(-1)')).toBe('我的验证码');
    // Not told key by key: a slow machine may rest once within five keys, not after each.
    expect(await evaluate('composer.drafts.length')).toBeLessThan(4);
    await page.keyboard.press('Enter');
    await expect.poll(() => evaluate('composer.drafts.at(-1)')).toBe('');
    await page.close();
  });

  it('of a password field is never read', async () => {
    const { page, evaluate } = await open('service');
    await page.focus('#password');
    await page.keyboard.type('secret');
    await page.waitForTimeout(400);
    expect(await evaluate('composer.drafts')).toEqual([]);
    await page.close();
  });
});

describe('what was sent', () => {
  it('by Enter and by the button is told, once each', async () => {
    const { page, evaluate, put } = await open('service');
    await put('能否分期？', '#log');
    await page.keyboard.press('Enter');
    await expect.poll(() => evaluate('composer.sent')).toEqual(['能否分期？']);
    await page.keyboard.type('ok ');
    await page.click('#send');
    await expect.poll(() => evaluate('composer.sent')).toEqual(['能否分期？', 'ok ']);
    expect(await page.evaluate('window.sent')).toEqual(['能否分期？', 'ok ']);
    await page.close();
  });

  it('is not told for a click that sends nothing, nor for a new line', async () => {
    const { page, evaluate } = await open('service');
    await page.focus('#chat');
    await page.keyboard.type('draft');
    await page.keyboard.press('Shift+Enter');
    await page.click('#far');
    await page.waitForTimeout(1800);
    expect(await evaluate('composer.sent')).toEqual([]);
    await page.close();
  });

  for (const [name, input] of [
    ['chatui', 'textarea'],
    ['chatscope', '[contenteditable=true]'],
    ['deep-chat', '#text-input'],
  ] as const) {
    it(`is told for ${name}`, async () => {
      const { page, evaluate, put } = await open(name);
      await page.locator(input).first().click();
      await put('能否分期？');
      await page.keyboard.press('Enter');
      await expect.poll(() => evaluate('composer.sent')).toEqual(['能否分期？']);
      await page.close();
    });
  }
});
