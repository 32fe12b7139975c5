/** Insults, shouting, orders. Firm and calm is not heated: a right, a deadline, a regulator pass. */
import type { GuardRule, Span } from './finding';
import { clauseIn, weighed } from './weigh';
import { wordings } from './wording';

const NOT_AS_TOLD = [
  '这和我之前了解到的不一致，请帮我核实',
  "This doesn't match what I was told; could you check?",
] as const;
const OTHER_WORDS = ['我再说明一次我的情况', 'Let me explain my situation once more.'] as const;
const WHEN = ['请帮我跟进', 'When is the earliest this can be done?'] as const;
const WHY = ['请说明理由', 'Could you explain the reason?'] as const;
const LET_DOWN = [
  '这次的处理让我比较失望，请帮我跟进',
  "I'm disappointed with how this was handled; please follow it up.",
] as const;

const REFUND_ME = ['请尽快给我退款', 'Please refund me.'] as const;
const REFUND = /退[钱款]|\b(?:refund me|money back)\b/;

/** Speaks of others, of fear or of what happened, not of the one who reads it. */
const OF_OTHERS =
  '我不是|这[种类样]的?[话词]|不[会想愿用][说讲骂]|冒充|怀疑|担心|遇到|被骗|骗我|有人|是否|是不是诈|防|pretending|worried|i was|(?:am|is) not|m(?:ight|ay) be';

/** The same characters in words that mean nothing of the kind. */
const BY_THE_WAY =
  /[《“"「][^》”"」]{0,12}[》”"」]|猪[肉排脚蹄年]|垃圾[桶袋箱分短邮]|\b(?:called|told) (?:me |us )?(?:a |an )?\w+|stupidly/g;

const found = wordings([
  [
    "您?们?~6(?:就是|[这一][群帮]|都是)~4(?:骗子|诈骗|吸血鬼|流氓|垃圾|无赖)|(?:骗子|诈骗|黑心|无良|垃圾)~2(?:公司|平台|银行|集团|客服|商家)|\\b(?:you|they)(?: people)?(?: are|'re)(?: all| just| nothing but)?(?: a bunch of)? (?:thieves|liars|crooks|scammers)",
    'high',
    NOT_AS_TOLD,
    OF_OTHERS,
  ],
  [
    '听不懂~2话|[这那]帮孙子|狗眼|跟(?:死|木头)|趁早关门|(?:祝您~6|该)倒闭(?!的)|(?:聋(?:了|子)|[人败]渣|北七|白目|废柴|白痴|傻[逼叉缺]|(?<![a-z])(?:sb|[tn]md|nmsl|nm)(?![a-z])|脑残|脑子~3(?:水|病|坏)|[弱智]智障?|蠢|饭桶|废物|猪|算老几|什么东西|没脑|眼瞎)|\\b(?:idiot\\w*|morons?|stupid|dumb|deaf|braindead|brain(?:less)?|useless|incompetent|clueless|pathetic|clowns?)\\b',
    'high',
    OTHER_WORDS,
    "我(?:真|太|是|好)|(?:my|i was|i'm|i am|feel).{0,12}(?:stupid|dumb)|damage",
  ],
  [
    '(?:有病|神经病|黐线)~2(?:吧|啊|㗎)|(?:[他您]?[妈m]的(?!话)|他[妈娘]|[妈尼]的|操[您他蛋]|[艹屌]|狗[屁东日娘]|放屁|屁话|混蛋|王八|贱人|不要脸|无耻|缺德|畜生|老子|您[妈大]爷?的?|靠北|抢钱|奸商|装[死聋]|卧槽|尼玛|[吃食](?:屎|塞米)|不带脑(?!电)|烂透|够烂|做贼心虚|[糊唬]弄|官腔|踢~2皮球|坑人|受够|顶您|[仆扑]街|冚家|恶心|丢人)|^滚|(?:给我|赶紧|快)滚|\\b(?:f[u*]+c?k\\w*|(?:bull)?shit\\w*|bastards?|bitch\\w*|\\w*assholes?|arseholes?|(?:god)?damn|thick|dumber|trash|bloody|crap|wtf|sucks?|stfu|piss(?:ed)? off|bollocks|wankers?|jerks?|muppets?|scum(?:bags?)?|disgusting|shameless|(?:go to|what the|the) hell)\\b',
    'high',
    LET_DOWN,
    '不小心|病(?:了|人)|医院|觉得恶心',
  ],
  [
    '^(?:真|真是)?(?:垃圾|辣鸡)(?![桶箱分邮短])|(?:垃圾|破|烂|狗)~1(?:平台|公司|客服|东西|政策|银行|玩意|态度|系统|[店狗])|(?<=^|[，,])(?:[，,]?(?:一?[群帮班])?(?:骗子|吸血鬼|奸商|收数[狗佬])们?)+(?=$|[，,！。!])|全家死|去死|\\b(?:worst \\w+ ever$|you lot (?:ever|can|could)|utter (?:tripe|nonsense|rubbish))|\\bhope (?:you|your \\w+) (?:\\w+ )?(?:gets? fired|rots?|burns?)',
    'medium',
    LET_DOWN,
  ],
  ['(?:赶紧|马上|立刻|(?<!尽)快点?)~2给我', 'high', '请尽快给我', '请|麻烦|如果|能不能|通知|答复|吗'],
  [
    '\\b(?:shut up|do your (?:\\w+ )?job|fix (?:this|it) (?:right )?now|(?:get|give) me someone with|you (?:must|better|had better) (?:fix))\\b',
    'high',
    WHEN,
  ],
  ['(?:凭什么(?!标准|依据))+', 'medium', '为什么'],
  ['\\bthis is (?:ridiculous|absurd|outrageous|insane|a (?:complete |total )?joke)\\b', 'medium', WHY],
  [
    "耍我|忽悠|满嘴|胡说|撒谎|\\byou(?:'re| are)? (?:lied|lying|cheat\\w*)\\b",
    'high',
    NOT_AS_TOLD,
    '有人|冒充|怀疑|担心|防',
  ],
]);

/** Marks piled up; one of them is enough. */
const MARKS = /[!！?？]{3,}/g;
const ASKS = /[?？]|什么|吗|\b(?:wh\w+|how)\b/;

/** Somebody who waits and calls, or is glad: no heat, however many marks. */
const CALLS =
  /^(?:[\s!?！？，,。.]|喂|您好|人呢|有人|还?在|[吗么嘛]|客服|hell?o+|hi|hey|any ?(?:one|body)|are|you|still|there)+$|谢|太[好棒]|\b(?:thanks?|great|perfect)\b(?! for nothing)/;

/** Three words in capitals one after another: shouting. Names and codes stand alone. */
const SHOUTED = /\b[A-Z]{2,}(?:'[A-Z]+)?(?:[ ,!]+[A-Z]{2,}(?:'[A-Z]+)?){2,}/g;

