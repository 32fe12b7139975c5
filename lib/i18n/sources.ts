/** What sources are called in other languages. The name under which a law is found stays beside it; our own words give way. */

/** In English, of laws and authorities. */
export const TITLES: Readonly<Record<string, string>> = {
  '商业银行信用卡业务监督管理办法 第70条': 'Measures on credit card business of commercial banks, art. 70',
  '民法典 第543、544条': 'Civil Code, arts. 543, 544',
  '民法典 第560、561条': 'Civil Code, arts. 560, 561',
  '民法典 第188、192、195条': 'Civil Code, arts. 188, 192, 195',
  '民法典 第585条': 'Civil Code, art. 585',
  '民法典 第1032、1033条': 'Civil Code, arts. 1032, 1033',
  '最高法民间借贷规定（2020）第1条及批复': 'Supreme People’s Court on private lending (2020), art. 1, and its reply',
  '银行业保险业消费投诉处理管理办法（2020）': 'Measures on complaints in banking and insurance (2020)',
  '征信业管理条例 第15–17、25条': 'Credit Reporting Regulation, arts. 15–17, 25',
  '金融机构个人消费类贷款催收工作指引（试行，2026年1月30日）':
    'Guidelines on collecting personal consumer loans (trial, 2026)',
  '个人信息保护法 第6、28、44–47、50条': 'Personal Information Protection Law, arts. 6, 28, 44–47, 50',
  '消费者权益保护法 第24–26、39条': 'Consumer Rights Protection Law, arts. 24–26, 39',
  '消费者权益保护法 第39条': 'Consumer Rights Protection Law, art. 39',
  '侵害消费者权益行为处罚办法 第8–10条': 'Measures on penalties for harming consumers, arts. 8–10',
  '电子商务法 第53、57条': 'E-Commerce Law, arts. 53, 57',
  '民事诉讼证据规定（2019）第14、15、90、93、94条': 'Rules on evidence in civil cases (2019), arts. 14, 15, 90, 93, 94',
  小额贷款公司监督管理暂行办法: 'Interim measures on microloan companies',
  市场监督管理投诉举报处理办法: 'Measures on complaints to market regulators',
  市场监督管理投诉举报处理暂行办法: 'Interim measures on complaints to market regulators',
  国家金融监督管理总局: 'National Financial Regulatory Administration',
  中国人民银行: 'People’s Bank of China',
  中国互联网金融协会: 'National Internet Finance Association of China',
  公安机关反诈通告: 'Police notice against fraud',
  '消費者債務清理條例 第151條': 'Consumer Debt Clearance Act, art. 151',
  '民法 第125、126、129條': 'Civil Code, arts. 125, 126, 129',
  '民法 第205條': 'Civil Code, art. 205',
  '銀行法 第47條之1': 'Banking Act, art. 47-1',
  '金融消費者保護法 第13條': 'Financial Consumer Protection Act, art. 13',
  金融機構作業委託他人處理內部作業制度及程序辦法: 'Rules on outsourcing by financial institutions',
  '消費者保護法 第19條': 'Consumer Protection Act, art. 19',
  '消費者保護法 第19條之2': 'Consumer Protection Act, art. 19-2',
  '消費者保護法 第43條': 'Consumer Protection Act, art. 43',
  財團法人金融消費評議中心: 'Financial Ombudsman Institution',
  金融服務專線: 'Financial services line',
  內政部警政署: 'National Police Agency',
  '內政部移民署服務站（2024年10月24日）': 'National Immigration Agency',
  '內政部警政署 165 全民防騙網（165.npa.gov.tw）': 'National Police Agency, 165 (165.npa.gov.tw)',
  '香港政府新聞公報（2017年7月20日，info.gov.hk）、adcc.gov.hk': 'Hong Kong Government press release',
  '互联网金融举报信息平台（jubao.nifa.org.cn）': 'Reports on internet finance (jubao.nifa.org.cn)',
};

/** In English and in 繁體中文, of what we say ourselves of where something was found. */
export const DESCRIBED: Readonly<Record<string, readonly [en: string, traditional: string]>> = {
  '公开的域名归属列表 domain-list-community': [
    'public list of whose domains are whose: domain-list-community',
    '公開的網域歸屬清單 domain-list-community',
  ],
  '公开的网站账户资料 password-manager-resources, 2factorauth': [
    'public data on accounts of sites: password-manager-resources, 2factorauth',
    '公開的網站帳戶資料 password-manager-resources, 2factorauth',
  ],
  公开代码中多处一致的说明: ['public code that agrees in several places', '公開程式碼中多處一致的說明'],
  '支付宝、花呗防骗提醒，多篇客服说明': [
    'warnings of Alipay against fraud, several pages',
    '支付寶、花唄防騙提醒，多篇客服說明',
  ],
  '公开的银行客服电话汇总（2wbiao.com/p/85984）': [
    'public list of bank numbers (2wbiao.com/p/85984)',
    '公開的銀行客服電話彙整（2wbiao.com/p/85984）',
  ],
  '公开的保险查询说明（2wbiao.com/p/100907）': [
    'public guide to insurers (2wbiao.com/p/100907)',
    '公開的保險查詢說明（2wbiao.com/p/100907）',
  ],
  银行保险消费者投诉维权热线的公开说明: [
    'public notes on the line for complaints',
    '銀行保險消費者投訴維權熱線的公開說明',
  ],
  金融消费权益保护热线的公开说明: ['public notes on the line for consumers', '金融消費權益保護熱線的公開說明'],
  地方政府公开说明: ['notes of local governments', '地方政府公開說明'],
  警方公开提醒: ['warnings of the police', '警方公開提醒'],
  举报中心公开说明: ['notes of the reporting centre', '舉報中心公開說明'],
  '国家卫生健康委公开说明（2024年12月25日）': [
    'notes of the National Health Commission (2024)',
    '國家衛生健康委公開說明（2024年12月25日）',
  ],
  网商银行客服说明: ['notes of MYbank', '網商銀行客服說明'],
  微众银行客服说明: ['notes of WeBank', '微眾銀行客服說明'],
  平安银行公开说明: ['notes of Ping An Bank', '平安銀行公開說明'],
  光大银行公开说明: ['notes of China Everbright Bank', '光大銀行公開說明'],
  华夏银行公开说明: ['notes of Hua Xia Bank', '華夏銀行公開說明'],
  广发银行公开说明: ['notes of China Guangfa Bank', '廣發銀行公開說明'],
  '人保健康互联网保险信息披露（picchealth.com）': [
    'disclosures of PICC Health (picchealth.com)',
    '人保健康網路保險資訊揭露（picchealth.com）',
  ],
  中国人民银行公开说明: ['notes of the People’s Bank of China', '中國人民銀行公開說明'],
};
