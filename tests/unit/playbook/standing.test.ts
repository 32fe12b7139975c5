import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../lib/playbook/standing';

describe('the page that is open', () => {
  it.each([
    ['https://cschannel.alipay.com/x', 'listed', 'alipay.com'],
    ['https://www.webank.com/', 'listed', 'webank.com'],
    ['https://order.jd.com/', 'listed', 'jd.com'],
    ['https://alipay-kefu.com/', 'alike', 'alipay.com'],
    ['https://alipay.com.example.cn/', 'alike', 'alipay.com'],
    ['https://jd-kefu.com/', 'alike', 'jd.com'],
    ['https://аlipay.com/', 'alike', 'alipay.com'],
  ])('%s is %s', (url, is, domain) => expect(standingOf(url)).toMatchObject({ is, site: { domain } }));

  it.each(['https://example.com/', 'https://www.12315.cn/', 'chrome://newtab/', 'file:///x', 'not an address'])(
    'of %s nothing is said',
    (url) => expect(standingOf(url)).toBeNull(),
  );
});
