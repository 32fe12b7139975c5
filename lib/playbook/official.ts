/**
 * Sites and numbers of companies and authorities, each with its source, when that was checked, and how well. What is `unconfirmed`
 * was written from memory: it stands here so that nothing is said against it, and is never shown as a fact nor compared with. No
 * list is complete.
 */
import { PLATFORMS } from './platforms';

export type OfficialStatus = 'primary' | 'secondary' | 'unconfirmed';

interface Sourced {
  /** Whose it is, as it is called there. */
  of: string;
  source: string;
  /** `2026-11-23`; null for what was never checked. */
  checkedOn: string | null;
  status: OfficialStatus;
}

export interface OfficialSite extends Sourced {
  /** Everything under it belongs to the same hands. */
  domain: string;
  /** What others write to be taken for it; a `~` behind it marks what stands in other words too. None: nothing is compared with it. */
  names: readonly string[];
}

export interface OfficialNumber extends Sourced {
  number: string;
}

const CHECKED = '2026-11-23';
const FROM_MEMORY = { source: 'from memory, not confirmed', checkedOn: null, status: 'unconfirmed' } as const;

const ownName = (domain: string): string[] => domain.split('.').slice(0, 1);

const site = (domain: string, of: string, status: 'primary' | 'secondary', source: string): OfficialSite => ({
  ...{ domain, of, status, source, names: ownName(domain) },
  checkedOn: CHECKED,
});
const number = (digits: string, of: string, status: 'primary' | 'secondary', source: string): OfficialNumber => ({
  ...{ number: digits, of, status, source },
  checkedOn: CHECKED,
});

/** `whose: one one` a line. */
const listed = (lines: string): { of: string; one: string }[] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [of = '', all = ''] = line.trim().split(': ');
      return all.split(' ').map((one) => ({ of, one }));
    });

/** The lines of platforms.ts. */
const platforms = PLATFORMS.flatMap(([source, lines]) =>
  lines
    .trim()
    .split('\n')
    .flatMap((line): OfficialSite[] => {
      const [of = '', all = ''] = line.trim().split(': ');
      const [compared = '', theirs = ''] = all.split('; ');
      const known = { of, source, checkedOn: CHECKED, status: 'secondary' } as const;
      return [
        ...[...compared.matchAll(/([\w.-]+)(?: \[([^\]]*)\])?/g)].map(([, domain = '', names]) => ({
          ...{ domain, ...known },
          names: names?.split(' ').filter((name) => name !== '') ?? ownName(domain),
        })),
        ...theirs.split(' ').flatMap((domain) => (domain === '' ? [] : { domain, names: [], ...known })),
      ];
    }),
);

export const OFFICIAL_SITES: readonly OfficialSite[] = [
  site('mybank.cn', '网商银行 MYbank', 'secondary', '网商银行客服说明'),
  site('webank.com', '微众银行 WeBank', 'secondary', '微众银行客服说明'),
  site('pingan.com', '平安银行 Ping An', 'secondary', '平安银行公开说明'),
  site('cebbank.com', '光大银行 CEB', 'secondary', '光大银行公开说明'),
  site('hxb.com.cn', '华夏银行 HXB', 'secondary', '华夏银行公开说明'),
  site('cgbchina.com.cn', '广发银行 CGB', 'secondary', '广发银行公开说明'),
  site('picc.com', '中国人保 PICC', 'primary', '人保健康互联网保险信息披露（picchealth.com）'),
  site('pbc.gov.cn', '中国人民银行 PBC', 'secondary', '中国人民银行公开说明'),
  site('nifa.org.cn', '中国互联网金融协会 NIFA', 'secondary', '互联网金融举报信息平台（jubao.nifa.org.cn）'),
  site('gov.tw', '臺灣政府網站', 'secondary', '內政部警政署 165 全民防騙網（165.npa.gov.tw）'),
  site('gov.hk', '香港政府網站', 'primary', '香港政府新聞公報（2017年7月20日，info.gov.hk）、adcc.gov.hk'),
  site('consumerfinance.gov', 'Consumer Financial Protection Bureau', 'primary', 'consumerfinance.gov'),
  site('ftc.gov', 'Federal Trade Commission', 'secondary', 'consumer pages that quote the FTC'),
  site('identitytheft.gov', 'Federal Trade Commission', 'secondary', 'consumer pages that quote the FTC'),
  site('citizensadvice.org.uk', 'Citizens Advice', 'secondary', 'friendsagainstscams.org.uk'),
  site('actionfraud.police.uk', 'Action Fraud', 'secondary', 'friendsagainstscams.org.uk'),
  ...platforms,
  ...listed(`
    支付宝 Alipay: alipayhk.com
    阿里巴巴 Alibaba: alipan.com aliyun.com dingtalk.com alicdn.com tmall.hk youku.com
    腾讯 Tencent: weixin.com
    字节跳动 ByteDance: tiktok.com feishu.cn doubao.com
    顺丰 SF: sf-express.com
    工商银行 ICBC: icbc.com
    建设银行 CCB: ccbasia.com
    农业银行 ABC: abchina.com.cn
    交通银行 BoCom: 95559.com.cn
    中信 CITIC: citic.com citics.com citicsec.com
    HSBC: hsbc.com.hk hsbc.com.cn hsbc.com.sg hsbc.fr
    Airbnb: airbnb.io airbnbmag.com
    Apple: itunes.com
    Amazon: amazonaws.com.cn amazon.com.be payments-amazon.com
    Facebook: facebook.net
    PayPay: paypay.ne.jp
    中国平安 Ping An: pingan.com.cn
    中国政府网站: gov.cn
    全国12315平台: 12315.cn
    铁路12306: 12306.cn
    互联网违法和不良信息举报中心: 12377.cn
    歐付寶 allPay: allpay.com.tw
    WebBank: webbank.com
    Webank: webank.it
    mBank: mbank.pl
    ME Bank: mebank.com.au
    UK government: gov.uk
  `).map(({ of, one }) => ({ domain: one, of, names: [], ...FROM_MEMORY })),
];

