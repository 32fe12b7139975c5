/** Rules are data: each with a source and a day, and what is not confirmed is never shown. */
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../lib/case/case';
import { STEPS } from '../../../lib/case/data/ladder';
import { RULES } from '../../../lib/case/data/rules';
import { dayIn } from '../../../lib/case/day';
import { LENDER_TYPES } from '../../../lib/case/debt';
import { newDue } from '../../../lib/case/due';
import { isOldDebt } from '../../../lib/case/old-debt';
import { answerDue, answerId, askedFor, COUNTRIES, isOld, rulesFor, stepsFor } from '../../../lib/case/rules';
import { worked } from '../../../lib/case/work';
import { dayText } from '../../../lib/transcript/calendar';

const all = [...RULES, ...STEPS];
const places = COUNTRIES.flatMap((country) => [null, ...LENDER_TYPES].map((lender) => ({ country, lender })));

describe('rules and steps', () => {
  it('have a name of their own, a source, and a day on which they were checked', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, source, checkedOn, says } of all) {
      expect(source.trim(), id).not.toBe('');
      expect(dayIn(checkedOn), id).not.toBeNull();
      for (const words of Object.values(says)) expect(words.trim().length, id).toBeGreaterThan(4);
    }
  });

  it('are said to be old a year after they were checked, and not before', () => {
    const on = (year: number, month: number, day: number) => isOld('2026-11-23', { year, month, day });
    expect([on(2026, 11, 23), on(2027, 11, 23), on(2027, 11, 24), on(2030, 1, 1)]).toEqual([false, false, true, true]);
  });

  it('are not shown while they are not confirmed', () => {
    expect(all.some(({ status }) => status === 'unconfirmed')).toBe(true);
    for (const place of places)
      expect([...rulesFor(place), ...stepsFor(place)].filter(({ status }) => status === 'unconfirmed')).toEqual([]);
  });

  it('are shown for their country and their lender alone', () => {
    const ids = (lender: Parameters<typeof rulesFor>[0]['lender']) =>
      rulesFor({ country: 'CN', lender }).map(({ id }) => id);
    expect(ids('bank')).toContain('cn-card-70');
    expect(ids('consumer-finance')).not.toContain('cn-card-70');
    expect(ids(null)).not.toContain('cn-card-70');
    expect(ids(null)).toContain('cn-civil-544');
    for (const place of places) expect(rulesFor(place).every(({ country }) => country === place.country)).toBe(true);
  });

  it('say that a plan may be agreed, not that it must', () => {
    const card = RULES.find(({ id }) => id === 'cn-card-70');
    expect(card?.says.en).toContain('may (it need not)');
    expect(card?.says['zh-CN']).toContain('不是必须');
  });
});

describe('the ladder', () => {
  it('begins with the agent and ends in public, wherever it stands', () => {
    for (const place of places) {
      const ids = stepsFor(place).map(({ id }) => id);
      expect(ids[0]).toBe(`${place.country.toLowerCase()}-agent`);
      expect(ids.at(-1)).toBe(`${place.country.toLowerCase()}-public`);
    }
  });

  it('sends a bank in Taiwan to the ombudsman and a shop to 1950, and in Hong Kong to its own places', () => {
    const ids = (country: 'TW' | 'HK', lender: 'bank' | 'trader') => stepsFor({ country, lender }).map(({ id }) => id);
    expect(ids('TW', 'bank')).toEqual(expect.arrayContaining(['tw-own-complaint', 'tw-foi', 'tw-165']));
    expect(ids('TW', 'trader')).toContain('tw-1950');
    expect(ids('TW', 'trader')).not.toContain('tw-foi');
    expect(ids('HK', 'bank')).toEqual(expect.arrayContaining(['hk-fdrc-claim', 'hk-hkma', 'hk-18222']));
    expect(rulesFor({ country: 'TW', lender: 'bank' }).map(({ id }) => id)).toContain('tw-debt-151');
    expect(rulesFor({ country: 'HK', lender: 'trader' }).map(({ id }) => id)).not.toContain('hk-cooling-off');
  });

  it('sends a small-loan company to the local office, a shop to 12315, and a bank to neither', () => {
    const ids = (lender: Parameters<typeof stepsFor>[0]['lender']) =>
      stepsFor({ country: 'CN', lender }).map(({ id }) => id);
    expect(ids('micro-loan')).toContain('cn-local');
    expect(ids('trader')).toEqual(expect.arrayContaining(['cn-12315', 'cn-consumer-association']));
    expect(ids('bank').filter((id) => id === 'cn-local' || id === 'cn-12315')).toEqual([]);
    expect(ids('bank')).toContain('cn-12378');
  });

  it('says until when an answer is due, in days or in working days', () => {
    const due = (id: string) => {
      const found = STEPS.find((step) => step.id === id);
      const day = found && answerDue(found, { year: 2026, month: 11, day: 23 });
      return day && dayText(day);
    };
    expect([due('cn-own-complaint'), due('cn-12315'), due('uk-complaint')]).toEqual([
      '2026-12-08',
      '2026-12-02',
      '2027-01-18',
    ]);
    expect(due('cn-agent')).toBeNull();
  });

  it('names a number only with the place whose number it is', () => {
    for (const { contact, source } of STEPS) if (contact !== null) expect(source).not.toBe('On Record');
  });
});

describe('an old debt', () => {
  const today = { year: 2026, month: 11, day: 23 };

  it('is one whose time may be over, by the country', () => {
    expect([isOldDebt('2023-11-23', today, 'CN'), isOldDebt('2023-11-24', today, 'CN')]).toEqual([true, false]);
    expect([isOldDebt('2023-11-23', today, 'UK'), isOldDebt('2021-11-23', today, 'UK')]).toEqual([false, true]);
    expect(isOldDebt('', today, 'CN')).toBe(false);
  });
});

describe('what was asked', () => {
  const step = STEPS.find(({ answer }) => answer !== null) ?? { id: 'none' };
  const answer = (asked: string, doneAt: string | null = null) => ({
    ...newDue({ id: answerId(step, asked), kind: 'answer', date: '2026-12-08', title: 'answer', fen: null }),
    doneAt,
  });

  it('is one a step and a day: said twice it takes its own place', () => {
    const twice = [answer('2026-11-23'), answer('2026-11-23')];
    const row = { id: 'c', title: '', topic: '', createdAt: '', updatedAt: '', facts: {}, ticks: {}, dues: [] };
    const after = twice.reduce<Case>(
      (now, due) => worked(now, { change: 'put-dues', dues: [due], instead: null }, 'at'),
      row,
    );
    expect(after.dues).toHaveLength(1);
    expect(askedFor(step, after.dues ?? [], '2026-11-23')).toEqual({ due: twice[0], asked: '2026-11-23' });
  });

  it('is the newest that is open, and that of today even when it is ticked', () => {
    const [old, ticked] = [answer('2026-11-20'), answer('2026-11-23', '2026-11-23T09:00:00Z')];
    expect(askedFor(step, [old, ticked], '2026-11-23')?.asked).toBe('2026-11-23');
    expect(askedFor(step, [old, ticked], '2026-11-24')?.asked).toBe('2026-11-20');
    expect(askedFor({ id: 'another' }, [old], '2026-11-24')).toBeNull();
  });
});
