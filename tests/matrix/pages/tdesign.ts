/** Practice page: TDesign Chat on Vue. Each message is a custom element with a shadow root of its own; its role is no ARIA role. */
import '@tdesign-vue-next/chat/es/style/index.css';
import 'tdesign-vue-next/es/style/index.css';
import { ChatList, ChatMessage, ChatSender } from '@tdesign-vue-next/chat';
import { createApp, h, nextTick, reactive, ref } from 'vue';
import { nameOf, zhCast } from '../../desk/driver/cast';
import { openDesk, type Place } from '../../desk/driver/desk';
import { pause, pressEnter, typeInto, until } from '../../desk/driver/keys';
import type { ChatView, Row } from '../../desk/driver/said';
import { huabei } from '../../desk/scripts/huabei';

const roles = { agent: 'assistant', bot: 'assistant', customer: 'user', system: 'system' } as const;

const time = (at: number) => new Date(at).toLocaleTimeString('zh-CN', { hour12: false });

function line(row: Row) {
  const mine = row.sender === 'customer';
  const text = row.state === 'recalled' ? zhCast.recalled(nameOf(zhCast, row.sender)) : row.text;
  const role = row.state === 'recalled' ? 'system' : roles[row.sender];
  return h(ChatMessage, {
    key: row.id,
    role,
    name: role === 'system' ? '' : nameOf(zhCast, row.sender),
    datetime: role === 'system' ? '' : time(row.at),
    placement: mine ? 'right' : 'left',
    variant: 'base',
    content: [{ type: 'text', data: text }],
  });
}

async function mount(place: Place): Promise<ChatView> {
  const rows = reactive<Row[]>([]);
  const typing = ref(false);
  const draft = ref('');
  const send = (text: string) => {
    draft.value = '';
    place.sent(text);
  };
  const service = () =>
    h(
      ChatList,
      { style: 'height:100%;padding:0 12px', clearHistory: false },
      {
        default: () => [
          ...rows.map(line),
          typing.value ? h('div', { class: 'tip', style: 'padding:8px' }, '对方正在输入…') : null,
        ],
        footer: () =>
          h(ChatSender, {
            modelValue: draft.value,
            'onUpdate:modelValue': (value: string) => {
              draft.value = value;
            },
            onSend: send,
            placeholder: '请输入',
          }),
      },
    );
  createApp({ render: service }).mount(place.element);
  const input = await until(() => place.root.querySelector<HTMLTextAreaElement>('#place textarea'), 'no input');
  return {
    add: (row) => void rows.push({ ...row }),
    change(row) {
      const i = rows.findIndex((old) => old.id === row.id);
      rows[i] = { ...row };
    },
    prepend: (older) => void rows.unshift(...older.map((row) => ({ ...row }))),
    typing(on) {
      typing.value = on;
    },
    async say(text) {
      typeInto(input, text);
      await nextTick();
      await pause(30);
      pressEnter(input);
    },
  };
}

openDesk({ cast: zhCast, script: huabei, mount });
