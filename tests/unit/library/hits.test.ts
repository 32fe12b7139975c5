import { describe, expect, it } from 'vitest';
import { hitsIn } from '../../../entrypoints/library/hits';
import type { Message } from '../../../lib/transcript/conversation';

const record = { id: 'r', title: null, url: 'https://desk.example/' };
const at = '2026-11-23T02:30:00.000Z';
const message = (over: Partial<Message>): Message => ({
  seq: 1,
  observedAt: at,
  live: true,
  side: 'agent',
  sideBasis: null,
  sender: null,
  shownTime: null,
  datetime: null,
  text: '',
  attachments: [],
  changes: [],
  recalled: null,
  redacted: false,
  ...over,
});

describe('search in a record', () => {
  it('finds words in whatever case, and quotes the place', () => {
    const [hit] = hitsIn(record, [message({ text: 'Your Fee will be WAIVED today' })], 'waived');
    expect(hit?.excerpt).toEqual({ before: 'Your Fee will be ', found: 'WAIVED', after: ' today' });
    expect(hit?.title).toBe('https://desk.example/');
  });

  it('cuts a long message around the place', () => {
    const text = `${'前'.repeat(100)}减免${'后'.repeat(100)}`;
    const [hit] = hitsIn(record, [message({ text })], '减免');
    expect(hit?.excerpt).toEqual({ before: `…${'前'.repeat(32)}`, found: '减免', after: `${'后'.repeat(32)}…` });
  });

  it('finds what a message said before it was changed, and who said it', () => {
    const changes = ['half off', 'nothing'].map((text, seq) => ({ seq, observedAt: at, text }));
    const messages = [
      message({ seq: 4, text: 'nothing', changes }),
      message({ seq: 5, text: 'x', sender: '客服小林' }),
      message({ seq: 6, text: null }),
    ];
    expect(hitsIn(record, messages, 'half').map((hit) => hit.message.seq)).toEqual([4]);
    expect(hitsIn(record, messages, '小林').map((hit) => hit.message.seq)).toEqual([5]);
  });
});
