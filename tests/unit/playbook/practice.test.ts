/** The agents of the practice chat say in each language what they are there for, and what reading is there to notice. */
import { describe, expect, it } from 'vitest';
import { PHRASE_LOCALES } from '../../../lib/playbook/playbook';
import { PRACTICE_KINDS, type PracticeAct, type PracticeKind, practiceScript } from '../../../lib/playbook/practice';
import type { IntentCode } from '../../../lib/reading/intent';
import { read } from '../../../lib/reading/read';
import { RECALL_NOTICE } from '../../../lib/sites/generic/words';

/** What a user should meet with each, so that the panel has something to answer. */
const MEETS: Record<PracticeKind, IntentCode[]> = {
  refuses: ['asks_reason', 'refuses_full_only', 'refuses_authority', 'refuses_policy', 'promises', 'closes'],
  stalls: ['asks_to_wait', 'redirects', 'promises', 'closes'],
  pressures: ['threatens', 'wants_more', 'offers_instalments', 'hurries'],
  deceives: ['asks_code', 'suspicious', 'hurries'],
};

const wordsOf = (acts: readonly PracticeAct[]) => acts.flatMap((act) => ('by' in act ? [act] : []));

describe.each(PHRASE_LOCALES)('in %s', (locale) => {
  describe.each(PRACTICE_KINDS)('the agent who %s', (kind) => {
    const script = practiceScript(locale, kind);
    const lines = wordsOf([...script.opening, ...script.steps.flat()]);
    const readings = lines.filter(({ by }) => by === 'agent').map(({ text }) => read(text));
    const codes = readings.flatMap(({ intents }) => intents.map(({ code }) => code));

    it('says what this practice is about', () => {
      expect(MEETS[kind].filter((code) => !codes.includes(code))).toEqual([]);
    });

    it('begins by saying that it is practice', () => {
      expect(script.opening[0]).toMatchObject({ by: 'system', text: expect.stringMatching(/^(Practice|练习|練習)/) });
    });

    it('asks for a code or money only where a scam is practised', () => {
      // To borrow in order to repay is what pressure asks for; whoever does it gets the money, not the agent.
      const flags = readings.flatMap(({ redFlags }) => redFlags.filter(({ certainty }) => certainty === 'high'));
      expect(flags.filter((flag) => flag.kind !== 'borrow_to_repay').length > 0).toBe(kind === 'deceives');
    });

    it('has five or six steps, none empty, and leaves at the end', () => {
      expect(script.steps.length).toBe(6);
      expect(script.steps.filter((acts) => acts.length === 0)).toEqual([]);
      expect(script.steps.at(-1)?.at(-1)).toMatchObject({ by: 'system' });
    });

    it('names the agent as it introduces itself, and leaves no blank', () => {
      const greeting = lines.find(({ by }) => by === 'agent')?.text;
      expect(greeting).toContain(script.name.replace('智能', ''));
      expect([script.recalled, ...lines.map(({ text }) => text)].filter((text) => /[{}]/.test(text))).toEqual([]);
    });
  });

  it('takes a threat back in words that a reader knows', () => {
    const { steps, recalled } = practiceScript(locale, 'pressures');
    const taken = steps.find((acts) => acts.some((act) => 'recall' in act));
    expect(wordsOf(taken ?? []).flatMap(({ text }) => read(text).intents.map(({ code }) => code))).toContain(
      'threatens',
    );
    expect(recalled).toMatch(RECALL_NOTICE);
  });
});

it('the same steps stand in every language', () => {
  const shape = (acts: readonly PracticeAct[]) => acts.map((act) => ('by' in act ? act.by : 'recall'));
  for (const kind of PRACTICE_KINDS) {
    const [first, ...others] = PHRASE_LOCALES.map((locale) => {
      const { opening, steps } = practiceScript(locale, kind);
      return [shape(opening), ...steps.map(shape)];
    });
    for (const other of others) expect(other).toEqual(first);
  }
});
