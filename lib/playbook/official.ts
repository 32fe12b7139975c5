/**
 * Sites and numbers of companies and authorities, each with its source, when that was checked, and how well. What is `unconfirmed`
 * stands here so that it is checked one day, and that nothing is said against it: it is never shown as a fact. No list is complete.
 */
export type OfficialStatus = 'primary' | 'secondary' | 'unconfirmed';

interface Sourced {
  /** Whose it is, as it is called there. */
  of: string;
  source: string;
  /** `2026-11-23`. */
  checkedOn: string;
  status: OfficialStatus;
}

export interface OfficialSite extends Sourced {
  /** As it is registered: everything under it belongs to the same hands. */
  domain: string;
}

export interface OfficialNumber extends Sourced {
  number: string;
}

const CHECKED = '2026-11-23';

const site = (domain: string, of: string, status: OfficialStatus, source: string): OfficialSite => ({
  ...{ domain, of, status, source },
  checkedOn: CHECKED,
});
const number = (digits: string, of: string, status: OfficialStatus, source: string): OfficialNumber => ({
  ...{ number: digits, of, status, source },
  checkedOn: CHECKED,
});

export const OFFICIAL_SITES: readonly OfficialSite[] = [
  site('alipay.com', '支付宝 Alipay', 'secondary', '多篇公开客服说明'),
  site('alipayobjects.com', '支付宝 Alipay', 'unconfirmed', ''),
  site('antgroup.com', '蚂蚁集团 Ant Group', 'unconfirmed', ''),
  site('mybank.cn', '网商银行 MYbank', 'secondary', '网商银行客服说明'),
  site('webank.com', '微众银行 WeBank', 'secondary', '微众银行客服说明'),
  site('tenpay.com', '财付通 Tenpay', 'secondary', '财付通客服说明'),
  site('qq.com', '腾讯 Tencent', 'unconfirmed', ''),
  site('95516.com', '中国银联 UnionPay', 'secondary', '银联公开说明'),
  site('unionpay.com', '中国银联 UnionPay', 'secondary', '银联公开说明'),
  site('pingan.com', '平安银行 Ping An', 'secondary', '平安银行公开说明'),
  site('cebbank.com', '光大银行 CEB', 'secondary', '光大银行公开说明'),
  site('hxb.com.cn', '华夏银行 HXB', 'secondary', '华夏银行公开说明'),
  site('cgbchina.com.cn', '广发银行 CGB', 'secondary', '广发银行公开说明'),
  site('jd.com', '京东 JD', 'unconfirmed', ''),
  site('taobao.com', '淘宝 Taobao', 'unconfirmed', ''),
  site('tmall.com', '天猫 Tmall', 'unconfirmed', ''),
  site('gov.cn', '中国政府网站', 'unconfirmed', ''),
  site('pbc.gov.cn', '中国人民银行 PBC', 'secondary', '中国人民银行公开说明'),
  site('12315.cn', '全国12315平台', 'unconfirmed', ''),
  site('nifa.org.cn', '中国互联网金融协会 NIFA', 'secondary', '互联网金融举报信息平台 (jubao.nifa.org.cn)'),
  site('gov.tw', '臺灣政府網站', 'secondary', '內政部警政署 165 全民防騙網 (165.npa.gov.tw)'),
];

export const OFFICIAL_NUMBERS: readonly OfficialNumber[] = [
  number('95188', '支付宝 Alipay', 'secondary', '支付宝、花呗防骗提醒，多篇客服说明'),
  number('12378', '国家金融监督管理总局 NFRA', 'secondary', '银行保险消费者投诉维权热线的公开说明'),
  number('12363', '中国人民银行 PBC', 'secondary', '金融消费权益保护热线的公开说明'),
  number('12315', '市场监管部门', 'primary', '市场监督管理投诉举报处理暂行办法'),
  number('12345', '政务服务便民热线', 'secondary', '地方政府公开说明'),
  number('110', '公安 / 警察', 'secondary', '警方公开提醒'),
  number('96110', '公安反诈专线', 'secondary', '警方公开提醒'),
  number('12377', '互联网违法和不良信息举报中心', 'secondary', '举报中心公开说明'),
  number('12356', '心理援助热线', 'secondary', '国家卫生健康委公开说明 (2024-12-25)'),
  number('12348', '法律援助', 'unconfirmed', ''),
  number('165', '內政部警政署反詐騙專線', 'secondary', '內政部移民署服務站 2024-10-24'),
];

/** What may be shown as a fact. */
export const isConfirmed = ({ status }: Sourced): boolean => status !== 'unconfirmed';
