/** Marks of a fraud: money first, a private account, leaving the platform, guaranteed results, secrecy, a new loan. */
import type { Recogniser } from './recogniser';

export const suspicious: Recogniser = {
  code: 'suspicious',
  rules: [
    {
      yes: /先[^，]{0,4}(?:交|付|缴|支付|转|打|存)[^，]{0,12}(?:费|保证金|押金|定金|解冻金|诚意金|验资|工本)|(?:手续费|保证金|解冻金|押金|服务费|工本费|诚意金|认证金|验资)[^，]{0,8}(?:先|才|后|打|转|缴纳|支付)/,
      unless: /不要|请勿|切勿|谨防|不会|警惕|不收|防范|避免|凡是|如遇|冒充|骗|诈|首付/,
    },
    {
      yes: /(?:转|打|汇|付|存|充)(?:账|款)?(?:到|至|给|入|进)?[^，]{0,10}(?:私人|个人|安全|监管|指定|我的?|这个|这张)(?:的)?(?:银行)?(?:账户|账号|收款码|卡|二维码|支付宝|微信)|(?:私人|个人)(?:账户|账号|收款码|微信|收款)|安全账户|监管账户|资金(?:核查|清查|审查)|扫(?:这个|我的?|下面的?)(?:二维码|码)/,
      unless: /不要|请勿|切勿|谨防|不会|警惕|不收|防范|避免|凡是|如遇|冒充|骗|诈|工资/,
    },
    {
      yes: /(?:加|添加|加我|加下|加一下|联系)[^，]{0,5}(?:微信|qq|企鹅|whatsapp|telegram|飞机|line)|(?:微信|qq)(?:上|里)?(?:聊|谈|说|沟通|私)|私下(?:处理|联系|解决|沟通|谈|协商|转)|平台上?不(?:方便|好)(?:说|谈|聊)/,
      unless: /不要|请勿|切勿|谨防|不会|警惕|不收|防范|避免|凡是|如遇|冒充|骗|诈|企业微信公众号/,
    },
    {
      yes: /(?:包|保证|保|百分百|100%|百分之百|肯定能?|一定能)[^，]{0,6}(?:成功|通过|下款|停息|消除|洗白|包过|办下来|下来|清除|修复)|(?:征信|信用记录)[^，]{0,3}(?:修复|洗白|清除|消除|铲单)|内部(?:渠道|名额|关系|通道|人员)|特殊渠道|(?:代办|代理|全权)[^，]{0,4}(?:投诉|协商|维权|处理)|反催收/,
      unless: /不要|请勿|切勿|谨防|不会|警惕|不收|防范|避免|凡是|如遇|冒充|骗|诈|不能|无法/,
    },
    {
      yes: /(?:不要|别|勿|不能|不可以)(?:告诉|跟|和|让|对|向)[^，]{0,8}(?:别人|任何人|家人|家里|客服|银行|他人|警察|警方|其他人|外人)(?:说|知道|讲|透露|提)?|(?:要|请|需要|务必)(?:您)?保密/,
      unless: /验证码|密码|短信|账号|信息(?!不)/,
    },
    {
      yes: /注销[^，]{0,8}(?:账户|账号|贷款|校园|花呗|额度)[^，]{0,10}(?:否则|不然|影响|征信)|(?:寄|邮寄|快递)[^，]{0,8}(?:手机卡|银行卡|电话卡|sim)|(?:再|另外)[^，]{0,3}(?:贷|借)(?:款)?(?:一笔|新)?|(?:贷|借)(?:一笔|笔)?新[^，]{0,8}(?:还|平|补|结)|(?:材料|证明|流水|病历)[^，]{0,6}(?:帮您做|帮你做|我们做|可以做|包装|代开)|刷流水|(?:点|点击|打开)(?:这个|下面的?|以下|此)链接[^，]{0,8}(?:登录|减免|领取|验证|填写|输入)/,
      unless: /不要|请勿|切勿|谨防|不会|警惕|不收|防范|避免|凡是|如遇|冒充|骗|诈/,
    },
    {
      yes: /\b(?:pay|send|transfer|deposit|wire)\b[^,]{0,40}\b(?:upfront|up front|advance fee|(?:release|set-?up|processing|activation|unlock|clearance) fee|gift cards?|crypto(?:currency)?|bitcoin|western union|zelle|cash ?app|personal account|my account|safe account|this person|private account)\b|\b(?:fee|deposit|payment) (?:first|before we (?:can|start)|upfront|up front|to (?:release|unlock))\b|\bgift cards?\b|\bbitcoin\b|\bsafe account\b/,
      unless:
        /\b(?:never|won't|will never|beware|scam|do not|don't|not|no)\b|refund(?:ed)? to (?:a|your) gift|gift card balance/,
    },
    {
      yes: /\b(?:whatsapp|telegram|wechat|signal app|private messenger|(?:my|a) (?:personal|private) (?:number|email|account|phone))\b|\bguarantee[ds]?\b.{0,25}\b(?:approv|remov|wipe|delet|result|success|clear|erase)|\b(?:wipe|erase|clean|fix|repair) your (?:credit|record|debt|file|credit (?:file|record|report))\b|\binside (?:contact|channel|man)\b|\bnew loan to (?:pay|clear)\b|\btake (?:out )?(?:another|a new) loan\b/,
      unless: /\b(?:never|won't|will never|beware|scam|can't|cannot|no)\b/,
    },
    {
      yes: /\b(?:don't|do not|never) (?:tell|mention|talk|speak|contact|inform|pay|reply)\b[^,]{0,30}\b(?:anyone|anybody|family|bank|lender|lenders|creditors?|support|police|wife|husband|staff)\b|\bstop paying\b|\bkeep (?:this|it) (?:between us|secret|confidential|private|quiet)\b|\b(?:refunded|sent|paid|transferred) (?:you )?too much\b|\bsend (?:it|some|the (?:difference|rest|extra)) back\b/,
      unless: /\b(?:code|password|pin)\b/,
    },
    {
      yes: /(?:缴纳|支付|交|付|缴|收取?)(?:一下|一笔)?[^，]{0,10}(?:保证金|解冻金|押金|诚意金|工本费|验资|认证金|激活费|开通费|疏通费)|(?:内部|专门)(?:人员|老师|客服|人)[^，]{0,4}(?:微信|qq|电话)/,
      unless: /不要|请勿|切勿|谨防|不会|警惕|不收|防范|避免|凡是|如遇|冒充|骗|诈|无需|不需要|不用/,
    },
    {
      yes: /\b(?:processing|release|set-?up|activation|unlock|clearance|admin|handling) fee\b.{0,20}\b(?:first|before|upfront|up front|to (?:start|release|begin))\b|\b(?:message|text|add|contact|find) me (?:on|via|at)\b/,
      unless: /never|no |in the app/,
    },
    {
      yes: /\b(?:100 ?%|fully|completely)? ?guaranteed?\b.{0,30}|\b(?:clear|wipe|clean|fix|erase|repair) your (?:record|credit|debt|file|history|name)\b/,
      unless:
        /not guarantee|can.t|cannot|money[- ]back guarantee|\bno\b|never|guaranteed by|guarantee (?:that|this|it|an?)\b/,
    },
  ],
};
