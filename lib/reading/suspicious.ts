/** Marks of a fraud: money first, a private account, leaving the platform, guaranteed results, secrecy, a new loan. */
import { byRules, rule } from './recogniser';

export const suspicious = byRules('suspicious', [
  rule(
    '先~4(?:交|付|缴|支付|转|打|存|汇)~12(?:费|保证金|押金|定金|解冻金|诚意金|验资|工本)|(?:手续费|保证金|解冻金|押金|服务费|工本费|诚意金|认证金|验资)~8(?:先|才|后|打|转|缴纳|支付)|(?:缴纳|支付|交|付|缴|收取?)(?:一下|一笔)?~10(?:保证金|解冻金|押金|诚意金|工本费|验资|认证金|激活费|开通费|疏通费)',
    '{never}|不收|无需|不需要|不用|首付|付三|分期~4手续费|合同',
  ),
  rule(
    '(?:转|打|汇|付|存|充|匯)(?:账|款|钱)?(?:到|至|给|入|进)?~12(?:私人|个人|安全|监管|指定|我的?|这个|这张|财务的?)(?:的)?(?:银行)?(?:账户|账号|收款码|卡|二维码|支付宝|微信)|(?:私人|个人)(?:账户|账号|收款码|微信|收款)|安全账户|监管账户|资金(?:核查|清查|审查)|扫(?:这个|我的?|下面的?)(?:二维码|码)',
    '{never}|不收|无需|不需要|不用|工资|原路',
  ),
  rule(
    '(?:加|添加|联系)~5(?:微信|qq|企鹅|whatsapp|telegram|飞机|line|wechat)(?!公众)|(?:微信|qq|line)(?:上|里)?(?:聊|谈|说|沟通|私)|私下(?:处理|联系|解决|沟通|谈|协商|转)|(?:平台|这里|这边)上?~3(?:不方便|不好)(?:说|谈|聊|讲)|(?:内部|专门)(?:人员|老师|客服|人)~4(?:微信|qq|电话)',
    '{never}|不收|无需|不需要|不用|企业微信|公众号|官方微信',
  ),
  rule(
    '(?:包(?!裹|含|括|装|邮)|保证|百分百|100%|百分之百|肯定能?|一定能)~6(?:成功|通过|下款|停息|消除|洗白|包过|办下来|下来|清除|修复)|(?:征信|信用(?:记录|纪录))~3(?:修复|洗白|清除|消除|铲单)|内部(?:渠道|名额|关系|通道|人员)|特殊渠道|(?:代办|代理|全权)~4(?:投诉|协商|维权|处理)|反催收',
    '{never}|不收|无需|不需要|不用|不能|无法',
  ),
  rule(
    '(?:不要|别|勿|不能|不可以|唔好)(?:告诉|跟|和|让|对|向|问|同)~8(?:别人|任何人|家人|家里|客服|银行|他人|警|外人|第三|老[公婆]|[爸妈]|父母)|(?:要|请|需要|务必)您?保密|[跟和对同]谁都?(?:别|不要|唔好)',
    '验证码|密码|短信|账号|信息(?!不)|卡号',
  ),
  rule(
    '注销~8(?:账户|账号|贷款|校园|花呗|额度)~10(?:否则|不然|影响|征信)|(?:寄|邮寄|快递)~8(?:手机卡|银行卡|电话卡|sim)|(?:再|另外|重新)~3(?:贷|借)(?:款|钱)?(?:一笔|新)?|(?:贷|借)(?:一笔|笔)?新~8(?:还|平|补|结)|(?:材料|证明|流水|病历)~6(?:帮您做|我们做|可以做|包装|代开)|(?:点|点击|打开)(?:这个|下面的?|以下|此)(?:链接|连结)~8(?:登录|登入|减免|领取|验证|填写|输入)|(?:先|签个?字|答应|同意)[^。]{0,16}(?:书面|合同|手续)~6(?:回头|之后|以后|等|下)~6(?:补|再?说|给)',
    '{never}|不收|无需|不需要|不用',
  ),
  rule(
    '\\b(?:pay|send|transfer|deposit|wire)\\b[^,]{0,40}\\b(?:upfront|up front|advance fee|gift cards?|crypto(?:currency)?|bitcoin|western union|zelle|cash ?app|personal account|my account|safe account|this person|private account)\\b|\\b(?:release|set-?up|processing|activation|unlock|clearance|admin|handling) fee\\b.{0,30}\\b(?:first|before|upfront|up front|to (?:start|release|begin|pay|unlock))|\\b(?:fee|deposit|payment) (?:first|before we (?:can|start)|upfront|up front|to (?:release|unlock))\\b|\\bgift cards\\b|\\bbitcoin\\b|\\bsafe account\\b',
    '{enNever}|\\bno\\b|refund(?:ed)? to (?:a|your) gift|gift card balance',
  ),
  rule(
    '\\b(?:whatsapp|telegram|wechat|signal app|private messenger|(?:my|a) (?:personal|private) (?:number|email|account|phone))\\b|\\bguarantee[ds]?\\b.{0,25}\\b(?:approv|remov|wipe|delet|result|success|clear|erase)|\\b(?:wipe|erase|clean|fix|repair|clear) your (?:credit|record|debt|file|history|name)\\b|\\binside (?:contact|channel|man)\\b|\\b(?:new|another) loan\\b.{0,20}\\b(?:pay|clear|cover)\\b|\\btake (?:out )?(?:another|a new) loan\\b|\\b(?:100 ?%|fully|completely) guaranteed?\\b',
    "{enNever}|\\b(?:can't|cannot|no)\\b",
  ),
  rule(
    "\\b(?:don't|do not|never) (?:tell|mention|talk|speak|contact|inform|pay|reply)\\b[^,]{0,30}\\b(?:anyone|anybody|family|bank|lender|lenders|creditors?|support|police|wife|husband|staff)\\b|(?<!n't |not )\\bstop paying\\b|\\bkeep (?:this|it) (?:between us|secret|confidential|private|quiet)\\b|\\b(?:refunded|sent|paid|transferred) (?:you )?too much\\b|\\bsend (?:it|some|the (?:difference|rest|extra)) back\\b|\\b(?:message|text|add|find) me (?:on|via|at)\\b|\\bpaperwork (?:later|after|follows|can wait)",
    '\\b(?:code|password|pin)\\b',
  ),
  rule(
    '(?:留|给)~3(?:个|下)?(?:qq|微信|私人|个人)~3号?|(?:我)?加您(?:qq|微信|好友|$|，)|不让在这|换个地方(?:聊|说|谈)|线下(?:聊|说|谈|处理|转)|私聊|私信|对私|走私账|刷单|返利|垫付|解冻~4(?:费|金|款)|(?:帮您|我们?)~6包装|(?:存|转|打|走|刷)~8流水|(?:放款|下款|到账)前~8(?:交|付|转|存|打)|注销~6(?:学生贷|校园贷|网贷|贷款)|白户|贷款~4(?:平台|名额|额度)~4清零|停息挂账.{0,6}(?:包|保证|服务费)',
    '{never}|不收|无需|不需要|不用|证明',
  ),
  rule(
    "\\b(?:first|before (?:that|we|it)).{0,20}\\b(?:pay|cover|send|deposit|transfer)\\b.{0,30}\\b(?:tax|fee|deposit|insurance|customs|charge)|\\b(?:need|have) to (?:first )?(?:pay|cover|send)\\b.{0,20}\\b(?:tax|fee|deposit|insurance|customs)\\b.{0,30}\\b(?:first|release|unlock|before)|\\b(?:to )?(?:release|unlock|unfreeze) (?:your|the) (?:refund|funds?|money|loan|account).{0,40}\\b(?:pay|cover|send|fee|tax)|\\bdon't (?:bother|involve|worry|ring|call|ask) (?:your |the )?(?:bank|family|lender)|\\boff the (?:record|books|platform)\\b|\\b(?:act|deal) (?:as|like) nothing|\\bsay (?:it's|it is) for (?:family|a friend)|\\bdelete this (?:chat|message)",
    "{enNever}(?<!don't)|\\bno\\b",
  ),
  rule(
    '(?:认证|验证|激活|担保)款|先~4(?:收货|好评)[^。]{0,12}再~4[转退赔返]|[跟和同与]~3(?:法院|公安|派出所)~3(?:一起|合作|一家)|包过|企微|atm~8(?:操作|解除|设定)|解除(?:分期|设定|错误)',
    '{never}|无需|不用|已',
  ),
  rule('先~6还[^。]{0,8}(?:剩下?|余下|后面)的?~8(?:自[然动]~3[没免消清]|不用管)'),
  rule(
    '(?:缴|交|付)~6税金?|(?:充|存|打)~6(?:解冻|激活)|(?:先|得|需)~3(?:垫|汇)~8费|(?:转|打|汇|过数|过账)~12(?:户[头口](?!余)|尾号|同事|财务)|户名是|(?:微信|支付宝)~3(?:转|打|付)我|我替您入|fps~4我|(?:转|划|归集)~8(?:保护|核查|专用)账?户|加~3(?:vx|wx)|换个地方',
    '{never}|不收|无需|不需要|不用|关税|由我|原路|退款到|[给到]您',
  ),
  rule(
    '不成功不收费|黑户|包您~6(?:清|消|过)|过件|(?:逾期|征信|坏账|不良)~8(?:抹掉|干净|清晒|洗)|(?:病历|流水|证明|粮单|工资条|薪资单)[^。]{0,12}(?:给您出|做一份|(?:帮|替)您[做整]|造|漂亮)|您知我知|(?:家里|家人)~3别[提讲说]|(?:银行|行员|警察|家里)问~6[说话讲]|(?:别|不要|不好)[跟同和对]~8[讲说提]|多[退转打]了[^。]{0,14}(?:转|退|打)回|别还(?:银行|他们)|钱给我们|(?:公安|经侦|法院|检察|网警)~8(?:联合|合作|委托)|联合办案|配合调查|(?:口头|先|就)~4(?:同意|答应|应承|点头)[^。]{0,10}(?:协议|文件|合[同约]|书面)~8(?:再|补|迟|后)',
    '{never}(?<!别|不要)|不能|无法|没法|征得|同意后|的话',
  ),
  rule(
    '套现|套一笔|(?:亲戚|朋友|亲友|同事|家里人?|父母|爸妈|屋企)~8(?:借|凑|周转)|(?:借|凑)~4(?:亲戚|朋友|家里|同事|父母)|(?:借|贷)~5还(?:这|了|清|咗|上)',
    '{never}(?<!别)|不建议|不用|代还|[有没]借',
  ),
  rule(
    "\\b(?:pay|send|clear|cover|settle)\\b.{0,20}\\b(?:tax|insurance|processing|clearance|activation)\\b.{0,40}\\b(?:release|then|before|unlock|first)\\b|\\bfriends and family\\b|\\b(?:usdt|tether)\\b|\\bcolleague's (?:name|account)|\\b(?:100 ?%|guaranteed) (?:approv|accept)|\\b(?:someone|friend) (?:on the )?inside\\b|\\b(?:knock up|fake|photoshop)\\b|\\bif (?:the |your )?(?:bank|branch|anyone|they) asks?\\b.{0,15}\\b(?:say|tell)|\\b(?:this|it) to yourself\\b|\\bmust(?:n't| not) (?:find out|know)|\\bdon't let (?:any|your|the)\\b.{0,30}\\bknow\\b|\\bborrow\\b.{0,15}\\b(?:from|off)\\b|\\b(?:friends?|family|parents?|relatives?)\\b.{0,20}\\b(?:lend|chip in)|\\bpayday loan|\\bput (?:it|this) on (?:another|a) \\w*|\\b(?:click|tap)\\b.{0,60}\\b(?:card|bank|login) (?:details|number)|\\b(?:say yes|agree) now\\b|\\bpaperwork (?:out )?(?:later|after)|\\brefunded (?:you )?twice",
    "\\bnever\\b|\\bwon't\\b|can't guarantee|wouldn't",
  ),
]);
