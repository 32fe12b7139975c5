import { expect, it } from 'vitest';
import { bothLines } from '../../../lib/guards/both-lines';
import { check } from '../../../lib/guards/check';

const earlier = '您好，我现在每月收入4200元，家里两口人';
const linesOf = (draft: string, said: { side: 'customer' | 'agent'; text: string }[], facts = {}) =>
  check(draft, { said, facts, at: '2026-11-23T14:05' }).map((one) => ({
    rule: one.rule,
    ...bothLines(one, draft, said),
  }));

it('sets the sentence of the draft beside the line that was said before', () => {
  expect(linesOf('您好。我现在每月收入5600元！请核对', [{ side: 'customer', text: earlier }])).toEqual([
    { rule: 'contradicts', draft: '我现在每月收入5600元', said: earlier, at: null },
  ]);
});

it('says that it stands against a fact where nobody said it', () => {
  expect(linesOf('现在每月到手4500', [{ side: 'customer', text: '您好' }], { income_now: 3200 })).toEqual([
    { rule: 'contradicts', draft: '现在每月到手4500', said: null, at: null },
  ]);
});

it('takes no words of a draft that stands against nothing', () => {
  expect(linesOf('验证码是482913', [{ side: 'customer', text: earlier }])).toEqual([{ rule: 'otp' }]);
});

it('bounds both lines, and keeps in sight what was found', () => {
  const long = `${'好的，'.repeat(200)}我现在每月收入5600元${'，谢谢'.repeat(200)}`;
  const before = `${earlier}${'，谢谢'.repeat(300)}`;
  const [both] = linesOf(long, [{ side: 'customer', text: before }]).filter(({ rule }) => rule === 'contradicts');
  expect(both?.draft).toContain('5600');
  expect(both?.draft).toMatch(/^….+…$/);
  expect(both?.said).toMatch(/^您好.+…$/);
  for (const line of [both?.draft, both?.said]) expect(line?.length).toBeLessThanOrEqual(122);
});

it('says when it was said, of several lines the last: what was agreed is known by its day', () => {
  const said = [
    { side: 'agent' as const, text: '违约金已经给您减免了', at: '2026-11-18T09:00:00Z' },
    { side: 'agent' as const, text: '好的，违约金已经给您减免了', at: '2026-11-20T09:30:00Z' },
  ];
  const draft = '能不能免掉违约金';
  const [again] = check(draft, { said, at: '2026-11-23T14:05' }).filter(({ rule }) => rule === 'already_agreed');
  expect(again && bothLines(again, draft, said)?.at).toBe('2026-11-20T09:30:00Z');
});
