// @vitest-environment jsdom
/** Ways back to an element: they lead to it now, and on a page that was drawn again with other generated names. */
import { beforeEach, describe, expect, it } from 'vitest';
import { trailsOf } from '../../../lib/sites/picked/trails';

const shadowOf = (element: Element) => element.shadowRoot;
// jsdom draws nothing: everything is seen.
beforeEach(() => {
  Element.prototype.checkVisibility = () => true;
  HTMLElement.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 300, 300);
  Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { value: 300, configurable: true });
});

function trails(html: string, wanted: string) {
  document.body.innerHTML = html;
  const element = document.querySelector(wanted);
  if (!element) throw new Error(`no ${wanted}`);
  return trailsOf(element, shadowOf);
}

describe('the ways to a list', () => {
  it('go by its id, and by what it is called', () => {
    expect(trails('<div id="chat-log" role="log" class="thread"></div>', 'div').slice(0, 2)).toEqual([
      ['div#chat-log'],
      ['div[role="log"].thread'],
    ]);
  });

  it('leave out names that tools make, and words for a state', () => {
    for (const name of ['css-1q8xyz', 'sc-bdVaJa', 'x9f619', 'jss42', 'is-open', 'chat-active', '_3xKq'])
      expect(trails(`<main><ol class="${name}"><li></li></ol></main>`, 'ol').flat().join(), name).not.toContain(name);
  });

  it('go by the place beside what stays, when it has no name of its own', () => {
    const html = (hash: string) =>
      `<div id="app"><aside></aside><div class="${hash}"><div>a</div><div class="m${hash}"><p>Hello</p></div></div></div>`;
    const ways = trails(html('c1a2b3'), '.mc1a2b3');
    document.body.innerHTML = html('d4e5f6');
    const found = ways.map(([selector = '']) => document.querySelector(selector));
    expect(found[0]).toBe(document.querySelector('.md4e5f6'));
  });

  it('go through shadow roots, one selector a root', () => {
    document.body.innerHTML = '<chat-window></chat-window>';
    const root = document.querySelector('chat-window')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no root');
    root.innerHTML = '<div class="rows"><p>Hello</p></div>';
    const list = root.querySelector('.rows');
    if (!list) throw new Error('no list');
    expect(trailsOf(list, shadowOf)[0]).toEqual(['chat-window', 'div.rows']);
  });
});
