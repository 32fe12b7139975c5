/** A conversation of a few words, as replay would give it. */
import type { Conversation, Message } from '../../../lib/transcript/conversation';
import type { Side } from '../../../lib/transcript/message';

const message = (seq: number, side: Side, text: string | null): Message => ({
  seq,
  observedAt: '2026-11-23T02:30:00.000Z',
  live: true,
  side,
  sideBasis: null,
  sender: null,
  shownTime: null,
  datetime: null,
  text,
  attachments: [],
  changes: [],
  recalled: null,
  redacted: false,
});

export const said = (...messages: [Side, string | null][]): Conversation => ({
  start: 'user',
  record: 'r',
  openedAt: '2026-11-23T02:30:00.000Z',
  closedAt: null,
  url: null,
  title: null,
  timeZone: null,
  offsetMinutes: null,
  signed: false,
  keyFingerprint: null,
  lines: messages.map(([side, text], index) => ({ type: 'message', message: message(index + 1, side, text) })),
});
