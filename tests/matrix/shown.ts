/** How each of the heavy pages is read. */
import type { Marks } from '../desk/shown';

export const marksOf: Record<string, Marks> = {
  webchat: {
    row: 'article.webchat__basic-transcript__activity',
    text: '.webchat__text-content',
    customer: '.webchat__stacked-layout--from-user',
    system: '.no-such',
    recalled: 'nothing',
    cannot: ['recall', 'edit', 'prependHistory'],
    noSystem: true,
  },
  'react-chat-widget': {
    row: '.rcw-message',
    text: '.rcw-message-text, .rcw-notice',
    customer: '.rcw-message-client',
    system: '.rcw-notice',
    recalled: 'nothing',
    cannot: ['edit', 'prependHistory'],
  },
  'ant-design-x': {
    row: '.ant-bubble',
    text: '.ant-bubble-content',
    customer: '.ant-bubble-end',
    system: '.ant-bubble-system',
    recalled: 'notice',
  },
  tdesign: {
    row: 't-chat-item',
    text: '.t-chat__text--user, .t-chat__text--system, .t-chat__text__markdown',
    customer: '[role=user]',
    system: '[role=system]',
    recalled: 'notice',
  },
};
