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
const LATER = ['我先到这里，之后再联系', "I'll stop here today and write again."] as const;
const NOT =
  "上午|下午|哪天|回电|随时|不(?:会|能|可能)|请|是否|如果|吗|看过|再(?:决定|答复)|书面确认|\\b(?:can't|won't|not going to (?:agree|sign)|before)\\b";

const found = wordings([
  [
    "(?:什么|啥|怎么样?|怎样|点样?(?=都)|全部?|统统|都|乜(?:野)?)~3(?:都|全)?~2(?:答应|同意|认(?!为|识|真|证)|接受|可以|听您|行$|照办)(?!~6吗)|您们?说(?:多少|怎么|什么|啥)~4(?:就|我)~4|随便(?:您|吧|办|都|怎|啦)|您~1(?:说|话|讲)(?:点|怎|多少|几多|几时)~3就(?:点|怎|多少|几)|\\b(?:i'll|i will|i can) (?:agree to|accept|do|sign|pay) (?:anything|everything|whatever)|\\bdo what(?:ever)? you (?:want|like)",
    'high',
    TERMS,
    NOT,
  ],
  ['多少(?:钱|利息|都|我都)~3(?:都|也)~4(?:还|给|付|认|接受|行)', 'high', TERMS, NOT],
  [
    '(?:不用|不必|懒得|无需|唔使|没必要)~3(?:看|发|签|给)?~2(?:合同|条款|协议|书面|明细|确认书)|(?:书面|合同|协议|条款)~6(?:不看了|不用|不要|不看|不必|免了|无所谓|算了)',
    'high',
    TERMS,
    '请|吗|麻烦',
  ],
  [
    '(?:再也|以后|保证|承诺|永远)~4不~2(?:投诉|举报|维权|追究|找您)',
    'medium',
    TERMS,
    '要求我|不会放弃|如果|是否|不放弃|到账|之前|自然',
  ],
  [
    "爱咋咋|不还[了喇啦]|(?<!多)一(?:分|毛|块|蚊|角|毫|个子|厘)(?!钱?(?:收入|工资|进账))(?:钱)?~4(?:都|也)~2(?:不|没|别)|\\b(?:won't|will not|never) (?:get|see) a (?:penny|cent|dime)|\\b(?:do your worst|see if i care|so what if)\\b|\\bnot paying (?:a (?:cent|penny|dime)|anything|you)",
    'high',
    POSSIBLE,
    '不是不还|不会不还|不打算不|不是不打算|借',
  ],
]);

/** What is said instead of words that no table has. */
const CALMER = [
  [/没钱|不还|告|起诉|征信|法院|\b(?:sue|court|pay|garnish|default)\b/, POSSIBLE],
  [/不[说聊谈]|拉黑|\b(?:done|bye|forget)\b/, LATER],
  [/(?:)/, TERMS],
] as const;

export const careless: GuardRule = {
  id: 'careless',
  find(draft) {
    const told = found(draft);
    return told.length > 0 ? told : weighed(draft, 'careless', CALMER);
  },
};
