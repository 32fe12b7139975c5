/**
 * The vectors beside FORMAT.md, checked both ways: our code makes them again to the byte, and a reader written from the format
 * alone, in another language, agrees with them. `UPDATE_VECTORS=1` writes them anew; a change in them is a change of the format.
 */
import { spawnSync } from 'node:child_process';
import { createPrivateKey, createPublicKey, sign as edSign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toBase64 } from '../../../lib/evidence/base64';
import { disclose } from '../../../lib/evidence/disclosure';
import { keyFingerprint, keyId, rawOfSpki } from '../../../lib/evidence/key';
import { cutParts } from '../../../lib/evidence/parts';
import { replay } from '../../../lib/evidence/replay';
import { noteBody, parseNote, sealNote } from '../../../lib/evidence/seal';
import { blobDrafts, closing, conversationDrafts, givenDrafts, makeRecord, recordId, type TestKey } from './sample';

const folder = join(import.meta.dirname, '../../vectors');

/** The first test key of RFC 8032 §7.1: known to everyone, good for nothing else. */
function testKey(): TestKey {
  const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  const privateKey = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  const spki = Uint8Array.from(createPublicKey(privateKey).export({ format: 'der', type: 'spki' }));
  const raw = rawOfSpki(spki);
  if (raw === null) throw new Error('not an Ed25519 key');
  return { spki, raw, sign: async (bytes) => new Uint8Array(edSign(null, bytes, privateKey)) };
}

const key = testKey();
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

const values: [string, unknown][] = [
  ['text', '可以免息分 12 期'],
  ['text', 'a lone surrogate \ud800, NUL \u0000, a line separator \u2028, "quotes" and \\'],
  ['text', ''],
  ['sender', 'Möbius 👨‍👩‍👧'],
  ['attachments', [{ kind: 'image', url: null, name: '截图.png' }]],
];
const texts = [
  '卡号 6222 0212 3456 7890，邮箱 li@example.com。',
  '可以分 12 期',
  '',
  '电话13800138000',
  '住在中山路 12 号',
];

async function make(): Promise<Record<string, unknown>> {
  const sample = await makeRecord(
    recordId,
    [[...conversationDrafts(key), ...blobDrafts, ...givenDrafts], [closing]],
    key,
  );
  const head = { count: 12, digest: 'ab'.repeat(32) };
  const body = noteBody(recordId, head);
  const signature = await key.sign(Uint8Array.from(new TextEncoder().encode(body)));
  const salt = 'AAECAwQFBgcICQoLDA0ODw';
  return {
    'disclosures.json': values.map(([name, value]) => ({ salt, name, value, ...disclose(salt, name, value) })),
    'parts.json': texts.map((text) => ({ text, parts: cutParts(text) })),
    'seal.json': {
      record: recordId,
      head,
      spki: toBase64(key.spki),
      fingerprint: keyFingerprint(key.spki),
      keyId: hex(keyId(key.raw)),
      body,
      signature: hex(signature),
      note: sealNote(body, signature, key.raw),
    },
    'record.json': {
      head: sample.head,
      entries: sample.entries.map(({ line, disclosures }) => ({ line, disclosures })),
      conversation: replay(sample.entries),
    },
  };
}

const made = await make();
for (const [name, content] of Object.entries(made)) {
  if (process.env.UPDATE_VECTORS) writeFileSync(join(folder, name), `${JSON.stringify(content, null, 1)}\n`);
}
const stored = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

describe('vectors', () => {
  it.each(Object.keys(made))('%s is made again to the byte', (name) => {
    expect(stored(name)).toEqual(JSON.parse(JSON.stringify(made[name])));
  });

  it('read back to what they were made from', () => {
    const { note, body, head, signature } = stored('seal.json');
    const parsed = parseNote(note);
    expect(parsed).toMatchObject({ body, head, record: recordId });
    expect(hex(parsed?.signatures[0]?.signature ?? new Uint8Array(0))).toBe(signature);
    const { entries, conversation } = stored('record.json');
    const read = replay(
      entries.map((entry: { line: string }, seq: number) => ({ ...entry, seq, kind: JSON.parse(entry.line).kind })),
      'checked',
    );
    expect(JSON.parse(JSON.stringify(read))).toEqual(conversation);
  });

  it('are what FORMAT.md shows', () => {
    const format = readFileSync(join(folder, '../../lib/evidence/FORMAT.md'), 'utf8');
    const entry = stored('record.json').entries[3];
    expect(format).toContain(`    ${entry.line}\n`);
    expect(format).toContain(`    ${entry.disclosures[0]}\n`);
    expect(format).toContain(Buffer.from(entry.disclosures[0], 'base64url').toString());
  });

  const python = spawnSync('python3', ['--version']);
  const run = (path: string) => spawnSync('python3', [join(folder, 'read.py'), path], { encoding: 'utf8' });

  it.skipIf(python.status !== 0)('agree with a reader in Python (skipped where there is no python3)', () => {
    const { status, stdout, stderr } = run(folder);
    expect(stderr).toBe('');
    expect(stdout).toContain('all vectors agree');
    expect(status).toBe(0);
  });

  it.skipIf(python.status !== 0)('and that reader sees a change (skipped where there is no python3)', () => {
    const copy = mkdtempSync(join(tmpdir(), 'on-record-'));
    for (const [name, from, to] of [
      ['record.json', '\\"elapsedMs\\":2000', '\\"elapsedMs\\":2001'],
      ['record.json', '可以免息分', '可以有息分'],
      ['record.json', '\\"size\\":48213', '\\"size\\":48214'],
      ['record.json', '\\"timed\\":true', '\\"timed\\":false'],
      ['record.json', '"bring": "收入证明"', '"bring": "离职证明"'],
      ['disclosures.json', '12 期', '13 期'],
      ['seal.json', '"signature": "', '"signature": "00'],
      ['parts.json', '13800138000', '13800138001'],
    ] as const) {
      for (const file of Object.keys(made)) writeFileSync(join(copy, file), readFileSync(join(folder, file)));
      const text = readFileSync(join(folder, name), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(copy, name), text.replace(from, to));
      expect(run(copy).status, `${name}: ${from}`).not.toBe(0);
    }
    rmSync(copy, { recursive: true });
  });

  it('are read by fewer than 80 lines of the standard library', () => {
    const source = readFileSync(join(folder, 'read.py'), 'utf8');
    expect(source.split('\n').length).toBeLessThan(80);
    const imports = [...source.matchAll(/^(?:import|from) (.+)$/gm)].map(([, names]) => names);
    expect(imports).toEqual(['base64, hashlib, json, pathlib, sys']);
  });
});
