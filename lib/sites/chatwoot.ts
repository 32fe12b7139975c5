/** Chatwoot's widget: a block a day, the agent's name once in a run, answers to a form inside the form's own row. */
import type { Markup } from './known/markup';

export const chatwoot: Markup = {
  rule: 'chatwoot/1',
  list: '.conversation-wrap:has(> .messages-wrap)',
  rows: '.agent-message-wrap, .user-message-wrap',
  aside: ':has(.typing-bubble)',
  sides: { customer: '.user-message-wrap', agent: '.agent-message-wrap' },
  text: ['.chat-bubble'],
  sender: '.agent-name',
  line: '.date--separator',
};
