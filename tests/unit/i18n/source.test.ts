/** Sources are called in the reader's language; what stands in another says so, and keeps the name under which it is found. */
import { describe, expect, it } from 'vitest';
import { STEPS } from '../../../lib/case/data/ladder';
import { TAIWAN_STEPS } from '../../../lib/case/data/ladder-taiwan';
import { COUNTRIES, rulesFor } from '../../../lib/case/rules';
import { locales } from '../../../lib/i18n/locale';
import { namedSource } from '../../../lib/i18n/source';
import { DESCRIBED, TITLES } from '../../../lib/i18n/sources';
import { OFFICIAL_NUMBERS, OFFICIAL_SITES } from '../../../lib/playbook/official';

const shown = [
  ...OFFICIAL_NUMBERS,
  ...OFFICIAL_SITES,
  ...STEPS,
  ...TAIWAN_STEPS,
  ...COUNTRIES.flatMap((country) => rulesFor({ country, lender: 'bank' })),
]
  .filter(({ status }) => status !== 'unconfirmed')
  .map(({ source }) => source);
const HAN = /\p{Script=Han}/u;

describe('a source', () => {
  it('in Chinese has a name in English, whichever is shown', () => {
    const chinese = [...new Set(shown)].filter((source) => HAN.test(source));
    expect(chinese.length).toBeGreaterThan(30);
    expect(chinese.filter((source) => !(source in TITLES) && !(source in DESCRIBED))).toEqual([]);
  });

  it('keeps the name of a law, and says in which language that is', () => {
    expect(namedSource('民法典 第585条', 'en')).toEqual({
      words: 'Civil Code, art. 585: 民法典 第585条',
      foreign: true,
    });
    expect(namedSource('民法典 第585条', 'zh-TW')).toEqual({ words: '民法典 第585条', foreign: false });
    expect(namedSource('Limitation Act 1980', 'zh-CN')).toEqual({ words: 'Limitation Act 1980', foreign: true });
    expect(namedSource('Limitation Act 1980', 'en')).toEqual({ words: 'Limitation Act 1980', foreign: false });
  });

  it('in our own words is said in each language', () => {
    for (const source of Object.keys(DESCRIBED)) {
      const [english, ...chinese] = locales.map((locale) => namedSource(source, locale).words);
      expect(HAN.test(english ?? '')).toBe(false);
      expect(chinese.every((words) => HAN.test(words))).toBe(true);
    }
  });

  it('whose name is that of nothing in the tables stays as it is', () => {
    expect(namedSource('constructor', 'en').words).toBe('constructor');
  });
});