const BANK_LINES = '公开的银行客服电话汇总（2wbiao.com/p/85984）';
const INSURERS = '公开的保险查询说明（2wbiao.com/p/100907）';

export const OFFICIAL_NUMBERS: readonly OfficialNumber[] = [
  number('95188', '支付宝 Alipay', 'secondary', '支付宝、花呗防骗提醒，多篇客服说明'),
  number('95588', '工商银行 ICBC', 'secondary', BANK_LINES),
  number('95599', '农业银行 ABC', 'secondary', BANK_LINES),
  number('95566', '中国银行 BOC', 'secondary', BANK_LINES),
  number('95533', '建设银行 CCB', 'secondary', BANK_LINES),
  number('95559', '交通银行 BoCom', 'secondary', BANK_LINES),
  number('95577', '华夏银行 HXB', 'secondary', BANK_LINES),
  number('95511', '中国平安 Ping An', 'secondary', INSURERS),
  number('95519', '中国人寿 China Life', 'secondary', INSURERS),
  number('95518', '中国人保 PICC', 'secondary', INSURERS),
  number('12378', '国家金融监督管理总局 NFRA', 'secondary', '银行保险消费者投诉维权热线的公开说明'),
  number('12363', '中国人民银行 PBC', 'secondary', '金融消费权益保护热线的公开说明'),
  number('12315', '市场监管部门', 'primary', '市场监督管理投诉举报处理暂行办法'),
  number('12345', '政务服务便民热线', 'secondary', '地方政府公开说明'),
  number('110', '公安 / 警察', 'secondary', '警方公开提醒'),
  number('96110', '公安反诈专线', 'secondary', '警方公开提醒'),
  number('12377', '互联网违法和不良信息举报中心', 'secondary', '举报中心公开说明'),
  number('12356', '心理援助热线', 'secondary', '国家卫生健康委公开说明（2024年12月25日）'),
  number('165', '內政部警政署反詐騙專線', 'secondary', '內政部移民署服務站（2024年10月24日）'),
  number('18222', '香港警務處防騙易熱線 Anti-Scam Helpline', 'primary', 'adcc.gov.hk, info.gov.hk 2017-07-20'),
  number(
    '159',
    'Stop Scams UK',
    'secondary',
    'pensionline.bp.com, stopscamsuk.org.uk as quoted by housing associations',
  ),
  number('08082231133', 'Citizens Advice consumer service', 'secondary', 'friendsagainstscams.org.uk'),
  number('03001232040', 'Action Fraud', 'secondary', 'friendsagainstscams.org.uk'),
  number('8554112372', 'Consumer Financial Protection Bureau', 'secondary', 'CFPB toolkit “Your Money, Your Goals”'),
  number('8773824357', 'Federal Trade Commission', 'secondary', 'consumer pages that quote the FTC'),
  number('8774384338', 'Federal Trade Commission', 'secondary', 'consumer pages that quote IdentityTheft.gov'),
  ...listed(`
    招商银行 CMB: 95555
    中信银行 CITIC: 95558
    民生银行 CMBC: 95568
    兴业银行 CIB: 95561
    浦发银行 SPDB: 95528
    光大银行 CEB: 95595
    广发银行 CGB: 95508
    邮储银行 PSBC: 95580
    北京银行 BOB: 95526
    浙商银行 CZBank: 95527
    微众银行 WeBank: 95384
    中国银联 UnionPay: 95516
    微信支付 WeChat Pay: 95017
    京东 JD: 95118 950618
    太平洋保险 CPIC: 95500
    新华保险 NCI: 95567
    泰康 Taikang: 95522
    顺丰 SF: 95338
    中国邮政 China Post: 11183 11185
    国家电网 State Grid: 95598
    中国移动 China Mobile: 10086
    中国联通 China Unicom: 10010
    中国电信 China Telecom: 10000
    铁路 China Railway: 12306
    网络不良与垃圾信息举报受理中心: 12321
    电信用户申诉受理中心: 12300
    邮政业用户申诉: 12305
    税务: 12366
    人力资源和社会保障: 12333
    住房公积金: 12329
    法律援助: 12348
    消防、急救: 119 120
    行政院消費者服務專線: 1950
    臺灣各縣市市民熱線: 1999
    金融監督管理委員會: 1998
    香港消費者委員會: 29292222
    香港金融管理局: 28788196
  `).map(({ of, one }) => ({ number: one, of, ...FROM_MEMORY })),
];

/** What may be shown as a fact. */
export const isConfirmed = ({ status }: Sourced): boolean => status !== 'unconfirmed';
