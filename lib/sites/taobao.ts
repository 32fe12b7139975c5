/** 旺旺 in the browser, the buyer's side: messages are `<pre>`, files and cards stand where words would. */
import type { Markup } from './known/markup';

export const taobao: Markup = {
  rule: 'taobao/1',
  list: '.ww_message',
  rows: '.message-item-line',
  sides: { customer: '.self', agent: '.message-item' },
  text: ['.content pre.edit', '.content [data-tpl-id]', '.content'],
  sender: '.nick',
  time: '.time',
  file: '.file-msg .file-name',
};
