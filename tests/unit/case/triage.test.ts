/** Two questions lead somewhere in every language, and the sample is one that could be opened in each. */
import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../../lib/case/data/sample';
import { factProblem } from '../../../lib/case/fact';
import { fenOf } from '../../../lib/case/money';
import { MATTERS, triaged, wishesOf } from '../../../lib/case/triage';
import { check } from '../../../lib/guards/check';
import { PHRASE_LOCALES } from '../../../lib/playbook/playbook';
import { playbooksOf } from '../../../lib/playbook/registry';

describe('triage', () => {
  it.each(PHRASE_LOCALES)('has a playbook for each pair of answers in %s', (locale) => {
    const topics = playbooksOf(locale).map(({ id }) => id);
    const lost = MATTERS.flatMap((matter) =>
      wishesOf(matter).flatMap((wish) => (triaged(matter, wish, topics) ? [] : [`${matter}/${wish}`])),
    );
    // Where a language has none of its own, the panel offers those of the others.
    const all = [...new Set(PHRASE_LOCALES.flatMap((one) => playbooksOf(one).map(({ id }) => id)))];
    expect(lost.filter((pair) => !triaged(...(pair.split('/') as ['owe', 'later']), all))).toEqual([]);
  });

  it('puts the mildest wish first, and tells what needs only a question from what is negotiated', () => {
    expect(wishesOf('owe').slice(0, 4)).toEqual(['ask', 'later', 'parts', 'less']);
    expect(triaged('owe', 'ask', ['waiver'])).toEqual({ topic: 'waiver', goal: 'ask' });
    expect(triaged('owe', 'parts', ['hardship', 'huabei'])).toEqual({ topic: 'huabei', goal: 'parts' });
    expect(triaged('bought', 'later', ['refund'])).toBeNull();
  });
});

describe.each(Object.entries(SAMPLES))('the sample in %s', (locale, sample) => {
  it('says of itself that it is made up, and is about a playbook that there is', () => {
    for (const words of [sample.title, sample.talk, sample.facts.lender]) expect(words).toMatch(/made up|虚构|虛構/);
    expect(playbooksOf(locale as 'en').map(({ id }) => id)).toContain(sample.topic);
  });

  it('has figures that fit each other, and words that no guard would hold up', () => {
    const fen = (key: string) => fenOf(sample.facts[key] ?? '') ?? 0;
    for (const key of ['total', 'due_amount', 'available'])
      expect(factProblem('money', sample.facts[key] ?? '')).toBeNull();
    const left = fen('income_now') - fen('essentials') - fen('other_debt');
    expect(fen('available')).toBe(Math.floor((left * 90) / 100));
    const mine = sample.messages.filter(({ side }) => side === 'customer');
    for (const { text } of mine) expect(check(text).filter(({ certainty }) => certainty === 'high')).toEqual([]);
  });
});
