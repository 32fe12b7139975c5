/** What the panel warns of: words, links and numbers of the other side, each with its reason and the playbook's answer. */
import { describe, expect, it } from 'vitest';
import { topicOptions } from '../../../entrypoints/sidepanel/topics';
import { warningsIn } from '../../../entrypoints/sidepanel/warnings';
import type { ShownLink } from '../../../lib/playbook/link';
import { PHRASE_LOCALES } from '../../../lib/playbook/playbook';
import { playbookIn } from '../../../lib/playbook/registry';
import { said } from './said';

const huabei = playbookIn('zh-CN', 'huabei');
const around = (more: { links?: ReadonlyMap<number, ShownLink[]>; aside?: string[] } = {}) => ({
  playbook: huabei,
  links: new Map<number, ShownLink[]>(),
  aside: [],
  ...more,
});

describe('a warning', () => {
  it.each([
    ['先交一笔保证金，转到这个私人账户', 'fee_first', '不预付'],
    ['请把您手机收到的短信验证码发给我', 'code', '验证码'],
    ['您加我微信，我们私下处理', 'off_platform', '官方对话'],
    ['把钱转到监管账户核查资金', 'safe_account', null],
    ['我会打给您单位和通讯录里的人', 'contacts_others', '不要联系其他人'],
    ['请拨打13812345678找王经理', 'number_private', '官方'],
    ['请点击 https://alipay-kefu.com/login 登录', 'link_added', '不点链接'],
  ] as const)('of “%s” is %s, with its words, and one answer at most', (words, kind, answer) => {
    const found = warningsIn(said(['agent', words]), around());
    const warning = found.find((one) => one.kind === kind);
    expect(warning, found.map((one) => one.kind).join()).toBeDefined();
    expect(words).toContain(warning?.words);
    expect(warning?.lines).toEqual([1]);
    if (answer === null) expect([warning?.answer, warning?.hint]).toEqual([null, expect.stringContaining('96110')]);
    else expect(warning?.answer).toContain(answer);
  });

  it('stays while the talk goes on, stands once for each kind, and goes when it is put aside', () => {
    const talk = said(
      ['agent', '请先交保证金'],
      ['customer', '为什么'],
      ['agent', '不先交手续费办不了'],
      ['agent', '您好'],
    );
    const [warning, ...others] = warningsIn(talk, around());
    expect([warning?.kind, warning?.lines, others]).toEqual(['fee_first', [3, 1], []]);
    expect(warningsIn(talk, around({ aside: warning?.names ?? [] }))).toEqual([]);
    const again = said(['agent', '请先交保证金'], ['agent', '请您先交押金才能办']);
    expect(warningsIn(again, around({ aside: warning?.names.slice(1) ?? [] }))).toHaveLength(1);
  });

  it('of a link that leads elsewhere is shown with where it leads and what it resembles', () => {
    const links = new Map([[1, [{ text: 'www.alipay.com', href: 'https://alipay.com.example.cn/x' }]]]);
    const [warning] = warningsIn(said(['agent', '请登录查看减免']), around({ links }));
    expect(warning).toMatchObject({ kind: 'link_text', certainty: 'high', host: 'alipay.com.example.cn' });
    const [alike] = warningsIn(said(['agent', 'https://а1ipay.com/x']), around());
    expect(alike?.like).toMatchObject({ name: 'alipay.com', checkedOn: '2026-11-23' });
  });

  it('is none of the customer’s words, of calm service, of listed numbers, or of the customer’s own', () => {
    for (const line of [
      ['customer', '有人要我先交保证金'],
      ['system', '请先交保证金'],
      ['agent', '请勿把验证码告诉任何人'],
      ['agent', '有问题可以拨打95188'],
      ['agent', '您的手机号是13812345678吗？'],
      ['agent', '请在支付宝App里操作'],
      ['agent', null],
    ] as const)
      expect(warningsIn(said([...line]), around())).toEqual([]);
    expect(warningsIn(said(['customer', '我的号码13812345678'], ['agent', '好的，会打13812345678']), around())).toEqual(
      [],
    );
  });

  it.each(PHRASE_LOCALES)('has an answer or advice in every topic in %s', (locale) => {
    const talk = said(['agent', '请先交保证金']);
    for (const { value } of topicOptions(locale)) {
      const playbook = playbookIn(locale, value);
      const [warning] = warningsIn(talk, { ...around(), playbook });
      expect(warning?.answer ?? warning?.hint, value).toBeTruthy();
    }
  });
});
