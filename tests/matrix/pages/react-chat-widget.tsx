/** Practice page: a floating widget with its own store and clock. It cannot edit, and older lines cannot come on top. */
import 'react-chat-widget/lib/styles.css';
import {
  addResponseMessage,
  addUserMessage,
  deleteMessages,
  dropMessages,
  renderCustomComponent,
  toggleMsgLoader,
  toggleWidget,
  Widget,
} from 'react-chat-widget';
import { createRoot } from 'react-dom/client';
import { enCast } from '../../desk/driver/cast';
import { openDesk, type Place } from '../../desk/driver/desk';
import { pause, pressEnter, typeInto, until } from '../../desk/driver/keys';
import type { ChatView, Row } from '../../desk/driver/said';
import { hardship } from '../../desk/scripts/hardship';

function Notice({ text }: { text: string }) {
  return <div className="rcw-notice">{text}</div>;
}

function add(row: Row): void {
  if (row.sender === 'system') renderCustomComponent(Notice, { text: row.text }, false, row.id);
  else if (row.sender === 'customer') addUserMessage(row.text, row.id);
  else addResponseMessage(row.text, row.id);
}

async function mount(place: Place): Promise<ChatView> {
  let loading = false;
  let rows: Row[] = [];
  const unnamed = new Set<string>();
  const sent = (text: string) => {
    const row = place.sent(text, { drawn: true });
    rows.push(row);
    unnamed.add(row.id);
  };
  /** The library gives its own name to a line that was typed; to take one back, all are drawn again. */
  const remove = (row: Row) => {
    rows = rows.filter((old) => old.id !== row.id);
    if (!unnamed.has(row.id)) return deleteMessages(1, row.id);
    dropMessages();
    unnamed.clear();
    for (const left of rows) add(left);
  };
  createRoot(place.element).render(<Widget title="Live chat" subtitle="Maya is here" handleNewUserMessage={sent} />);
  await pause(100);
  toggleWidget();
  const input = await until(() => place.root.querySelector<HTMLElement>('.rcw-input'), 'the widget did not open');
  return {
    cannot: ['edit', 'prependHistory'],
    add(row) {
      rows.push(row);
      add(row);
    },
    change: remove,
    prepend() {},
    typing(on) {
      if (on !== loading) toggleMsgLoader();
      loading = on;
    },
    async say(text) {
      typeInto(input, text);
      await pause(30);
      pressEnter(input);
    },
  };
}

openDesk({ cast: enCast, script: hardship, mount });
