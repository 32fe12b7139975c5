/** The house is what its folder list says: known rooms, small files, no holes in the types, a map that names each room. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Longer than this, blank lines and comments aside, a file says more than one thing. */
const LONGEST = 240;
const TOP = [
  ...['entrypoints', 'components', 'lib', 'public', 'tests', 'scripts', 'docs'],
  ...[
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
    'biome.json',
    'knip.json',
  ],
  ...['wxt.config.ts', 'vitest.config.ts', 'vitest.browser.config.ts'],
];

/** What is in version control or about to be. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));

const source = files.filter((file) => /^(lib|components|entrypoints|scripts)\/.*\.(ts|tsx|mjs)$/.test(file));
const typed = files.filter((file) => /\.(ts|tsx)$/.test(file));
const lines = (file: string) => readFileSync(file, 'utf8').split('\n');
const code = (file: string) => lines(file).filter((line) => !/^\s*(\/\/|\/?\*|$)/.test(line)).length;

describe('the house', () => {
  it('has nothing on its top level but what the map names', () => {
    const top = new Set(files.map((file) => file.split('/')[0] ?? '').filter((name) => !name.startsWith('.')));
    expect([...top].filter((name) => !TOP.includes(name))).toEqual([]);
  });

  it(`keeps files under ${LONGEST} lines of code: one file says one thing`, () => {
    const long = source.filter((file) => !isTable(file)).map((file) => ({ file, lines: code(file) }));
    expect(long.filter((each) => each.lines > LONGEST)).toEqual([]);
  });

  it('begins each module with a sentence that says what it is', () => {
    const silent = source.filter(
      (file) => !file.endsWith('.d.ts') && !file.endsWith('.d.mts') && !/^\s*\/\*\*|^#!/.test(lines(file)[0] ?? ''),
    );
    expect(silent).toEqual([]);
  });

  it('has no hole in its types, and nothing put off', () => {
    const hole = /[:<=]\s*any\s*[;,)>=[]|\bas any\b|@ts-(ignore|nocheck)|@ts-expect-error\s*$|\b(TODO|FIXME|XXX)\b/;
    const found = typed
      .filter((file) => file !== 'tests/structure/house.test.ts')
      .flatMap((file) =>
        lines(file).flatMap((line, at) => (hole.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : [])),
      );
    expect(found).toEqual([]);
  });

  it('has no barrel and no room for odds and ends', () => {
    const odd = /(^|\/)(utils?|helpers?|common|misc)(\/|\.tsx?$)/;
    const barrels = source.filter((file) => /^lib\/.*\/index\.ts$/.test(file));
    expect([...barrels, ...source.filter((file) => odd.test(file))]).toEqual([]);
  });

  it('names each room of lib/ on its map', () => {
    const map = readFileSync('lib/README.md', 'utf8');
    const rooms = readdirSync('lib', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const held = rooms.map(({ name }) => name).filter((name) => files.some((file) => file.startsWith(`lib/${name}/`)));
    expect(held.filter((name) => !map.includes(`lib/${name}/`) && !map.includes(`\`${name}/\``))).toEqual([]);
  });

  it('keeps the manifest free of sites: access is asked for when it is needed', () => {
    expect(readFileSync('wxt.config.ts', 'utf8')).not.toMatch(/[^_]host_permissions/);
  });
});

/** Long only where the subject is: phrases, words of the interface, tables. */
function isTable(file: string): boolean {
  return /\/data\/|^lib\/i18n\//.test(file);
}
