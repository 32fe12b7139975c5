/** The whole list is written anew through innerHTML at every change; a minute later "just now" reads "1 min ago". */
import { enCast, nameOf } from '../../driver/cast';
import { openDesk, type Place } from '../../driver/desk';
import { pause, typeInto } from '../../driver/keys';
import type { ChatView, Row } from '../../driver/said';
import { hardship } from '../../scripts/hardship';
import { make, notice, toEnd, write } from './parts';
import './plain.css';

const safe = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

function ago(at: number): string {
  const minutes = Math.floor((Date.now() - at) / 60_000);
  return minutes < 1 ? 'just now' : `${minutes} min ago`;
}

function line(row: Row): string {
  if (row.state === 'recalled') return `<li class="tip">${notice(enCast, row)}</li>`;
  if (row.sender === 'system') return `<li class="tip">${safe(row.text)}</li>`;
  const kind = row.sender === 'customer' ? 'visitor mine' : 'operator';
  const name = nameOf(enCast, row.sender);
  return `<li class="line ${kind}"><b class="nick">${name}</b> <span class="when">${ago(row.at)}</span><p class="bubble" style="margin:0">${safe(row.text)}</p></li>`;
}

function mount(place: Place): ChatView {
  let rows: Row[] = [];
  const list = make('ul', { class: 'msgs', style: 'margin:0;list-style:none' });
  const input = make('textarea', { rows: '2', placeholder: 'Write a message' }) as HTMLTextAreaElement;
  const button = make('button', { type: 'submit' }, 'Send');
  const form = make('form', { class: 'foot' }, input, button);
  const hint = make('div', { class: 'hint' });
  const draw = () => {
    list.innerHTML = rows.map(line).join('');
    toEnd(list);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value;
    if (!text.trim()) return;
    input.value = '';
    place.sent(text);
  });
  setInterval(draw, 30_000);
  place.element.append(make('div', { class: 'plain' }, make('h2', {}, 'Live help'), list, hint, form));
  return {
    add(row) {
      rows.push(row);
      draw();
    },
    change: draw,
    prepend(older) {
      rows = [...older, ...rows];
      draw();
    },
    typing: (on) => write(hint, on ? 'Maya is typing…' : ''),
    async say(text) {
      typeInto(input, text);
      await pause();
      button.click();
    },
  };
}

openDesk({ cast: enCast, script: hardship, mount });
