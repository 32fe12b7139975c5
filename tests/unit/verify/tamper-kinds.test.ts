/**
 * The tamper score of packages of other kinds: a set with two keys, one from which values were withheld, and one of chosen entries
 * without their pictures. The operators are those of the tamper score, at every position, in a bag that was made again.
 */
import { strFromU8, strToU8 } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../../lib/evidence/entry';
import { filesBehind, type Withholding, withhold } from '../../../lib/export/redact';
import { parseSelection } from '../../../lib/export/selection';
import type { FindingCode } from '../../../lib/verify/finding';
import { closing, makeRecord, message, newKey, opening, recordId, secondId, startMs } from '../evidence/sample';
import { bytesOf, packInput } from '../export/pack';
import { check, codes, editLines, editText, type Files, rechain, remakeBag, sha256, takeApart } from './forge';

const CARD = '6222021234567890';
const pictures = ['first picture', 'second picture'].map((text) => strToU8(text));
const [one, other] = [await newKey(), await newKey()];
const { input } = await packInput();

const blob = (at: number, of: number | null, bytes: Uint8Array): Draft => ({
  kind: 'blob',
  observedAtMs: startMs + at,
  elapsedMs: at,
  fields: {
    sha256: sha256(bytes),
    size: bytes.length,
    mediaType: 'image/png',
    role: of === null ? 'screenshot' : 'picture',
    of,
    index: of === null ? null : 0,
    reason: of === null ? 'user' : null,
    missing: null,
  },
  secret: { name: null },
});
const drafts = (by: typeof one, previous: Parameters<typeof opening>[1], picture: Uint8Array): Draft[] => [
  opening(by, previous),
  message(100, 'customer', `卡号 ${CARD}，请核对`),
  message(200, 'agent', '可以分 12 期'),
  blob(300, previous === null ? 2 : null, picture),
  { kind: 'note', observedAtMs: startMs + 400, elapsedMs: 400, fields: {}, secret: { text: '私下备注' } },
];
const first = await makeRecord(recordId, [drafts(one, null, pictures[0] as Uint8Array), [closing]], one);
const previous = { record: recordId, head: first.head.digest, count: first.head.count };
const second = await makeRecord(secondId, [drafts(other, previous, pictures[1] as Uint8Array), [closing]], other);

async function packed(withholding: Withholding): Promise<Files> {
  const records = [first, second].map(({ entries }) => {
    const leftOut = filesBehind(entries, withholding);
    const all = pictures.map((bytes) => ({ sha256: sha256(bytes), mediaType: 'image/png', bytes }));
    const named = new Set(entries.flatMap(({ line }) => all.filter(({ sha256: digest }) => line.includes(digest))));
    return {
      entries: entries.map((entry) => withhold(entry, withholding)),
      blobs: [...named].filter(({ sha256: digest }) => !leftOut.has(digest)),
      chosen: withholding.chosen ?? null,
      leftOut,
    };
  });
  return takeApart(await bytesOf({ ...input, records }));
}

const kinds: [string, Files, FindingCode[]][] = [
  ['a set with two keys', await packed({ entries: new Set(), spans: [] }), ['keys-differ']],
  ['withheld values', await packed({ entries: new Set([4]), spans: [CARD] }), ['keys-differ', 'withheld']],
  [
    'chosen entries',
    await packed({ entries: new Set(), spans: [], chosen: parseSelection('1-2') }),
    ['keys-differ', 'withheld', 'entries-chosen', 'blob-left-out'],
  ],
];

const logOf = (id: string) => `data/records/${id}/log.jsonl`;
const disclosuresOf = (id: string) => `data/records/${id}/disclosures.txt`;
const score = { made: 0, found: 0 };
let missed: string[] = [];
beforeEach(() => {
  missed = [];
});

/** Checks one mutant: any of the codes says what was done, and did not say it before. */
async function hunt(
  what: string,
  files: Files,
  expected: readonly FindingCode[],
  before: readonly string[] = [],
): Promise<void> {
  score.made += 1;
  const { findings } = await check(files);
  const told = findings.filter(
    ({ code, record, seq, detail }) => expected.includes(code) && !before.includes([code, record, seq, detail].join()),
  );
  if (told.length > 0) score.found += 1;
  else missed.push(`${what}: ${[...new Set(findings.map(({ code }) => code))].join(' ')}`);
}

/** Out of its place: in the numbers or the chain; one at the end that is gone, in the files of its seal or the missing end. */
const place: FindingCode[] = ['chain-broken', 'entry-sequence', 'entry-kind', 'seal-file', 'not-closed'];
type Change = (lines: string[], at: number) => string[];
const operators: [string, Change, readonly FindingCode[], readonly FindingCode[]][] = [
  ['delete', (lines, at) => lines.toSpliced(at, 1), place, place],
  ['duplicate', (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''), place, place],
  ['swap', (lines, at) => lines.toSpliced(at - 1, 2, lines[at] ?? '', lines[at - 1] ?? ''), place, place],
  ['truncate', (lines, at) => lines.slice(0, at), place, place],
  [
    're-number',
    (lines, at) => lines.with(at, (lines[at] ?? '').replace(/"seq":(\d+)/, '"seq":1$1')),
    ['entry-sequence'],
    ['entry-sequence'],
  ],
  [
    'change a clock',
    (lines, at) => lines.with(at, (lines[at] ?? '').replace('"observedAt":"2025', '"observedAt":"2024')),
    // The last line is a seal, whose own time nothing but the transcripts vouches for.
    ['chain-broken', 'transcript-differs'],
    ['seal-differs', 'transcript-differs'],
  ],
];

