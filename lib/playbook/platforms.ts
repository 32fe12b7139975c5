/**
 * Sites of big platforms and banks, as public lists of domains and their owners name them; read on the day that official.ts says. One a line:
 * `whose: site [name name] site; also theirs`. Sites before the semicolon are compared with, by the names in brackets or else by their own; what
 * stands behind it only belongs to the same hands, so that nothing is said against it. `~` marks a name that stands in other words too.
 */
export const PLATFORMS: readonly (readonly [source: string, lines: string])[] = [
  [
    '公开的域名归属列表 domain-list-community',
    `
    支付宝 Alipay: alipay.com [alipay zhifubao huabei~ jiebei~ 95188]; alipayobjects.com alipayplus.com alipaydns.com alipay.cn alipay.com.cn
    蚂蚁集团 Ant Group: antgroup.com antfortune.com; antfin.com antgroup-inc.cn fund123.cn
    淘宝 Taobao: taobao.com; tb.cn taobaocdn.com tbcache.com taobao.org etao.com juhuasuan.com taopiaopiao.com
    天猫 Tmall: tmall.com [tmall~]; tmall.ru tmalltv.com
    阿里巴巴 Alibaba: alibaba.com; alibaba-inc.com alibabagroup.com 1688.com alimama.com aliexpress.com aliexpress.ru alihealth.com.cn cainiao.com alitrip.com fliggy.com amap.com gaode.com koubei.com damai.cn lazada.com
    腾讯 Tencent: qq.com tencent.com tenpay.com; tencent.cn tencent.com.cn tencentmusic.com qqmail.com foxmail.com gtimg.com qlogo.cn qpic.cn qzone.com weiyun.com myapp.com wetv.vip qq.com.cn
    微信 WeChat: weixin.qq.com [weixin~ weixin110~] wechat.com [wechat~]; wechatpay.cn servicewechat.com
    京东 JD: jd.com [jd jingdong jdjinrong baitiao~]; jd.hk jd.id jd.ru jd.cn jd.co.th jd.com.cn jd.shop jdcloud.com jdpay.com jdl.com jdl.cn jdwl.com jdh.com jdx.com jingdong.com jdjinrong.com jingdongjinrong.com jingxi.com baitiao.com 360buy.com 360buyimg.com 3.cn yhd.com 7fresh.com joybuy.com healthjd.com
    拼多多 Pinduoduo: pinduoduo.com; yangkeduo.com pddpic.com pinduoduo.net
    美团 Meituan: meituan.com; meituan.net dianping.com maoyan.com
    抖音 Douyin: douyin.com; douyincdn.com douyinpic.com iesdouyin.com
    字节跳动 ByteDance: bytedance.com; toutiao.com bytedance.net ixigua.com
    携程 Trip.com: ctrip.com [ctrip~]; trip.com c-ctrip.com ctrip.cn ctrip.com.hk ctripbiz.com tieyou.com
    中国银联 UnionPay: unionpay.com 95516.com; unionpayintl.com unionpaysecure.com
    工商银行 ICBC: icbc.com.cn [icbc 95588]; 95588.com 95588.com.cn icbcasia.com icbccs.com.cn icbc.com.sg icbc.com.au icbc-us.com icbclondon.com icbcstandard.com icbc.com.mo icbc.de icbc.co.jp
    建设银行 CCB: ccb.com [ccb 95533]; ccbintl.com.hk ccbfund.cn ccbleasing.com ccb-life.com.cn
    农业银行 ABC: abchina.com [abchina 95599]
    中国银行 BOC: boc.cn [boc 95566] bankofchina.com; bochk.com bocichina.com bocaviation.com bocim.com boccfc.cn bocgi.com
    交通银行 BoCom: bankcomm.com [bankcomm 95559]
    招商银行 CMB: cmbchina.com; cmbchina.cn cmbchina.biz cmbimg.com cmburl.cn cmbwinglungbank.com
    邮储银行 PSBC: psbc.com
    浦发银行 SPDB: spdb.com.cn
    兴业银行 CIB: cib.com.cn
    民生银行 CMBC: cmbc.com.cn
    北京银行 BOB: bankofbeijing.com.cn
    PayPal: paypal.com; paypal.me paypalobjects.com paypal-community.com paypal-corp.com paypal-status.com
    Amazon: amazon.com [amazon~]; amazon.co.uk amazon.ca amazon.cn amazon.de amazon.fr amazon.it amazon.es amazon.in amazon.co.jp amazon.jp amazon.com.au amazon.com.br amazon.com.mx amazon.com.tr amazon.nl amazon.sg amazon.ae amazon.jobs amazon.dev aboutamazon.com amazonpay.com amzn.to amzn.com media-amazon.com images-amazon.com ssl-images-amazon.com amazonlaunchpad.com associates-amazon.com
    Apple: apple.com [apple~ appleid]; apple.com.cn apple.co apple.net apple.news appleid.com applemusic.com applestore.com apple-dns.net cdn-apple.com appsto.re
    Microsoft: microsoft.com office365.com [office365~]; microsoftonline.com live.com office.com outlook.com microsoftstore.com microsoft365.com microsoftteams.com microsoftedge.com hotmail.com skype.com sharepoint.com aka.ms windows.com
    Booking.com: booking.com [booking~]; booking.cn bstatic.com
    Airbnb: airbnb.com; airbnb.co.uk airbnb.cn airbnb.ca airbnb.de airbnb.fr airbnb.es airbnb.it airbnb.jp airbnb.com.au airbnb.com.hk airbnb.com.sg airbnb.com.tw airbnb.co.in airbnb.co.nz airbnb.ie airbnb.nl airbnb.me
    Uber: uber.com [uber~]; ubereats.com uber-assets.com`,
  ],
  [
    '公开的网站账户资料 password-manager-resources, 2factorauth',
    `
    Amazon: amazonaws.com [] amazon.pl [] amazon.se [] amazon.sa []
    Apple: icloud.com [icloud~]
    Revolut: revolut.com [revolut~]
    HSBC: hsbc.co.uk; hsbc.com hsbc.com.au hsbc.ca
    Netflix: netflix.com
    eBay: ebay.com [ebay~]; ebay.co.uk ebay.de ebay.com.au ebay.com.hk ebay.ca ebay.fr ebay.it ebay.ie
    Facebook: facebook.com instagram.com; messenger.com meta.com`,
  ],
  ['公开代码中多处一致的说明', '中信银行 CITIC: citicbank.com ecitic.com'],
];
