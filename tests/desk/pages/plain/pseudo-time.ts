/** Times live in a pseudo-element, and the only `role=log` is a hidden copy in which every line begins with its speaker. */
import { enCast, nameOf } from '../../driver/cast';
import { openDesk, type Place } from '../../driver/desk';
import type { ChatView, Row } from '../../driver/said';
import { hardship } from '../../scripts/hardship';
import { make, notice, sendsFrom, shortTime, toEnd, typeAndEnter, write } from './parts';
import './plain.css';

function line(row: Row): HTMLElement {
  if (row.sender === 'system') return make('div', { class: 'tip', 'data-key': row.id }, row.text);
  if (row.state === 'recalled') return make('div', { class: 'tip', 'data-key': row.id }, notice(enCast, row));
  const mine = row.sender === 'customer';
  const who = mine ? [] : [make('div', { class: 'nick' }, nameOf(enCast, row.sender))];
  const said = make('div', { class: 'bubble', 'data-clock': shortTime(row.at) }, row.text);
  return make('div', { class: `line ${mine ? 'out' : 'in'}`, 'data-key': row.id }, ...who, said);
}

const spoken = (row: Row) =>
  make('div', {}, `${row.sender === 'customer' ? 'You' : nameOf(enCast, row.sender)} said: ${row.text}`);

function mount(place: Place): ChatView {
  const list = make('div', { class: 'msgs', tabindex: '0' });
  const copy = make('div', { class: 'copy-only', role: 'log', 'aria-label': 'Chat log' });
  const input = make('textarea', { rows: '2', placeholder: 'Ask us anything' });
  const button = make('button', { type: 'button' }, 'Send');
  const hint = make('div', { class: 'hint' });
  sendsFrom(input, button, (text) => place.sent(text));
  place.element.append(
    make(
      'div',
      { class: 'plain' },
      make('h2', {}, 'Support'),
      copy,
      list,
      hint,
      make('div', { class: 'foot' }, input, button),
    ),
  );
  return {
    add(row) {
      list.append(line(row));
      copy.append(spoken(row));
      toEnd(list);
    },
    change: (row) => list.querySelector(`[data-key="${row.id}"]`)?.replaceWith(line(row)),
    prepend: (rows) => list.prepend(...rows.map(line)),
    typing: (on) => write(hint, on ? 'typing…' : ''),
    say: (text) => typeAndEnter(input, text),
  };
}

openDesk({ cast: enCast, script: hardship, mount });
