/** Insults, shouting, orders. Firm and calm is not heated: a right, a deadline, a regulator pass. */
import type { GuardRule, Span } from './finding';
import { weighed } from './weigh';
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

/** The same characters in words that mean nothing of the kind. */
const BY_THE_WAY =
  /[《“"「][^》”"」]{0,12}[》”"」]|低能(?:给|量|耗)|猪(?:肉|排|脚|蹄|年|舍)|杀猪菜|傻瓜相机|垃圾(?:桶|袋|箱|分|短信|邮件|处理)|\b(?:called|told|calling) (?:me|us) (?:a |an )?\w+|was called \w+ \w+|stupidly|(?<![a-z])sb\d|\bdead (?:pixel|battery|on arrival)/g;

const found = wordings([
  [
    "您?们?~6(?:就是|都是|是|这群|这帮|一群|根本)~4(?:骗子|诈骗|强盗|流氓|吸血鬼|黑社会|土匪|无赖|垃圾)|(?:骗子|诈骗|流氓|黑心|无良|垃圾|坑人|坑爹|强盗)~2(?:公司|平台|集团|银行|客服|机构|商家|玩意|东西)|\\b(?:you|they)(?: people)?(?: are|'re)(?: all| just| nothing but)?(?: a bunch of)? (?:thieves|liars|crooks|scammers|criminals|vultures|a scam|robbers|con)",
    'high',
    NOT_AS_TOLD,
    OF_OTHERS,
  ],
  [
    '听不懂~2(?:人话|话)|(?:聋(?:了|子)|人渣|败类|渣男|低能|缺心眼|智商|脑子呢|没长(?:脑|眼|耳)|北七|白目|戆|废柴|傻仔|(?<![a-z])on9|白痴|傻[逼叉瓜缺]|傻b|(?<![a-z])(?:sb|tmd|nmsl|cnm)(?![a-z])|脑残|脑子~3(?:水|病|坏)|弱智|智障|蠢|笨蛋|饭桶|废物|猪|算老几|算什么东西|什么东西|没脑|眼瞎|瞎了)|\\b(?:idiots?|morons?|imbeciles?|stupid|dumb|deaf|blind|brain(?:less)?|useless|incompetent|clueless|pathetic|clowns?)\\b',
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
    '^(?:真|真是)?(?:垃圾|辣鸡)(?![桶箱分邮短])|(?:垃圾|破|烂|狗|辣鸡|什么鬼)~1(?:平台|公司|客服|银行|服务|app|东西|规定|政策|态度)|\\bhope (?:you|your \\w+) (?:\\w+ )?(?:gets? fired|loses?|rots?|burns?|goes? (?:under|bust|bankrupt)|fails?|chokes?)',
    'medium',
    LET_DOWN,
  ],
  [
    '(?:赶紧|马上|立刻|立即|(?<!尽)快点?|现在就)~2给我~8|\\b(?:shut up|do your (?:\\w+ )?job|fix (?:this|it) (?:right )?now|get (?:it|this) done now|stop wasting my time|(?:get|give) me someone with|hurry up|enough of (?:this|your)|cut the crap|you (?:must|better|had better) (?:fix|refund|pay|solve|do))\\b',
    'high',
    WHEN,
    '请|麻烦|如果|能不能|通知|答复|必须(?:付|还|交)',
  ],
  [
    '凭什么|[!！?？]{3,}|\\bthis is (?:ridiculous|absurd|outrageous|a (?:complete |total )?joke|insane|unbelievable|bs)\\b',
    'medium',
    WHY,
  ],
  ['耍我', 'high', WHICH, '有人|冒充|怀疑|担心|防'],
]);

/** What is said instead of words that no table has, by what they are about. */
const CALMER = [
  [/机器|复读|自动|\b(?:robot|bot|parrot|copy)/, A_PERSON],
  [/打电话|催|骚扰|电话|\bcall/, FEWER_CALLS],
  [/骗|谎|忽悠|说话|\bli(?:e|ar)|word/, WHICH],
  [/偷|抢|钱|坑|吸血|\b(?:steal|rob|thie|money)/, NOT_AS_TOLD],
  [/凭什么|脸|规定|\b(?:dare|policy)/, WHY],
  [/脑|听|懂|聋|瞎|识字|\b(?:brain|read|listen|thick)/, OTHER_WORDS],
  [/快|多久|等|\b(?:now|wait|hold)/, WHEN],
  [/(?:)/, LET_DOWN],
] as const;

/** Three words in capitals one after another: shouting. Names and codes stand alone. */
const SHOUTED = /\b[A-Z]{2,}(?:'[A-Z]+)?(?:[ ,!]+[A-Z]{2,}(?:'[A-Z]+)?){2,}/g;

/** Capitals that are words, not somebody's name. */
const SAID =
  /\b(?:I|YOU|YOUR|THE|THIS|MY|ME|IS|NOT|NO|WHY|WHAT|WHO|STOP|NOW|DO|CAN|WANT|NEED|IT|TO|BACK|DON'T|ANYONE)\b/;

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
    const harmless = [...draft.plain.matchAll(BY_THE_WAY)];
    const meant = found(draft).filter(
      ({ start, end }) => !harmless.some(({ 0: words, index }) => index < end && start < index + words.length),
    );
    const told = [...meant, ...shouted];
    return told.length > 0 ? told : weighed(draft, 'heated', CALMER);
  },
};