describe.each(kinds)('%s', { timeout: 120_000 }, (_, good, telling) => {
  const linesOf = (path: string) =>
    strFromU8(good.get(path) as Uint8Array)
      .split('\n')
      .slice(0, -1);

  it('is sound as it is, and says what it is', async () => {
    const report = await check(remakeBag(new Map(good)));
    expect(report.findings.filter(({ weight }) => weight === 'breaks')).toEqual([]);
    expect([...codes(report)]).toEqual(expect.arrayContaining(telling));
  });

  it.each(operators)('%s: every entry of both records, chained anew or not', async (what, change, naive, chained) => {
    for (const id of [recordId, secondId]) {
      const lines = linesOf(logOf(id));
      for (const at of lines.keys()) {
        const changed = at === 0 && what === 'swap' ? lines : change([...lines], at);
        if (changed.join() === lines.join()) continue;
        for (const [made, expected] of [
          [changed, naive],
          [rechain(changed), chained],
        ] as const) {
          const files = new Map(good);
          editLines(files, logOf(id), () => [...made]);
          await hunt(`${what} ${id.at(-1)}/${at}`, remakeBag(files), expected);
        }
      }
    }
    expect(missed).toEqual([]);
  });

  it('disclosures: each left out, doubled, made up, or given to the other record', async () => {
    const { findings } = await check(remakeBag(new Map(good)));
    const told = findings.map(({ code, record, seq, detail }) => [code, record, seq, detail].join());
    const forged = Buffer.from('["c2FsdHNhbHRzYWx0c2FsdA","text","yes"]').toString('base64url');
    for (const [id, next] of [
      [recordId, secondId],
      [secondId, recordId],
    ] as const) {
      const lines = linesOf(disclosuresOf(id));
      for (const at of lines.keys()) {
        const ways: [string, string, string[], FindingCode][] = [
          ['leave out', id, lines.toSpliced(at, 1), 'transcript-differs'],
          ['double', id, lines.toSpliced(at, 0, lines[at] ?? ''), 'disclosure-twice'],
          ['make up', id, lines.with(at, forged), 'disclosure-unknown'],
          ['give away', next, [...linesOf(disclosuresOf(next)), lines[at] ?? ''], 'disclosure-unknown'],
        ];
        for (const [what, path, made, code] of ways) {
          const files = new Map(good);
          editLines(files, disclosuresOf(path), () => [...made]);
          // Markup stands in no transcript: leaving it out is to withhold it, and is told of that entry.
          const expected: FindingCode[] = what === 'leave out' ? [code, 'withheld'] : [code];
          await hunt(`${what} ${id.at(-1)}/${at}`, remakeBag(files), expected, told);
        }
      }
    }
    expect(missed).toEqual([]);
  });

  it('files: each taken out, and each of one record or key in place of the other’s', async () => {
    const paths = [...good.keys()].filter((path) => path.startsWith('data/') || path.endsWith('.pem'));
    for (const path of paths) {
      const without = new Map(good);
      without.delete(path);
      await hunt(`take out ${path}`, remakeBag(without), [
        'file-missing',
        'transcript-differs',
        'seal-file',
        'blob-missing',
        'key-file',
        'record-missing',
      ]);
      const twin = path.startsWith(`data/records/${recordId}`)
        ? path.replace(recordId, secondId)
        : path === 'public-key.pem'
          ? `data/records/${secondId}/public-key.pem`
          : null;
      if (twin === null || !good.has(twin)) continue;
      const swapped = new Map(good).set(path, good.get(twin) as Uint8Array).set(twin, good.get(path) as Uint8Array);
      await hunt(`swap ${path}`, remakeBag(swapped), ['seal-file', 'key-file', 'entry-record', 'disclosure-unknown']);
    }
    expect(missed).toEqual([]);
  });

  it('what the package says of itself: each line of bag-info', async () => {
    const info = strFromU8(good.get('bag-info.txt') as Uint8Array)
      .split('\n')
      .slice(0, -1);
    for (const [at, line] of info.entries()) {
      for (const [what, made] of [
        ['take out', info.toSpliced(at, 1)],
        ['double', info.toSpliced(at, 0, line)],
        [
          'change',
          info.with(
            at,
            line.replace(/.$/, (last) => (last === '1' ? '2' : '1')),
          ),
        ],
      ] as const) {
        // Making the bag again puts this one right.
        if (what === 'change' && line.startsWith('Payload-Oxum')) continue;
        const files = new Map(good);
        editText(files, 'bag-info.txt', () => made.map((each) => `${each}\n`).join(''));
        await hunt(`${what} “${line}”`, remakeBag(files), [
          'bag-info',
          'transcript-differs',
          'blob-missing',
          'rendering-unknown',
        ]);
      }
    }
    expect(missed).toEqual([]);
  });

  it('signed anew: each record by the other’s key', async () => {
    for (const [n, [id, by, before]] of (
      [
        [recordId, other, null],
        [secondId, one, previous],
      ] as const
    ).entries()) {
      const anew = await makeRecord(id, [drafts(by, before, pictures[n] as Uint8Array), [closing]], by);
      const files = new Map(good);
      editLines(files, logOf(id), () => anew.entries.map(({ line }) => line));
      await hunt(`sign ${id.at(-1)} anew`, remakeBag(files), ['seal-file', 'key-file']);
      const named = new Map(good);
      editLines(named, logOf(id), (lines) =>
        rechain(anew.entries.map(({ line }, at) => (at === 0 ? (lines[0] ?? '') : line))),
      );
      await hunt(`sign ${id.at(-1)} anew by the old name`, remakeBag(named), ['signature-wrong']);
    }
    expect(missed).toEqual([]);
  });
});

it('is found, all of it', () => {
  console.log(`Tamper score, other kinds: ${score.found} of ${score.made}`);
  expect(score.found).toBe(score.made);
  expect(score.made).toBeGreaterThan(1_000);
});
