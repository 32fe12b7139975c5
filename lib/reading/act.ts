/** What an agent can bind itself to, by kind: the verbs, Chinese and English, most telling kind first. */
import { rx } from './words';

export type PromiseKind =
  | 'stop_contact'
  | 'waiver'
  | 'refund'
  | 'credit'
  | 'plan'
  | 'deferral'
  | 'freeze'
  | 'correct'
  | 'written'
  | 'delivery'
  | 'reply'
  | 'log';

/** Kind, verbs in Chinese, verbs in English in their plain form with endings. */
const ACTS: readonly [PromiseKind, string, string][] = [
  [
    'stop_contact',
    '(?:不(?:会|再|会再)|停止)~6(?:拨打|联系|打扰|催收|致电|透露|泄露|骚扰|上门)',
    '(?:stop|no longer|not be|nobody will) ~30(?:call|contact|letters?|chas|collection)\\w*|(?:nobody|no one) will (?:call|contact)',
  ],
  [
    'waiver',
    '减(?!少)|去[掉除]|冲[掉销抵]|移除|划掉|免(?!费[^用]|密|责|得)|抹|豁|扣减|折扣|不(?:会)?再?(?:收取?|计|产生)',
    'waiv|remov|tak(?:e|ing|en) ~20off|knock|writ(?:e|ing|ten) off|reduc|halv|discount|wip|free of charge',
  ],
  [
    'refund',
    '退[^，订休货换]{0,10}(?:款|回|还|钱|给|您|到|[0-9])|返还|返回|返现|赔|到账|入账|打[款到]|原路|退差|退(?=$|[，了呢哦的吧])',
    'refund|reimburs|revers|repa(?:y|id)|money back',
  ],
  [
    'credit',
    '补偿|补发|赠|送您|发放|积分|券',
    'credit(?! (?:card|report|file|score|bureau|record))|voucher|goodwill|points',
  ],
  ['plan', '分期|分[0-9一二三四五六七八九十]+期|还款计划|方案', 'set ~20up|plan|spread|split|instal'],
  ['deferral', '延|展期|宽限|顺延|推迟|还款日~4[调改]|缓缴', 'extend|extension|defer|postpon|move ~20date|hold off'],
  [
    'freeze',
    '冻|停|关|取消|解[除绑]|恢复|锁定|拦截|挂失|注销|屏蔽|开通|不(?:会)?再~2(?:扣|收)',
    'freez|froze|lock|block|cancel|stop|paus|suspend|hold|clos(?:e|ed) (?:your|the) (?:account|card)|reinstat|restor|unlock|reactivat|unfreez',
  ],
  [
    'correct',
    '删|更正|修[改正]|撤销|更新|改[到为成回]?|调整|调[到为]|变更',
    'correct|updat|amend|chang|fix|adjust|delet|resolv|sort',
  ],
  [
    'written',
    '出具|开具|传(?:给|到|过)|寄|发(?!现|生|展|票|货|放|薪)|书面|短信|邮件|简讯|推送',
    'send|sent|e?-?mail|post|writ(?:e|ing|ten)|letter|confirm|text (?:you|it)|issu',
  ],
  [
    'delivery',
    '发货|出货|送达|派送|配送|重新?发|换(?:货|新|一)|补寄|维修|送货|承担|安装|改签|上门',
    'ship|dispatch|deliver|replac|courier|repair|engineer|technician|collect (?:the|it|your)|rebook',
  ],
  [
    'reply',
    '回(?:复|电|访|您|拨|信|应|音)|复(?=返|您)|联[系络]|[致来]电|电话|答复|通知|告知|打给|打过|反馈|跟进|跟踪|知会|结果|说明|准信|准话|消息|说法|同步|交代|交待',
    'call|ring|phone|get back|contact|repl(?:y|ies)|respon[ds]|answer|in touch|reach out|follow up|let you know|hear from|updates?|tell you|back to you|speak|be with you',
  ],
  [
    'log',
    '登记|移除|记录|备注|升级|转|反映|立案|受理|加急|标记|报|录入|核[实查对]|处理|协调|安排|办|解决|记[下上]|派|留言|退订|催(?!收|缴|款)|查[实证明清]|审核|补|交|申',
    'log|not(?:e|ed|ing)|rais(?:e|ed|ing)|escalat|pass|forward|submit|record|open|flag|process|review|arrang|appl(?:y|ied)|investigat|transfer|put|add|ask|check with|book|schedul|assign|prioritis|expedit|approv|agree|report|register|connect|look into|take care|chase|trac|plac|sign|secur|queu|instruct',
  ],
];

const KINDS = ACTS.map(([kind, zh, en]) => ({ kind, words: rx(`${zh}|\\b(?:${en})`) }));

/** The kind whose verbs stand in the words; `log` is the least telling. */
export const kindOf = (words: string): PromiseKind => KINDS.find((one) => one.words.test(words))?.kind ?? 'log';

/** True when the words name something that an agent can do. */
export const hasAct = (words: string): boolean => KINDS.some((one) => one.words.test(words));
