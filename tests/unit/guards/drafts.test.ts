import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/guards/check';
import { draftScore, drafts } from './drafts';

describe('the labelled drafts', () => {
  it('are 200 or more', () => {
    expect(drafts('draft-set-1.tsv', 'all').length).toBeGreaterThanOrEqual(200);
  });

  it.each([
    ...drafts('draft-set-1.tsv', 'open'),
    ...drafts('draft-set-2.tsv', 'all'),
    ...drafts('draft-set-3.tsv', 'all'),
  ])('$text', ({ rules, found }) => {
    expect(found.sort()).toEqual([...rules].sort());
  });

  /** Learned from, and hard on purpose: what is kept are its shares. */
  it('of the hardest set are told nine in ten, and two in a hundred harmless ones warned of at most', () => {
    const rows = drafts('draft-set-4.tsv', 'all');
    const harmless = rows.filter(({ rules }) => rules.length === 0);
    expect(draftScore(rows).recall).toBeGreaterThanOrEqual(0.88);
    expect(harmless.filter(({ found }) => found.length > 0).length / harmless.length).toBeLessThanOrEqual(0.02);
  });

  /** Written before it was seen what is found of it. */
  it('of the set written by the classes of faults are told nine in ten, and two in a hundred harmless ones warned of at most', () => {
    const rows = drafts('draft-set-5.tsv', 'open');
    const harmless = rows.filter(({ rules }) => rules.length === 0);
    expect(draftScore(rows).recall).toBeGreaterThanOrEqual(0.9);
    expect(harmless.filter(({ found }) => found.length > 0).length / harmless.length).toBeLessThanOrEqual(0.02);
    expect(draftScore(drafts('draft-set-5.tsv', 'held')).recall).toBeGreaterThanOrEqual(0.8);
  });

  it('of the second set written so are told seven in ten of the third that nothing was learned from', () => {
    expect(draftScore(drafts('draft-set-6.tsv', 'held')).recall).toBeGreaterThanOrEqual(0.7);
  });

  it.each([
    '人呢？？？',
    '在吗在吗',
    'hello???',
    '有人吗！！',
    '喂？？？還在嗎',
    'Anyone there???',
    'Thanks!!! Perfect',
  ])('%s is no heat: impatience and joy are none', (text) => {
    expect(check(text)).toEqual([]);
  });

  it.each(['人呢？？？一群废物', 'hello??? you idiots'])('%s is', (text) => {
    expect(check(text).map(({ rule }) => rule)).toContain('heated');
  });

  /** Figures only: the lines that fail are not to be looked at. */
  it('keep their bars on the third that was held back', () => {
    const { recall, extra } = draftScore(drafts('draft-set-1.tsv', 'held'));
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(extra).toBeLessThanOrEqual(2);
  });
});
