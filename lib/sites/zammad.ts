/** Zammad's chat: the agent is named once, above the conversation; times stand between the rows. */
import type { Markup } from './known/markup';

export const zammad: Markup = {
  rule: 'zammad/1',
  list: '.zammad-chat-body',
  rows: '.zammad-chat-message, .zammad-chat-status',
  aside: '.zammad-chat-message--typing',
  sides: {
    customer: '.zammad-chat-message--customer',
    agent: '.zammad-chat-message--agent',
    system: '.zammad-chat-status',
  },
  text: ['.zammad-chat-message-body', '.zammad-chat-status-inner'],
  agent: '.zammad-chat-agent-name',
  line: '.zammad-chat-timestamp',
  id: 'data-message-id',
};
