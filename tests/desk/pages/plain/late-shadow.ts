/** A custom element that stands empty in the page and gets its closed shadow root, with the chat inside, a second later. */
import { nameOf, zhCast } from '../../driver/cast';
import { openDesk, type Place } from '../../driver/desk';
import { pause } from '../../driver/keys';
import type { ChatView, Row } from '../../driver/said';
import { huabei } from '../../scripts/huabei';
import { fullTime, make, notice, sendsFrom, toEnd, typeAndEnter, write } from './parts';
import styles from './plain.css' with { type: 'text' };

const LATE = 1_000;

function line(row: Row): HTMLElement {
  if (row.sender === 'system' || row.state === 'recalled') {
    return make('div', { class: 'tip', 'data-id': row.id }, row.state === 'recalled' ? notice(zhCast, row) : row.text);
  }
  const kind = row.sender === 'customer' ? 'from-user self' : 'from-service';
  const head = make('div', { class: 'nick' }, `${nameOf(zhCast, row.sender)} `, make('time', {}, fullTime(row.at)));
  return make('div', { class: `line ${kind}`, 'data-id': row.id }, head, make('div', { class: 'bubble' }, row.text));
}

/** Defines the element only now: the one in the page is upgraded, which no mutation record tells. */
function attachLate(inside: HTMLElement): ShadowRoot {
  let root: ShadowRoot | null = null;
  class ServiceChat extends HTMLElement {
    constructor() {
      super();
      root = this.attachShadow({ mode: 'closed' });
      root.append(make('style', {}, styles), inside);
    }
  }
  customElements.define('service-chat', ServiceChat);
  if (!root) throw new Error('the element was not upgraded');
  return root;
}

async function mount(place: Place): Promise<ChatView> {
  place.element.append(make('service-chat', { style: 'display:block;height:100%' }));
  await pause(LATE);
  const list = make('div', { class: 'msgs' });
  const input = make('textarea', { rows: '2', placeholder: '请输入' });
  const button = make('button', { type: 'button' }, '发送');
  const hint = make('div', { class: 'hint' });
  sendsFrom(input, button, (text) => place.sent(text));
  window.__place = attachLate(
    make(
      'div',
      { class: 'plain' },
      make('h2', {}, '在线客服'),
      list,
      hint,
      make('div', { class: 'foot' }, input, button),
    ),
  );
  return {
    add(row) {
      list.append(line(row));
      toEnd(list);
    },
    change: (row) => list.querySelector(`[data-id="${row.id}"]`)?.replaceWith(line(row)),
    prepend: (rows) => list.prepend(...rows.map(line)),
    typing: (on) => write(hint, on ? '对方正在输入…' : ''),
    say: (text) => typeAndEnter(input, text),
  };
}

openDesk({ cast: zhCast, script: huabei, mount });
