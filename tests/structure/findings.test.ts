/** What the verifier can say, it can say in each language: a code without words, or words without a code, has no place. */
import { describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/en';
import { zhCN } from '../../lib/i18n/zh-CN';
import { zhTW } from '../../lib/i18n/zh-TW';
import { findingCodes } from '../../lib/verify/finding';

describe.each(Object.entries({ en, zhCN, zhTW }))('%s', (_, catalogue) => {
  it('has words for every finding, and for nothing else', () => {
    const worded = Object.keys(catalogue).filter((key) => key.startsWith('finding.'));
    expect(worded.sort()).toEqual(findingCodes.map((code) => `finding.${code}`).sort());
  });
});
