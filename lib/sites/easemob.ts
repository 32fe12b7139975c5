/** 环信 Easemob (kefu-webim): a message taken back is hidden, its row bears the message's id. */
import type { Markup } from './known/markup';

export const easemob: Markup = {
  rule: 'easemob/1',
  rows: '.em-widget-left, .em-widget-right, .em-widget-event',
  sides: { customer: '.em-widget-right', agent: '.em-widget-left', system: '.em-widget-event' },
  text: ['.em-widget-msg-container'],
  line: '.em-widget-date',
  id: 'id',
};
