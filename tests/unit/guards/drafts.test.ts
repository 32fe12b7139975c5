import { describe, expect, it } from 'vitest';
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

  /** Figures only: the lines that fail are not to be looked at. */
  it('keep their bars on the third that was held back', () => {
    const { recall, extra } = draftScore(drafts('draft-set-1.tsv', 'held'));
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(extra).toBeLessThanOrEqual(2);
  });
});
