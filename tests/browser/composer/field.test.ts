/** Which input a phrase goes to, which inputs are left alone, and what is said when it cannot be put in. */
import { describe, expect, it } from 'vitest';
import { composerPages } from './session';

const open = composerPages();

describe('the input a phrase goes to', () => {
  it("is the chat's own when nothing was focused", async () => {
    const { page, put } = await open('service');
    expect(await put('您好', '#log')).toEqual({ ok: true, way: 'exec-command' });
    expect(await page.inputValue('#chat')).toBe('您好');
    await page.close();
  });

  for (const other of ['comment', 'review']) {
    it(`is the chat's own when the ${other} box was focused last`, async () => {
      const { page, put } = await open('service');
      await page.focus(`#${other}`);
      expect(await put('您好', '#log')).toEqual({ ok: true, way: 'exec-command' });
      expect([await page.inputValue('#chat'), await page.inputValue(`#${other}`)]).toEqual(['您好', '']);
      await page.close();
    });
  }

  it('is none when quick replies stand in its place', async () => {
    const { page, put } = await open('service');
    await page.evaluate("document.querySelector('#composer').hidden = true");
    expect(await put('您好', '#log')).toEqual({ ok: false, code: 'no-input' });
    expect([await page.inputValue('#review'), await page.inputValue('#comment')]).toEqual(['', '']);
    await page.close();
  });

  it('is the one last focused when no conversation is known', async () => {
    const { page, put } = await open('service');
    await page.focus('#comment');
    await page.focus('#password');
    expect(await put('您好')).toEqual({ ok: true, way: 'exec-command' });
    expect([await page.inputValue('#comment'), await page.inputValue('#password')]).toEqual(['您好', '']);
    await page.close();
  });

  it('stands after the last word when the draft was never touched', async () => {
    const { page, put } = await open('service');
    await page.evaluate("document.querySelector('#chat').innerHTML = 'draft '");
    expect(await put('您好', '#log')).toEqual({ ok: true, way: 'exec-command' });
    expect(await page.inputValue('#chat')).toBe('draft 您好');
    await page.close();
  });

  it('keeps what is selected and puts the phrase behind it', async () => {
    const { page, put } = await open('service');
    await page.fill('#chat', 'one two');
    await page.evaluate("document.querySelector('#chat').setSelectionRange(0, 3)");
    await put('您好', '#log');
    expect(await page.inputValue('#chat')).toBe('one您好 two');
    await page.close();
  });
});

describe('inputs that are left alone', () => {
  for (const id of ['search', 'find', 'password', 'card', 'code', 'fixed']) {
    it(`#${id}`, async () => {
      const { page, put } = await open('service');
      await page.focus(`#${id}`);
      expect(await put('您好')).toEqual({ ok: false, code: 'no-input' });
      expect(await page.inputValue(`#${id}`)).toBe('');
      await page.close();
    });
  }

  it('an input that was hidden after it had the focus', async () => {
    const { page, put } = await open('service');
    await page.focus('#comment');
    await page.evaluate("document.querySelector('#comment').style.visibility = 'hidden'");
    expect(await put('您好')).toEqual({ ok: false, code: 'no-input' });
    await page.close();
  });
});

describe('when a phrase cannot be put in', () => {
  it('says that something else stands there, and tries no second way', async () => {
    const { page, put } = await open('service');
    await page.focus('#short');
    expect(await put('1234567')).toEqual({ ok: false, code: 'insert-differs' });
    expect(await page.inputValue('#short')).toBe('12345');
    await page.close();
  });

  it('waits for an input method to finish', async () => {
    const { page, put } = await open('service');
    await page.focus('#chat');
    const input = await page.context().newCDPSession(page);
    await input.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
    expect(await put('您好')).toEqual({ ok: false, code: 'input-composing' });
    await input.send('Input.insertText', { text: '你' });
    expect(await put('您好')).toEqual({ ok: true, way: 'exec-command' });
    expect(await page.inputValue('#chat')).toBe('你您好');
    await page.close();
  });

  it('falls back once when the page undoes typing, and the page hears of it', async () => {
    const { page, put } = await open('service');
    await page.evaluate(`
      heard = [];
      document.querySelector('#chat').addEventListener('input', (event) => {
        if (event.isTrusted) event.target.value = '';
        else heard.push(event.target.value);
      });`);
    await page.focus('#chat');
    expect(await put('您好')).toEqual({ ok: true, way: 'setter' });
    expect(await page.evaluate('heard')).toEqual(['您好']);
    expect(await page.inputValue('#chat')).toBe('您好');
    await page.close();
  });

  it('says that an input refuses when nothing comes of either way', async () => {
    const { page, put } = await open('editable-div');
    await page.focus('#input');
    await page.evaluate("document.querySelector('#input').addEventListener('input', (e) => (e.target.innerHTML = ''))");
    expect(await put('您好')).toEqual({ ok: false, code: 'input-refused' });
    expect(await page.innerText('#input')).toBe('');
    await page.close();
  });
});
