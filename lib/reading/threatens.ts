/** The agent names bad consequences: court, credit record, relatives, a visit. */
import type { Recogniser } from './recogniser';

export const threatens: Recogniser = {
  code: 'threatens',
  rules: [
    {
      yes: /(?:起诉|法院|诉讼|律师函|立案|法务|仲裁|强制执行|刑事|拘留|抓(?:您|你|人|捕|走)|坐牢|失信|老赖|黑名单|司法)/,
      unless: /不会|不是|是否|您可以|有权|投诉|不要|如何|咨询/,
    },
    {
      yes: /上门|家访|走访|外访|(?:联系|通知|告知|打给|致电|打电话给?)[^，]{0,8}(?:单位|公司|家人|亲属|家属|父母|紧急联系人|通讯录|朋友|村委|居委|户籍|同事|领导)|委外|第三方(?:公司|机构)?催收|移交[^，]{0,6}(?:催收|法务|第三方)|爆通讯录/,
      unless: /不会|不再|不得|停止|我不|不要|上门(?:取件|取货|安装|维修|退|揽|回收)|是否/,
    },
    {
      yes: /(?:影响|损害|上报|报送|报到|记录|进入?|降低|留下)[^，]{0,10}(?:征信|信用|个人信誉|子女|孩子|工作|贷款|出行)|征信[^，]{0,8}(?:影响|污点|黑|上报|受损|不良|逾期|花|记录)|(?:冻结|查封|扣划|划扣)[^，]{0,6}(?:工资|账户|资产|银行卡|财产|微信)/,
      unless: /不会|不影响|没有影响|未上报|不上报|吗|暂不|无影响|是否|为您冻结|帮您冻结|给您冻结|不在/,
    },
    {
      yes: /\b(?:legal (?:action|proceedings|department)|(?:take|taking|go) (?:you )?to court|court (?:action|order|claim|judgment)|\bsue\b|lawsuit|bailiffs?|enforcement (?:agents?|action)|arrest(?:ed)?|jail|prison|prosecut(?:e|ed|ion)|collections? (?:agency|agencies)|debt collect(?:or|ion) agency|garnish(?:ed|ment)?|repossess|(?:in|to|at) court)\b/,
      unless: /\b(?:won't|will not|not|never|no)\b|\?|you (?:can|may|have the right)/,
    },
    {
      yes: /\b(?:affect|damage|hurt|impact|harm|ruin|lower|default|reported? (?:to|on))\b.{0,30}\bcredit\b|\bcredit (?:score|record|report|file|rating|history)\b.{0,25}\b(?:affected|damaged|hurt|impact(?:ed)?|harmed|suffer|ruined|drop)\b|\bcredit (?:bureaus?|reference agenc(?:y|ies)|agencies)\b|\b(?:contact|call|tell|inform|speak to)\b.{0,8}\byour (?:employer|family|relatives|boss|workplace|neighbou?rs|parents|references)\b|\b(?:visit|come to|send someone to) your (?:home|house|address|workplace)\b/,
      unless: /\b(?:won't|will not|doesn't|does not|not|never|no (?:impact|effect))\b|\?|credit (?:it|your)/,
    },
    {
      yes: /法律(?:程序|途径|手段|责任|后果|诉讼)|(?:承担|产生|造成)[^，]{0,6}(?:后果|不良)|后果自负|(?:起诉|诉|告)(?:您|你)|上(?:法院|征信|黑名单)|爆(?:您|你)/,
      unless: /不会|不是|您可以|有权|如何|咨询|吗/,
    },
    {
      yes: /\b(?:notify|contact|inform|ring|phone|speak to|call)\b.{0,10}\byour (?:workplace|employer|boss|family|relatives|parents|partner|wife|husband|neighbou?rs?|friends)\b|\b(?:legal|court|enforcement) (?:steps|action|proceedings|costs|consequences)\b|\bface (?:legal|court|serious)\b/,
      unless: /\b(?:won't|will not|not|never|no)\b|\?/,
    },
  ],
};
