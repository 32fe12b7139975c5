/** The agent names bad consequences: court, credit record, relatives, a visit. */
import { byRules, rule } from './recogniser';

export const threatens = byRules('threatens', [
  rule(
    '起诉|法院|诉讼|律师|立案|法务|仲裁|强制执行|刑事|拘留|抓(?:您|人|捕|走)|坐牢|失信|老赖|黑名单|司法|支付命令|法律(?:程序|途径|手段|责任|后果|诉讼)|后果(?:自负|您|由您)|(?:承担|产生|造成)~6(?:后果|不良)|上(?:法院|征信|黑名单)|传票|存证信函|移送|警方|公安',
    '不会|不是|是否|您(?:可以|有权)|投诉|不要|如何|咨询|立案(?:核|调)|报警|建议|诈|骗|吗',
  ),
  rule(
    '(?:联[系络]|通知|告知|打给|打到|致电|打电话给?|了解|影响)~8(?:单位|公司|家人|家里|家属|亲属|亲戚|父母|紧急联[系络]人|通讯[录簿]|朋友|村委|居委|户籍|同事|领导|孩子|子女)|上门|家访|走访|外访|委外|第三方(?:公司|机构)?催收|移交~6(?:催收|法务|第三方)|爆(?:通讯录|您)',
    '不会|不再|不得|停止|我不|不要|师傅|工程师|技术|宽带|上门(?:取|检|安装|维修|退|揽|回收|收|服务)|是否|(?:物流|快递|保险|我们|本)公司|建议您',
  ),
  rule(
    '(?:影响|损害|上报|报送|报到|记录|进入?|降低|留下|报|上)~10(?:征信|信用|个人信誉|工作|贷款|出行)|(?:征信|信用(?:记录|纪录|评分)?)~8(?:影响|污点|黑|上报|受损|不良|逾期|花|受到|变差)|(?:冻结|查封|扣划|划扣)~6(?:工资|账户|资产|银行卡|财产|微信)|贷款~4(?:困难|办不了|受影响)',
    '不会|不影响|没有影响|未上报|不上报|吗|暂不|无影响|是否|为您|帮您|给您|不在|异议|维护',
  ),
  rule(
    '\\b(?:legal (?:action|proceedings|department|steps|costs|consequences)|(?:take|taking|go) (?:you )?to court|court (?:action|order|claim|judgment|proceedings)|\\bsue\\b|lawsuit|bailiffs?|enforcement (?:agents?|action)|arrest(?:ed)?|jail|prison|prosecut(?:e|ed|ion)|collections? (?:agency|agencies|department)|debt collect(?:or|ors|ion)|garnish\\w*|repossess\\w*|(?:in|to|at) court|solicitors|field agents?|face (?:legal|court|serious))\\b',
    "\\b(?:won't|will not|not|never|no)\\b(?! choice)|\\?|you (?:can|may|have the right)",
  ),
  rule(
    '\\b(?:affect|damage|hurt|impact|harm|ruin|lower|default|reported? (?:to|on)|go(?:es)? on|show(?:s)? (?:up )?on|mark(?:ed)? on|recorded on|stays? on|appears? on)\\b.{0,30}\\bcredit\\b|\\bcredit (?:score|record|report|file|rating|history)\\b.{0,25}\\b(?:affected|damaged|hurt|impact(?:ed)?|harmed|suffer|ruined|drop)\\b|\\bcredit (?:bureaus?|reference agenc(?:y|ies)|agencies)\\b|\\b(?:contact(?:ed|ing)?|call(?:ed|ing)?|tell|inform|notify|ring|phone|speak to)\\b.{0,10}\\byour (?:employer|family|relatives|boss|workplace|neighbou?rs|parents|references|partner|wife|husband|friends)\\b|\\byour (?:employer|family|relatives|boss|workplace) (?:may|will|could|might) be\\b|\\b(?:visit|come to|send someone to) (?:your|you at) (?:home|house|address|workplace)\\b|\\bhome visit\\b',
    "\\b(?:won't|will not|doesn't|does not|not|never|stop|no (?:impact|effect))\\b(?! paid)|\\?|credit (?:it|your)",
  ),
  rule(
    '(?:案子|案件|账户|欠款|资料|材料)~8(?:移交|移送|转交|转(?:给|到|入)(?:法|司|外|第三))|移[交送](?:法|司|外|第三|催|给|了|$)|转(?:法务|司法|外包|第三方)|派员|访视|到府|登门|拜访您|(?:信贷|信用)评级|上黑|环联|催收公司|外包公司|发函|寄~3函|(?:村|居)委|派出所|户口所在|牵连|连累|拒绝往来|执达|钉契|扣押|拍卖|查扣',
    '不会|不是|是否|吗|师傅|安装|维修|诈|骗',
  ),
  rule(
    '\\b(?:solicitors?|default (?:marker|notice)|ccj|county court|charging order|attachment of earnings|doorstep|debt (?:agency|recovery)|external agency|third[- ]party (?:agency|collector)|recover(?:y|ies) (?:team|agent|agency|department)|black ?list(?:ed)?|charged? off|marker (?:to|on) your|take (?:further|legal) action|further action|consequences)\\b',
    "\\b(?:won't|will not|not|never|no|remove)\\b|\\?",
  ),
]);
