/** A word about one's own payment without a date or a sum. Asking when, or asking the other side to hurry, is none. */
import { datesIn } from '../reading/date';
import { sumsIn } from '../reading/money';
import type { GuardRule } from './finding';
import { wordings } from './wording';

const THEIRS =
  '您(?!们?(?:$|[的。！吧]))|请|麻烦|希望~4(?:收到|得到|答复|解决|有)|答复|回复|结果|处理|吗|多久|什么时候|确认|退|怎么|哪|\\b(?:you|please|when|how|reply|refund|hope)\\b';
const found = wordings([
  [
    '(?:尽快|尽量|过段时间|过一?阵|过几天|过两天|到时候|改天|回头|以后|迟(?:啲|些|点)|晚点|慢慢|有钱(?:了|再|就)|等~8(?:有钱|宽裕|方便|发财|缓过来|手头)|下个?月|看情况)~10(?:还|付|缴|给|处理|结|说|讲|看|先啦|吧|啦|$)',
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
    return isDated ? [] : found(draft).slice(0, 1);
  },
};
