import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lineDigest } from '../../../lib/evidence/chain';
import type { Draft } from '../../../lib/evidence/entry';
import { replay } from '../../../lib/evidence/replay';
import { csv } from '../../../lib/export/csv';
import { formats, papers } from '../../../lib/export/formats';
import { json } from '../../../lib/export/json';
import { leaveOut } from '../../../lib/export/left-out';
import { markdown } from '../../../lib/export/markdown';
import { bagName, packageName } from '../../../lib/export/names';
import { type Format, locales, type RenderedRecord, type Rendering } from '../../../lib/export/rendering';
import type { Survey } from '../../../lib/export/survey';
import { text } from '../../../lib/export/text';
import { localTime } from '../../../lib/export/time';
import { oneLine, visible } from '../../../lib/export/visible';
import { words } from '../../../lib/export/words';
import { timeReadingOf } from '../../../lib/transcript/shown-time';
import {
  blobDrafts,
  closing,
  conversationDrafts,
  givenDrafts,
  makeRecord,
  message,
  newKey,
  opening,
  recordId,
  type Sample,
  startMs,
} from '../evidence/sample';
import { hostile } from './hostile-words';

const key = await newKey();
const kept = {
  seq: 9,
  observedAt: '2025-11-23T03:34:30.123Z',
  sha256: 'ab'.repeat(32),
  mediaType: 'image/png',
  role: '<b>screenshot',
};
const rendered = (entries: Sample['entries']) => {
  const conversation = replay(entries, 'checked');
  const digests = entries.map(({ line }) => lineDigest(line));
  return { conversation, lines: conversation.lines, chosen: null, digests, kept: [kept] };
};
const rendering = ({ entries }: Sample, locale: Rendering['locale'] = 'en'): Rendering => ({
  title: 'Case <b>"1"</b>',
  createdAt: '2025-11-23T16:40:00.000Z',
  offsetMinutes: 480,
  tool: { name: 'On Record', version: '0.1.0' },
  locale,
  records: [rendered(entries)],
});
const render = (format: Format, input: Rendering) => [...format.render(input)].join('');
const whole = await makeRecord(recordId, [conversationDrafts(key), [closing]], key);
const unsigned = await makeRecord(recordId, [conversationDrafts(null), [closing]], null);

const attacked = await makeRecord(
  recordId,
  [[opening(key), ...hostile.map((said, i) => message(i, 'agent', said)), closing]],
  key,
);

const anchorDraft: Draft = {
  kind: 'anchor',
  observedAtMs: startMs + 23_000,
  elapsedMs: 16_000,
  fields: {
    of: 1,
    method: 'rfc3161',
    authority: 'http://clock.example/tsr',
    nonce: 'ff',
    sha256: null,
    missing: 'no-answer',
  },
  secret: {},
};

/** RFC 4180, written for this test. */
function readCsv(source: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted = '', end] of source.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    row.push(quoted.replaceAll('""', '"'));
    if (end !== '\r\n') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Controls, direction marks and overrides, separators, halves of pairs. */
const unseen = /(?![\t\n\r\ufeff])\p{Cc}|[\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Cs}/u;

