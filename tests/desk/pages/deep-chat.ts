/** Practice page: deep-chat, a web component with an open shadow root. No times at all; a recalled line changes its words. */
import 'deep-chat';
import type { DeepChat } from 'deep-chat';
import { enCast, nameOf } from '../driver/cast';
import { openDesk, type Place } from '../driver/desk';
import { pause, pressEnter, typeInto, until } from '../driver/keys';
import type { ChatView, Row } from '../driver/said';
import { hardship } from '../scripts/hardship';

const roles = { agent: 'ai', bot: 'bot', customer: 'user', system: 'system' } as const;

function messageOf(row: Row) {
  return { role: roles[row.sender], text: row.state === 'recalled' ? 'This message was deleted' : row.text };
}

/** The element with its switches set; `sent` is called when its own send has drawn the line. */
function makeElement(sent: (text: string) => void, history: () => Row[]): DeepChat {
  const chat = document.createElement('deep-chat');
  chat.connect = {
    websocket: true,
    handler: (_body: unknown, signals) => {
      signals.onOpen();
      signals.newUserMessage.listener = (body: { messages?: { text?: string }[] }) =>
        sent(body.messages?.at(-1)?.text ?? '');
    },
  };
  chat.names = { ai: { text: enCast.agent }, bot: { text: nameOf(enCast, 'bot') }, user: { text: enCast.customer } };
  chat.displayLoadingBubble = { toggle: () => {} };
  chat.textInput = { placeholder: { text: 'Type a message' } };
  chat.loadHistory = async () => [...history().map(messageOf), false];
  chat.chatStyle = { width: '100%', height: '100%', border: 'none', borderRadius: '0' };
  chat.style.cssText = 'display:block;width:100%;height:100%';
  return chat;
}

async function mount(place: Place): Promise<ChatView> {
  let order: string[] = [];
  let waiting: Row[] = [];
  let typing = false;
  const sent = (text: string) => order.push(place.sent(text, { drawn: true }).id);
  const chat = makeElement(sent, () => waiting.splice(0));
  place.element.append(chat);
  // The library draws its list anew while it starts, and the first scroll of each only puts the real handler in place.
  const list = () => chat.shadowRoot?.querySelector<HTMLElement>('#messages');
  await until(list, 'deep-chat did not draw');
  await pause(100);
  list()?.dispatchEvent(new Event('scroll'));
  const askForHistory = () => {
    const inside = list();
    if (!inside || waiting.length === 0) return;
    inside.scrollTop = 0;
    inside.dispatchEvent(new Event('scroll'));
    setTimeout(askForHistory, 250);
  };
  const toggle = (on: boolean) => {
    const bubble = chat.displayLoadingBubble;
    if (on !== typing && typeof bubble === 'object') bubble.toggle(on ? { role: 'ai' } : undefined);
    typing = on;
  };
  return {
    add(row) {
      toggle(false);
      order.push(row.id);
      chat.addMessage(messageOf(row));
    },
    change: (row) => chat.updateMessage(messageOf(row), order.indexOf(row.id)),
    prepend(rows) {
      order = [...rows.map((row) => row.id), ...order];
      waiting = [...rows, ...waiting];
      askForHistory();
    },
    typing: toggle,
    async say(text) {
      const input = chat.shadowRoot?.querySelector<HTMLElement>('#text-input');
      if (!input) throw new Error('the input is not there');
      typeInto(input, text);
      await pause(30);
      pressEnter(input);
    },
  };
}

openDesk({ cast: enCast, script: hardship, mount });
