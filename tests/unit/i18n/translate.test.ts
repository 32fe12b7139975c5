import { describe, expect, it } from 'vitest';
import { guessLocale } from '../../../lib/i18n/locale';
import { translate } from '../../../lib/i18n/translate';

describe('translate', () => {
  it('puts values in, and the word that fits the number', () => {
    const t = translate('en');
    expect(t('count.messages', { count: 1 })).toBe('1 message');
    expect(t('count.messages', { count: 0 })).toBe('0 messages');
    expect(t('count.messages', { count: 21 })).toBe('21 messages');
    expect(translate('zh-CN')('count.messages', { count: 1 })).toBe('1 条消息');
  });

  it('does not look for placeholders in what was put in', () => {
    expect(translate('en')('export.saved', { file: '{host}.zip' })).toBe('Saved as {host}.zip');
  });

  it('asks the compiler for the values', () => {
    const t = translate('en');
    // @ts-expect-error the file is missing
    expect(t('export.saved')).toContain('{file}');
  });
});

describe('the first guess of a language', () => {
  it.each([
    [['zh-TW', 'en'], 'zh-TW'],
    [['zh-HK'], 'zh-TW'],
    [['zh-Hant-CN'], 'zh-TW'],
    [['zh-Hans-TW'], 'zh-CN'],
    [['zh'], 'zh-CN'],
    [['zh-SG'], 'zh-CN'],
    [['de', 'zh-CN', 'en'], 'zh-CN'],
    [['en-GB', 'zh-CN'], 'en'],
    [['de', 'fr'], 'en'],
    [[], 'en'],
    [['zhx'], 'en'],
  ])('%j → %s', (preferred, locale) => {
    expect(guessLocale(preferred)).toBe(locale);
  });
});
