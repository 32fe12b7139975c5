/** @vitest-environment jsdom */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFocus } from '../../../entrypoints/page/keep-focus';

let gone: AbortController;

beforeEach(() => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  gone = new AbortController();
  document.body.innerHTML = `<main>
    <section id="card"><button id="one">1</button></section>
    <section><button id="two">2</button></section>
    <div role="tabpanel" id="panel" tabindex="0"></div>
    <form><input id="field"><button id="send">send</button></form>
  </main>`;
  keepFocus(document, gone.signal);
});
afterEach(() => {
  gone.abort();
  vi.useRealTimers();
});

const at = (id: string) => document.getElementById(id) as HTMLButtonElement;
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the focus', () => {
  it('passes to what follows when what had it goes away, with all around it', async () => {
    at('one').focus();
    at('card').remove();
    await settled();
    expect(document.activeElement?.id).toBe('two');
  });

  it('passes to what comes in the place of what goes', async () => {
    at('one').focus();
    at('card').innerHTML = '<p>asked</p><button id="undo">undo</button>';
    await settled();
    expect(document.activeElement?.id).toBe('undo');
  });

  it('passes to the next of a list, and not to what comes at its end to fill it up', async () => {
    at('card').innerHTML = '<ul><li><button id="a">a</button></li><li><button id="b">b</button></li></ul>';
    await settled();
    at('a').focus();
    at('card').querySelector('li')?.remove();
    at('card').querySelector('ul')?.insertAdjacentHTML('beforeend', '<li><button id="c">c</button></li>');
    await settled();
    expect(document.activeElement?.id).toBe('b');
  });

  it('passes to what stands before it where nothing follows, and not to the head of the page', async () => {
    at('panel').remove();
    document.querySelector('form')?.insertAdjacentHTML('afterend', '<p><button id="last">stop</button></p>');
    at('last').focus();
    at('last').remove();
    await settled();
    expect(document.activeElement?.id).toBe('send');
  });

  it('passes to the part that is shown when nothing follows', async () => {
    at('send').focus();
    document.querySelector('form')?.remove();
    await settled();
    expect(document.activeElement?.id).toBe('panel');
  });

  it('comes back to what was switched off for a moment only', async () => {
    at('one').focus();
    // As the browser does it: it tells nobody why.
    at('one').blur();
    at('one').disabled = true;
    await settled();
    at('one').disabled = false;
    await settled();
    expect(document.activeElement?.id).toBe('one');
  });

  it('goes back to the field when its button stays switched off', async () => {
    vi.useFakeTimers();
    at('send').focus();
    // As the browser does it: it tells nobody why.
    at('send').blur();
    at('send').disabled = true;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(document.activeElement?.id).toBe('field');
  });

  it('is left alone where the user has put it down, and where somebody else has moved it', async () => {
    at('one').focus();
    at('one').blur();
    await settled();
    at('card').remove();
    await settled();
    expect(document.activeElement).toBe(document.body);
    at('two').focus();
    at('two').remove();
    at('field').focus();
    await settled();
    expect(document.activeElement?.id).toBe('field');
  });

  it('is not taken from another window', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    at('one').focus();
    at('card').remove();
    await settled();
    expect(document.activeElement).toBe(document.body);
  });
});
