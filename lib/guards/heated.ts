/** Insults, shouting, orders. Firm and calm is not heated: a right, a deadline, a regulator pass. */
import type { GuardRule, Span } from './finding';
import { wordings } from './wording';

const NOT_AS_TOLD = [
  '这和我之前了解到的不一致，请帮我核实',
  "This doesn't match what I was told; could you check?",
] as const;
const OTHER_WORDS = ['可能我没讲清楚，我换个说法', 'Let me put it another way.'] as const;
const WHEN = ['请帮我看看最快什么时候能办好', 'When is the earliest this can be done?'] as const;
const WHY = ['请告诉我依据是哪一条', "I don't follow the reason. Could you explain it?"] as const;
const WHICH = ['前后两次的说法不同，请以哪个为准？', 'I was told something different before. Which is right?'] as const;
const A_PERSON = [
  '我的情况自动回复没覆盖到，麻烦转人工',
  "My question isn't covered; could a person look at it?",
] as const;
const FEWER_CALLS = ['请把联系时间固定下来，并登记', 'Please note the hours at which you may contact me.'] as const;
const LET_DOWN = [
  '这次的处理让我比较失望，请帮我跟进',
  "I'm disappointed with how this was handled; please follow it up.",
] as const;

/** Speaks of others, of fear or of what happened, not of the one who reads it. */
const OF_OTHERS =
  '我不是|这[种类样]的?(?:话|词)|不(?:会|想|愿|用)(?:说|讲|骂)|冒充|怀疑|担心|遇到|被骗|骗我|有人|是否|是不是诈|防|孩子|生病|住院|pretending|worried|i was|(?:am|is) not|might be|may be';

