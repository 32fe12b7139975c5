/**
 * The tamper score: every operator that a forger has, at every position of a real package of three records, in a bag that was made
 * again so that it looks right. Each mutant has to be found, by a finding that names what was done.
 */
import { createHash } from 'node:crypto';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import type { Draft, StoredEntry } from '../../../lib/evidence/entry';
import { nonceText, timestampRequest } from '../../../lib/evidence/timestamp';
import type { PackageRecord } from '../../../lib/export/package';
import type { FindingCode } from '../../../lib/verify/finding';
import { verifyPackage } from '../../../lib/verify/verify';
import { verifySignature } from '../../../lib/verify/web-crypto';
import { startAuthority } from '../evidence/authority';
import { makeRecord, message, newKey, opening, repeatable, startMs, type TestKey } from '../evidence/sample';
import { bytesOf, packInput } from '../export/pack';
import { editLines, type Files, rechain, remakeBag, takeApart } from './forge';

const digest = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const ids = [1, 2, 3].map((n) => `019aaf00-0000-7000-8000-00000000000${n}`);
const authority = await startAuthority();
const key = await newKey();
const pictures = ids.map((id) => strToU8(`picture of ${id}`));
const { input } = await packInput();

const entry = (kind: 'close' | 'clock' | 'gap' | 'recall', at: number, fields: object): Draft =>
  ({
    kind,
    observedAtMs: startMs + at + (kind === 'clock' ? 3_000 : 0),
    elapsedMs: at,
    fields,
    secret: kind === 'recall' ? { notice: '已撤回' } : {},
  }) as Draft;

/** Everything that can be tampered with once: words, an edit, a picture, a clock, a gap, two seals and an outside time. */
async function buildRecord(n: number, by: TestKey, previous: Parameters<typeof opening>[1]) {
  const id = ids[n] as string;
  const picture = pictures[n] as Uint8Array;
  const words: Draft[] = [
    opening(by, previous),
    message(100, 'customer', `卡号 622202123456789${n}，请核对`),
    message(200, 'agent', `可以分 ${n + 3} 期`),
    {
      kind: 'change',
      observedAtMs: startMs + 300,
      elapsedMs: 300,
      fields: { of: 2 },
      secret: { text: '不可以', html: null },
    },
    {
      kind: 'blob',
      observedAtMs: startMs + 400,
      elapsedMs: 400,
      fields: {
        sha256: digest(picture),
        size: picture.length,
        mediaType: 'image/png',
        role: 'screenshot',
        of: null,
        index: null,
        reason: 'user',
        missing: null,
      },
      secret: { name: null },
    },
    entry('recall', 450, { of: 1 }),
  ];
  const begun = await makeRecord(id, [words], by);
  const { note } = JSON.parse(begun.entries.at(-1)?.line ?? '') as { note: string };
  const nonce = Uint8Array.of(1, 2, 3, n);
  const reply = authority.reply(timestampRequest(createHash('sha256').update(note).digest(), nonce));
  const anchor: Draft = {
    kind: 'anchor',
    observedAtMs: startMs + 500,
    elapsedMs: 500,
    fields: {
      of: words.length,
      method: 'rfc3161',
      authority: 'http://clock.example/tsr',
      nonce: nonceText(nonce),
      sha256: digest(reply),
      missing: null,
    },
    secret: {},
  };
  const rest = [
    anchor,
    entry('gap', 600, { from: '2025-11-23T03:34:05.000Z', to: '2025-11-23T03:34:05.500Z', reason: 'page-reloaded' }),
    entry('clock', 700, { jumpMs: 3_000 }),
    { ...entry('close', 800, { reason: 'user' }), observedAtMs: startMs + 3_800 },
  ];
  const made = await makeRecord(id, [words, rest], by, repeatable(id));
  const blobs = [
    { sha256: digest(picture), mediaType: 'image/png', bytes: picture },
    { sha256: digest(reply), mediaType: 'application/timestamp-reply', bytes: reply },
  ];
  return { ...made, blobs };
}

