/** Practice page: the English hardship chat, made of @chatscope/chat-ui-kit-react. A recalled line leaves the page without a trace. */
import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import {
  Avatar,
  ChatContainer,
  ConversationHeader,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
  MessageSeparator,
  TypingIndicator,
} from '@chatscope/chat-ui-kit-react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { enCast, nameOf } from '../driver/cast';
import { openDesk, type Place } from '../driver/desk';
import { pause, pressEnter, typeInto } from '../driver/keys';
import type { ChatView, Row } from '../driver/said';
import { hardship } from '../scripts/hardship';
import { face } from './face';

const faces = { agent: face('M', '#6b4fd8'), bot: face('A', '#13808a'), customer: '', system: '' };

const time = (at: number) => new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });

function line(row: Row) {
  if (row.state === 'recalled') return null;
  if (row.sender === 'system') return <MessageSeparator key={row.id} content={row.text} />;
  const mine = row.sender === 'customer';
  const sender = nameOf(enCast, row.sender);
  return (
    <Message
      key={row.id}
      model={{
        message: row.text,
        sentTime: time(row.at),
        sender,
        direction: mine ? 'outgoing' : 'incoming',
        position: 'single',
        type: 'text',
      }}
    >
      {mine ? null : <Avatar src={faces[row.sender]} name={sender} />}
      <Message.Header sender={mine ? '' : sender} sentTime={time(row.at)} />
      {row.state === 'edited' ? <Message.Footer sentTime="edited" /> : null}
    </Message>
  );
}

function Service({ place, rows, typing }: { place: Place; rows: Row[]; typing: boolean }) {
  return (
    <MainContainer>
      <ChatContainer>
        <ConversationHeader>
          <Avatar src={faces.agent} name="Maya" status="available" />
          <ConversationHeader.Content userName="Payment assistance" info="Usually replies within a minute" />
        </ConversationHeader>
        <MessageList typingIndicator={typing ? <TypingIndicator content="Maya is typing" /> : null}>
          {rows.map(line)}
        </MessageList>
        <MessageInput
          placeholder="Type your message"
          attachButton={false}
          onSend={(_html, _text, innerText) => {
            if (innerText.trim()) place.sent(innerText.trim());
          }}
        />
      </ChatContainer>
    </MainContainer>
  );
}

async function mount(place: Place): Promise<ChatView> {
  const root = createRoot(place.element);
  let rows: Row[] = [];
  let typing = false;
  const draw = () => flushSync(() => root.render(<Service place={place} rows={rows} typing={typing} />));
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
      const input = place.root.querySelector<HTMLElement>('.cs-message-input__content-editor');
      if (!input) throw new Error('the input is not there');
      typeInto(input, text);
      await pause(30);
      pressEnter(input);
    },
  };
}

openDesk({ cast: enCast, script: hardship, mount });
