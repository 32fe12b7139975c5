/** Practice page: the Chinese service chat, made of @chatui/core. A recalled line becomes a notice in its place. */
import '@chatui/core/dist/index.css';
import Chat, { Bubble, useMessages } from '@chatui/core';
import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { nameOf, zhCast } from '../driver/cast';
import { openDesk, type Place } from '../driver/desk';
import { pause, pressEnter, typeInto } from '../driver/keys';
import type { ChatView, Row } from '../driver/said';
import { huabei } from '../scripts/huabei';
import { face } from './face';

const GAP = 60_000;
const faces = { agent: face('林', '#1677ff'), bot: face('智', '#13a8a8'), customer: face('我', '#8a94a0'), system: '' };

/** A line as the library wants it; the time stands above a line only a minute or more after the last one shown. */
function messageOf(row: Row, hasTime: boolean) {
  const common = { _id: row.id, createdAt: row.at, hasTime };
  if (row.state === 'recalled') {
    return {
      ...common,
      type: 'system',
      content: { text: zhCast.recalled(row.sender === 'customer' ? '您' : nameOf(zhCast, row.sender)) },
    };
  }
  if (row.sender === 'system') return { ...common, type: 'system', content: { text: row.text } };
  const mine = row.sender === 'customer';
  const name = mine ? undefined : nameOf(zhCast, row.sender);
  return {
    ...common,
    type: 'text',
    content: { text: row.text },
    position: mine ? ('right' as const) : ('left' as const),
    user: { avatar: faces[row.sender], name },
  };
}

function clock() {
  let shown = 0;
  return (row: Row): boolean => {
    if (row.at - shown < GAP) return false;
    shown = row.at;
    return true;
  };
}

interface Handles {
  append(message: ReturnType<typeof messageOf>): void;
  update(message: ReturnType<typeof messageOf>): void;
  prepend(messages: ReturnType<typeof messageOf>[]): void;
}

interface Props {
  place: Place;
  typing: boolean;
  onReady(handles: Handles): void;
}

function Service({ place, typing, onReady }: Props) {
  const { messages, appendMsg, updateMsg, prependMsgs } = useMessages([]);
  useEffect(() => {
    onReady({
      append: (message) => void appendMsg(message),
      update: (message) => updateMsg(message._id, message),
      prepend: (older) => prependMsgs(older as typeof messages),
    });
  }, [onReady, appendMsg, updateMsg, prependMsgs]);
  return (
    <Chat
      locale="zh-CN"
      navbar={{ title: '在线客服' }}
      messages={messages}
      isTyping={typing}
      loadMoreText="查看更早的消息"
      onRefresh={async () => place.wantsOlder()}
      renderMessageContent={({ content }) => <Bubble content={content.text} />}
      quickReplies={[{ name: '我想分期还款' }, { name: '能减免利息吗' }, { name: '转人工' }]}
      onQuickReplyClick={(item) => void place.sent(item.name)}
      placeholder="请输入您的问题"
      onSend={(type, text) => {
        if (type === 'text' && text.trim()) place.sent(text);
      }}
    />
  );
}

async function mount(place: Place): Promise<ChatView> {
  const root = createRoot(place.element);
  const timed = clock();
  let ready: (handles: Handles) => void = () => {};
  const handles = new Promise<Handles>((resolve) => {
    ready = resolve;
  });
  const draw = (typing: boolean) => root.render(<Service place={place} typing={typing} onReady={ready} />);
  draw(false);
  const { append, update, prepend } = await handles;
  return {
    add: (row) => flushSync(() => append(messageOf(row, timed(row)))),
    change: (row) => flushSync(() => update(messageOf(row, false))),
    prepend: (rows) => flushSync(() => prepend(rows.map((row, i) => messageOf(row, i % 5 === 0)))),
    typing: draw,
    async say(text) {
      const input = place.root.querySelector<HTMLTextAreaElement>('textarea.Composer-input');
      if (!input) throw new Error('the input is not there');
      typeInto(input, text);
      await pause(30);
      pressEnter(input);
    },
  };
}

openDesk({ cast: zhCast, script: huabei, mount });
