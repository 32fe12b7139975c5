/** LivePerson's window. The numbers in its element ids are places in the list, not ids of messages: they are not kept. */
import type { Markup } from './known/markup';

export const liveperson: Markup = {
  rule: 'liveperson/1',
  list: '#lpChat .lpc_transcript',
  rows: '.lpc_message-area',
  aside: '.lpc_typing-indication, :has(.lpc_typing-indication)',
  sides: {
    customer: '.lpc_message_visitor',
    system: '.lpc_message_system, .lpc_message-area_system',
    agent: '.lpc_message_agent',
  },
  text: ['.lpc_message__text'],
  sender: '.lp_sender',
  time: '.lpc_message-area__timestamp',
};