type Built = Awaited<ReturnType<typeof buildRecord>>;
const built: Built[] = [];
for (const n of ids.keys()) {
  const before = built.at(-1);
  built.push(
    await buildRecord(
      n,
      key,
      before ? { record: before.record, head: before.head.digest, count: before.head.count } : null,
    ),
  );
}
const pack = (records: readonly PackageRecord[]) => bytesOf({ ...input, records });
const good = takeApart(await pack(built));
/** The first record alone: where every byte is tried, it has to be small. */
const small = takeApart(await pack(built.slice(0, 1)));
afterAll(() => authority.close());

const logOf = (id: string) => `data/records/${id}/log.jsonl`;
const disclosuresOf = (id: string) => `data/records/${id}/disclosures.txt`;
const linesOf = (path: string) =>
  strFromU8(good.get(path) as Uint8Array)
    .split('\n')
    .slice(0, -1);
const reportOf = (files: Files) =>
  verifyPackage(zipSync(Object.fromEntries([...files].map(([name, bytes]) => [`bag/${name}`, bytes])), { level: 0 }), {
    verifySignature,
  });

/** A package that was tampered with, what was done to it, and the codes any of which says so. */
interface Mutant {
  what: string;
  files: Files;
  codes: readonly FindingCode[];
}

const score = { made: 0, missed: [] as string[] };

async function hunt(mutants: Iterable<Mutant> | AsyncIterable<Mutant>): Promise<void> {
  let made = 0;
  const missed: string[] = [];
  for await (const { what, files, codes } of mutants) {
    made += 1;
    const { findings } = await reportOf(files);
    if (!findings.some(({ code }) => codes.includes(code)))
      missed.push(`${what}: ${[...new Set(findings.map(({ code }) => code))].join(' ')}`);
  }
  score.made += made;
  score.missed.push(...missed);
  expect(made).toBeGreaterThan(0);
  expect(missed).toEqual([]);
}

/** One change of one log, naive and by a forger who chains it anew; the seals cannot be made again without the key. */
function* logMutants(
  operator: string,
  change: (lines: string[], at: number) => string[] | null,
  naive: readonly FindingCode[],
  chained: readonly FindingCode[],
): Generator<Mutant> {
  for (const id of ids) {
    const lines = linesOf(logOf(id));
    for (const at of lines.keys()) {
      const changed = change([...lines], at);
      if (changed === null || changed.join() === lines.join()) continue;
      for (const [made, codes] of [
        [changed, naive],
        [rechain(changed), chained],
      ] as const) {
        const files = new Map(good);
        editLines(files, logOf(id), () => [...made]);
        yield { what: `${operator} ${id.at(-1)}/${at}`, files: remakeBag(files), codes };
      }
    }
  }
}

const logCodes: FindingCode[] = [
  'log-line',
  'log-spelling',
  'chain-broken',
  'entry-sequence',
  'entry-record',
  'entry-kind',
  'entry-field',
  'entry-reference',
  'seal-unreadable',
  'seal-differs',
  'seal-file',
  'signature-wrong',
];
/** An entry out of its place shows in the numbers; one at the end that is gone, in the files of its seal or the missing end. */
const placeCodes: FindingCode[] = ['chain-broken', 'entry-sequence', 'entry-kind', 'seal-file', 'not-closed'];
const replaced = (pattern: RegExp, by: string) => (lines: string[], at: number) =>
  pattern.test(lines[at] ?? '') ? lines.with(at, (lines[at] ?? '').replace(pattern, by)) : null;

