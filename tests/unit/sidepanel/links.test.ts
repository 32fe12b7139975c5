/** The labelled links and numbers: few harmless ones are accused, most hostile ones are told. The held-back third is measured by the bench. */
import { describe, expect, it } from 'vitest';
import { accuses, LINK_SETS, labelledLinks } from './labelled-links';

describe.each(LINK_SETS)('the labelled %s', (set) => {
  const all = labelledLinks('open', set);
  const of = (hostile: boolean) => all.filter((one) => one.hostile === hostile);

  it('accuse at most two harmless ones in a hundred, none of them with high certainty', () => {
    const accused = of(false).filter(({ found }) => found.some(accuses));
    expect(accused.length / of(false).length, accused.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.02);
    expect(
      accused.filter(({ found }) => found.some(({ kind, certainty }) => accuses({ kind }) && certainty === 'high')),
    ).toEqual([]);
  });

  it('tell nine hostile ones in ten', () => {
    const silent = of(true).filter(({ found }) => found.length === 0);
    expect(silent.length / of(true).length, silent.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.1);
  });
});
