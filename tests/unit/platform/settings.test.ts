import { describe, expect, it } from 'vitest';
import { parseSettings, type Settings } from '../../../lib/platform/settings';

const chosen: Settings = {
  ui: 'zh-TW',
  phrases: 'en',
  theme: 'dark',
  caseId: 'c1',
  topic: 'hardship',
  welcomed: true,
  slash: true,
  outsideTime: 'https://freetsa.org/tsr',
  screenshots: false,
  names: ['欧阳若兰', '某某公司'],
  holdCodes: true,
};

describe('settings as they are read', () => {
  it('are what was chosen', () => {
    expect(parseSettings(chosen, ['zh-CN'])).toEqual(chosen);
  });

  it('begin with a guess from the languages of the browser, interface and phrases alike', () => {
    expect(parseSettings(undefined, ['zh-HK', 'en'])).toEqual({
      ui: 'zh-TW',
      phrases: 'zh-HK',
      theme: 'system',
      caseId: null,
      topic: null,
      welcomed: false,
      slash: false,
      outsideTime: null,
      screenshots: true,
      names: [],
      holdCodes: false,
    });
  });

  it('put aside what does not belong there', () => {
    const odd = { ui: 'xx', phrases: 7, theme: 'pink', caseId: {}, topic: null, welcomed: 'yes', extra: 1 };
    expect(parseSettings(odd, ['en'])).toEqual(parseSettings(undefined, ['en']));
    expect(parseSettings('text', ['en'])).toEqual(parseSettings(null, ['en']));
  });

  it('hold names once each, without what is no name', () => {
    expect(parseSettings({ names: [' 欧阳 ', '欧阳', '', '张', 7, 'x'.repeat(100)] }, ['en']).names).toEqual([
      '欧阳',
      'x'.repeat(60),
    ]);
  });

  it.each([
    '',
    'freetsa.org',
    'ftp://clock.example/',
    'javascript:alert(1)',
    'https://a:b@clock.example/',
    `https://${'a'.repeat(300)}/`,
    7,
  ])('know no outside clock at %s', (outsideTime) =>
    expect(parseSettings({ outsideTime }, ['en']).outsideTime).toBeNull(),
  );
});
