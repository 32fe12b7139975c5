/**
 * Bot Framework Web Chat. Its role=log is a hidden copy and is left alone; each row carries its time in full for screen
 * readers, where the eye sees "Just now" once a run. Rows have no ids that outlive a reload. Seen in version 4.18.
 */
import type { Markup } from './known/markup';

export const webchat: Markup = {
  rule: 'webchat/1',
  list: '.webchat__basic-transcript__transcript',
  rows: '.webchat__basic-transcript__activity',
  sides: { customer: '.webchat__stacked-layout--from-user', agent: '.webchat__stacked-layout' },
  text: ['.webchat__bubble__content'],
  time: '.webchat__stacked-layout__status div:not(:empty)',
};
