/** Newest first in the DOM, turned over by `column-reverse`; the side of a line is told by its colour and place alone. */
import { zhCast } from '../../driver/cast';
import { openDesk, type Place } from '../../driver/desk';
import type { ChatView, Row } from '../../driver/said';
import { huabei } from '../../scripts/huabei';
import { make, notice, sendsFrom, shortTime, typeAndEnter, write } from './parts';
import './plain.css';

const AT_END = 'align-self:flex-end;max-width:82%;margin:4px 0;padding:6px 12px;border-radius:10px;background:#d5e7ff';
const AT_START =
  'align-self:flex-start;max-width:82%;margin:4px 0;padding:6px 12px;border-radius:10px;background:#eef2f6';
const MIDDLE = 'align-self:center;margin:4px 0;color:#5b6775;font-size:13px';

function line(row: Row): HTMLElement {
  const words = row.state === 'recalled' ? notice(zhCast, row) : row.text;
  const quiet = row.sender === 'system' || row.state === 'recalled';
  const style = quiet ? MIDDLE : row.sender === 'customer' ? AT_END : AT_START;
  const element = make('div', { class: 'css-1q8x', style, 'data-k': row.id }, make('span', { class: 'css-t0' }, words));
  if (!quiet)
    element.append(
      make(
        'span',
        { class: 'css-h7', style: 'margin-inline-start:8px;color:#5b6775;font-size:12px' },
        shortTime(row.at),
      ),
    );
  return element;
}

function mount(place: Place): ChatView {
  const list = make('div', { class: 'msgs upside-down' });
  const input = make('div', { contenteditable: 'true', role: 'textbox', 'aria-label': '输入消息' });
  const button = make('button', { type: 'button' }, '发送');
  const hint = make('div', { class: 'hint' });
  sendsFrom(input, button, (text) => place.sent(text));
  place.element.append(
    make('div', { class: 'plain' }, make('h2', {}, '客服'), list, hint, make('div', { class: 'foot' }, input, button)),
  );
  return {
    add: (row) => list.prepend(line(row)),
    change: (row) => list.querySelector(`[data-k="${row.id}"]`)?.replaceWith(line(row)),
    prepend: (rows) => list.append(...rows.toReversed().map(line)),
    typing: (on) => write(hint, on ? '…' : ''),
    say: (text) => typeAndEnter(input, text),
  };
}

openDesk({ cast: zhCast, script: huabei, mount });
