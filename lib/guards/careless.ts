/** Giving in unseen, waiving the paper, or refusing outright: words that would bind or harm the one who writes them. */
import type { GuardRule } from './finding';
import { weighed } from './weigh';
import { wordings } from './wording';

const TERMS = [
  '请把具体条款写给我，我核对后再答复',
  "Please send me the terms; I'll answer once I've read them.",
] as const;
const POSSIBLE = [
  '这个数我做不到，想商量一个做得到的办法',
  "I can't pay that amount; I'd like to agree on one I can keep to.",
] as const;
const NOT =
  "上午|下午|哪天|回电|随时|不(?:会|能|可能|是)|请|是否|如果|吗|看过|再(?:决定|答复)|书面确认|\\b(?:can't|won't|not going to (?:agree|sign)|before)\\b";

/** Does not give in, but lets it come to the worst. */
const DARES = /去告|告我|起诉|不(?:打算|会|想)?还|没打算|黑了|\b(?:sue|court|garnish|ruin|care|never pay)\b/;

const found = wordings([
  [
    "想扣多少|爱扣|您们?看着扣|您[点怎]~2写~3签|都行[，,]您们?看着|懒得~1[看对核]|(?:什么|怎[么样]|全部?|都|乜)~3[都全]?~2(?:答应|同意|认(?![为识真])|接受|可以|听您)(?!~6吗)|您们?说(?:多少~4[就我]~4|了算)|[都全]听您|起诉[就吧]|[好行]{3,}|(?:[好行]吧?){2,}~2依|(?:都?依|由|随)您(?:们|开|定|安排|填)|(?:利?息|手续费|费用|合同|条[款件])~4(?:不在乎|无所谓|不计较|不重要|我都[制认])|您(?:们)?定个|[代帮]我[填签]|不(?:用|要)给我看|[全什]权(?:交|委托)|权利~2不要|随(?:便[您吧啦办]|您们?~1处理)|您~1(?:说|话|讲)(?:点|怎|几多)~3就(?:点|怎|几)|\\b(?:i'll|i will|i can) (?:agree to|accept|do|sign|pay) (?:anything|everything|whatever)|\\bdo what(?:ever)?(?: you (?:want|like)|,|$)|\\bmake it (?:go away|stop)$|\\bi'?d agree to|\\bagree to (?:literally )?any|\\bwaive (?:all )?my|\\bno questions? asked|\\bwhatever (?:fee|rate|terms)|\\bi accept all (?:the )?(?:cond|terms|ch)|\\bsee if i care|\\bread(?:ing)? the small|\\b(?:as|what\\w*) you (?:wish|say|decide)|\\b(?:charge|take|do) what\\w+|\\bneed to see the con|\\b(?:no need to|without) read|\\bsign it blank|what(?:ever)? you fancy|\\byou pick the terms",
    'high',
    TERMS,
    NOT,
  ],
  ['多少(?:钱)?~3(?:都|也)~4[还给付]', 'high', TERMS, NOT],
  [
    '(?:不[用必]|懒得|没看|无需|不使)~3[看发签]?~2(?:合同|协议|条款|书面)|(?:书面|合同|条款|协议)~6(?:[不没]看(?!到)|不用|不要|免了|算了)',
    'high',
    TERMS,
    '请|吗|麻烦',
  ],
  [
    '(?:再也|保证|以后)~4不~2(?:投诉|追究)|(?:放弃|撤销)~4(?:投诉|追究)',
    'medium',
    TERMS,
    '要求我|如果|是否|不放弃|到账|之前|自然',
  ],
  [
    "爱[咋怎].|没打算还|不还就不还|能把我怎|要钱没有|大不了|不还[了喇啦]|(?<!多)一(?:分|蚊)(?!钱?(?:收入|工资|进账))(?:钱)?~4(?:都|也)~2(?:不|没|别)|\\b(?:won't|never) (?:get|see) a (?:penny|cent)|\\bnot paying (?:a \\w+|you)",
    'high',
    POSSIBLE,
    '不是不还|借',
  ],
]);

export const careless: GuardRule = {
  id: 'careless',
  isWide: true,
  find(draft) {
    const told = found(draft);
    const spans = told.length > 0 ? told : weighed(draft, 'careless', TERMS);
    return spans.map((span) => (DARES.test(draft.plain) ? { ...span, calmer: POSSIBLE } : span));
  },
};
