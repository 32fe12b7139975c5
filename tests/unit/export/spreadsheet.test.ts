// @vitest-environment jsdom
/** transcript.csv in a spreadsheet program: every cell is text as it was written, where LibreOffice is there to open it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lineDigest } from '../../../lib/evidence/chain';
import { replay } from '../../../lib/evidence/replay';
import { csv } from '../../../lib/export/csv';
import { closing, makeRecord, message, opening, recordId } from '../evidence/sample';

/** Debian: libreoffice-calc-nogui. */
const present = spawnSync('soffice', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What would be run, taken for a number or a date, or lost. */
const changed = [
  '6222020200112233445',
  '013800138000',
  '110101199003074518',
  '3-4',
  '1/2',
  '1e5',
  '8,000.00',
  '00',
  '.5',
  '(5)',
  '$8,000.456',
  '¥ 1,000',
  '12月10日',
  '10时32分',
  '上午10:32',
  '3:30 pm',
  'Dec 10',
  '10-dec-26',
  'March 5, 2026 10:32',
  'TRUE',
  '#N/A',
];
const formulas = ['=1+1', '@SUM(A1)', '+86 138', '-1', ' =HYPERLINK("https://x.example")', '＝1+1', '\t=1'];
const safe = [
  '8000',
  '第 12 期',
  '“引号”与"双"',
  '两行\n第二行',
  'a,b;c',
  '1.2.x',
  'may I ask 2 things',
  '8000元',
  '(see 5)',
  'true story',
];
/** Of these it may show the seconds too. */
const moments = ['10:32', '2026-12-10 10:32'];
const said = [...changed, ...formulas, ...safe, ...moments];

const { entries } = await makeRecord(
  recordId,
  [[opening(null), ...said.map((text, i) => message(i, 'agent', text)), closing]],
  null,
);
const conversation = replay(entries, 'checked');
const digests = entries.map(({ line }) => lineDigest(line));
const record = { conversation, lines: conversation.lines, chosen: null, digests, kept: [] };
const cover = { title: 'x', createdAt: '2025-11-23T16:40:00.000Z', offsetMinutes: 480, locale: 'zh-CN' } as const;
const text = [...csv.render({ ...cover, tool: { name: 'On Record', version: '0.1.0' }, records: [record] })].join('');

describe('transcript.csv', () => {
  it('sets an apostrophe before what a spreadsheet would change, and before nothing else', () => {
    const cell = (value: string) => `,"${value.replaceAll('"', '""')}",`;
    for (const value of [...changed, ...formulas]) expect(text).toContain(cell(`'${value}`));
    for (const value of [...safe, ...moments]) expect(text).toContain(cell(value));
  });

  it.runIf(present)(
    'is read by LibreOffice with every digit, character and line, and no formula',
    () => {
      writeFileSync(join(folder, 'transcript.csv'), text);
      // Comma, quote, UTF-8: what its byte order mark says to a person's program.
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/office`,
          '--headless',
          '--infilter=CSV:44,34,76,1',
          '--convert-to',
          'fods',
          'transcript.csv',
        ],
        { cwd: folder, stdio: 'ignore', timeout: 120_000 },
      );
      const sheet = new DOMParser().parseFromString(readFileSync(join(folder, 'transcript.fods'), 'utf8'), 'text/xml');
      const cells = [...sheet.getElementsByTagName('table:table-cell')];
      expect(cells.filter((cell) => cell.hasAttribute('table:formula'))).toEqual([]);
      const shown = cells.map((cell) =>
        [...cell.getElementsByTagName('text:p')].map(({ textContent }) => textContent).join('\n'),
      );
      expect(shown).toEqual(expect.arrayContaining([...changed.map((value) => `'${value}`), ...safe]));
      for (const value of moments)
        expect(
          shown.some((one) => one.startsWith(value)),
          value,
        ).toBe(true);
      for (const value of formulas)
        expect(shown.map((one) => one.trim())).toContain(`'${value}`.replace('\t', '').trim());
    },
    150_000,
  );
});
