/** Links and numbers: what is made to be mistaken for an official one is told apart from what only is not listed. */
import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../lib/evidence/links';
import { registered, shownHost, skeleton } from '../../../lib/playbook/domain';
import { faultyLinks, faultyNumber, type ShownLink } from '../../../lib/playbook/link';
import { isOneAway, lookalike } from '../../../lib/playbook/lookalike';
import { isConfirmed, OFFICIAL_NUMBERS, OFFICIAL_SITES } from '../../../lib/playbook/official';

const PAGE = 'https://cschannel.alipay.com/chat';
const only = (text: string, links: ShownLink[] = []) =>
  faultyLinks(text, links, PAGE).map(({ kind, certainty, like }) => [kind, certainty, like?.domain ?? null]);
/** As a browser writes it. */
const host = (written: string) => new URL(`https://${written}/`).hostname;

describe('a host', () => {
  it('belongs to whoever registered it', () => {
    expect(registered('cshall.alipay.com')).toBe('alipay.com');
    expect(registered('alipay.com.example.cn')).toBe('example.cn');
    expect(registered('www.hxb.com.cn')).toBe('hxb.com.cn');
    expect(registered('a.b.co.uk')).toBe('b.co.uk');
    expect(registered('127.0.0.1')).toBe('127.0.0.1');
  });

  it.each(['аlipay.com', '支付宝.com', 'münchen.de', 'xn--zz--not-a-label.com', 'αβγ.gr', '日本語-abc.jp'])(
    'is read back from its coded form as the browser writes it: %s',
    (written) => {
      if (written.startsWith('xn--')) expect(() => shownHost(written)).not.toThrow();
      else expect(shownHost(host(written))).toBe(written);
    },
  );

  it('has the same skeleton as what it is mistaken for', () => {
    for (const twin of ['аlipay', 'a1ipay', 'alipаy', 'álipay', 'aIipay'])
      expect(skeleton(twin)).toBe(skeleton('alipay'));
    expect(skeleton('tenpay')).not.toBe(skeleton('alipay'));
    expect(skeleton('vvebank')).toBe(skeleton('webank'));
  });

  it('is one letter away, or two that changed places', () => {
    expect(['alipey', 'alipy', 'alippay', 'alpiay'].map((other) => isOneAway('alipay', other))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['alipay', 'alip', 'yapila'].map((other) => isOneAway('alipay', other))).toEqual([false, false, false]);
  });
});

describe('a look-alike', () => {
  it.each([
    ['аlipay.com', 'alike', 'high'],
    ['a1ipay.com', 'alike', 'high'],
    ['alipey.com', 'alike', 'medium'],
    ['vvebank.com', 'alike', 'high'],
    ['alipay-kefu.com', 'added', 'high'],
    ['secure-alipay.top', 'added', 'high'],
    ['alipayservice.cn', 'added', 'high'],
    ['alipay.com.example.cn', 'added', 'high'],
    ['www.alipay-com.cc', 'added', 'high'],
    ['alipay.top', 'ending', 'medium'],
    ['mybank.com', 'ending', 'medium'],
    ['taobaoo.com', 'alike', 'medium'],
    ['jd-kefu.com', 'added', 'high'],
    ['jd-sports-kefu.top', null, null],
    ['jd.com.tuikuan.vip', 'added', 'high'],
    ['јd.com', 'alike', 'high'],
    ['ԛԛ.com', 'alike', 'high'],
    ['1cbc.com.cn', 'alike', 'high'],
    ['jd.vip', 'ending', 'medium'],
    ['meituan.com.cn', 'ending', 'medium'],
    ['huabei-yanqi.cn', 'added', 'high'],
    ['weixin-jiefeng.top', 'added', 'high'],
    ['arnazon.com', 'alike', 'high'],
    ['appie.nl', null, null],
    ['secure-paypal.help', 'added', 'high'],
    ['paypaI-login.com', 'added', 'high'],
    ['revolut-verify-card.com', 'added', 'high'],
  ] as const)('%s is %s', (written, how, certainty) => {
    expect(lookalike(host(written))).toEqual(how && expect.objectContaining({ how, certainty }));
  });

  it.each([
    'cschannel.alipay.com',
    'alipay.com',
    'example.com',
    'jd-sports.example',
    'taobaoo.example',
    'qq.com.cn',
    'jd.com.au',
    'jdsecurity.com',
    'amazon.com.be',
    'psbank.com.ph',
    'paypay.ne.jp',
    '12316.cn',
    'revolution.com',
    'webchat.com',
    'pineapple.com',
    'jd.hk',
    'qqq.com',
    'boc.com.au',
    'booking-system.example',
    'paypal.github.io',
    'login.gov',
    '95518.cn',
    'a.gov.cn',
  ])('%s is none: it is official, resembles nothing, or only what is not confirmed', (written) =>
    expect(lookalike(host(written))).toBeNull(),
  );
});

