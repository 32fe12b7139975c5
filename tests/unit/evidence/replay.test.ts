import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendEntries, emptyHead } from '../../../lib/evidence/chain';
import { disclosureDigest, openDisclosure } from '../../../lib/evidence/disclosure';
import type { StoredEntry } from '../../../lib/evidence/entry';
import { replay, startReplay } from '../../../lib/evidence/replay';
import { closing, conversationDrafts, makeRecord, message, newKey, opening, recordId, repeatable } from './sample';

const key = await newKey();
const sample = await makeRecord(recordId, [conversationDrafts(key), [closing]], key);
const messages = (entries: StoredEntry[]) =>
  replay(entries).lines.flatMap((line) => (line.type === 'message' ? [line.message] : []));

describe('replay', () => {
  it('reads the facts of the record', () => {
    expect(replay(sample.entries)).toMatchObject({
      record: recordId,
      openedAt: '2025-11-23T03:34:05.123Z',
      closedAt: '2025-11-23T03:34:35.123Z',
      url: 'https://help.example.com/chat?id=7',
      title: '在线客服',
      timeZone: 'Asia/Shanghai',
      offsetMinutes: 480,
      signed: true,
    });
  });

  it('puts history above what it stands before, and events where they happened', () => {
    const order = replay(sample.entries).lines.map((line) => (line.type === 'message' ? line.message.seq : line.type));
    expect(order).toEqual([2, 1, 3, 4, 6, 'gap', 'page', 'clock', 'note', 'close']);
  });

  it('keeps what a message said before', () => {
    const changed = messages(sample.entries).find(({ seq }) => seq === 4);
    expect(changed?.text).toBe('3个工作日内回复您');
    expect(changed?.changes.map(({ seq }) => seq)).toEqual([4, 5]);
    expect(changed?.changes[0]?.text).toContain('👨‍👩‍👧 \ud800');
  });

  it('keeps the text of a message that was taken back', () => {
    const recalled = messages(sample.entries).find(({ seq }) => seq === 6);
    expect(recalled).toMatchObject({ text: '可以免息分 12 期', recalled: { seq: 7, notice: '对方撤回了一条消息' } });
  });

  it('takes the side the user corrected', () => {
    expect(messages(sample.entries).find(({ seq }) => seq === 1)).toMatchObject({ side: 'agent', sideBasis: 'user' });
  });

  it('shows ▇ for a withheld part and null for a withheld text', () => {
    const without = (drop: (value: unknown) => boolean) =>
      sample.entries.map((entry) => ({
        ...entry,
        disclosures: entry.disclosures.filter((one) => !drop(openDisclosure(one)?.value)),
      }));
    const card = messages(without((value) => value === '6222 0212 3456 7890')).find(({ seq }) => seq === 3);
    expect(card).toMatchObject({ text: '我的卡号是 ▇，本月还不上 8000 元。', redacted: true });
    const whole = messages(without((value) => value === '可以免息分 12 期')).find(({ seq }) => seq === 6);
    expect(whole).toMatchObject({ text: null, redacted: true, sender: '小蚁 客服' });
    expect(messages(sample.entries).some(({ redacted }) => redacted)).toBe(false);
  });

  it('shows no value that the log does not commit to, when checked', () => {
    const forged = structuredClone(sample.entries);
    const entry = forged[6] as StoredEntry;
    const other = (forged[3] as StoredEntry).disclosures[0] as string;
    expect(disclosureDigest(other)).not.toBe(disclosureDigest(entry.disclosures[0] as string));
    entry.disclosures[0] = other;
    const read = replay(forged, 'checked').lines.find((line) => line.type === 'message' && line.message.seq === 6);
    expect(read).toMatchObject({ message: { text: null, redacted: true } });
  });

  it('may be asked at any time', () => {
    const running = startReplay();
    sample.entries.forEach((entry, i) => {
      running.add(entry);
      expect(running.conversation()).toEqual(replay(sample.entries.slice(0, i + 1)));
    });
  });

  it('never throws on lines that say odd things', () => {
    const kinds = [
      'open',
      'message',
      'change',
      'recall',
      'page',
      'gap',
      'clock',
      'label',
      'note',
      'close',
      'seal',
      'blob',
      'toString',
    ];
    const odd = fc.record({
      seq: fc.integer({ min: -1, max: 3 }),
      kind: fc.constantFrom(...kinds),
      line: fc.oneof(
        fc.json(),
        fc
          .record({
            of: fc.jsonValue(),
            before: fc.integer({ min: 0, max: 3 }),
            side: fc.jsonValue(),
            key: fc.jsonValue(),
            commit: fc.oneof(fc.jsonValue(), fc.record({ text: fc.jsonValue(), attachments: fc.jsonValue() })),
          })
          .map((made) => JSON.stringify(made)),
      ),
      disclosures: fc.array(fc.string()),
    });
    fc.assert(fc.property(fc.array(odd), (entries) => void replay(entries as StoredEntry[], 'checked').lines.length));
  });

  it('reads a long record whole', () => {
    const drafts = [
      opening(null),
      ...Array.from({ length: 5_000 }, (_, i) =>
        message(i, i % 2 ? 'agent' : 'customer', `第 ${i} 条：我这个月可以先还一部分。`),
      ),
    ];
    const { entries } = appendEntries(emptyHead, recordId, drafts, repeatable('many'));
    expect(replay(entries).lines).toHaveLength(5_000);
  });
});
