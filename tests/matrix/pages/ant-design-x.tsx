/** Practice page: Ant Design X, whose list wants to be told the side of each role. Imported by path: the root is ten times as much. */
import Bubble from '@ant-design/x/es/bubble';
import Sender from '@ant-design/x/es/sender';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { nameOf, zhCast } from '../../desk/driver/cast';
import { openDesk, type Place } from '../../desk/driver/desk';
import { pause, pressEnter, typeInto, until } from '../../desk/driver/keys';
import type { ChatView, Row } from '../../desk/driver/said';
import { huabei } from '../../desk/scripts/huabei';

function itemOf(row: Row) {
  if (row.sender === 'system' || row.state === 'recalled') {
    const words = row.state === 'recalled' ? zhCast.recalled(nameOf(zhCast, row.sender)) : row.text;
    return { key: row.id, role: 'system', content: words };
  }
  const mine = row.sender === 'customer';
  return {
    key: row.id,
    role: mine ? 'user' : 'ai',
    content: row.text,
    header: mine ? undefined : nameOf(zhCast, row.sender),
  };
}

function Service({ rows, typing, onSend }: { rows: Row[]; typing: boolean; onSend(text: string): void }) {
  const [draft, setDraft] = useState('');
  const waiting = typing ? [{ key: 'typing', role: 'ai', content: '', loading: true }] : [];
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 12, height: '100%', padding: 12 }}>
      <Bubble.List
        style={{ flex: 1, minHeight: 0 }}
        items={[...rows.map(itemOf), ...waiting]}
        role={{ ai: { placement: 'start' }, user: { placement: 'end' }, system: {} }}
      />
      <Sender
        value={draft}
        onChange={setDraft}
        placeholder="请输入"
        onSubmit={(text) => {
          setDraft('');
          onSend(text);
        }}
      />
    </div>
  );
}

async function mount(place: Place): Promise<ChatView> {
  const root = createRoot(place.element);
  let rows: Row[] = [];
  let typing = false;
  const draw = () =>
    flushSync(() => root.render(<Service rows={rows} typing={typing} onSend={(text) => place.sent(text)} />));
  draw();
  const input = await until(() => place.root.querySelector<HTMLTextAreaElement>('#place textarea'), 'no input');
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
      typeInto(input, text);
      await pause(30);
      pressEnter(input);
    },
  };
}

openDesk({ cast: zhCast, script: huabei, mount });
