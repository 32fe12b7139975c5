/** Practice page: a list of thousands of rows of which only those in view stand in the DOM (@tanstack/react-virtual). */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { nameOf, zhCast } from '../driver/cast';
import { openDesk, type Place } from '../driver/desk';
import { pause, pressEnter, typeInto } from '../driver/keys';
import type { ChatView, Row } from '../driver/said';
import { huabei } from '../scripts/huabei';
import './plain/plain.css';

const HEIGHT = 72;

const time = (at: number) => new Date(at).toLocaleString('zh-CN', { hour12: false });

function Line({ row }: { row: Row }) {
  if (row.state === 'recalled') return <div className="vl-notice">{zhCast.recalled(nameOf(zhCast, row.sender))}</div>;
  if (row.sender === 'system') return <div className="vl-notice">{row.text}</div>;
  return (
    <div className={`vl-line ${row.sender === 'customer' ? 'is-self' : 'is-other'}`}>
      <div className="vl-head">
        <span className="vl-name">{nameOf(zhCast, row.sender)}</span> <time>{time(row.at)}</time>
      </div>
      <div className="vl-text">{row.text}</div>
    </div>
  );
}

/** Rows are keyed by their slot, modulo the number on screen, so elements are used again for other lines. */
function Service({ rows, typing, onSend }: { rows: Row[]; typing: boolean; onSend(text: string): void }) {
  const scroller = useRef<HTMLDivElement>(null);
  const draft = useRef<HTMLTextAreaElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEIGHT,
    overscan: 4,
  });
  const last = rows.at(-1)?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new last line may move the list
  useLayoutEffect(() => {
    if (last) virtual.scrollToIndex(rows.length - 1, { align: 'end' });
  }, [last]);
  const items = virtual.getVirtualItems();
  const send = () => {
    const text = draft.current?.value ?? '';
    if (!text.trim() || !draft.current) return;
    draft.current.value = '';
    onSend(text);
  };
  return (
    <div className="plain">
      <h2>在线客服 · {rows.length} 条消息</h2>
      <div className="vl-scroller" ref={scroller}>
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {items.map((item) => {
            const row = rows[item.index];
            if (!row) return null;
            return (
              <div
                key={item.index % 40}
                data-index={item.index}
                className="vl-row"
                style={{
                  position: 'absolute',
                  insetInline: 0,
                  height: HEIGHT,
                  transform: `translateY(${item.start}px)`,
                }}
              >
                <Line row={row} />
              </div>
            );
          })}
        </div>
      </div>
      <div className="hint">{typing ? '对方正在输入…' : ''}</div>
      <div className="foot">
        <textarea
          ref={draft}
          rows={2}
          placeholder="请输入消息，Enter 发送"
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
  const draw = () =>
    flushSync(() => root.render(<Service rows={rows} typing={typing} onSend={(text) => place.sent(text)} />));
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
      const scroller = place.root.querySelector('.vl-scroller');
      if (scroller) scroller.scrollTop += older.length * HEIGHT;
    },
    typing(on) {
      typing = on;
      draw();
    },
    async say(text) {
      const input = place.root.querySelector<HTMLTextAreaElement>('.foot textarea');
      if (!input) throw new Error('the input is not there');
      typeInto(input, text);
      await pause();
      pressEnter(input);
    },
  };
}

openDesk({ cast: zhCast, script: huabei, mount });
