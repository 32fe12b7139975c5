/** The search for what was withheld would find it, however it were written: each spelling by another program than ours, where there is one. */
import { execFileSync, spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { filesThatSay } from './spellings';

const text = '我妈妈住院了 7890';
const says = (content: Buffer | string, said = text) => filesThatSay({ file: Buffer.from(content) }, [said]).length > 0;
const shifted = (bytes: Buffer) =>
  [0, 1, 2].map((n) => Buffer.concat([Buffer.alloc(n, 'x'), bytes, Buffer.from('yz')]));
const python = spawnSync('python3', ['--version']).status === 0;

it.runIf(python).each(['utf-8', 'utf-16-le', 'utf-16-be', 'utf-32-le', 'utf-32-be', 'gb18030', 'gbk', 'big5'])(
  'in %s',
  (label) => {
    // Big5 has the characters of Taiwan and Hong Kong alone.
    const said = label === 'big5' ? text.replaceAll('妈', '媽') : text;
    const program = 'import sys; sys.stdout.buffer.write(sys.argv[1].encode(sys.argv[2]))';
    const bytes = execFileSync('python3', ['-X', 'utf8', '-c', program, said, label]);
    expect(says(bytes, said)).toBe(true);
    expect(says(bytes.toString('hex').toUpperCase(), said)).toBe(true);
    for (const one of shifted(bytes)) {
      expect(says(one.toString('base64'), said)).toBe(true);
      expect(says(one.toString('base64url'), said)).toBe(true);
    }
  },
);

it.each([
  ['percent', encodeURIComponent(text)],
  [
    'percent of all',
    [...Buffer.from(text)]
      .map((byte) => `%${byte.toString(16).toUpperCase()}`)
      .join('')
      .replace(/%3([0-9])/g, '$1'),
  ],
  ['JSON', JSON.stringify(text).replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).toUpperCase()}`)],
  ['HTML, decimal', Array.from(text, (c) => `&#${c.codePointAt(0)};`).join('')],
  ['HTML, hexadecimal', text.replace(/[^\x20-\x7e]/g, (c) => `&#x${c.charCodeAt(0).toString(16)};`)],
  ['JavaScript', text.replace(/[^\x20-\x7e]/g, (c) => `\\u{${c.charCodeAt(0).toString(16)}}`)],
])('escaped: %s', (_, content) => {
  expect(says(content)).toBe(true);
});

it('in the name of a file', () => {
  expect(filesThatSay({ [`${text}.txt`]: Buffer.alloc(1) }, [text])).toHaveLength(1);
});

it('and is not found where it is not', () => {
  expect(says('我妈妈住院 了 7890, %E6%88%91')).toBe(false);
});
