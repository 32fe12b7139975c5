/** The bot's answers arrive word by word in one growing row, after a row of dots that is no message. */
import { enCast, nameOf } from '../../driver/cast';
import { openDesk, type Place } from '../../driver/desk';
import type { ChatView, Row } from '../../driver/said';
import { hardship } from '../../scripts/hardship';
import { make, notice, sendsFrom, shortTime, toEnd, typeAndEnter } from './parts';
import './plain.css';

const EACH_WORD = 60;

function line(row: Row, text = row.text): HTMLElement {
  if (row.sender === 'system') return make('div', { class: 'tip', role: 'status', 'data-message-id': row.id }, text);
  const kind = { customer: 'user mine', agent: 'assistant', bot: 'assistant bot' }[row.sender];
  const head = make('div', { class: 'nick' }, nameOf(enCast, row.sender), ' ', make('time', {}, shortTime(row.at)));
  return make(
    'div',
    { class: `line ${kind}`, 'data-message-id': row.id },
    head,
    make('div', { class: 'bubble' }, text),
  );
}

function mount(place: Place): ChatView {
  const list = make('div', { class: 'msgs' });
  const dots = make('div', { class: 'line assistant' }, make('div', { class: 'bubble typing' }, '●●●'));
  const input = make('textarea', { rows: '2', placeholder: 'Message the assistant' });
  const button = make('button', { type: 'button' }, 'Send');
  const streams = new Map<string, ReturnType<typeof setInterval>>();
  sendsFrom(input, button, (text) => place.sent(text));
  place.element.append(
    make('div', { class: 'plain' }, make('h2', {}, 'Assistant'), list, make('div', { class: 'foot' }, input, button)),
  );
  const bubbleOf = (row: Row) => list.querySelector(`[data-message-id="${row.id}"] .bubble`);
  const stop = (row: Row) => clearInterval(streams.get(row.id));
  const stream = (row: Row) => {
    const words = row.text.split(/(?<=\s)/);
    let shown = 0;
    const next = () => {
      shown += 1;
      bubbleOf(row)?.replaceChildren(words.slice(0, shown).join('').trimEnd());
      toEnd(list);
      if (shown >= words.length) stop(row);
    };
    streams.set(row.id, setInterval(next, EACH_WORD));
    next();
  };
  return {
    add(row) {
      dots.remove();
      list.append(line(row, row.sender === 'bot' ? '' : row.text));
      if (row.sender === 'bot') stream(row);
      toEnd(list);
    },
    change(row) {
      stop(row);
      bubbleOf(row)?.replaceChildren(row.state === 'recalled' ? notice(enCast, row) : row.text);
    },
    prepend: (rows) => list.prepend(...rows.map((row) => line(row))),
    typing(on) {
      if (on) list.append(dots);
      else dots.remove();
    },
    say: (text) => typeAndEnter(input, text),
  };
}

openDesk({ cast: enCast, script: hardship, mount });
