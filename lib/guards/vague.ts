/** A word about one's own payment without a date or a sum. Asking when, or asking the other side to hurry, is none. */
import { datesIn } from '../reading/date';
import { amountsIn } from './amount';
import type { Draft, GuardRule, Span } from './finding';
import { wordings } from './wording';

const THEIRS =
  '最[低多少]|您(?!们?(?:$|[的。！吧]))|请|麻烦|希望~4(?:收到|得到|答复|解决|有)|答复|回复|结果|处理|吗|多久|什么时候|确认|退|怎么|哪|登|打不开|用不|收不|[上进]不|\\b(?:you|please|when|how|reply|refund|hope)\\b';
/** A share that nobody could hold one to: said with or without a date, it is no offer. */
const shapeless = wordings([
  [
    '(?:能|多少|先|慢慢|尽量|每个?月|凑|会|可以)~6(?:还|付|缴|给|凑|交|畀)~2(?:一?(?:点|些|部分)|多少)|(?:过年|春节|年|节|考试|开学|出粮|发薪|发工资|忙完)(?:以?后|之后|完)?~3(?:吧|啦|再说|大概|左右|先啦)$',
    'medium',
    undefined,
    THEIRS,
  ],
  [
    '\\b(?:pay|send|put|throw|manage|scrape|chip|give)\\b.{0,16}\\b(?:something|a bit|a little(?: something)?|some(?: of it)?|whatever i can|what i can|as much as i can|bits? and pieces)\\b',
    'medium',
    undefined,
    '\\b(?:you (?:can|will|reply)|please|when will|how (?:do|can|should)|your reply)\\b|\\?',
  ],
]);
/** More time is asked for, and it is not said how much. */
const endless = wordings([
  [
    '(?:想|要|申请|希望)~6(?:延期|延后|宽限|展期|推迟|缓一缓|缓缓)~4(?:一段时间|一阵子?|些?时间|几天|一些日子|些日子|一下)?(?:还款?|再还)?(?=[，,。！!]|$)',
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
    '(?:尽快|尽量|过段时间|过一?阵|过几天|过排|迟下|等一?阵|过两天|到时候|改天|回头|以后|迟(?:啲|些|点)|晚点|慢慢|有钱(?:了|再|就)|等我?~2有了|等~8(?:有钱|宽裕|方便|发财|缓过来|手头)|下个?月|看情况)~10(?:还(?!是|没|在|有|要|能|不)|付|缴|给|处理|结|说|讲|看|先啦|吧|啦|$)',
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
    "\\b(?:pay|sort it|settle|send (?:something|some)|deal with it|get back to you)\\b.{0,24}\\b(?:when i can|soon|later|at some point|some ?(?:day|time)|eventually|one day|whenever|in a while|as soon as i can|when i have|in the near future|if i can|next month or so)|\\b(?:i'll try|i can probably|maybe|probably|perhaps|hopefully|i guess|sort of)\\b.{0,24}\\b(?:pay|something|a bit|a little|some|we'll see|next month|next week)|^soon\\b",
    'medium',
    undefined,
    '\\b(?:you (?:can|will|reply)|please|when will|how|your reply)\\b|\\?',
  ],
]);

/** The other side asks when, or how much, the user will pay; the answer names neither. */
const ASKED = /(?:什么时候|哪[一]?天|几[号时]|何时|多久|日期|多少|几多|固定|时间)/;
const ASKED_EN = /\b(?:when|what date|which date|how much|what (?:monthly )?amount|what day|how soon)\b/;
const OF_PAYING =
  /还|缴|付|处理|结清|交|承担|负担|\b(?:pay\w*|afford|manage|expect|note|put down|work\w* for you|settle|monthly)\b/;
/** Says something else than when. */
const NO_ANSWER =
  /[？?]|吗|请|麻烦|为什么|怎么|不(?:能|会|同意|认|欠|是我)|没(?:有)?(?:欠|借|收入|工作|能力)|已经?(?:还|付|缴)|投诉|明细|合同|核实|依据|客服|转人工|\b(?:please|could you|why|not mine|don't owe|already paid|dispute|complain\w*|can't (?:pay|afford)|cannot|no (?:job|income))\b/;
const LONGEST = 48;

function unanswered({ plain, asked }: Draft): Span[] {
  const last = asked.split('\n').at(-1) ?? '';
  const isAsked = (ASKED.test(last) || ASKED_EN.test(last)) && OF_PAYING.test(last);
  if (!isAsked || plain.length > LONGEST || NO_ANSWER.test(plain) || amountsIn(plain).length > 0) return [];
  return [{ start: 0, end: plain.length, certainty: 'medium' }];
}

export const vague: GuardRule = {
  id: 'vague',
  find(draft) {
    if (draft.plain.includes('{') || amountsIn(draft.plain).length > 0) return [];
    const isDated = datesIn(draft.plain, draft.now).some(
      ({ start }) => !/^(?:next month or so)/.test(draft.plain.slice(start)),
    );
    return [
      ...shapeless(draft),
      ...(isDated ? [] : [...(ASKS.test(draft.plain) ? [] : endless(draft)), ...found(draft), ...unanswered(draft)]),
    ].slice(0, 1);
  },
};
