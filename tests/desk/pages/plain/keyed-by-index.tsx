/** React with rows keyed by index: older lines on top make every element show other words, and a recall shifts all below. */
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { nameOf, zhCast } from '../../driver/cast';
import { openDesk, type Place } from '../../driver/desk';
import type { ChatView, Row } from '../../driver/said';
import { huabei } from '../../scripts/huabei';
import { shortTime, typeAndEnter } from './parts';
import './plain.css';

function Line({ row }: { row: Row }) {
  const kind = row.sender === 'system' ? 'tip' : `line ${row.sender === 'customer' ? 'mine' : 'theirs'}`;
  return (
    <div className={kind}>
      <span className="nick">{row.sender === 'system' ? '' : nameOf(zhCast, row.sender)}</span>
      <div className={row.sender === 'system' ? 'text' : 'text bubble'}>{row.text}</div>
      <span className="when">{row.sender === 'system' ? '' : shortTime(row.at)}</span>
    </div>
  );
}

function Service({ rows, typing, onSend }: { rows: Row[]; typing: boolean; onSend(text: string): void }) {
  const [draft, setDraft] = useState('');
  const send = () => {
    if (!draft.trim()) return;
    setDraft('');
    onSend(draft);
  };
  return (
    <div className="plain">
      <h2>客服中心</h2>
      <div className="msgs">
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: this mistake is what the page is for
          <Line key={index} row={row} />
        ))}
      </div>
      <div className="hint">{typing ? '对方正在输入…' : ''}</div>
      <div className="foot">
        <textarea
          rows={2}
          value={draft}
          placeholder="请输入"
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
        <button type="button" onClick={send}>
          发送
        </button>
      </div>
    </div>
  );
}

function mount(place: Place): ChatView {
  const root = createRoot(place.element);
  let rows: Row[] = [];
  let typing = false;
  const standing = () => rows.filter((row) => row.state !== 'recalled');
  const draw = () =>
    flushSync(() => root.render(<Service rows={standing()} typing={typing} onSend={(text) => place.sent(text)} />));
  draw();
  return {
    add(row) {
      rows = [...rows, { ...row }];
      draw();
    },
    change(row) {
      rows = rows.map((old) => (old.id === row.id ? { ...row } : old));
      draw();
    },
    prepend(older) {
      rows = [...older.map((row) => ({ ...row })), ...rows];
      draw();
    },
    typing(on) {
      typing = on;
      draw();
    },
    async say(text) {
      const input = place.root.querySelector('textarea.draft, .foot textarea') as HTMLTextAreaElement;
      await typeAndEnter(input, text);
    },
  };
}

openDesk({ cast: zhCast, script: huabei, mount });
