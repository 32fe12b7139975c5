/** The shape of the largest Chinese shop chats: the input is a contenteditable `<pre>`, and the messages are `<pre>` too. */
import { nameOf, zhCast } from '../../driver/cast';
import { openDesk, type Place } from '../../driver/desk';
import type { ChatView, Row } from '../../driver/said';
import { huabei } from '../../scripts/huabei';
import { fullTime, make, notice, sendsFrom, toEnd, typeAndEnter, write } from './parts';
import './plain.css';

function line(row: Row): HTMLElement {
  const self = row.sender === 'customer' ? ' self' : '';
  const text = row.state === 'recalled' ? notice(zhCast, row) : row.text;
  if (row.sender === 'system' || row.state === 'recalled') {
    return make('div', { class: 'message-item-line', 'data-id': row.id }, make('div', { class: 'tip' }, text));
  }
  return make(
    'div',
    { class: 'message-item-line', 'data-id': row.id },
    make(
      'div',
      { class: `message-item line${self}` },
      make(
        'div',
        { class: 'nick' },
        nameOf(zhCast, row.sender),
        ' ',
        make('span', { class: 'time' }, fullTime(row.at)),
      ),
      make('div', { class: 'content bubble' }, make('pre', { class: 'edit' }, text)),
    ),
  );
}

function mount(place: Place): ChatView {
  const list = make('div', { class: 'msgs', role: 'log', 'aria-label': '消息' });
  const input = make('pre', { class: 'edit', contenteditable: 'true', 'data-placeholder': '请输入消息' });
  const button = make('button', { type: 'button', class: 'send' }, '发送');
  const hint = make('div', { class: 'hint' });
  sendsFrom(input, button, (text) => place.sent(text));
  const foot = make(
    'div',
    { class: 'foot' },
    make('div', { class: 'editBox', style: 'flex:1;display:flex' }, input),
    button,
  );
  place.element.append(make('div', { class: 'plain' }, make('h2', {}, '青禾旗舰店'), list, hint, foot));
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
