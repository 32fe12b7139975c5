/** Every way to tamper that we know, at every position where it fits, with a bag made anew: each is found, with its code. */
import { describe, expect, it } from 'vitest';
import { toBase64 } from '../../../lib/evidence/base64';
import type { Draft } from '../../../lib/evidence/entry';
import { RENDERING_VERSION } from '../../../lib/export/rendering';
import type { FindingCode } from '../../../lib/verify/finding';
import { verifyPackage } from '../../../lib/verify/verify';
import { makeRecord, message, newKey, opening, recordId, secondId, verifySignature } from '../evidence/sample';
import { bytesOf, packInput } from '../export/pack';
import {
  check,
  codes,
  editLines,
  editText,
  type Files,
  putTogether,
  rechain,
  remakeBag,
  sha256,
  takeApart,
} from './forge';

const { input } = await packInput();
const zip = await bytesOf(input);
const good = takeApart(zip);
const log = `data/records/${recordId}/log.jsonl`;
const disclosures = `data/records/${recordId}/disclosures.txt`;
const lines = new TextDecoder().decode(good.get(log)).split('\n').slice(0, -1);
const copy = (): Files => new Map(good);

async function expectFound(files: Files, ...expected: FindingCode[]): Promise<void> {
  const report = await check(files);
  const found = codes(report);
  expect([...found]).toEqual(expect.arrayContaining(expected));
  expect(report.findings.some(({ weight }) => weight === 'breaks')).toBe(true);
  expect(report.verdict.intact === 'yes' && report.verdict.key !== 'wrong' && report.verdict.complete !== 'no').toBe(
    false,
  );
}

describe('a good package', () => {
  it('breaks nothing, as it is and zipped again by another program', async () => {
    for (const bytes of [zip, putTogether(copy()), putTogether(remakeBag(copy()))]) {
      const report = await verifyPackage(bytes, { verifySignature });
      expect(report.findings.filter(({ weight }) => weight !== 'tells')).toEqual([]);
      expect(report.verdict).toEqual({ intact: 'yes', key: 'signed', time: 'device-clock', complete: 'limited' });
      expect(codes(report)).toEqual(new Set(['withheld', 'clock-jumped', 'gap', 'verifier-inside', 'clock-of-device']));
    }
  });

  it('breaks nothing where markup holds the time that machines read, with the page’s words for it and without', async () => {
    const key = await newKey();
    const html = '<p><time datetime="2025-11-23T11:34:00+08:00">11:34</time></p>';
    const drafts = [message(1, 'agent', '一'), message(2, 'customer', '二')].map(
      (draft) => ({ ...draft, secret: { ...draft.secret, html } }) as Draft,
    );
    const { entries } = await makeRecord(recordId, [[opening(key), ...drafts]], key);
    const report = await verifyPackage(await bytesOf({ ...input, records: [{ entries, blobs: [] }] }), {
      verifySignature,
    });
    expect(report.findings.filter(({ weight }) => weight === 'breaks')).toEqual([]);
  });

  it('says unsigned when it is', async () => {
    const report = await verifyPackage(await bytesOf((await packInput(false)).input), { verifySignature });
    expect(report.findings.filter(({ weight }) => weight === 'breaks')).toEqual([]);
    expect(report.verdict).toMatchObject({ intact: 'yes', key: 'unsigned' });
  });

  it('is neither blamed nor praised for signatures where the platform cannot check them', async () => {
    const report = await verifyPackage(zip, { verifySignature: async () => null });
    expect(report.findings.filter(({ weight }) => weight === 'breaks')).toEqual([]);
    expect(report.verdict.key).toBe('unchecked');
    expect([...codes(report)]).toContain('signature-unchecked');
    expect(report.records.map(({ signed }) => signed)).toEqual([0, 0]);
  });
});

