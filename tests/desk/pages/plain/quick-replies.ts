/** When the other side asks something, the input leaves the page and quick replies stand in its place. */
import { nameOf, zhCast } from '../../driver/cast';
import { openDesk, type Place } from '../../driver/desk';
import { pause } from '../../driver/keys';
import type { ChatView, Row } from '../../driver/said';
import { huabei } from '../../scripts/huabei';
import { make, notice, sendsFrom, shortTime, toEnd, typeAndEnter, write } from './parts';
import './plain.css';

const OTHER = '输入其他内容';
const REPLIES = ['是的', '不是', OTHER];

function line(row: Row): HTMLElement {
  if (row.sender === 'system' || row.state === 'recalled') {
    return make('li', { class: 'tip', 'data-id': row.id }, row.state === 'recalled' ? notice(zhCast, row) : row.text);
  }
  const kind = row.sender === 'customer' ? 'chat-right self' : 'chat-left';
  const head = make('div', { class: 'nick' }, `${nameOf(zhCast, row.sender)} ${shortTime(row.at)}`);
  return make('li', { class: `line ${kind}`, 'data-id': row.id }, head, make('div', { class: 'bubble' }, row.text));
}

function mount(place: Place): ChatView {
  const list = make('ol', { class: 'msgs', 'aria-live': 'polite', style: 'margin:0;list-style:none' });
  const foot = make('div', { class: 'foot' });
  const input = make('textarea', { rows: '2', placeholder: '请输入' });
  const button = make('button', { type: 'button' }, '发送');
  const hint = make('div', { class: 'hint' });
  const showInput = () => foot.replaceChildren(input, button);
  const choose = (reply: string) => {
    showInput();
    if (reply !== OTHER) place.sent(reply);
  };
  const showReplies = () =>
    foot.replaceChildren(
      ...REPLIES.map((reply) => {
        const choice = make('button', { type: 'button', class: 'reply' }, reply);
        choice.addEventListener('click', () => choose(reply));
        return choice;
      }),
    );
  sendsFrom(input, button, (text) => place.sent(text));
  showInput();
  place.element.append(make('div', { class: 'plain' }, make('h2', {}, '智能客服'), list, hint, foot));
  return {
    add(row) {
      list.append(line(row));
      toEnd(list);
      if (row.sender !== 'customer' && /[？?]$/.test(row.text)) showReplies();
    },
    change: (row) => list.querySelector(`[data-id="${row.id}"]`)?.replaceWith(line(row)),
    prepend: (rows) => list.prepend(...rows.map(line)),
    typing: (on) => write(hint, on ? '对方正在输入…' : ''),
    async say(text) {
      const choices = [...foot.querySelectorAll<HTMLElement>('.reply')];
      const same = choices.find((choice) => choice.textContent === text && text !== OTHER);
      if (same) return same.click();
      choices.find((choice) => choice.textContent === OTHER)?.click();
      await pause();
      return typeAndEnter(input, text);
    },
  };
}

openDesk({ cast: zhCast, script: huabei, mount });
