/** @chatui/core, the library behind the service chats of Alibaba and many others. Seen in version 3.8. */
import type { Markup } from './known/markup';

export const chatui: Markup = {
  rule: 'chatui/1',
  list: '.MessageList',
  rows: '.Message',
  aside: '[data-type=typing]',
  sides: { system: '.SystemMessage', customer: '.right', agent: '.left' },
  text: ['.Message-content', '.SystemMessage-inner > span'],
  sender: '.Message-author',
  time: '.Time',
  id: 'data-id',
};