describe.each(locales)('every format in %s', (locale) => {
  it.each(formats.map((format) => [format.file, format] as const))(
    '%s says UNSIGNED on its first line, or nowhere',
    (_, format) => {
      expect(render(format, rendering(unsigned, locale)).split('\n')[0]).toContain('UNSIGNED');
      expect(render(format, rendering(whole, locale))).not.toContain('UNSIGNED');
    },
  );

  it.each(formats.map((format) => [format.file, format] as const))(
    '%s shows each message, what it said before, and its digest',
    (_, format) => {
      const made = render(format, rendering(whole, locale));
      for (const said of ['3个工作日内回复您', '可以免息分 12 期', '对方撤回了一条消息', '👨‍👩‍👧', '刚刚'])
        expect(made).toContain(said);
      expect(made).toContain(lineDigest(whole.entries[3]?.line ?? ''));
      expect(made).toContain(format.file.endsWith('json') ? 'page-reloaded' : words[locale].reasons['page-reloaded']);
    },
  );

  it.each(formats.map((format) => [format.file, format] as const))(
    '%s counts its records, so that what a paper quotes by record and entry is found',
    (_, format) => {
      const input = rendering(whole, locale);
      const second = rendered(unsigned.entries);
      const made = render(format, { ...input, records: [...input.records, second] });
      const { record } = words[locale];
      if (format === json)
        expect(JSON.parse(made).records.map(({ number }: { number: number }) => number)).toEqual([1, 2]);
      else if (format === csv) {
        const rows = readCsv(made.slice(1)).slice(2);
        expect(new Set(rows.map((row) => row[0]))).toEqual(new Set(['1', '2']));
        expect(rows.filter((row) => row[0] === '2' && row[2] === '3')).toHaveLength(1);
      } else {
        expect(made.split(new RegExp(`^.*${record} 1(?:</h2>)?$`, 'm'))).toHaveLength(2);
        const [before = '', after = ''] = made.split(new RegExp(`^.*${record} 2(?:</h2>)?$`, 'm'));
        expect(before).toContain(lineDigest(whole.entries[3]?.line ?? ''));
        expect(after).toMatch(/#3\b/);
      }
    },
  );

  it.each(formats.map((format) => [format.file, format] as const))(
    '%s holds no character that hides or turns text',
    (_, format) => {
      expect(render(format, rendering(attacked, locale)).slice(1)).not.toMatch(unseen);
    },
  );
});

describe('papers', () => {
  it('name each record and file with its digest, and leave to the holder what only they know', () => {
    const [list = '', declaration = ''] = papers.map((paper) => render(paper, rendering(attacked, 'zh-CN')));
    expect(list).toContain(`data/blobs/${kept.sha256}.png`);
    expect(list).toContain('&lt;b&gt;screenshot');
    expect(list).toContain('<td></td><td></td>');
    for (const paper of [list, declaration]) expect(paper).toContain(attacked.head.digest);
    expect(declaration).toContain('草稿');
  });
});

describe('transcript.csv', () => {
  const rows = readCsv(render(csv, rendering(attacked)).slice(1));

  it('begins with a byte order mark and reads back', () => {
    expect(render(csv, rendering(attacked)).charCodeAt(0)).toBe(0xfeff);
    const texts = rows.slice(1).map((row) => row[11]?.replace(/^'/, ''));
    expect(texts.slice(0, hostile.length)).toEqual(hostile.map(visible));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([15]));
  });

  it('goes on in rows of the same number where a message is longer than Excel keeps of a cell', async () => {
    const long = [`${'长'.repeat(31_999)}👍=1+1${'x'.repeat(40_000)}`, 'line\n'.repeat(700)];
    const drafts = [opening(key), ...long.map((said, i) => message(i, 'agent', said)), message(9, 'agent', 'short')];
    const made = readCsv(render(csv, rendering(await makeRecord(recordId, [drafts], key))).slice(1)).slice(1);
    for (const row of made) {
      expect(row).toHaveLength(15);
      for (const cell of row) {
        expect(cell.length).toBeLessThanOrEqual(32_767);
        expect(cell.split('\n').length).toBeLessThanOrEqual(253);
      }
    }
    for (const [i, said] of long.entries()) {
      const own = made.filter((row) => row[2] === `${i + 1}`);
      expect(own.map((row) => row[3])).toEqual([1, 2, 3].map((n) => `message (${n}/3)`));
      expect(own.map((row) => row[11]?.replace(/^'(?==)/, '')).join('')).toBe(said);
      expect(own.filter((row) => row[14] !== '')).toHaveLength(1);
    }
    expect(made.find((row) => row[11] === 'short')?.[3]).toBe('message');
    expect(made.some((row) => row[11]?.startsWith('👍=1+1'))).toBe(true);
  });

  it('holds no cell that could be a formula', () => {
    for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^[\s]*[=+\-@＝＋－＠]/);
  });
});

describe('transcript.txt', () => {
  it('lets no message pose as the head of another', () => {
    const heads = render(text, rendering(attacked))
      .split('\n')
      .filter((line) => line.startsWith('#'));
    expect(heads).toHaveLength(hostile.length + 1);
    expect(heads.join()).not.toContain('boss');
  });
});

describe('what the page’s words for a time mean', () => {
  const said = (shownTime: string, at: number, html: string | null = null) => {
    const draft = message(at, 'agent', shownTime);
    return { ...draft, secret: { ...draft.secret, shownTime, html } } as typeof draft;
  };
  const named = '<time datetime="2025-11-20T02:32:00Z">10:32</time>';
  const drafts = [opening(key), said('昨天 10:32', 1_000), said('10:32', 2_000, named), said('soon', 3_000), closing];
  const readings = ['2025-11-22T10:32+08:00', '2025-11-20T10:32+08:00'];

  it.each(formats.map((format) => [format.file, format] as const))('stands beside them in %s', async (_, format) => {
    const got = render(format, rendering(await makeRecord(recordId, [drafts], key))).replaceAll('\\', '');
    for (const words of ['昨天 10:32', 'soon', ...readings]) expect(got).toContain(words);
  });

  it('is null where they say nothing that can be read', async () => {
    const { records } = JSON.parse(render(json, rendering(await makeRecord(recordId, [drafts], key))));
    const read = records[0].lines.flatMap((line: { timeReading?: { reading: string } | null }) =>
      line.timeReading === undefined ? [] : [line.timeReading?.reading ?? null],
    );
    expect(read).toEqual([...readings, null]);
  });
});

describe('transcript.md', () => {
  it('lets no words become markup', () => {
    const lines = render(markdown, rendering(attacked))
      .split('\n')
      .filter((line) => line.startsWith('> '));
    for (const line of lines) {
      expect(line.slice(2)).not.toMatch(/^(#|>|- |\d+\.|```)/);
      expect(line).not.toMatch(/(?<!\\)[<[\]`]/);
    }
    expect(lines.length).toBeGreaterThan(hostile.length);
  });
});

describe('transcript.json', () => {
  it('keeps values exact, and times in UTC', () => {
    const { records, notice, schema } = JSON.parse(render(json, rendering(attacked)));
    expect({ notice, schema }).toEqual({ notice: null, schema: 'on-record-transcript/1' });
    const said = records[0].lines.flatMap((line: { type: string; text: string }) =>
      line.type === 'message' ? [line.text] : [],
    );
    expect(said).toEqual(hostile);
    expect(records[0].openedAt).toBe('2025-11-23T03:34:05.123Z');
  });

  it('has the names that FORMAT.md gives each thing, and no others', async () => {
    const section = readFileSync('lib/evidence/FORMAT.md', 'utf8')
      .split('### transcript.json')[1]
      ?.split('\nWhat finds')[0];
    const rows = new Map(
      [...(section ?? '').matchAll(/^\| (.+?) \| (.+) \|$/gm)].map(([, of = '', names = '']) => {
        const word = /`([a-z-]+)`/.exec(of)?.[1] ?? of;
        return [word, new Set([...names.matchAll(/`([A-Za-z0-9]+)`/g)].map(([, name = '']) => name))] as const;
      }),
    );
    const unknown: string[] = [];
    const met = new Set<string>();
    const look = (value: object, ...of: string[]) => {
      for (const each of of) met.add(each);
      for (const name of Object.keys(value))
        if (!of.some((each) => rows.get(each)?.has(name))) unknown.push(`${of[0]}: ${name}`);
    };
    const drafts = [...conversationDrafts(key), ...blobDrafts, ...givenDrafts, anchorDraft];
    const all = rendering(await makeRecord(recordId, [drafts, [closing]], key));
    const some = leaveOut(all.records[0] as Survey, { chosen: [[3, 3]], files: new Set(), covered: [] });
    for (const input of [all, { ...all, records: [some] }]) {
      const whole = JSON.parse(render(json, input));
      look(whole, 'the whole');
      look(whole.tool, 'the whole');
      for (const record of whole.records) {
        look({ ...record }, 'a record');
        for (const line of record.lines) {
          look(line, line.type, 'every line');
          for (const kept of [line.kept, ...(line.attachments ?? []).map((each: { kept: object }) => each.kept)])
            if (kept) look(kept, 'kept');
          for (const part of [...(line.attachments ?? []), ...(line.changes ?? []), line.recalled, line.timeReading])
            if (part) look(part, 'message');
        }
      }
    }
    expect(unknown).toEqual([]);
    // Each row was met, so that none of them says what is no longer so.
    expect([...rows.keys()].filter((of) => !met.has(of) && of !== 'of' && of !== '--')).toEqual([]);
  });

  it('has every field of every line, in order', () => {
    for (const record of [attacked, whole]) {
      const input = rendering(record);
      const [{ conversation, digests }] = input.records as [RenderedRecord];
      const lines = conversation.lines.map((line) => {
        if (line.type !== 'message') return JSON.stringify({ ...line, digest: digests[line.seq] });
        const timeReading = timeReadingOf(line.message, conversation.offsetMinutes);
        return JSON.stringify({ type: line.type, ...line.message, timeReading, digest: digests[line.message.seq] });
      });
      const said = render(json, input).split('"lines":[\n')[1]?.split('\n]}')[0]?.split(',\n');
      expect(said?.map((line) => JSON.stringify(JSON.parse(line)))).toEqual(lines);
    }
  });
});

describe('times and names', () => {
  it('uses the offset it is given and no other', () => {
    expect(localTime('2025-11-23T03:34:05.123Z', 480)).toBe('2025-11-23 11:34:05.123 +08:00');
    expect(localTime('2025-11-23T03:34:05.123Z', -210)).toBe('2025-11-23 00:04:05.123 -03:30');
    expect(localTime('2025-11-23T03:34:05.123Z', null)).toBe('2025-11-23 03:34:05.123 UTC');
    expect(localTime('no time', 480)).toBe('no time');
  });

  it('names a package by its case and the local day, whatever the case is called', () => {
    expect(packageName('花呗 延期', '2025-11-23T16:40:00.000Z', 480)).toBe('花呗-延期-2025-11-24.zip');
    expect(bagName('../../etc/passwd\u0000 "x"', '2025-11-23T16:40:00.000Z', 0)).toBe('etc-passwd-x-2025-11-23');
    expect(bagName('💥 …', '2025-11-23T16:40:00.000Z', 0)).toBe('case-2025-11-23');
    expect(Array.from(bagName('𠀀'.repeat(300), '2025-11-23T16:40:00.000Z', 0))).toHaveLength(51);
  });

  it('makes one line of many', () => {
    expect(oneLine(' a\r\n\tb\u2028c ')).toBe('a b c');
    expect(visible('a\r\nb\rc\u202E')).toBe('a\nb⟨U+000D⟩c⟨U+202E⟩');
  });
});
