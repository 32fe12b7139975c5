import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/reading/read';

const kindsOf = (text: string): string[] => read(text).redFlags.map(({ kind }) => kind);

describe('warning signs', () => {
  it.each([
    [
      'asks for a code',
      'code',
      ['短信刚到的六个数念给我', '銀行SMS個6位碼send返嚟', 'Forward me the text your bank sent.'],
    ],
    ['wants the screen', 'screen_share', ['开个共享，我看着您点', 'Let me take control of your phone for a minute.']],
    [
      'money first',
      'fee_first',
      ['退款之前您得缴一笔税金', 'You must clear the tax first, then your refund comes through.'],
    ],
    [
      'a private account',
      'private_account',
      ['转到我们财务小王那里就行', '過數去呢個戶口，戶名係陳小姐', 'Send it as friends and family.'],
    ],
    [
      'borrowing',
      'borrow_to_repay',
      ['跟亲戚朋友先借一点凑上', '套现出来先顶一下', 'You could borrow it from a friend.'],
    ],
    ['a guaranteed result', 'guaranteed_result', ['黑户也能办，不成功不收费', '100% approval whatever your score.']],
    ['secrecy', 'secrecy', ['银行问起来您就说装修', "If the bank asks, say it's for a car."]],
    ['only by word', 'verbal_only', ['您先口头同意，协议后面再补', 'Agree now and we do the paperwork later.']],
    ['a threat', 'threat', ['不还就等着坐牢', '不交就换锁，东西扔出去', 'Pay today or you will be arrested.']],
  ] as const)('%s', (_, kind, texts) => {
    for (const text of texts) expect(kindsOf(text), text).toContain(kind);
  });

  it.each([
    '我们不收保证金',
    '运费由我们先付，您不用垫',
    '费用结清之后，合同自动终止',
    '我们不会联系您的家人，您放心',
    "We'll stop all calls to your workplace from today.",
    '您的家人可以代您办理，需要授权书',
    '借呗的还款日是每月10号',
    '您输密码的时候请自己在App里输',
    'Please keep the receipt for two years.',
    'Your relative can collect it with ID.',
    'You can pay by another card if that one fails.',
  ])('none in %s', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });
});