describe('the links of a message', () => {
  it('say so when their words and their target differ', () => {
    expect(only('点这里', [{ text: 'www.alipay.com', href: 'https://pay.example.top/x' }])).toEqual([
      ['link_text', 'high', null],
    ]);
    expect(only('', [{ text: '查看账单', href: 'https://cshall.alipay.com/bill' }])).toEqual([]);
    expect(only('', [{ text: 'alipay.com', href: 'https://www.alipay.com/' }])).toEqual([]);
  });

  it('let a page send on through itself to what the words say', () => {
    const href = 'https://cschannel.alipay.com/go?to=https%3A%2F%2Fwww.example.com%2F';
    expect(only('', [{ text: 'https://www.example.com/', href }])).toEqual([]);
    expect(only('', [{ text: 'https://www.example.com/', href: href.replace('example.com', 'example.net') }])).toEqual([
      ['link_text', 'high', null],
    ]);
  });

  it('of a service that sends on are judged by where it sends them', () => {
    const shown = (text: string, href: string) => only('', [{ text, href }]);
    const to = (target: string) => `https://www.google.com/url?q=${encodeURIComponent(target)}`;
    expect(shown('shop.example.com', to('https://shop.example.com/a'))).toEqual([]);
    expect(shown('www.alipay.com', to('https://alipay-kefu.top/?for=www.alipay.com'))).toEqual([
      ['link_text', 'high', null],
    ]);
    expect(shown('help.example-shop.com', 'https://example-shop.zendesk.com/hc')).toEqual([]);
    expect(shown('help.example-shop.com', 'https://other-shop.zendesk.com/hc')).toEqual([['link_text', 'high', null]]);
    expect(shown('example.com', 'https://t.co/a')).toEqual([['link_short', 'medium', null]]);
    expect(shown('alipay.com', 'https://t.co/a')).toEqual([['link_text', 'medium', null]]);
  });

  it('are found in the words too, each site once', () => {
    expect(only('请登录 https://alipay-kefu.com/login 或 alipay-kefu.com 办理')).toEqual([
      ['link_added', 'high', 'alipay.com'],
    ]);
    expect(only('请打开http://203.0.113.9/a。')).toEqual([['link_address', 'medium', null]]);
    expect(only('https://alipay.com@203.0.113.9/a')).toEqual([['link_hidden', 'high', null]]);
    expect(only('短链 https://t.cn/AbCd')).toEqual([['link_short', 'medium', null]]);
    expect(only('http://example.com/a')).toEqual([['link_plain', 'medium', null]]);
    expect(only('https://аpple-store.example/')).toEqual([['link_letters', 'medium', null]]);
    expect(only('https://example.de/pay/alipay.com/return.info')).toEqual([]);
    expect(only('https://chase.com.secure-login.info/')).toEqual([['link_added', 'high', null]]);
  });

  it.each([
    '请查看账单.pdf，单号 2026.11.23，金额 1,260.00 元',
    '版本 v1.2.3，比例 3.5，e.g. this',
    'https://example.com/a 和 https://www.95516.com/',
    '请到支付宝App里操作',
  ])('are none in “%s”', (text) => expect(only(text)).toEqual([]));

  it('of a hostile page are bounded, and never throw', () => {
    const long = 'a'.repeat(5_000);
    for (const href of [
      `https://${long}.com/`,
      '//',
      'https://',
      `https://%zz/?${long}`,
      'javascript:alert(1)',
      `https://alipay-${'1'.repeat(50)}z.com/`,
      '\u0000',
    ])
      expect(() => faultyLinks(long, [{ text: `https://x.com ${long}`, href }], PAGE)).not.toThrow();
    const [fault] = faultyLinks('', [{ text: `alipay.com ${long}`, href: 'https://evil.example/' }], PAGE);
    expect(fault?.text.length).toBeLessThanOrEqual(200);
  });

  it('stand in the markup of an entry, escaped', () => {
    const html =
      '<div class="m"><a class="x" href="https://e.com/?a=1&amp;b=&quot;2">see <b>alipay.com</b> &lt;now&gt;</a></div>';
    expect(linksIn(html)).toEqual([{ text: 'see alipay.com <now>', href: 'https://e.com/?a=1&b="2' }]);
    expect(linksIn('<a name="x">no link</a><article href="y">no</article>')).toEqual([]);
    expect(linksIn('<a href="https://cut.example/">the rest is c')).toHaveLength(1);
  });
});

describe('a number', () => {
  it.each([
    ['95188', null],
    ['12348', null],
    ['9518866', 'number_alike'],
    ['+8695188', 'number_alike'],
    ['0095188', 'number_alike'],
    ['13812345678', 'number_private'],
    ['+8613812345678', 'number_private'],
    ['4001234567', 'number_unlisted'],
    ['0571-95188', null],
    ['+86-10-95588', null],
    ['1-855-411-2372', null],
    ['0571-88812345', 'number_unlisted'],
    ['1-800-432-1000', 'number_unlisted'],
  ] as const)('%s: %s', (value, kind) => expect(faultyNumber(value)?.kind ?? null).toBe(kind));
});

describe('the lists', () => {
  it('say of each where it comes from, when that was checked, and how well', () => {
    for (const one of [...OFFICIAL_SITES, ...OFFICIAL_NUMBERS]) {
      expect(one.source, one.of).not.toBe('');
      if (isConfirmed(one)) expect(one.checkedOn, one.of).toMatch(/^\d{4}-\d\d-\d\d$/);
      else expect([one.checkedOn, one.source]).toEqual([null, 'from memory, not confirmed']);
    }
  });
  it('name no site and no number twice', () => {
    const names = [...OFFICIAL_SITES.map(({ domain }) => domain), ...OFFICIAL_NUMBERS.map(({ number }) => number)];
    expect(new Set(names).size).toBe(names.length);
  });
});
