/** Lines of one speaker stand in one block with the name once; one's own lines say "Sending…" first and get their id later. */
import { enCast, nameOf } from '../../driver/cast';
import { openDesk, type Place } from '../../driver/desk';
import type { ChatView, Row, Sender } from '../../driver/said';
import { hardship } from '../../scripts/hardship';
import { make, notice, sendsFrom, shortTime, toEnd, typeAndEnter } from './parts';
import './plain.css';

const SENDING = 150;

function block(sender: Sender, ...lines: HTMLElement[]): HTMLElement {
  if (sender === 'system') return make('div', { class: 'run tip', 'data-run': sender }, ...lines);
  const mine = sender === 'customer';
  const name = make('span', { class: 'nick' }, nameOf(enCast, sender));
  return make(
    'div',
    {
      class: `run ${mine ? 'visitor-chat mine' : 'agent-chat'}`,
      'data-run': sender,
      style: 'max-width:82%;width:fit-content',
    },
    ...(mine ? [] : [name]),
    ...lines,
  );
}

function line(row: Row): HTMLElement {
  const said = make('p', { class: row.sender === 'system' ? 'said' : 'said bubble', style: 'margin:2px 0' }, row.text);
  if (row.sender === 'system') return make('div', { class: 'message', id: `message-${row.id}` }, said);
  return make(
    'div',
    { class: 'message', id: `message-${row.id}` },
    said,
    make('time', { class: 'when' }, shortTime(row.at)),
  );
}

/** Shows the line at once with a temporary id, as services do that wait for their server. */
function optimistic(row: Row): HTMLElement {
  const element = line(row);
  const status = make('span', { class: 'status' }, ' · Sending…');
  element.id = `temporary-${row.id}`;
  element.append(status);
  setTimeout(() => {
    element.id = `message-${row.id}`;
    status.textContent = ' · Delivered';
  }, SENDING);
  return element;
}

function mount(place: Place): ChatView {
  const list = make('div', { class: 'msgs', role: 'log', 'aria-live': 'polite' });
  const input = make('input', { type: 'text', placeholder: 'Message…', 'aria-label': 'Message' });
  const button = make('button', { type: 'button' }, 'Send');
  const writing = make('div', { class: 'agent-chat' }, make('span', { class: 'nick' }, 'Maya is typing…'));
  sendsFrom(input, button, (text) => place.sent(text));
  place.element.append(
    make(
      'div',
      { class: 'plain' },
      make('h2', {}, 'Chat with us'),
      list,
      make('div', { class: 'foot' }, input, button),
    ),
  );
  const elementOf = (row: Row) => list.querySelector(`#message-${row.id}, #temporary-${row.id}`);
  return {
    add(row) {
      writing.remove();
      const element = row.sender === 'customer' ? optimistic(row) : line(row);
      const last = list.lastElementChild;
      if (last?.getAttribute('data-run') === row.sender) last.append(element);
      else list.append(block(row.sender, element));
      toEnd(list);
    },
    change(row) {
      const said = elementOf(row)?.querySelector('.said');
      said?.replaceChildren(row.state === 'recalled' ? make('i', {}, notice(enCast, row)) : row.text);
    },
    prepend(rows) {
      const blocks: HTMLElement[] = [];
      for (const row of rows) {
        const last = blocks.at(-1);
        if (last?.dataset.run === row.sender) last.append(line(row));
        else blocks.push(block(row.sender, line(row)));
      }
      list.prepend(...blocks);
    },
    typing(on) {
      if (on) list.append(writing);
      else writing.remove();
    },
    say: (text) => typeAndEnter(input, text),
  };
}

openDesk({ cast: enCast, script: hardship, mount });