describe('one byte', () => {
  it.each([...good.keys()])('changed in %s is found', async (path) => {
    for (const share of [0, 0.3, 0.7, 0.999]) {
      const files = copy();
      const bytes = Uint8Array.from(good.get(path) ?? []);
      const at = Math.floor(bytes.length * share);
      bytes[at] = (bytes[at] ?? 0) ^ 0x01;
      files.set(path, bytes);
      const report = await check(files);
      expect(report.findings.some(({ weight }) => weight === 'breaks')).toBe(true);
    }
  });

  it('changed anywhere in the ZIP is found, or is one that no file depends on', { timeout: 120_000 }, async () => {
    for (let at = 0; at < zip.length; at += 149) {
      const bad = Uint8Array.from(zip);
      bad[at] = (bad[at] ?? 0) ^ 0x40;
      const report = await verifyPackage(bad, { verifySignature });
      if (report.findings.some(({ weight }) => weight === 'breaks')) continue;
      // Times, attributes and versions in the ZIP's own tables: what is unpacked is the same.
      expect(takeApart(bad)).toEqual(good);
    }
  });
});

describe('a log altered in a bag that was made again', () => {
  it.each(lines.map((_, at) => at))('entry %i', async (at) => {
    const altered: [(all: string[]) => string[], FindingCode][] = [
      [(all) => all.toSpliced(at, 1), at === 0 ? 'entry-kind' : at === lines.length - 1 ? 'seal-file' : 'chain-broken'],
      [(all) => all.toSpliced(at, 0, all[at] ?? ''), 'chain-broken'],
      [
        (all) => all.toSpliced(at, 1, (all[at] ?? '').replace(/"observedAt":"2025/, '"observedAt":"2024')),
        at === lines.length - 1 ? 'transcript-differs' : 'chain-broken',
      ],
      [(all) => all.toSpliced(at, 1, (all[at] ?? '').replace(/"seq":(\d+)/, '"seq":1$1')), 'entry-sequence'],
      [(all) => all.toSpliced(at, 1, (all[at] ?? '').replace('{', '{ ')), 'log-spelling'],
      [(all) => all.toSpliced(at, 1, (all[at] ?? '').slice(0, -1)), 'log-line'],
      [(all) => all.slice(0, at), at === 0 ? 'entry-kind' : 'seal-file'],
    ];
    if (at + 1 < lines.length)
      altered.push([(all) => all.toSpliced(at, 2, all[at + 1] ?? '', all[at] ?? ''), 'chain-broken']);
    for (const [change, code] of altered) {
      const files = copy();
      editLines(files, log, change);
      await expectFound(remakeBag(files), code);
    }
  });

  it.each(lines.slice(1, -1).map((_, at) => at + 1))('and chained anew, entry %i', async (at) => {
    const files = copy();
    editLines(files, log, (all) =>
      rechain(all.toSpliced(at, 1, (all[at] ?? '').replace('"observedAt":"2025', '"observedAt":"2024'))),
    );
    await expectFound(remakeBag(files), 'seal-differs');
  });

  it('signed anew with another key, when the log names the first', async () => {
    const forger = await newKey();
    const other = await makeRecord(recordId, [[opening(forger), message(1, 'agent', '没有承诺')]], forger);
    const files = copy();
    const key = JSON.parse(lines[0] ?? '').key as string;
    editLines(files, log, () => rechain(other.entries.map(({ line }) => line.replace(toBase64(forger.spki), key))));
    await expectFound(remakeBag(files), 'signature-wrong', 'seal-differs', 'disclosure-unknown');
  });

  it('with the seals of it taken out', async () => {
    const files = copy();
    editLines(files, log, (all) => rechain(all.filter((line) => !line.includes('"kind":"seal"'))));
    await expectFound(remakeBag(files), 'seal-file', 'unsigned', 'entry-sequence');
  });
});

describe('other things altered in a bag that was made again', () => {
  it.each([
    ['a transcript in html', 'data/transcript.html', '免息', '有息', 'transcript-differs'],
    ['a transcript in text', 'data/transcript.txt', '免息', '有息', 'transcript-differs'],
    ['a transcript in markdown', 'data/transcript.md', '免息', '有息', 'transcript-differs'],
    ['a table', 'data/transcript.csv', '免息', '有息', 'transcript-differs'],
    ['data for machines', 'data/transcript.json', '免息', '有息', 'transcript-differs'],
    ['the commands', 'VERIFY.txt', 'bad=1', 'bad=0', 'instructions-differ'],
    ['the title', 'bag-info.txt', '花呗', '借呗', 'transcript-differs'],
    ['the zone', 'bag-info.txt', 'Minutes: 480', 'Minutes: 540', 'transcript-differs'],
    ['the list of records', 'bag-info.txt', `On-Record-Record: ${recordId}\n`, '', 'bag-info'],
    ['the bag’s version', 'bagit.txt', '1.0', '0.97', 'bag-declaration'],
    [
      'the version of rendering',
      'bag-info.txt',
      `Rendering: ${RENDERING_VERSION}`,
      'Rendering: 0',
      'rendering-unknown',
    ],
  ] as [string, string, string, string, FindingCode][])('%s', async (_, path, from, to, code) => {
    const files = copy();
    const text = new TextDecoder().decode(files.get(path));
    expect(text).toContain(from);
    editText(files, path, (all) => all.replaceAll(from, to));
    expect([...codes(await check(remakeBag(files)))]).toContain(code);
  });

  it('each disclosure: left out, doubled, of another entry, changed', async () => {
    const count = new TextDecoder().decode(good.get(disclosures)).split('\n').length - 1;
    for (let at = 0; at < count; at += 3) {
      const changes: [(all: string[]) => string[], FindingCode][] = [
        [(all) => all.toSpliced(at, 0, all[at] ?? ''), 'disclosure-twice'],
        [
          (all) => all.toSpliced(at, 1, Buffer.from('["c2FsdHNhbHRzYWx0c2FsdA","text","yes"]').toString('base64url')),
          'disclosure-unknown',
        ],
        [(all) => all.toSpliced(at, 1, 'junk!'), 'disclosure-unreadable'],
      ];
      for (const [change, code] of changes) {
        const files = copy();
        editLines(files, disclosures, change);
        await expectFound(remakeBag(files), code);
      }
      const files = copy();
      editLines(files, disclosures, (all) => all.toSpliced(at, 1));
      expect([...codes(await check(remakeBag(files)))]).toContain('withheld');
    }
  });

  it('each seal file, and one of another seal in its place', async () => {
    const seals = [...good.keys()].filter((path) => path.includes('/seals/'));
    expect(seals.length).toBeGreaterThan(5);
    for (const path of seals) {
      const swapped = seals.find(
        (other) => other !== path && other.split('.').at(-1) === path.split('.').at(-1),
      ) as string;
      for (const bytes of [new Uint8Array(64), good.get(swapped) as Uint8Array]) {
        const files = copy();
        files.set(path, bytes);
        await expectFound(remakeBag(files), 'seal-file');
      }
      const files = copy();
      files.delete(path);
      await expectFound(remakeBag(files), 'seal-file');
    }
  });

  it('pictures: another, none, one too many', async () => {
    const blob = [...good.keys()].find((path) => path.startsWith('data/blobs/')) as string;
    const another = copy();
    another.set(blob, new Uint8Array(5));
    await expectFound(remakeBag(another), 'blob-changed');
    const none = copy();
    none.delete(blob);
    await expectFound(remakeBag(none), 'blob-missing');
    const many = copy();
    many.set(`data/blobs/${sha256('x')}.png`, new TextEncoder().encode('x'));
    await expectFound(remakeBag(many), 'blob-unknown');
  });

  it('files that no log vouches for, and a key that the log does not name', async () => {
    const files = copy();
    files.set('data/agreement.pdf', new Uint8Array(9));
    await expectFound(remakeBag(files), 'file-unexpected');
    const key = copy();
    editText(key, 'public-key.pem', (text) => text.replace(/[A-Z]/g, 'A'));
    await expectFound(remakeBag(key), 'key-file');
  });

  it('a record of the case left out, or another one in its place', async () => {
    const files = copy();
    for (const path of [...files.keys()]) if (path.includes(recordId)) files.delete(path);
    expect([...codes(await check(remakeBag(files)))]).toEqual(expect.arrayContaining(['record-missing', 'bag-info']));
    const key = await newKey();
    const other = await makeRecord(recordId, [[opening(key), message(1, 'agent', '别的')]], key);
    const swapped = copy();
    editLines(swapped, log, () => other.entries.map(({ line }) => line));
    editLines(swapped, disclosures, () => other.entries.flatMap((entry) => entry.disclosures));
    await expectFound(remakeBag(swapped), 'previous-differs', 'transcript-differs');
    expect([...codes(await check(remakeBag(swapped)))]).toContain('keys-differ');
    expect(swapped.has(`data/records/${secondId}/log.jsonl`)).toBe(true);
  });
});
