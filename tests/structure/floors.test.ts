/** The floors hold, and each of their rules can fail: a crooked house, one broken rule a file, is cruised by the same rules. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type IForbiddenRuleType } from 'dependency-cruiser';
import { afterAll, describe, expect, it } from 'vitest';

const rules = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: IForbiddenRuleType[];
  options: ICruiseOptions;
};

/** Rule → files that break it. Paths are told apart from the real house only by the folder they lie in. */
const CROOKED: Record<string, Record<string, string>> = {
  'no-cycles': {
    'lib/case/a.ts': `import { b } from './b'; export const a = () => b;`,
    'lib/case/b.ts': `import { a } from './a'; export const b = () => a;`,
  },
  'no-orphans': { 'lib/case/alone.ts': 'export const alone = 1;' },
  'not-resolvable': { 'lib/case/lost.ts': `import './nowhere';` },
  'core-is-pure': { 'lib/reading/view.ts': `import { h } from 'preact'; export const view = h;` },
  'core-without-node': {
    'lib/verify/disk.ts': `import { readFileSync } from 'node:fs'; export const read = readFileSync;`,
  },
  'idb-only-in-storage': { 'lib/recorder/own.ts': `import { openDB } from 'idb'; export const open = openDB;` },
  'browser-only-at-the-edge': {
    'components/Tab.tsx': `import { browser } from 'wxt/browser'; export const tab = browser;`,
  },
  'views-only-above': { 'lib/capture/view.ts': `import { h } from 'preact'; export const view = h;` },
  'floor-transcript': { 'lib/transcript/up.ts': `import '../evidence/entry';`, 'lib/evidence/entry.ts': 'export {};' },
  'floor-composer': { 'lib/composer/up.ts': `import '../transcript/up';` },
  'sites-stand-alone': { 'lib/sites/one.ts': `import './two';`, 'lib/sites/two.ts': 'export {};' },
  'pastes-stand-alone': { 'lib/pasted/one.ts': `import './two';`, 'lib/pasted/two.ts': 'export {};' },
  'guards-stand-alone': { 'lib/guards/one.ts': `import './two';`, 'lib/guards/two.ts': 'export {};' },
  'ways-stand-alone': { 'lib/composer/ways/one.ts': `import './two';`, 'lib/composer/ways/two.ts': 'export {};' },
  'formats-stand-alone': { 'lib/export/csv.ts': `import './json';`, 'lib/export/json.ts': 'export {};' },
  'components-present': {
    'components/Saver.tsx': `import { save } from '../lib/storage/indexeddb'; export const saver = save;`,
  },
  'nothing-imports-a-front-door': {
    'entrypoints/library/main.tsx': `import '../settings/main';`,
    'entrypoints/settings/main.tsx': 'export {};',
  },
  'reader-in-practice-alone': {
    'entrypoints/library/reader.ts': `import '../capture/stand';`,
    'entrypoints/capture/stand.ts': 'export {};',
  },
  'no-import-of-entrypoints': { 'lib/platform/door.ts': `import '../../entrypoints/settings/main';` },
  'storage-by-its-interface': {
    'lib/protocol/short.ts': `import { save } from '../storage/indexeddb'; export const short = save;`,
  },
  'page-reach': { 'entrypoints/practice/main.tsx': `import '../../lib/capture/view';` },
  'capture-reach': {
    'entrypoints/capture/index.ts': `import { save } from '../../lib/storage/indexeddb'; export const s = save;`,
  },
  'verify-by-itself': {
    'lib/verify/again.ts': `import { append } from '../evidence/append'; export const again = append;`,
    'lib/evidence/append.ts': 'export const append = 1;',
  },
  'verify-reach': { 'entrypoints/verify/main.tsx': `import '../../lib/protocol/short';` },
  'pages-never-write': {
    'entrypoints/sidepanel/main.tsx': `import '../../lib/protocol/short';`,
    'lib/storage/indexeddb.ts': 'export const save = 1;',
  },
};

async function broken(baseDir: string): Promise<{ rule: string; from: string; to: string }[]> {
  const options = { ...rules.options, baseDir, ruleSet: { forbidden: rules.forbidden }, validate: true };
  const { output } = await cruise(['lib', 'entrypoints', 'components'], options);
  if (typeof output === 'string') throw new Error(output);
  return output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}

describe('the floors', () => {
  it('hold in this house', async () => {
    expect(await broken(process.cwd())).toEqual([]);
  });
});

describe('each rule', async () => {
  const crooked = mkdtempSync(join(tmpdir(), 'crooked-house-'));
  afterAll(() => rmSync(crooked, { recursive: true }));
  for (const [path, text] of Object.values(CROOKED).flatMap(Object.entries) as [string, string][]) {
    mkdirSync(join(crooked, dirname(path)), { recursive: true });
    writeFileSync(join(crooked, path), text);
  }
  writeFileSync(join(crooked, 'tsconfig.json'), '{}');
  const found = await broken(crooked);

  it.each(Object.entries(CROOKED))('%s can fail', (rule, files) => {
    const own = found.filter((violation) => violation.rule === rule && violation.from in files);
    expect(own, `Nothing broke ${rule}: is the rule still there, and does it still match?`).not.toEqual([]);
  });

  it('has a crooked file here, floors of single rooms aside', () => {
    const names = rules.forbidden.map(({ name }) => String(name)).filter((name) => !name.startsWith('floor-'));
    expect(names.filter((name) => !(name in CROOKED))).toEqual([]);
  });
});