/** Capitals that are words, not somebody's name. */
const SAID = /\b(?:I|YOUR?|THE|THIS|MY|ME|IS|NOT?|WH\w+|STOP|NOW|DO|IT|TO)\b/;

export const heated: GuardRule = {
  id: 'heated',
  find(draft) {
    const shouted = [...draft.text.matchAll(SHOUTED)]
      .filter(([words]) => SAID.test(words) && !words.startsWith('THANK'))
      .map((match) => loud(match, quietly(match[0], match.index === 0)));
    const ends = /[㐀-鿿]/.test(draft.text) ? '？。' : '?.';
    if (CALLS.test(draft.plain) && found(draft).length === 0) return shouted;
    const marks = [...draft.plain.matchAll(MARKS)].flatMap((match): Span[] => {
      const clause = clauseIn(draft, loud(match));
      if (/好$/.test(clause)) return [];
      return [loud(match, ends.charAt(Number(!ASKS.test(clause))))];
    });
    const harmless = [...draft.plain.matchAll(BY_THE_WAY)];
    const meant = found(draft).filter(
      ({ start, end }) => !harmless.some(({ 0: words, index }) => index < end && start < index + words.length),
    );
    const told = [...meant, ...shouted, ...marks];
    const more = (/^\W*why\b|^为什么/.test(draft.plain) ? [] : weighed(draft, 'heated', LET_DOWN)).filter(
      ({ start, end }) => told.every((one) => end <= one.start || one.end <= start),
    );
    return [...told, ...more].map((span) =>
      typeof span.calmer === 'object' && REFUND.test(clauseIn(draft, span)) ? { ...span, calmer: REFUND_ME } : span,
    );
  },
};

const loud = ({ 0: words, index }: RegExpExecArray, calmer?: string): Span => ({
  start: index,
  end: index + words.length,
  certainty: 'medium',
  calmer,
});

/** The same words without shouting. */
const quietly = (words: string, isFirst: boolean): string =>
  (isFirst ? words.charAt(0) + words.slice(1).toLowerCase() : words.toLowerCase()).replace(/\bi\b/g, 'I');
