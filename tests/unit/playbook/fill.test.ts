import { describe, expect, it } from 'vitest';
import { fill } from '../../../lib/playbook/fill';
import { formatValue } from '../../../lib/playbook/format';
import { pieces, placeholdersOf } from '../../../lib/playbook/placeholder';

const phrase = { text: '本期{product}应还{due_amount}元，{due_date}到期。' };

describe('fill', () => {
  it('gives no text while anything is missing, and names it', () => {
    const filled = fill(phrase, { product: '花呗', due_amount: '  ' }, 'zh-CN');
    expect(filled.text).toBeNull();
    expect(filled.missing).toEqual(['due_amount', 'due_date']);
    expect(filled.parts[1]).toEqual({ key: 'product', value: '花呗' });
    expect(filled.parts[3]).toEqual({ key: 'due_amount', missing: true });
  });

  it('gives the sentence once everything is known', () => {
    const filled = fill(phrase, { product: '花呗', due_amount: '8,650.50', due_date: '2026-12-10' }, 'zh-CN');
    expect(filled).toMatchObject({ missing: [], text: '本期花呗应还8,650.50元，2026年12月10日到期。' });
  });

  it('asks once for a blank that stands twice', () => {
    expect(fill({ text: '{max_amount}元，就{max_amount}元' }, {}, 'zh-CN').missing).toEqual(['max_amount']);
  });

  it('does not take inherited properties or braces in a value for facts', () => {
    expect(fill({ text: '{constructor}' }, {}, 'en').text).toBeNull();
    expect(fill({ text: '{reason}' }, { reason: '{since}' }, 'en').text).toBe('{since}');
  });

  it('fills a phrase without blanks as it stands', () => {
    expect(fill({ text: 'I never share codes.' }, {}, 'en')).toEqual({
      parts: [{ text: 'I never share codes.' }],
      missing: [],
      text: 'I never share codes.',
    });
  });
});

describe('formatValue', () => {
  it.each([
    ['money', '¥8650元', 'zh-CN', '8650'],
    ['money', '８，６５０', 'zh-TW', '8,650'],
    ['money', '500塊錢', 'zh-TW', '500'],
    ['money', '1.2万元', 'zh-CN', '1.2万'],
    ['money', '三千五百元整', 'zh-CN', '三千五百'],
    ['money', '8650元5角', 'zh-CN', '8650.5'],
    ['money', '865050分', 'zh-CN', '8650.50'],
    ['money', 'NT$12,000', 'zh-TW', '12,000'],
    ['money', '三千左右', 'zh-CN', '三千左右'],
    ['money', '$1,200.50', 'en', '$1,200.50'],
    ['date', '2026-12-10', 'zh-CN', '2026年12月10日'],
    ['date', '2026-12', 'zh-CN', '2026年12月'],
    ['date', '2026-12-10', 'en', '10 December 2026'],
    ['date', '2026-12', 'en', 'December 2026'],
    ['date', '下周五', 'zh-CN', '下周五'],
    ['count', '12期', 'zh-CN', '12'],
    ['count', '第3期', 'zh-CN', '3'],
    ['days', ' 30 days', 'en', '30'],
    ['monthday', '1', 'en', '1st'],
    ['monthday', '12th', 'en', '12th'],
    ['monthday', '23', 'en', '23rd'],
    ['monthday', '10号', 'zh-CN', '10'],
    ['monthday', '', 'en', ''],
    ['text', ' 失业 ', 'zh-CN', '失业'],
  ] as const)('%s %j in %s is %j', (kind, raw, locale, said) => {
    expect(formatValue(kind, raw, locale)).toBe(said);
  });
});

describe('pieces', () => {
  it('covers the whole phrase, in order', () => {
    const cut = pieces(phrase.text);
    expect(cut.map((piece) => phrase.text.slice(piece.start, piece.end)).join('')).toBe(phrase.text);
    expect(placeholdersOf(phrase.text)).toEqual(['product', 'due_amount', 'due_date']);
  });
});
