/** A recalled row is only hidden and stays in the DOM; history comes in one by one, newest first; times only after a gap. */
import { zhCast } from '../../driver/cast';
import { openDesk, type Place } from '../../driver/desk';
import type { ChatView, Row } from '../../driver/said';
import { huabei } from '../../scripts/huabei';
import { make, sendsFrom, shortTime, toEnd, typeAndEnter, write } from './parts';
import './plain.css';

const GAP = 120_000;

function line(row: Row): HTMLElement {
  if (row.sender === 'system') return make('div', { class: 'tip em-event', id: row.id }, make('span', {}, row.text));
  const kind = row.sender === 'customer' ? 'em-right self' : 'em-left';
  return make('div', { class: `line ${kind}`, id: row.id }, make('div', { class: 'em-text bubble' }, row.text));
}

const dateLine = (at: number) => make('div', { class: 'tip em-date' }, make('span', {}, shortTime(at)));

function mount(place: Place): ChatView {
  let dated = 0;
  const list = make('div', { class: 'msgs em-chat' });
  const input = make('textarea', { class: 'em-textarea', rows: '2', placeholder: '点击这里，输入文字' });
  const button = make('button', { type: 'button' }, '发送');
  const typing = make('div', { class: 'hint' });
  sendsFrom(input, button, (text) => place.sent(text));
  place.element.append(
    make(
      'div',
      { class: 'plain' },
      make('h2', {}, '人工客服'),
      list,
      typing,
      make('div', { class: 'foot' }, input, button),
    ),
  );
  return {
    add(row) {
      if (row.at - dated > GAP) list.append(dateLine(row.at));
      dated = row.at;
      list.append(line(row));
      toEnd(list);
    },
    change(row) {
      const element = list.querySelector(`#${row.id}`);
      if (row.state === 'recalled') element?.classList.add('hide');
      else element?.querySelector('.em-text, span')?.replaceChildren(row.text);
    },
    prepend(rows) {
      for (const row of rows.toReversed()) list.insertBefore(line(row), list.firstChild);
      if (rows[0]) list.insertBefore(dateLine(rows[0].at), list.firstChild);
    },
    typing: (on) => write(typing, on ? '对方正在输入' : ''),
    say: (text) => typeAndEnter(input, text),
  };
}

openDesk({ cast: zhCast, script: huabei, mount });
