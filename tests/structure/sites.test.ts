/** Every site adapter stands alone, is asked, and has a fixture that shows what it knows. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SITES = new URL('../../lib/sites/', import.meta.url);
const FIXTURES = new URL('../fixtures/sites/', import.meta.url);
const sites = readdirSync(SITES)
  .filter((name) => name.endsWith('.ts') && name !== 'registry.ts' && name !== 'generic.ts')
  .map((name) => name.replace('.ts', ''));

describe('site adapters', () => {
  it.each(sites)('%s has a fixture: a page and what it says', (site) => {
    for (const file of ['page.html', 'expected.json'])
      expect(existsSync(new URL(`${site}/${file}`, FIXTURES)), `tests/fixtures/sites/${site}/${file}`).toBe(true);
    const { rule, messages } = JSON.parse(readFileSync(new URL(`${site}/expected.json`, FIXTURES), 'utf8'));
    expect(rule).toMatch(new RegExp(`^${site}/\\d+$`));
    const sides = messages.map(({ side }: { side: string }) => side);
    expect(sides).toContain('customer');
    expect(sides).toContain('agent');
  });

  it('has no fixture without its adapter', () => {
    expect(readdirSync(FIXTURES).filter((site) => !sites.includes(site))).toEqual([]);
  });

  it.each(sites)('%s is in the registry', (site) => {
    expect(readFileSync(new URL('registry.ts', SITES), 'utf8')).toContain(`from './${site}'`);
  });
});
