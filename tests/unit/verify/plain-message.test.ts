/** The short way of reading a message's line reads what JSON reads, and leaves to it whatever is spelled otherwise. */
import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPlainMessage } from '../../../lib/verify/plain-message';
import { recordId } from '../evidence/sample';
import { bytesOf, packInput } from '../export/pack';
import { takeApart } from './forge';

const log = takeApart(await bytesOf((await packInput()).input)).get(`data/records/${recordId}/log.jsonl`);
const lines = strFromU8(log ?? new Uint8Array()).split('\n');
const messages = lines.filter((line) => line.includes('"kind":"message"'));
const [line = ''] = messages;

const parsed = (text: string): Record<string, unknown> | null => {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return null;
  }
};

describe('the line of a message', () => {
  it('is read short, and says what JSON says', () => {
    expect(messages.length).toBeGreaterThan(3);
    for (const each of messages) {
      const plain = readPlainMessage(each);
      const { record, prev, commit, ...fields } = parsed(each) as Record<string, unknown> & { commit: object };
      expect(plain).toMatchObject({ record, prev });
      expect(fields).toMatchObject(plain?.fields ?? { none: 'at all' });
      const slots = Object.entries(commit).flatMap(([name, digests]) =>
        [digests].flat().map((digest: string) => ({ seq: fields.seq, name, digest, value: undefined })),
      );
      expect(plain?.slots).toEqual(slots);
    }
  });

  it('is left to JSON when it is another entry’s, or spelled otherwise', () => {
    for (const other of lines.filter((each) => !messages.includes(each))) expect(readPlainMessage(other)).toBeNull();
    const digest = `"${'A'.repeat(43)}"`;
    for (const odd of [
      line.replace('"commit":{', '"commit":{,'),
      line.replace('},"prev"', ',},"prev"'),
      line.replace(/"text":\[/, `"text":[${digest},,`),
      line.replace(/"commit":{.*},"prev"/, '"commit":{},"prev"'),
      line.replace(/"html":/, '"title":'),
      line.replace('"v":1', '"v":1,"v":1'),
      line.replace('"live":', '"live": '),
      line.replace('"steps":', '"steps":0'),
      `${line} `,
    ]) {
      expect(odd).not.toBe(line);
      expect(readPlainMessage(odd)).toBeNull();
    }
  });

  it('is never read short where JSON would not read it, or would read something else', () => {
    fc.assert(
      fc.property(fc.nat(line.length), fc.nat(3), fc.string({ maxLength: 3 }), (at, cut, put) => {
        const odd = line.slice(0, at) + put + line.slice(at + cut);
        const plain = readPlainMessage(odd);
        if (plain !== null)
          expect(parsed(odd)).toMatchObject({ prev: plain.prev, record: plain.record, ...plain.fields });
      }),
      { numRuns: 2000 },
    );
  });
});
