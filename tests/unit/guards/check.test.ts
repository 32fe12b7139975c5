import { describe, expect, it } from 'vitest';
import { hasLuhnCheck } from '../../../lib/guards/bank-card';
import { check, RULES } from '../../../lib/guards/check';
import type { Finding } from '../../../lib/guards/finding';
import { hasIdCheck } from '../../../lib/guards/id-card';
import { PHRASE_LOCALES } from '../../../lib/playbook/playbook';
import { playbooksOf } from '../../../lib/playbook/registry';
import bankCard from './cases/bank-card.json';
import idCard from './cases/id-card.json';
import otp from './cases/otp.json';
import password from './cases/password.json';
import phone from './cases/phone.json';

interface Case {
  draft: string;
  /** What the agent said just before. */
  said?: string;
}
interface Fires extends Case {
  text: string;
  certainty: string;
}

const CASES: Record<Finding['rule'], { fires: Fires[]; quiet: Case[] }> = {
  bank_card: bankCard,
  id_card: idCard,
  otp,
  password,
  phone,
};

const findings = ({ draft, said }: Case) =>
  check(draft, { said: said === undefined ? [] : [{ side: 'agent', text: said }] });

describe.each(RULES.map((rule) => rule.id))('%s', (rule) => {
  it.each(CASES[rule].fires)('fires on $draft', ({ text, certainty, ...rest }) => {
    const found = findings(rest).filter((finding) => finding.rule === rule);
    expect(found).toEqual([expect.objectContaining({ text, certainty })]);
    expect(rest.draft.slice(found[0]?.start, found[0]?.end)).toBe(text);
  });

  it.each(CASES[rule].quiet)('is quiet on $draft', (quiet) => {
    expect(findings(quiet).filter((finding) => finding.rule === rule)).toEqual([]);
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
    expect(performance.now() - before).toBeLessThan(500);
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
    for (let count = 0; count < 10_000; count += 1) {
      const number = digits(12 + (count % 13));
      const draft =
        ['订单号{n}', '{n}', '运单 {n} 到哪了', 'my order {n} is late'][count % 4]?.replace('{n}', number) ?? '';
      if (check(draft).some((one) => one.rule === 'bank_card' || one.rule === 'id_card')) alarms += 1;
    }
    expect(alarms / 10_000).toBeLessThanOrEqual(0.005);
  });
});
