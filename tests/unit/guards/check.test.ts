import { describe, expect, it } from 'vitest';
import { hasLuhnCheck } from '../../../lib/guards/bank-card';
import { check, RULES } from '../../../lib/guards/check';
import type { Finding } from '../../../lib/guards/finding';
import { hasIdCheck } from '../../../lib/guards/id-card';
import { PHRASE_LOCALES } from '../../../lib/playbook/playbook';
import { playbooksOf } from '../../../lib/playbook/registry';
import aboveAbility from './cases/above-ability.json';
import acknowledgesOldDebt from './cases/acknowledges-old-debt.json';
import address from './cases/address.json';
import alreadyAgreed from './cases/already-agreed.json';
import bankCard from './cases/bank-card.json';
import borrowing from './cases/borrowing.json';
import careless from './cases/careless.json';
import contradicts from './cases/contradicts.json';
import heated from './cases/heated.json';
import idCard from './cases/id-card.json';
import otp from './cases/otp.json';
import password from './cases/password.json';
import phone from './cases/phone.json';
import threat from './cases/threat.json';
import tooLong from './cases/too-long.json';
import vague from './cases/vague.json';

interface Case {
  draft: string;
  /** What the agent said just before. */
  said?: string;
  /** Facts of the case. */
  case?: Record<string, unknown>;
}
interface Fires extends Case {
  text: string;
  certainty: string;
}

const CASES: Record<Finding['rule'], { fires: Fires[]; quiet: Case[] }> = {
  above_ability: aboveAbility,
  acknowledges_old_debt: acknowledgesOldDebt,
  address: address,
  already_agreed: alreadyAgreed,
  bank_card: bankCard,
  borrowing: borrowing,
  careless: careless,
  contradicts: contradicts,
  heated: heated,
  id_card: idCard,
  otp: otp,
  password: password,
  phone: phone,
  threat: threat,
  too_long: tooLong,
  vague: vague,
};

const findings = ({ draft, said, case: facts }: Case) =>
  check(draft, { said: said === undefined ? [] : [{ side: 'agent', text: said }], facts, at: '2026-11-23T14:05' });

/** Rules that point at the number itself, no more and no less. */
const BARE: readonly string[] = ['bank_card', 'id_card', 'otp', 'password', 'phone'];

describe.each(RULES.map((rule) => rule.id))('%s', (rule) => {
  it.each(CASES[rule].fires)('fires on $draft', ({ text, certainty, ...rest }) => {
    const found = findings(rest).filter((finding) => finding.rule === rule);
    expect(found[0]).toEqual(expect.objectContaining({ text: expect.stringContaining(text), certainty }));
    if (BARE.includes(rule)) expect(found.map((one) => one.text)).toEqual([text]);
    for (const one of found) expect(rest.draft.slice(one.start, one.end)).toBe(one.text);
  });

  it.each(CASES[rule].quiet)('is quiet on $draft', (quiet) => {
    expect(findings(quiet).filter((finding) => finding.rule === rule)).toEqual([]);
  });
});

describe('calmer words', () => {
  it.each([
    ['你们就是骗子公司', '这和我之前了解到的不一致，请帮我核实'],
    ['你們根本就是詐騙集團', '這和我之前了解到的不一致，請幫我核實'],
    ['You people are thieves', "This doesn't match what I was told; could you check?"],
    ['再打給我家人你試試', '請不要聯絡我的家人，請登記'],
    ["I'll agree to anything", "Please send me the terms; I'll answer once I've read them."],
    ['你們說了算，我都可以', '請把具體條款寫給我，我核對後再答覆'],
  ])('for %s', (draft, suggestion) => {
    expect(check(draft)[0]?.suggestion).toBe(suggestion);
  });

  it('are offered with every heated, threatening or careless draft, and are none themselves', () => {
    const rows = [...heated.fires, ...threat.fires, ...careless.fires];
    for (const row of rows) {
      const calmer = findings(row)[0]?.suggestion ?? '';
      expect(calmer, row.draft).not.toBe('');
      expect(check(calmer), calmer).toEqual([]);
    }
  });
});

describe('check', () => {
  it('never finds the same words twice, and reports in the order of the draft', () => {
    const found = check('手机13800138000，身份证11010519491231002X，验证码482913');
    expect(found.map((finding) => finding.rule)).toEqual(['phone', 'id_card', 'otp']);
  });

  it('goes by what the other side said last, not by what it said long ago or what the user said', () => {
    const code = { side: 'agent', text: '请把验证码告诉我' } as const;
    const later = { side: 'agent', text: '好的' } as const;
    expect(check('482913', { said: [code] })).toHaveLength(1);
    expect(check('482913', { said: [code, later, later] })).toEqual([]);
    expect(check('482913', { said: [{ ...code, side: 'customer' }] })).toEqual([]);
  });

  it('finds nothing in our own phrases', () => {
    for (const { text } of PHRASE_LOCALES.flatMap(playbooksOf).flatMap((book) => book.snippets)) {
      expect(check(text), text).toEqual([]);
    }
  });

  it('answers soon on a long draft', () => {
    const before = performance.now();
    check(`${'1 '.repeat(10_000)}${'密码 '.repeat(2_000)}${'a'.repeat(20_000)}`);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});

/** A small generator with a fixed start, so that a failure can be seen again. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('numbers that are made up', () => {
  const next = numbers(20261123);
  const digits = (count: number) => Array.from({ length: count }, () => Math.floor(next() * 10)).join('');
  const withLuhn = (body: string) => [...'0123456789'].map((last) => body + last).find(hasLuhnCheck) ?? '';
  const withIdCheck = (body: string) => [...'0123456789X'].map((last) => body + last).find(hasIdCheck) ?? '';

  it('finds every valid card that is called a card', () => {
    for (let count = 0; count < 500; count += 1) {
      const card = withLuhn(`62${digits(count % 2 === 0 ? 13 : 16)}`);
      expect(check(`我的银行卡号是${card}`).map((one) => one.text)).toContain(card);
    }
  });

  it('finds every valid ID', () => {
    for (let count = 0; count < 500; count += 1) {
      const day = `${1950 + (count % 60)}${String(1 + (count % 12)).padStart(2, '0')}${String(1 + (count % 28)).padStart(2, '0')}`;
      const id = withIdCheck(`44030${count % 9}${day}${digits(3)}`);
      expect(check(`身份证${id}`).map((one) => one.text)).toContain(id);
    }
  });

  it('leaves order and tracking numbers alone, called so or not', () => {
    let alarms = 0;
    for (let count = 0; count < 20_000; count += 1) {
      const number = digits(12 + (count % 13));
      const draft =
        ['订单号{n}', '{n}', '运单 {n} 到哪了', 'my order {n} is late'][count % 4]?.replace('{n}', number) ?? '';
      if (check(draft).length > 0) alarms += 1;
    }
    expect(alarms / 20_000).toBeLessThanOrEqual(0.005);
  }, 60_000);
});
