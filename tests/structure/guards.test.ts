import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../lib/guards/check';
import { BASE_LOCALES } from '../../lib/playbook/playbook';

const ROOM = new URL('../../lib/guards/', import.meta.url);
const CASES = new URL('../unit/guards/cases/', import.meta.url);

const ruleFiles = readdirSync(ROOM).filter((name) => /: GuardRule = /.test(readFileSync(new URL(name, ROOM), 'utf8')));

describe('guards', () => {
  it('keep one rule a file, named after it, and all of them are checked', () => {
    expect(ruleFiles.sort()).toEqual(RULES.map((rule) => `${rule.id.replaceAll('_', '-')}.ts`).sort());
  });

  it('never import a sibling rule', () => {
    for (const name of ruleFiles) {
      const text = readFileSync(new URL(name, ROOM), 'utf8');
      const siblings = ruleFiles.filter((other) => text.includes(`'./${other.replace('.ts', '')}'`));
      expect(siblings, name).toEqual([]);
    }
  });

  it.each(ruleFiles)('%s has a case that fires and one that does not, in each language', (name) => {
    const cases: { fires: { locale: string }[]; quiet: { locale: string }[] } = JSON.parse(
      readFileSync(new URL(name.replace('.ts', '.json'), CASES), 'utf8'),
    );
    for (const locale of BASE_LOCALES) {
      expect(
        cases.fires.some((one) => one.locale === locale),
        `${locale} fires`,
      ).toBe(true);
      expect(
        cases.quiet.some((one) => one.locale === locale),
        `${locale} quiet`,
      ).toBe(true);
    }
  });
});