const found = wordings([
  [
    "您?们?~6(?:就是|都是|是|这群|这帮|一群|根本)~4(?:骗子|诈骗|强盗|流氓|吸血鬼|黑社会|土匪|无赖|垃圾)|(?:骗子|诈骗|流氓|黑心|无良|垃圾|坑人|坑爹|强盗)~2(?:公司|平台|集团|银行|客服|机构|商家|玩意|东西)|吃人不吐骨头|\\b(?:you|they)(?: people)?(?: are|'re)(?: all| just| nothing but)?(?: a bunch of)? (?:thieves|liars|crooks|scammers|criminals|vultures|a scam|robbers|con)|\\b(?:bunch|pack|gang|lot) of (?:\\w+ )?(?:thieves|liars|crooks|scammers|criminals|vultures|clowns|robbers|cowboys|jokers|parasites|amateurs|idiots)\\b|\\bscam (?:company|outfit|artists)|\\b(?:it's|this is) (?:a |daylight )?(?:total |complete )?(?:scam|robbery|rip-?off)\\b",
    'high',
    NOT_AS_TOLD,
    OF_OTHERS,
  ],
  [
    '(?:一[帮群]|全是|都是)~2(?:骗子|强盗|流氓|吸血鬼)|祝您们?~6(?:倒闭|破产|早死|短命)|全家~2(?:死|不得好)|不得好死|断子绝孙|听不懂~2(?:人话|话)|说人话|吃干饭|吃白饭|干什么吃|吃什么长大|没水[准平]|有没搞错|搞乜鬼|三小|[不没]带(?:脑|眼|耳)|(?:是不是|系咪|是咪)~2(?:傻|蠢|聋|瞎|笨)|脑(?:子|袋)?~2(?:进水|有坑|秀逗|短路|不好使)|有毛病|(?:聋(?:了|子)|人渣|败类|渣男|低能|缺心眼|智商|脑子呢|没长(?:脑|眼|耳)|北七|白目|戆|废柴|傻仔|(?<![a-z])on9|白痴|傻[逼叉瓜缺]|傻b|(?<![a-z])(?:sb|tmd|nmsl|cnm)(?![a-z])|脑残|脑子~3(?:水|病|坏)|弱智|智障|蠢|笨蛋|饭桶|废物|猪|算老几|算什么东西|什么东西|没脑|眼瞎|瞎了)|\\b(?:idiots?|morons?|imbeciles?|stupid|dumb|deaf|blind|brain(?:less)?|useless|incompetent|clueless|pathetic|clowns?)\\b',
    'high',
    OTHER_WORDS,
    "我(?:真|太|是|好)|(?:my|i was|i'm|i am|sounds?|feel).{0,12}(?:stupid|dumb)|cable|damage",
  ],
  [
    '(?:有病|神经病|变态|疯了|疯子|黐线|痴线|发神经)~2(?:吧|啊|吗|是不|㗎|$|天)|(?:他妈|妈的|特么|草泥|操您|狗屁|放屁|屁话|混蛋|王八|狗东西|贱人?(?!卖)|不要脸|要点脸|有脸|吃相|无耻|缺德|畜生|禽兽|老子|去您的|您大爷|您妹|靠北|机车|鬼扯|粉肠|死全家|抢钱|抢劫|黑店|奸商|坑货|缺德|装死|装聋|恶霸|丧心病狂|狼心|猪狗|狗娘|王八蛋|杂种|龟孙|卧槽|我靠|操蛋|滚犊子|丢人现眼|食屎|收皮|顶您个|死扑|仆街|冚家|去死|滚蛋|扑街|恶心|厚颜)|^滚|(?:给我|赶紧|快)滚|\\b(?:fuck\\w*|shit\\w*|bullshit|bastards?|bitch|assholes?|arseholes?|damn|bloody|crap|wtf|\\bsucks?\\b|goddamn|stfu|worthless|leeches|bloodsuckers|hate (?:you|your)|screw (?:you|this)|piss(?:ed)? off|sod off|bugger off|bollocks|wankers?|twats?|prick|jerks?|dumbass|jackass|ffs|for (?:god|christ|fuck).?s sake|muppets?|numpty|scumbags?|scum|disgusting|shameless|what the hell|the hell)\\b',
    'high',
    LET_DOWN,
    '不小心|病(?:了|人)|医院|觉得恶心|作呕',
  ],
  [
    '^(?:真|真是)?(?:垃圾|辣鸡)(?![桶箱分邮短])|(?:垃圾|破|烂|狗|辣鸡|什么鬼)~1(?:平台|公司|客服|银行|服务|app|东西|规定|政策|态度)|(?:什么|算什么)破|太(?:恶劣|过分|欺负人|坑|烂|差劲)|有够(?:烂|差|扯|瞎|夸张)|烂(?:透|到家|死)|差劲~2(?:到家|透|死)|得要死|欺人太甚|欺负人|\\b(?:worst|terrible|awful|rubbish|garbage|trash|lousy|greedy|heartless|crooked) (?:company|service|bank|support|people)|\\bhow many times do i\\b|\\bhope (?:you|your \\w+) (?:\\w+ )?(?:gets? fired|loses?|rots?|burns?|goes? (?:under|bust|bankrupt)|fails?|chokes?)',
    'medium',
    LET_DOWN,
  ],
  [
    '(?:赶紧|马上|立刻|立即|(?<!尽)快点?|现在就)~2给我~8|(?:废话少说|少废话|少来|少跟我|别跟我~4(?:废话|扯|来这套))|您们?必须~12|急死|快点快点|烦死|有完没完|没完没了|吵死|天天~2(?:打|催)~4(?:有病|烦|骚)|\\b(?:shut up|do your (?:\\w+ )?job|fix (?:this|it) (?:right )?now|get (?:it|this) done now|stop wasting my time|(?:get|give) me someone with|hurry up|enough of (?:this|your)|cut the crap|you (?:must|better|had better) (?:fix|refund|pay|solve|do))\\b',
    'high',
    WHEN,
    '请|麻烦|如果|能不能|通知|答复|必须(?:付|还|交)',
  ],
  [
    '凭什么|什么(?:态度|玩意)|岂有此理|开什么玩笑|搞笑吧|可笑|笑话|[!！?？]{3,}|\\bthis is (?:ridiculous|absurd|outrageous|a (?:complete |total )?joke|insane|unbelievable|bs)\\b|\\bwhat a joke\\b|\\b(?:sick|tired|sick and tired|fed up) (?:of|with) (?:you|your|this (?:company|crap|nonsense|rubbish))|\\bdo you (?:even )?(?:have a brain|read|listen|understand english)|\\bwhat is wrong with you\\b|\\bwhat(?:.s| is) your problem\\b|\\bare you (?:kidding|joking|serious|insane|out of your mind)',
    'medium',
    WHY,
  ],
  [
    "说话不算(?:话|数)|耍我|玩我|忽悠|骗我(?!的账)|满嘴|胡说|瞎说|胡扯|撒谎|骗人|\\byou(?:'re| are)? (?:lied|liars?|lying|cheat\\w*)\\b|\\bliar",
    'high',
    WHICH,
    '有人|冒充|怀疑|担心|防',
  ],
  [
    "(?:全是|都是|是不是)机器人|您(?:们)?~4机器人吧|\\byou(?:'re| are) (?:just )?a (?:robot|bot|machine)",
    'medium',
    A_PERSON,
    '转|请问',
  ],
  [
    '天天~3(?:打电话|骚扰)|别再烦|烦不烦|骚扰狂|\\bget lost\\b|\\bget stuffed\\b|\\bgo to hell\\b|\\bleave me (?:the hell )?alone',
    'medium',
    FEWER_CALLS,
    '请|登记|记录|停止',
  ],
  ['都(?:怪|是)您们?(?:害|的错)|害(?:我|死)|良心~4(?:狗|吗|痛)|没良心|\\bshame on you', 'medium', LET_DOWN, '受害'],
]);

/** Three words in capitals one after another: shouting. Names and codes stand alone. */
const SHOUTED = /\b[A-Z]{2,}(?:'[A-Z]+)?(?:[ ,!]+[A-Z]{2,}(?:'[A-Z]+)?){2,}/g;

/** Capitals that are words, not somebody's name. */
const SAID =
  /\b(?:I|YOU|YOUR|THE|THIS|THAT|MY|ME|IS|ARE|NOT|NO|WHY|WHAT|WHO|WHEN|HOW|STOP|NOW|DO|WANT|NEED|MONEY|REFUND|ANYONE|IT|TO|BACK|GIVE|FIX|ANSWER|HELP|DON'T|WON'T|CAN|CAN'T|NEVER|ALREADY|CALLING)\b/;

export const heated: GuardRule = {
  id: 'heated',
  find(draft) {
    const shouted = [...draft.text.matchAll(SHOUTED)]
      .filter(([words]) => SAID.test(words))
      .map(
        (match): Span => ({
          start: match.index,
          end: match.index + match[0].length,
          certainty: 'medium',
          calmer: WHEN,
        }),
      );
    return [...found(draft), ...shouted];
  },
};
