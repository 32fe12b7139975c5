/** A word about one's own payment without a date or a sum. Asking when, or asking the other side to hurry, is none. */
import { datesIn } from '../reading/date';
import { sumsIn } from '../reading/money';
import type { GuardRule } from './finding';
import { wordings } from './wording';

const THEIRS =
  '您(?!们?(?:$|[的。！吧]))|请|麻烦|希望~4(?:收到|得到|答复|解决|有)|答复|回复|结果|处理|吗|多久|什么时候|确认|退|怎么|哪|登|打不开|用不|收不|[上进]不|\\b(?:you|please|when|how|reply|refund|hope)\\b';
/** A share that nobody could hold one to: said with or without a date, it is no offer. */
const shapeless = wordings([
  [
    '(?:能|多少|先|慢慢|尽量|每个?月|凑|会|可以)~6(?:还|付|缴|给|凑|交|畀)~2(?:一?(?:点|些|部分)|多少)|(?:还|付|缴|凑|给|畀)(?:得)?(?:多少|几多)~4(?:算|是|就)~2|(?:具体|金额|日期|时间|数|多少)~6(?:说不好|说不准|不好说|不确定|没想好|没定|讲唔定|讲不定|再说)|意思意思|不一定(?=$|[，,吧啦喔])|(?:过年|春节|年|节|考试|开学|出粮|发薪|发工资|忙完)(?:以?后|之后|完)?~3(?:吧|啦|再说|大概|左右|先啦)$|^(?:大概|可能)?(?:这|过)(?:一?两|几|阵)(?:天|子|排)~2(?:吧|啦|[，,]|$)|有(?:多少|几多)(?:还|畀|给|付)',
    'medium',
    undefined,
    THEIRS,
  ],
  [
    '\\b(?:pay|send|put|throw|manage|scrape|chip|give)\\b.{0,16}\\b(?:something|a bit|a little(?: something)?|some(?: of it)?|whatever i can|what i can|as much as i can|bits? and pieces)\\b|^(?:as much as|whatever|when(?:ever)?|as soon as) i can\\b|\\bnot sure (?:how much|when|exactly)\\b|\\bhard to say (?:how much|when)\\b|\\bone of these days\\b',
    'medium',
    undefined,
    '\\b(?:you (?:can|will|reply)|please|when will|how (?:do|can|should)|your reply)\\b|\\?',
  ],
]);
/** More time is asked for, and it is not said how much. */
const endless = wordings([
  [
    '(?:想|要|申请|希望)~6(?:延期|延后|宽限|展期|推迟|缓一缓|缓缓)~4(?:一段时间|一阵子?|些?时间|几天|一些日子|些日子|一下)?(?:还款?|再还)?(?=[，,。！!]|$)|(?:晚|迟)(?:几|些)天再?还',
    'medium',
  ],
  [
    "\\b(?:i'd like|i would like|i want|i need|i'm asking for)\\b.{0,12}\\b(?:an extension|a deferral|more time|to defer|to postpone)\\b",
    'medium',
  ],
]);
/** A question about more time names what it asks for, and a length is a figure. */
const ASKS = /\d|费|利息|征信|多久|最长|怎么|什么|吗|书面|确认|\?|？/;
const found = wordings([
  [
    '(?:尽快|尽量|过段时间|过一?阵|过几天|过排|迟下|等一?阵|过两天|到时候|改天|回头|以后|迟(?:啲|些|点)|晚点|慢慢|有钱(?:了|再|就)|等我?~2有了|等~8(?:有钱|宽裕|方便|发财|缓过来|手头)|下个?月|看情况)~10(?:还(?!是|没|在|有|要|能|不)|付|缴|给|处理|结|说|讲|看|先啦|吧|啦|$)|(?:会|一定|肯定|迟早|早晚|总会)(?:会)?(?:还|付|缴|畀|处理)(?:的|嘅|给您|上|清|啦|㗎)(?![一-鿿]|~0)',
    'medium',
    undefined,
    THEIRS,
  ],
  [
    '(?:可能|应该|大概|也许|估计|差不多|或许)~10(?:能|可以|会)?~4(?:还|付|缴|拿|凑|处理)~6|(?:再说|再讲|再看|看情况)(?:吧|啦|了|喇)?$',
    'medium',
    undefined,
    THEIRS,
  ],
  [
    "\\b(?:pay|sort it|settle|send (?:something|some)|deal with it|get back to you)\\b.{0,24}\\b(?:when i can|soon|later|at some point|some ?(?:day|time)|eventually|one day|whenever|in a while|as soon as i can|when i have|in the near future|if i can|next month or so)|\\b(?:i'll try|i can probably|maybe|probably|perhaps|hopefully|i guess|sort of)\\b.{0,24}\\b(?:pay|something|a bit|a little|some|we'll see|next month|next week)|\\bwe'll see\\b|^soon\\b",
    'medium',
    undefined,
    '\\b(?:you (?:can|will|reply)|please|when will|how|your reply)\\b|\\?',
  ],
]);

export const vague: GuardRule = {
  id: 'vague',
  find(draft) {
    if (draft.plain.includes('{') || sumsIn(draft.plain).length > 0) return [];
    const isDated = datesIn(draft.plain, draft.now).some(
      ({ start }) => !/^(?:next month or so)/.test(draft.plain.slice(start)),
    );
    return [
      ...shapeless(draft),
      ...(isDated ? [] : [...(ASKS.test(draft.plain) ? [] : endless(draft)), ...found(draft)]),
    ].slice(0, 1);
  },
};
