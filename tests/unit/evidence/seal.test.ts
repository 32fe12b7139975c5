import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keyFingerprint, keyId, rawOfSpki, spkiOfRaw } from '../../../lib/evidence/key';
import { noteBody, parseNote, seal } from '../../../lib/evidence/seal';
import { uuidv7 } from '../../../lib/evidence/uuid';
import { newKey, recordId, repeatable } from './sample';

const head = { count: 12, digest: 'ab'.repeat(32) };

describe('seal', () => {
  it('is a signed note that another library verifies', async () => {
    const key = await newKey();
    const note = await seal(recordId, head, key.raw, key.sign);
    const parsed = parseNote(note);
    expect(parsed).toMatchObject({ body: noteBody(recordId, head), record: recordId, head });
    const [signature] = parsed?.signatures ?? [];
    expect(signature?.name).toBe('on-record');
    expect(signature?.keyId).toBe(Buffer.from(keyId(key.raw)).toString('hex'));
    const publicKey = createPublicKey({ key: Buffer.from(key.spki), format: 'der', type: 'spki' });
    expect(verify(null, Buffer.from(parsed?.body ?? ''), publicKey, signature?.signature ?? Buffer.alloc(0))).toBe(
      true,
    );
  });

  it('names a key as others do: the example key of golang.org/x/mod/sumdb/note', () => {
    const printed = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
    const [name = '', id, ...data] = printed.split('+');
    const raw = Buffer.from(data.join('+'), 'base64').subarray(1);
    expect(Buffer.from(keyId(raw, name)).toString('hex')).toBe(id);
  });

  it('reads no other text as a note', async () => {
    const key = await newKey();
    const note = await seal(recordId, head, key.raw, key.sign);
    for (const bad of [
      '',
      '\n\n',
      note.slice(0, -1),
      note.replace('on-record/1', 'on-record/2'),
      note.replace('\n12\n', '\n012\n'),
      note.replace('\n\n', '\n'),
      `${note}junk\n`,
    ]) {
      expect(parseNote(bad)).toBeNull();
    }
  });
});

describe('key', () => {
  it('turns SPKI into the raw key and back', async () => {
    const { spki, raw } = await newKey();
    expect(raw).toHaveLength(32);
    expect(spkiOfRaw(raw)).toEqual(spki);
    expect(rawOfSpki(spki.subarray(1))).toBeNull();
    expect(keyFingerprint(spki)).toMatch(/^[0-9a-f]{64}$/);
    expect(keyFingerprint('not base64!')).toBeNull();
  });
});

describe('uuidv7', () => {
  it('carries the time and sorts by it', () => {
    const random = repeatable('uuid');
    const ids = [0, 1, 1_700_000_000_000, 1_700_000_000_001].map((ms) => uuidv7(ms, random));
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([...ids].sort()).toEqual(ids);
    expect(Number.parseInt((ids[2] ?? '').replace('-', '').slice(0, 12), 16)).toBe(1_700_000_000_000);
  });
});
