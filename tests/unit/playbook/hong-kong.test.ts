import { describe, expect, it } from 'vitest';
import { formatValue } from '../../../lib/playbook/format';
import { forHongKong } from '../../../lib/playbook/hong-kong';
import { type OwnPhrase, snippetsOf } from '../../../lib/playbook/own';
import { placeholderLabel } from '../../../lib/playbook/placeholder';
import { playbookFor, playbookIn, playbooksOf } from '../../../lib/playbook/registry';

describe('a playbook for Hong Kong', () => {
  const written = {
    id: 'card',
    locale: 'zh-TW',
    'zh-HK': { title: '信用卡還款安排' },
    title: '信用卡分期',
    about: '…',
    snippets: [
      { id: 'a', phase: 'open', text: '簡訊', hint: '最長五年', 'zh-HK': { text: '短訊', hint: null } },
      { id: 'b', phase: 'open', text: '您好' },
    ],
  };

  it('takes the words of Hong Kong where there are some, and all others as they are', () => {
    expect(forHongKong(written)).toEqual({
      id: 'card',
      locale: 'zh-HK',
      title: '信用卡還款安排',
      about: '…',
      snippets: [
        { id: 'a', phase: 'open', text: '短訊', hint: null },
        { id: 'b', phase: 'open', text: '您好' },
      ],
    });
  });

  it('leaves what it was made from as it was', () => {
    const before = structuredClone(written);
    forHongKong(written);
    expect(written).toEqual(before);
  });

  it('is there for each topic of Taiwan, and borrows within Hong Kong', () => {
    expect(playbooksOf('zh-HK').map(({ id }) => id)).toEqual(playbooksOf('zh-TW').map(({ id }) => id));
    const text = (locale: 'zh-TW' | 'zh-HK', topic: string, id: string) =>
      playbookFor(locale, topic)?.snippets.find((snippet) => snippet.id === id)?.text;
    expect(text('zh-TW', 'deferral', 'hb-end-5')).toBe('最後麻煩給我這次的案件編號。辛苦您了。');
    expect(text('zh-HK', 'deferral', 'hb-end-5')).toBe('最後麻煩給我今次的個案編號。辛苦您了。');
    expect(text('zh-HK', 'huabei', 'hb-open-4')).toBe(text('zh-TW', 'huabei', 'hb-open-4'));
    expect(playbookIn('zh-HK', 'cancel')?.locale).toBe('en');
  });
});

it('names the blanks as Hong Kong does, and writes sums and dates as Chinese does', () => {
  expect(placeholderLabel('ticket_no', 'zh-HK')).toBe('個案編號');
  expect(placeholderLabel('total', 'zh-HK')).toBe(placeholderLabel('total', 'zh-TW'));
  expect(formatValue('date', '2026-12-10', 'zh-HK')).toBe('2026年12月10日');
  expect(formatValue('money', '¥1,200元', 'zh-HK')).toBe('1,200');
});

it('shows own phrases in traditional characters to both', () => {
  const phrase: OwnPhrase = { id: 'own-1', locale: 'zh-TW', phase: 'open', text: '您好', tags: [], favourite: false };
  const own = { phrases: [phrase, { ...phrase, id: 'own-2', locale: 'zh-CN' as const }] };
  expect(snippetsOf(own, 'zh-HK').map(({ id }) => id)).toEqual(['own-1']);
  expect(snippetsOf(own, 'zh-TW').map(({ id }) => id)).toEqual(['own-1']);
});
