/**
 * `npx tsx scripts/tables.ts`: writes the two character tables that finding phrases needs. The facts come from libraries that are
 * well kept but too large to ship: pinyin-pro knows how characters are read, opencc-js which are forms of each other.
 * Taken are the characters of GB 2312 and of the first level of Big5, which is what people type.
 */
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';

/** Characters of a double-byte encoding whose first byte is within the bounds. */
function charactersOf(encoding: string, first: number, last: number): string[] {
  const decoder = new TextDecoder(encoding);
  const found: string[] = [];
  for (let high = first; high <= last; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const char = decoder.decode(Uint8Array.of(high, low));
      if (/^\p{Script=Han}$/u.test(char)) found.push(char);
    }
  }
  return found;
}

const common = [...new Set([...charactersOf('gb2312', 0xb0, 0xf7), ...charactersOf('big5', 0xa4, 0xc6)])];
/** Forms of Hong Kong and of older print that Big5 lists elsewhere. */
const variants = [...'説衆爲僞録裏唄銹牀麪粧綫'];
const converters = [
  Converter({ from: 't', to: 'cn' }),
  Converter({ from: 'tw', to: 'cn' }),
  Converter({ from: 'hk', to: 'cn' }),
];

/** What a character nearly always stands for in phrases, where the libraries see several uses; 帐 is as good as 账. */
const KEPT: Readonly<Record<string, string>> = { 乾: '干', 著: '着', 帳: '账', 帐: '账', 覆: '复' };

/** Every reading of a character, without tones, `v` for ü. */
export function readings(): Record<string, string> {
  const found = new Map<string, string>();
  for (const char of [...common, ...variants]) {
    for (const reading of new Set(pinyin(char, { multiple: true, toneType: 'none', type: 'array', v: true }))) {
      if (/^[a-z]+$/.test(reading)) found.set(reading, (found.get(reading) ?? '') + char);
    }
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Pairs: a character, then its simplified form. */
export function pairs(): string {
  return [...common, ...variants]
    .map((char) => {
      const simple = KEPT[char] ?? converters.map((convert) => convert(char)).find((one) => one !== char) ?? char;
      return simple !== char && [...simple].length === 1 && simple.length === 1 ? char + simple : '';
    })
    .join('');
}

if (process.argv[1]?.endsWith('tables.ts')) {
  const folder = new URL('../lib/playbook/tables/', import.meta.url);
  writeFileSync(new URL('pinyin.json', folder), `${JSON.stringify(readings(), null, 2)}\n`);
  writeFileSync(new URL('script.json', folder), `${JSON.stringify({ pairs: pairs().match(/.{1,120}/gu) }, null, 2)}\n`);
}