describe('tampering, at every position', { timeout: 240_000 }, () => {
  it('the good package has nothing that breaks', async () => {
    const { findings, verdict } = await reportOf(remakeBag(new Map(good)));
    expect(findings.filter(({ weight }) => weight === 'breaks')).toEqual([]);
    expect(verdict).toMatchObject({ intact: 'yes', key: 'signed', time: 'outside' });
  });

  it('flip: every byte of a log and of its disclosures', async () => {
    const [log, said] = [logOf(ids[0] as string), disclosuresOf(ids[0] as string)];
    const last = (small.get(log) as Uint8Array).subarray(0, -1).lastIndexOf(10) + 1;
    const codesAt = (path: string, at: number): FindingCode[] => {
      if (path === said) return ['disclosure-unreadable', 'disclosure-unknown', 'disclosure-value', 'disclosure-twice'];
      // Nothing follows the last seal that could vouch for its own times: only the transcripts do, by the digest of its line.
      return at < last ? ['chain-broken', 'log-line'] : [...logCodes, 'transcript-differs'];
    };
    const flips = function* (): Generator<Mutant> {
      for (const path of [log, said]) {
        const bytes = small.get(path) as Uint8Array;
        for (const at of bytes.keys()) {
          const files = new Map(small);
          files.set(path, bytes.with(at, (bytes[at] as number) ^ 1));
          yield { what: `flip ${path} ${at}`, files: remakeBag(files), codes: codesAt(path, at) };
        }
      }
    };
    await hunt(flips());
  });

  it('flip: a byte of every line of every other file', async () => {
    const codesOf = (path: string): FindingCode[] => {
      if (path.startsWith('data/transcript') || /list|declaration/.test(path)) return ['transcript-differs'];
      if (path.includes('/seals/')) return ['seal-file'];
      if (path.includes('/anchors/')) return ['anchor-file'];
      if (path.includes('/blobs/')) return ['blob-changed'];
      if (path.endsWith('.pem')) return ['key-file'];
      if (path === 'VERIFY.txt') return ['instructions-differ'];
      if (path === 'bagit.txt') return ['bag-declaration'];
      if (path === 'bag-info.txt') return ['bag-info', 'rendering-unknown', 'transcript-differs'];
      return ['manifest-line', 'file-changed', 'file-missing', 'file-unlisted'];
    };
    const flips = function* (): Generator<Mutant> {
      for (const [path, bytes] of good) {
        if (/log\.jsonl|disclosures/.test(path)) continue;
        let start = 0;
        while (start < bytes.length) {
          const newline = bytes.indexOf(10, start);
          const end = newline < 0 ? bytes.length : newline;
          const at = (start + end) >> 1;
          const files = new Map(good);
          files.set(path, bytes.with(at, (bytes[at] as number) ^ 1));
          // A manifest is what a forger makes again, and nothing vouches for the verifier inside: those are flipped and left so.
          const left = path.includes('manifest') || path === 'verify.html';
          yield { what: `flip ${path} ${at}`, files: left ? files : remakeBag(files), codes: codesOf(path) };
          start = end + 1;
        }
      }
    };
    await hunt(flips());
  });

  it('delete, insert, swap, duplicate and truncate: every entry', async () => {
    await hunt(logMutants('delete', (lines, at) => lines.toSpliced(at, 1), placeCodes, placeCodes));
    await hunt(logMutants('duplicate', (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''), placeCodes, placeCodes));
    await hunt(
      logMutants(
        'insert',
        (lines, at) => lines.toSpliced(at, 0, linesOf(logOf(ids[0] as string))[2] ?? ''),
        placeCodes,
        [...placeCodes, 'entry-record'],
      ),
    );
    await hunt(
      logMutants(
        'swap',
        (lines, at) => (at === 0 ? null : lines.toSpliced(at - 1, 2, lines[at] ?? '', lines[at - 1] ?? '')),
        placeCodes,
        placeCodes,
      ),
    );
    await hunt(logMutants('truncate', (lines, at) => lines.slice(0, at), placeCodes, placeCodes));
  });

  it('re-number: every entry, alone and with all that follow', async () => {
    const next = (line: string) => line.replace(/"seq":(\d+)/, (_, seq) => `"seq":${Number(seq) + 1}`);
    await hunt(
      logMutants(
        're-number',
        (lines, at) => lines.with(at, next(lines[at] ?? '')),
        ['entry-sequence'],
        ['entry-sequence'],
      ),
    );
    await hunt(
      logMutants(
        're-number on',
        (lines, at) => lines.map((line, i) => (i >= at ? next(line) : line)),
        ['entry-sequence'],
        ['entry-sequence'],
      ),
    );
    // The numbers made right again after one was taken out.
    await hunt(
      logMutants(
        'delete and re-number',
        (lines, at) =>
          at === 0 ? null : lines.toSpliced(at, 1).map((line, i) => line.replace(/"seq":\d+/, `"seq":${i}`)),
        placeCodes,
        ['seal-differs', 'seal-file', 'entry-reference'],
      ),
    );
  });

  it('change a clock field: every one of every entry', async () => {
    for (const [field, pattern, by] of [
      ['observedAt', /"observedAt":"2025/, '"observedAt":"2024'],
      ['elapsedMs', /"elapsedMs":(\d+)/, '"elapsedMs":1$1'],
      ['jumpMs', /"jumpMs":3000/, '"jumpMs":5000'],
      ['from', /"from":"2025/, '"from":"2024'],
      ['to', /"to":"2025/, '"to":"2024'],
    ] as const) {
      // The last line is the seal itself: its own time is covered by the transcripts' digest of it.
      await hunt(
        logMutants(
          field,
          replaced(pattern, by),
          [...logCodes, 'transcript-differs'],
          ['seal-differs', 'seal-file', 'transcript-differs'],
        ),
      );
    }
  });

  it('spell an entry otherwise: every entry, in every way JSON allows', async () => {
    for (const [what, pattern, by] of [
      ['a space', '{', '{ '],
      ['an escape', '"kind":"', '"kind":"\\u00'],
      ['a name twice', '"v":1,', '"v":1,"v":1,'],
      ['a fraction', /"elapsedMs":(\d+)/, '"elapsedMs":$1.0'],
      ['an exponent', /"seq":(\d+)/, '"seq":$1e0'],
      ['names in another order', /^\{"v":1,("record":"[^"]*")/, '{$1,"v":1'],
      ['no commitment in one', /"commit":\{.*\},"prev"/, '"commit":{},"prev"'],
      ['a name more', '"prev":', '"more":null,"prev":'],
    ] as const) {
      const change = (lines: string[], at: number) => lines.with(at, (lines[at] ?? '').replace(pattern, by));
      const codes: FindingCode[] = ['log-spelling', 'log-line', 'entry-field', 'entry-kind'];
      await hunt(logMutants(`spell with ${what}`, change, codes, codes));
    }
  });

  it('roll back: every record, to every entry, all of it made again', async () => {
    const rolled = async function* (): AsyncGenerator<Mutant> {
      for (const [n, record] of built.entries()) {
        for (const [at, { kind }] of record.entries.slice(0, -1).entries()) {
          const cut = { ...record, entries: record.entries.slice(0, at + 1) };
          // `previous` of the next record tells; of the last record only that it has no end, or none that is signed.
          yield {
            what: `roll back ${n}/${at}`,
            files: takeApart(await pack(built.with(n, cut))),
            codes: n + 1 < built.length ? ['previous-differs'] : [kind === 'close' ? 'tail-unsigned' : 'not-closed'],
          };
        }
      }
    };
    await hunt(rolled());
  });

  it('re-sign with another key: every record, under the old name and under its own', async () => {
    const forger = await newKey();
    const resigned = async function* (): AsyncGenerator<Mutant> {
      for (const [n, record] of built.entries()) {
        const first = JSON.parse(record.entries[0]?.line ?? '') as { previous: Parameters<typeof opening>[1] };
        const anew = await buildRecord(n, forger, first.previous);
        const whole = takeApart(await pack(built.with(n, anew)));
        yield { what: `re-sign ${n}`, files: whole, codes: ['keys-differ'] };
        const named = new Map(whole);
        editLines(named, logOf(record.record), (lines) =>
          rechain(lines.map((line, at) => (at === 0 ? (record.entries[0] as StoredEntry).line : line))),
        );
        yield { what: `re-sign ${n} by the old name`, files: remakeBag(named), codes: ['signature-wrong'] };
      }
    };
    await hunt(resigned());
  });

  it('swap: every seal, token, picture and disclosure with every other of its kind', async () => {
    const swaps = function* (): Generator<Mutant> {
      for (const [pattern, codes] of [
        [/\.note$/, ['seal-file']],
        [/\.note\.body$/, ['seal-file']],
        [/\.sig$/, ['seal-file']],
        [/\.tsr$/, ['anchor-file']],
        [/^data\/blobs\//, ['blob-changed']],
        [/disclosures\.txt$/, ['disclosure-unknown']],
        [/log\.jsonl$/, ['entry-record']],
      ] as [RegExp, FindingCode[]][]) {
        const paths = [...good.keys()].filter((path) => pattern.test(path));
        for (const one of paths) {
          for (const other of paths) {
            if (one === other) continue;
            const files = new Map(good);
            files.set(one, good.get(other) as Uint8Array);
            yield { what: `${other} for ${one}`, files: remakeBag(files), codes };
            files.set(other, good.get(one) as Uint8Array);
            if (one < other) yield { what: `swap ${one} ${other}`, files: remakeBag(new Map(files)), codes };
          }
        }
      }
      // Seals in the log itself.
      for (const id of ids) {
        const lines = linesOf(logOf(id));
        const seals = lines.flatMap((line, at) => (line.includes('"kind":"seal"') ? [at] : []));
        const noteOf = (at: number) => /"note":"(?:[^"\\]|\\.)*"/.exec(lines[at] ?? '')?.[0] ?? '';
        for (const at of seals) {
          for (const other of seals) {
            if (at === other) continue;
            const files = new Map(good);
            editLines(files, logOf(id), (all) =>
              rechain(all.with(at, (all[at] ?? '').replace(noteOf(at), noteOf(other)))),
            );
            yield { what: `note ${other} for ${at}`, files: remakeBag(files), codes: ['seal-differs'] };
          }
        }
      }
    };
    await hunt(swaps());
  });

  it('disclosures: each left out, doubled, put in another’s place, or made up', async () => {
    const changes = function* (): Generator<Mutant> {
      const forged = Buffer.from('["c2FsdHNhbHRzYWx0c2FsdA","text","yes"]').toString('base64url');
      for (const id of ids) {
        const lines = linesOf(disclosuresOf(id));
        for (const at of lines.keys()) {
          const ways: [string, (all: string[]) => string[], FindingCode][] = [
            ['leave out', (all) => all.toSpliced(at, 1), 'withheld'],
            ['double', (all) => [...all, all[at] ?? ''], 'disclosure-twice'],
            ['replace', (all) => all.with(at, all[(at + 1) % all.length] ?? ''), 'disclosure-twice'],
            ['forge', (all) => all.with(at, forged), 'disclosure-unknown'],
            ['spoil', (all) => all.with(at, `${all[at]}=`), 'disclosure-unreadable'],
          ];
          for (const [what, change, code] of ways) {
            const files = new Map(good);
            editLines(files, disclosuresOf(id), change);
            yield { what: `${what} ${id.at(-1)}/${at}`, files: remakeBag(files), codes: [code] };
          }
        }
      }
    };
    await hunt(changes());
  });

  it('files: each taken out, and one that nothing vouches for put in', async () => {
    const changes = function* (): Generator<Mutant> {
      for (const path of good.keys()) {
        const files = new Map(good);
        files.delete(path);
        const naive: FindingCode[] = ['file-missing', 'bag-declaration', 'bag-info', 'not-a-package', 'key-file'];
        yield { what: `take out ${path}`, files, codes: naive };
        if (/manifest|verify\.html/.test(path)) continue;
        const remade = new Map(files);
        if (path === 'bag-info.txt') continue;
        yield {
          what: `take out ${path}, and make the bag again`,
          files: remakeBag(remade),
          codes: [
            ...naive,
            'transcript-differs',
            'instructions-differ',
            'seal-file',
            'anchor-file',
            'blob-missing',
            'record-missing',
          ],
        };
      }
      for (const path of [
        'data/agreement.pdf',
        `data/blobs/${digest('x')}.png`,
        'note.txt',
        `data/records/${ids[0]}/x`,
      ]) {
        const files = new Map(good).set(path, strToU8('x'));
        yield { what: `put in ${path}`, files: remakeBag(files), codes: ['file-unexpected', 'blob-unknown'] };
      }
    };
    await hunt(changes());
  });

  it('drop a record of the case: every one that another follows', async () => {
    const dropped = async function* (): AsyncGenerator<Mutant> {
      for (const n of built.keys()) {
        if (n + 1 === built.length) continue;
        const files = takeApart(await pack(built.toSpliced(n, 1)));
        yield { what: `drop ${n}, all made again`, files, codes: ['record-missing'] };
        const crude = new Map([...good].filter(([path]) => !path.includes(ids[n] as string)));
        yield { what: `drop ${n}`, files: remakeBag(crude), codes: ['record-missing', 'bag-info'] };
      }
    };
    await hunt(dropped());
  });

  it('is found, all of it', () => {
    console.log(`Tamper score: ${score.made - score.missed.length} of ${score.made}`);
    expect(score.missed).toEqual([]);
    expect(score.made).toBeGreaterThan(5_000);
  });
});
