/** A package of some of a record's entries: it holds nothing of the others, verifies, and says so in every file that people read. */
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../lib/evidence/entry';
import { entriesCovered, filesBehind, type Withholding, withhold } from '../../../lib/export/redact';
import { isChosen, parseSelection, spellSelection } from '../../../lib/export/selection';
import { words } from '../../../lib/export/words';
import { verifyPackage } from '../../../lib/verify/verify';
import { closing, makeRecord, message, newKey, opening, recordId, startMs, verifySignature } from '../evidence/sample';
import { check, codes, editText, remakeBag, takeApart } from '../verify/forge';
import { bytesOf, packInput } from './pack';
import { filesThatSay } from './spellings';

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const pictures = ['first', 'second', 'third'].map((text) => new TextEncoder().encode(`${text} picture`));

const blob = (at: number, of: number | null, bytes: Uint8Array): Draft => ({
  kind: 'blob',
  observedAtMs: startMs + at,
  elapsedMs: at,
  fields: {
    sha256: digest(bytes),
    size: bytes.length,
    mediaType: 'image/png',
    role: of === null ? 'screenshot' : 'picture',
    of,
    index: of === null ? null : 0,
    reason: of === null ? 'user' : null,
    missing: null,
  },
  secret: { name: of === null ? null : `bild-${at}.png` },
});
const change = (at: number, of: number, text: string): Draft => ({
  kind: 'change',
  observedAtMs: startMs + at,
  elapsedMs: at,
  fields: { of },
  secret: { text, html: null },
});

const [shotBytes, pictureBytes, otherBytes] = pictures as [Uint8Array, Uint8Array, Uint8Array];
const key = await newKey();
const { entries } = await makeRecord(
  recordId,
  [
    [
      opening(key),
      message(1, 'agent', '第一句甲乙丙'),
      message(2, 'customer', '第二句丁戊己'),
      message(3, 'agent', '第三句庚辛壬'),
      blob(4, 2, pictureBytes),
      blob(5, 3, otherBytes),
      blob(6, null, shotBytes),
      change(7, 2, '第二句后来读作子丑'),
      change(8, 3, '第三句后来读作寅卯'),
      { kind: 'note', observedAtMs: startMs + 9, elapsedMs: 9, fields: {}, secret: { text: '私下备注辰巳午' } },
    ],
    [closing],
  ],
  key,
);
const blobs = pictures.map((bytes) => ({ sha256: digest(bytes), mediaType: 'image/png', bytes }));

async function packed(withholding: Withholding): Promise<Uint8Array> {
  const { input } = await packInput();
  const leftOut = filesBehind(entries, withholding);
  const record = {
    entries: entries.map((entry) => withhold(entry, withholding)),
    blobs: blobs.filter(({ sha256 }) => !leftOut.has(sha256)),
    chosen: withholding.chosen ?? null,
    leftOut,
  };
  return bytesOf({ ...input, records: [record] });
}

const names = (zip: Uint8Array) => Object.keys(unzipSync(zip)).map((name) => name.slice(name.indexOf('/') + 1));
const reportOf = (zip: Uint8Array) => verifyPackage(zip, { verifySignature });

