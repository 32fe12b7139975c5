/** A word about one's own payment without a date or a sum. Asking when, or asking the other side to hurry, is none. */
import { datesIn } from '../reading/date';
import { amountsIn } from './amount';
import type { Draft, GuardRule, Span } from './finding';
import { wordings } from './wording';

const THEIRS =
  '最[低多少]|您(?!们?(?:$|[的。！吧别放]))|请|麻烦|希望~4(?:收到|得到|答复|解决|有)|答复|回复|结果|处理|吗|多久|什么时候|确认|退|怎么|哪|登|打不开|用不|收不|[上进]不|\\b(?:you|please|when|how|reply|refund|hope)\\b';
/** A share that nobody could hold one to: said with or without a date, it is no offer. */
const shapeless = wordings([
  [
    '[能先少慢凑会]~6[还付凑交缴给收]~2(?:一?(?:点|些|部分)|多少)|有了?就[还给付]|容我|(?<!您们?)会?想办法(?!解|让|帮|给我)|手头~6[还给付缴]|等~3(?:出粮|发工资)~3[先再]算|[晚迟缓]~1[几两]天(?![再就]?还?会)|(?:便宜|少)一?点~2(?:得|行|可)|看着办|(?:年|节|忙完|发工资|出粮)~2(?:以?后|完)?~3(?:吧|啦|再说|大概)$',
    'medium',
    undefined,
    THEIRS,
  ],
  [
    '\\b(?:pay|send|put|manage|give)\\b.{0,16}\\b(?:something|a bit|a little|what(?:ever)? i can)\\b',
    'medium',
    undefined,
    '\\b(?:you (?:can|will|reply)|please|when will|how (?:do|can|should)|your reply)\\b|\\?',
  ],
]);
/** More time is asked for, and it is not said how much. */
const endless = wordings([
  [
    '[想要请望](?!看)~6(?:延期|延后|宽限|缓缓)~4(?:一段时间)?(?:还款?|再还)?(?=[，,。！!]|$)',
    'medium',
    undefined,
    '有没有',
  ],
  [
    "\\b(?:i'd like|i need)\\b.{0,12}\\b(?:an extension|more time)\\b|\\bknock (?:a bit|some)|\\bhelp (?:me |us )?somehow",
    'medium',
  ],
]);
/** A question about more time names what it asks for, and a length is a figure. */
const ASKS = /\d|费|利息|征信|多久|最长|怎么|什么|吗|书面|确认|(?<!off|somehow)\?|？/;
const found = wordings([
  [
    '(?:尽快|尽量|过段时间|过一?阵|过[几两]天|过排|到时候|改天|以后|回头|[迟晚][下啲些点]|慢慢|有钱[了再就先]|等~8(?:有|宽|松|方便|好转|发工资|出粮)|下个?月|看情况)~10(?:还(?![是没在有要能不])|[付缴给]|处理|再说|吧|啦|先?$)',
    'medium',
    undefined,
    THEIRS,
  ],
  [
    '(?:可能|应该|大概|估计|差不多)~10[能以会]?~4[还付缴凑]~6|(?:再[说看讲]|看情况)[吧啦了]?$',
    'medium',
    undefined,
    THEIRS,
  ],
  [
    "\\b(?:pay|sort it|settle)\\b.{0,24}\\b(?:when(?:ever)? i (?:can|have)|soon|later|some (?:day|time|point)|eventually|if i can|once|as soon as)|\\b(?:as soon as possible|once|when) .{0,24}\\b(?:arrange|money|salary|wages|tight)|\\b(?:i'll try|maybe|probably|hopefully|i guess)\\b.{0,24}\\b(?:pay|a bit|some|we'll see)|^soon\\b(?! after)|we'll see|\\bwhen things|\\bgive me (?:some|a bit of|a little) time",
    'medium',
    undefined,
    '\\b(?:you (?:can|will|reply)|please|when will|how|your reply)\\b|\\?',
  ],
]);

/** The other side asks when, or how much, the user will pay; the answer names neither. */
const ASKED = /(?:什么时候|哪[一]?天|几[号时]|何时|多久|日期|多少|几多|固定|时间)/;
const ASKED_EN = /\b(?:when|what date|how much|what (?:monthly )?amount|what day)\b/;
const OF_PAYING =
  /还|缴|付|处理|结清|交|承担|负担|\b(?:pay\w*|afford|manage|expect|note|put down|work\w* for you|settle|monthly)\b/;
/** Says something else than when. */
const NO_ANSWER =
  /[？?]|吗|请|麻烦|为什么|怎么|不(?:能|会|同意|认|欠|是我)|没(?:有)?(?:欠|借|收入|工作|能力)|已经?[还付缴]|投诉|明细|合同|核实|依据|客服|转人工|\b(?:please|could you|why|don't owe|already|dispute|complain\w*|can't (?:pay|afford)|cannot|no (?:job|income))\b/;
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
      ({ start }) => !/^(?:next month or)/.test(draft.plain.slice(start)),
    );
    return [
      ...shapeless(draft),
      ...(isDated ? [] : [...(ASKS.test(draft.plain) ? [] : endless(draft)), ...found(draft), ...unanswered(draft)]),
    ].slice(0, 1);
  },
};
