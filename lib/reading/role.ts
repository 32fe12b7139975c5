/**
 * Roles that words play in a clause, one sign each: who acts, for whom, done or to come, perhaps, not, asked (capitals), and what
 * it is about (small letters). They let a word that no labelled line has be weighed like those that mean the same.
 */
import { rx } from './words';

const ROLES: readonly [string, string][] = [
  [
    'U',
    "{us}|本行|咱们?(?!俩)|俺|\\b(?:i|we|i'm|i've|ive|i'll|i'd|we're|we've|we'll|we'd|our|my|us|team|manager|supervisor|specialist|colleague|billing|warehouse|driver|engineer|someone|somebody)\\b",
  ],
  ['Y', "[您亲姐哥]|\\b(?:you|your|you're|you've|you'll|you'd|ur|u)\\b"],
  ['G', '[给帮为替跟](?=[^，]{0,3}您)|\\bfor you\\b'],
  ['N', "{no}|{enNo}|\\b(?:no|n't|didn't|hasn't|haven't|nor|nothing|none)\\b"],
  [
    'W',
    "会(?!员|议|话)|将(?!来)|马上|立即|立刻|这就|一会|待会|\\b(?:will|shall|going to|gonna|i'll|we'll|he'll|she'll|they'll|you'll|it'll)\\b",
  ],
  ['D', "已|刚|了(?!解)|\\b(?:have|has|been|i've|ive|we've|just|done|already|went ahead|gone ahead|all set|sorted)\\b"],
  [
    'H',
    '可能|也许|应该|尽量|尽力|争取|大概|估计|预计|希望|试试|不一定|不保证|不确定|看看|说不准|\\b(?:may|might|should|could|try|trying|hope|hopefully|probably|perhaps|likely|chance|sure|maybe|expect|possible|ideally|aim)\\b',
  ],
  [
    'R',
    '一般|通常|正常|原则上|规定|合同|协议|\\b(?:usually|typically|normally|generally|customers|any|terms|policy|per|contract|eligible|entitled)\\b',
  ],
  [
    'Q',
    '[吗么呢嘛?？]|多少|什么|怎么|咋|啥|咩|哪|几[点号时天期个]|是不是|是否|(.)不\\1|得不得|点[解样]|不 ?$|\\b(?:what|when|why|how|which|who|do you|are you|can you|could you|would you|did you|have you|is there|shall i|would that|fancy|interested)\\b',
  ],
  ['V', '可以|能(?!力)|可否|支持|\\b(?:can|could|able|happy to|offer|willing)\\b'],
  ['P', '请|麻烦|需要|得(?!到)|要(?!是|么)|必须|务必|建议|\\b(?:please|need|must|have to|need to|required|kindly)\\b'],
  [
    'C',
    '如果|只要|要是|若|假如|的话|等(?!待)|才|以后|之后|\\b(?:if|once|when|as soon as|after|until|unless|before|provided|suppose|what if)\\b',
  ],
  [
    'T',
    '今[天晚日]|明[天早晚日]|后天|听日|周[一二三四五六日末]|下?个?(?:星期|礼拜|月)|月底|下班|工作[日天]|小时|天内|[0-9] ?[号日天]|\\b(?:today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|days?|hours?|minutes?|morning|afternoon)\\b',
  ],
  ['S', '[0-9.]+ ?(?:元|块|蚊|%)|[$£€¥][0-9]|{n}[千百万]'],
  ['F', '息|费|违约金|滞纳金|罚|\\b(?:fees?|interest|charges?|penalty)\\b'],
  ['E', '退|赔|返|\\b(?:refund|credit|revers)'],
  ['M', '还(?=款|清|上|[0-9]|$|，|多|的|得)|缴|付|凑|\\b(?:pay|payment|paid)\\b'],
  // Told of another, of earlier times, or as an example.
  [
    'A',
    '上次|上回|之前|上一?位|以前|同事|人家|别人|\\b(?:last (?:rep|agent|time)|previous|colleague|back in|earlier|some)\\b',
  ],
  ['B', '说|讲|答应|承诺|保证|话[过咗]|\\b(?:told|said|say|promised?|mentioned|guarantee)\\b'],
  [
    'X',
    '比如|例如|举例|举个例|比方|有的|有些|譬如|\\b(?:for example|e\\.?g|for instance|say you|suppose|imagine|people)\\b',
  ],
  [
    'a',
    '权限|上级|主管|做不了主|领导|审批|说了算|总部|经理|\\b(?:authori[sz]|above my|level|supervisor|manager|sign(?:ed)? off|decide|approv|discretion)',
  ],
  [
    'i',
    '姓名|名字|全名|本人|尾号|后四位|身份|证件|生日|核[对实验]|手机号|开户|称呼|户主|预留|[先女]士|先生|小姐|\\b(?:verify|full name|date of birth|dob|last (?:four|4)|post ?code|zip|security question|account holder|address on|name on|speaking (?:to|with)|mrs?\\b|ms\\b)',
  ],
  ['o', '订单|单号|运单|快递|包裹|哪[一]?单|\\b(?:order|tracking|parcel|package|booking)'],
  [
    'd',
    '证明|材料|资料|照片|截图|截个图|凭证|流水|病历|上传|拍[照一张个]|发票|诊断|文件|影本|复印|\\b(?:document|proof|statement|payslip|pay stub|upload|attach|photo|picture|screenshot|receipt|evidence|copy of|letter|form)',
  ],
  [
    'n',
    '收入|工资|薪|月入|挣|上班|做什么工作|进账|到手|人工|出粮|\\b(?:income|earn|salary|wages?|paycheck|take[- ]home|take home|job|employ|household|coming in|outgoings|expenses|budget)',
  ],
  [
    'r',
    '原因|为什么|为啥|怎么回事|咋回事|情况|发生|困难|缘故|为何|怎么没|\\b(?:what happened|reason|why|how come|going on|difficult|circumstances|situation|behind)',
  ],
  [
    'l',
    '法院|起诉|律师|征信|黑名单|上门|家人|亲属|通讯录|单位|法务|强制|报警|失信|仲裁|外访|邻居|\\b(?:court|legal|lawsuit|solicitor|lawyer|attorney|bailiff|credit (?:file|report|bureau|score|record)|default|employer|relatives|sue|enforcement|judgment|warrant|collections|agency|charge-off)',
  ],
  [
    'q',
    '马上|立[刻即]|赶[紧快]|尽[快早]|抓紧|最后|过期|失效|来不及|过时不候|错过|快点|速|截止|\\b(?:immediately|right (?:now|away)|asap|urgent|hurry|deadline|last chance|expires?|by midnight|run(?:s|ning)? out|straight away|quick|final)',
  ],
  [
    'p',
    'app|官网|页面|小程序|网[页站银上]|门店|网点|柜[台面]|热线|拨打|链接|点[击开进]|入口|https?:|www|\\b(?:website|portal|link|hotline|branch|settings|menu|online|tab|page|click|log ?in)',
  ],
  [
    'c',
    '验证码|密码|口令|卡号|cvv|屏幕|远程|位数|动态码|\\b(?:code|passcode|pin|password|card number|cvc|screen|digits|remote|one-time)',
  ],
  [
    'w',
    '稍[等候]|等[一下待阵]|再等|别挂|不要[走离]|别急|在查|耐心|片刻|\\b(?:wait|waiting|hold|moment|bear with|hang on|stand by|one sec|patien|give me|two ticks)',
  ],
  [
    'k',
    '感谢|谢谢|多谢|再见|祝您|评价|满意度|打分|拜拜|生活愉快|会话|\\b(?:thanks?|cheers|bye|have a|take care|rate|survey|anything else|all the best|feedback|chat)\\b',
  ],
  [
    'e',
    '理解|抱歉|不好意思|心情|不容易|辛苦|对不起|体谅|难处|换(?:做|成|了)?我|见谅|着急|\\b(?:sorry|apolog|understand|appreciate|frustrat|hear that|tough|must be|feel for)',
  ],
  [
    'g',
    '您好|欢迎|为您服务|在线|早上好|下午好|晚上好|工号|哈喽|\\b(?:hello|hi|hey|welcome|good (?:morning|afternoon|evening)|morning|my name is|help you)\\b',
  ],
  ['f', '{full}|\\b(?:full|entire|in one go|lump sum|whole|all of it|complete balance|outright)\\b'],
  [
    'j',
    '太少|太低|太[晚迟]|不够|再多|提高|至少|起码|最少|最低|多还|再(?:加|凑|添)|往上|\\b(?:at least|minimum|not enough|too (?:low|little|small)|higher|bump|more|increase|stretch|sooner|earlier)\\b',
  ],
  [
    'x',
    '微信|私[人下账聊]|转[账到给]|安全账户|保证金|押金|手续费|保密|内部|包过|洗白|代办|\\b(?:whatsapp|telegram|gift cards?|bitcoin|crypto|wire|zelle|transfer|guarantee|secret|upfront|deposit|personal account)\\b',
  ],
  [
    'z',
    '分期|[分拆做]成?{n}[期个]|期[数还付]|每期|分[开摊]|\\b(?:instal|per month|a month|monthly|split|spread|payment plan|repayment plan|chunks|arrangement)',
  ],
  [
    'y',
    '延[期后长到迟]?|宽限|缓|推迟|顺延|往后|晚[几一两点]|展期|挪到|\\b(?:extend|extension|defer|push|postpon|move|grace|breathing|extra (?:time|days|week)|delay|skip|holiday)',
  ],
  [
    'v',
    '减|免|抹|去掉|不收|打折|\\b(?:waiv|reduc|knock|take .{0,12}off|wip|write off|written off|remov|discount|% off|drop)',
  ],
  [
    'b',
    '券|积分|红包|补偿|赠|优惠|礼|会员|权益|升级|半价|\\b(?:voucher|credit|points|goodwill|gift|bonus|upgrade|free|perk|complimentary|coupon|swap)',
  ],
  [
    'h',
    '回[电复访拨您音]|答复|联系|通知|告[知诉]|跟进|反馈|给.{0,2}打|\\b(?:call|ring|phone|get back|contact|email|let you know|touch|update|reply|respond|hear from|follow up|text)',
  ],
  [
    's',
    '系统|显示|账单|状态|余额|利率|记录|目前|当前|规则|额度|\\b(?:balance|rate|apr|shows?|showing|status|account|system|currently|record|our end|limit|billing)',
  ],
  [
    't',
    '登记|提交|备注|转[接交达给]|工单|上报|升级|申请|反映|\\b(?:log|noted?|rais(?:e|ed|ing)|escalat|pass|ticket|submit|request|case|flag|file|open)',
  ],
  ['u', '发货|派送|仓库|快递员|签收|寄|送|换货|\\b(?:ship|deliver|courier|dispatch|replac|send|sent|driver|warehouse)'],
  [
    'm',
    '政策|规定|制度|合同|协议|条款|符合|资格|标准|活动|\\b(?:policy|rules?|terms|eligib|qualif|guideline|regulation|allow|agreement)',
  ],
];

/** Sign and words of each role. */
export const ROLE_WORDS = ROLES.map(([sign, words]) => ({ sign, words: rx(words) }));