describe('a choice of entries', () => {
  it.each([
    ['3-10, 15', '3-10,15'],
    ['15，3–5、4-10', '3-10,15'],
    ['1 2 3', '1-3'],
    ['３至５', '3-5'],
    ['7', '7'],
  ])('%j is %j', (text, spelled) => {
    const selection = parseSelection(text);
    expect(selection && spellSelection(selection)).toBe(spelled);
    expect(parseSelection(spelled)).toEqual(selection);
  });

  it.each(['', ' , ', 'all', '5-3', '-3', '3-', '1--2', '1.5', '99999999999'])('%j is none', (text) => {
    expect(parseSelection(text)).toBeNull();
  });

  it('takes what is about a message with the message', () => {
    const selection = parseSelection('2-3');
    expect([isChosen(selection, 7, 2), isChosen(selection, 2, 1), isChosen(selection, 0, null)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('a package of some entries', () => {
  const withholding: Withholding = { entries: new Set(), spans: [], chosen: parseSelection('2') };

  it('holds nothing of the others, verifies, and says what it leaves out', async () => {
    const zip = await packed(withholding);
    const left = ['第一句甲乙丙', '第三句庚辛壬', '第三句后来读作寅卯', '私下备注辰巳午', 'bild-5.png'];
    expect(filesThatSay(unzipSync(zip), left)).toEqual([]);
    expect(filesThatSay(unzipSync(zip), ['第二句丁戊己']).length).toBeGreaterThan(3);
    expect(filesThatSay(unzipSync(zip), ['第二句后来读作子丑']).length).toBeGreaterThan(3);
    expect(names(zip).filter((name) => name.startsWith('data/blobs/'))).toEqual([
      `data/blobs/${digest(pictureBytes)}.png`,
    ]);
    const report = await reportOf(zip);
    expect(report.findings.filter(({ weight }) => weight === 'breaks')).toEqual([]);
    expect(report.verdict).toMatchObject({ intact: 'yes', key: 'signed', complete: 'limited' });
    expect(report.findings.find(({ code }) => code === 'entries-chosen')?.detail).toBe('2');
    expect(report.counts.get('blob-left-out')).toBe(2);
    const files = takeApart(zip);
    const { leftOut } = words['zh-CN'];
    for (const file of ['html', 'md', 'txt', 'csv'])
      expect(strFromU8(files.get(`data/transcript.${file}`) as Uint8Array)).toContain(leftOut);
    const { records } = JSON.parse(strFromU8(files.get('data/transcript.json') as Uint8Array));
    expect(records[0].chosen).toBe('2');
    const kinds = records[0].lines.map(({ type, seq, to, messages }: Record<string, unknown>) => [
      type,
      seq,
      to,
      messages,
    ]);
    expect(kinds.slice(0, 3)).toEqual([
      ['left-out', 1, 1, 1],
      ['message', 2, undefined, undefined],
      ['left-out', 3, 9, 1],
    ]);
    expect(strFromU8(files.get('bag-info.txt') as Uint8Array)).toContain(`On-Record-Chosen: ${recordId} 2\n`);
  });

  it('is found out when it says less than it leaves out, or more', async () => {
    const zip = await packed(withholding);
    const altered = async (change: (info: string) => string) => {
      const files = takeApart(zip);
      editText(files, 'bag-info.txt', change);
      return [...codes(await check(remakeBag(files)))];
    };
    expect(await altered((info) => info.replace(/^On-Record-Chosen: .*\n/m, ''))).toContain('transcript-differs');
    expect(await altered((info) => info.replace(/^(On-Record-Chosen: \S+) 2$/m, '$1 1-3'))).toContain(
      'transcript-differs',
    );
    expect(await altered((info) => info.replace(/^(On-Record-Chosen: \S+) 2$/m, '$1 3'))).toContain('bag-info');
    expect(await altered((info) => info.replace(/^(On-Record-Chosen: \S+) 2$/m, '$1 2,2'))).toContain('bag-info');
    expect(await altered((info) => info.replace(/^On-Record-Left-Out: .*\n/m, ''))).toContain('blob-missing');
    expect(await altered((info) => `${info}On-Record-Left-Out: ${digest(pictureBytes)}\n`)).toContain('bag-info');
  });

  it('leaves a screenshot and a message’s picture out when they are named, and shows where they were', async () => {
    const zip = await packed({ entries: new Set([3, 6]), spans: [] });
    expect(names(zip).filter((name) => name.startsWith('data/blobs/'))).toEqual([
      `data/blobs/${digest(pictureBytes)}.png`,
    ]);
    expect(filesThatSay(unzipSync(zip), ['first picture', 'third picture', '第三句庚辛壬'])).toEqual([]);
    const report = await reportOf(zip);
    expect(report.findings.filter(({ weight }) => weight === 'breaks')).toEqual([]);
    expect(report.findings.filter(({ code }) => code === 'blob-left-out').map(({ seq }) => seq)).toEqual([5, 6]);
    const text = strFromU8(takeApart(zip).get('data/transcript.txt') as Uint8Array);
    expect(text).toContain(words['zh-CN'].leftOut);
    expect(strFromU8(takeApart(zip).get('data/transcript.html') as Uint8Array)).not.toContain(digest(shotBytes));
  });

  it('withholds a name that was not cut apart with all of its part, and nothing of it is left', async () => {
    const zip = await packed({ entries: new Set(), spans: ['丁戊'] });
    expect(filesThatSay(unzipSync(zip), ['丁戊', '第二句丁戊己'])).toEqual([]);
    const report = await reportOf(zip);
    expect(report.findings.filter(({ weight }) => weight === 'breaks')).toEqual([]);
    expect(report.findings.filter(({ code }) => code === 'withheld').map(({ seq }) => seq)).toEqual([2]);
  });
});

describe('a package with a picture of which a part is covered', () => {
  const copyBytes = new TextEncoder().encode('second picture, black over it');
  const [original, copy] = [digest(pictureBytes), digest(copyBytes)];
  const covered = [{ original, copy, bytes: copyBytes }];
  const make = async (over: { leftOut?: Set<string> } = {}) => {
    const { input } = await packInput();
    const withholding = {
      entries: new Set<number>(),
      spans: [],
      covered: entriesCovered(entries, new Set([original])),
    };
    const record = { entries: entries.map((entry) => withhold(entry, withholding)), blobs, ...over };
    return bytesOf({ ...input, records: [record], covered });
  };

  it('holds the copy and not the original, says so everywhere, and verifies', async () => {
    const zip = await make();
    const files = takeApart(zip);
    expect(names(zip)).toContain(`data/blobs/${copy}.png`);
    expect(names(zip)).not.toContain(`data/blobs/${original}.png`);
    expect(
      filesThatSay(
        unzipSync(zip),
        ['second picture', 'bild-4.png'].map((text) => `${text}`),
      ).length,
    ).toBe(1);
    const report = await reportOf(zip);
    expect(report.findings.filter(({ weight }) => weight === 'breaks')).toEqual([]);
    expect(report.findings.find(({ code }) => code === 'blob-covered')).toMatchObject({ seq: 4, detail: original });
    for (const file of ['html', 'md', 'txt', 'csv'])
      expect(strFromU8(files.get(`data/transcript.${file}`) as Uint8Array)).toContain(
        `${words['zh-CN'].covered} ${original}`,
      );
    const list = strFromU8(files.get('data/evidence-list.html') as Uint8Array);
    expect(list).toContain(`${words['zh-CN'].covered} ${original}`);
    const json = strFromU8(files.get('data/transcript.json') as Uint8Array);
    expect(json).toContain(
      `"sha256":"${copy}","size":null,"mediaType":"image/png","missing":null,"original":"${original}"`,
    );
    expect(strFromU8(files.get('bag-info.txt') as Uint8Array)).toContain(`On-Record-Covered: ${original} ${copy}\n`);
  });

  it('is found out when it says otherwise', async () => {
    const zip = await make();
    const altered = async (change: (info: string) => string) => {
      const files = takeApart(zip);
      editText(files, 'bag-info.txt', change);
      return [...codes(await check(remakeBag(files)))];
    };
    expect(await altered((info) => info.replace(/^On-Record-Covered: .*\n/m, ''))).toEqual(
      expect.arrayContaining(['blob-missing', 'blob-unknown', 'transcript-differs']),
    );
    expect(await altered((info) => info.replace(copy, original))).toContain('bag-info');
    expect(await altered((info) => info.replace(copy, 'f'.repeat(64)))).toContain('blob-missing');
    expect(await altered((info) => info.replace(original, digest(otherBytes)))).toContain('bag-info');
    const files = takeApart(zip);
    const name = [...files.keys()].find((file) => file.endsWith(`${copy}.png`)) ?? '';
    files.set(name, new TextEncoder().encode('another copy'));
    expect([...codes(await check(remakeBag(files)))]).toContain('blob-changed');
  });

  it('leaves it out where it is left out as well', async () => {
    const zip = await make({ leftOut: new Set([original]) });
    expect(names(zip)).not.toContain(`data/blobs/${copy}.png`);
    expect((await reportOf(zip)).counts.get('blob-left-out')).toBe(1);
  });
});
