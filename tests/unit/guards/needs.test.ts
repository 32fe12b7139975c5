/** What a draft is to be looked at for, need by need: the words of the list itself are warned of, and their plain opposites are not. */
import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/guards/check';

const rulesOf = (draft: string, said?: string) =>
  check(draft, { said: said === undefined ? [] : [{ side: 'agent', text: said }] }).map(({ rule }) => rule);

describe('a draft', () => {
  it.each([
    '我会尽快还款',
    '我可能下个月能还上',
    '差不多下个月还你们',
    '到时候再还',
    '我會盡快繳',
    '差不多下個月繳',
    '到時候再繳',
  ])('that is vague is warned of: %s', (draft) => expect(rulesOf(draft)).toContain('vague'));

  it('with a sum and a day is not called vague', () =>
    expect(rulesOf('我12月10日还1260元，之后每月10日还1260元')).not.toContain('vague'));

  it('that is longer than one message is told to be, and a short one is not', () => {
    const sentence = '我九月失业了，房租和药费之后每月只剩一千二。';
    expect(rulesOf(sentence.repeat(20))).toContain('too_long');
    expect(rulesOf(sentence)).not.toContain('too_long');
  });

  it('that asks for what was granted is told so, and one that asks for more is not', () => {
    expect(rulesOf('能不能免掉违约金', '违约金已经给您减免了')).toContain('already_agreed');
    expect(rulesOf('能不能免掉违约金', '一般不减免违约金')).not.toContain('already_agreed');
  });

  it('that holds a code, a password, a card, an identity, a number or an address is told of each', () => {
    const draft =
      '手机13800138000，身份证11010519491231002X，验证码482913，密码是Abc12345，卡号6222 0212 3456 7890 128，住在北京市朝阳区建国路88号3栋502室';
    expect(rulesOf(draft).toSorted()).toEqual(['address', 'bank_card', 'id_card', 'otp', 'password', 'phone']);
  });

  it('in anger is warned of, and a firm, calm one is not', () => {
    expect(rulesOf('你们就是骗子公司')).toContain('heated');
    expect(rulesOf('请按合同办理，并给我书面答复')).toEqual([]);
  });

  it('that says yes to anything is warned of', () => expect(rulesOf('你们说了算，我都可以')).toContain('careless'));
});
