/** Asking again for what the other side has granted: it reopens what is settled. Confirming or thanking for it does not. */
import { datesIn } from '../reading/date';
import { fold } from '../reading/fold';
import { sumsIn } from '../reading/money';
import { promisesIn } from '../reading/promise';
import { simplified } from '../reading/script';
import type { Draft, GuardRule, Span } from './finding';

/** What can be granted, by the words for it. */
const THINGS: readonly RegExp[] = [
  /减免|免[掉除去收]?|去掉|熄|waiv\w*|remov\w* the/,
  /分期|分(?:成|为)?[\d一二三四五六七八九十]+期|\d+期|instal?l?ments?|payment plan|plan\b|spread/,
  /延期|延后|延到|展期|推[迟后]|宽限|缓|改(?:到|期|去|为)|还款日|extension|defer\w*|(?:mov|chang|push|shift)\w* (?:my |the |back )*(?:due|payment|billing) date|due date (?:moved|changed)/,
  /退(?!订|货|休|役|出)|refund\w*|money back/,
  /冻结|挂失|freez\w*|frozen|lock|block/,
  /滞纳金|违约金|罚息|手续费|年费|\bfees?\b|\binterest\b|\bcharge/,
  /催收|打(?:我|家里)?电话|(?:stop|no more) (?:the )?call/,
  /家人|家里|亲戚|单位|公司|family|workplace|employer/,
  /征信|上报|credit (?:report|file|record)/,
  /补发|换货|重发|补寄|replac\w*|resend/,
  /补偿|赔偿|优惠券|红包|compensat\w*|voucher|\bcredit\b(?! (?:card|report|file|record))/,
  /取消|注销|退订|关[掉闭]|cancel\w*|turn(?:ed)? off/,
  /上门|师傅|engineer|technician/,
  /回电|回访|call (?:me )?back|callback/,
];
const ASKS =
  /能否|[可不][可不能]|可以.{0,14}[吗呀]|申请|希望|要求|想(?!确认)|行不|[行好]吗|吗[？?]?$|[帮给]我|麻烦|请(?!确认|核对)|再给|\b(?:could|can|would|please|any chance|possible|i'd like|i want|i need)\b/;
const SETTLES =
  /确认|核对|更正|上次|[谈说讲]好|约定|答应|谢|书面|发我|发给|记下|进度|到账|没(?:有)?(?:收到|看到|到)|什么时候|已经?(?:说|答应|同意|给)|就好|凭证|编号|单号|首期(?!.{0,6}[推改延挪往])|哪[一天里]|几[号点]|最后一天|截止|怎么[还扣付缴]|扣款|协议|按照?|邮件|短信|还在|还没|仍|没[有]?(?:生效|更新|改)|另外|又|变不变|\b(?:confirm|thank|in writing|when|received|email me|reference|status|(?<!(?:mov|chang|push|shift|defer|delay)\w* (?:my |the )?)first (?:payment|instal\w*)|which|where|still|hasn't|haven't|not (?:been|yet)|as (?:agreed|discussed|promised)|you (?:said|agreed|promised|told)|separate|already)\b/;

export const alreadyAgreed: GuardRule = {
  id: 'already_agreed',
  find(draft) {
    const { plain, said, facts } = draft;
    if (!ASKS.test(plain) || SETTLES.test(plain)) return [];
    const theirs = said.filter(({ side }) => side !== 'customer').map(({ line }) => line);
    const granted = theirs.flatMap((line) =>
      promisesIn(line).map(({ core }) => ({
        words: lineText(line.sentences, core),
        quote: line.original.slice(core.start, core.end),
      })),
    );
    const done = theirs.flatMap(({ sentences, original }) =>
      sentences
        .filter(({ text }) => DONE.test(text) && !NOT_DONE.test(text))
        .map(({ text, start }) => ({ words: text, quote: original.slice(start, start + text.length) })),
    );
    const agreed = Object.entries(facts)
      .filter(([key]) => AGREED.test(key))
      .flatMap(([, fact]) => wordsIn(fact))
      .map((quote) => ({ words: fold(quote, simplified), quote }));
    const settled = [...granted, ...done, ...agreed];
    const again = planAgain(draft) ?? sameFigure(draft, settled);
    if (again !== null) return [again];
    return THINGS.flatMap((thing): Span[] => {
      const match = thing.exec(plain);
      const grant = match && settled.findLast(({ words }) => thing.test(words));
      if (!match || !grant) return [];
      return [{ start: match.index, end: match.index + match[0].length, certainty: 'medium', against: grant.quote }];
    }).slice(0, 1);
  },
};

/** Said to be so now. */
const DONE =
  /已经?|同意了|批了|通过了|不会再|\b(?:done|approved|agreed|(?:has|have) (?:now )?been|i've|we've|(?:is|are) (?:now )?\w+(?:ed|en)\b|won't)/;
const NOT_DONE = /没|未|无法|不能|吗|如果|逾期|扣[款收]|\?|\b(?:not|cannot|can't|unable|if|refused)\b/;

/** What would change a plan that is settled. */
const PLAN =
  /改|只[还付]|少|太[多高]|展期|推[后迟]?|往后|延[后期到]|提前|换成|调[整到成]|降[到低]|拉长|分期|\d+期|\b(?:make it|(?:chang|mov|push)\w*|lower|reduce|instead|emis?|instal?l?ments?|payment plan|a (?:month|week))\b/;

/** A plan of the case, with its sum, count or first day, and the draft asks for another one, or for one at all. */
function planAgain({ plain, facts }: Draft): Span | null {
  const plan = facts.agreed;
  if (typeof plan !== 'object' || plan === null || !('amount' in plan || 'count' in plan)) return null;
  const match = PLAN.exec(plain);
  if (match === null) return null;
  const against = Object.entries(plan)
    .map(([key, value]) => `${key}: ${String(value)}`)
    .join(', ');
  return { start: match.index, end: match.index + match[0].length, certainty: 'medium', against };
}

interface Grant {
  words: string;
  quote: string;
}

/** The sum or the day that is asked for is the one that was granted. */
function sameFigure({ plain, now }: Draft, settled: readonly Grant[]): Span | null {
  for (const { words, quote } of settled) {
    const sums = sumsIn(words).map(({ value }) => value);
    const days = datesIn(words, now).map(({ day }) => day);
    const sum = sumsIn(plain).find(({ value }) => sums.includes(value));
    const same = sum ?? datesIn(plain, now).find(({ day }) => day !== null && days.includes(day));
    if (same) return { start: same.start, end: same.end, certainty: 'medium', against: quote };
  }
  return null;
}

/** Facts that hold what was agreed. */
const AGREED = /agree|promise|settled/i;

/** Every text in a fact, however it is laid out. */
function wordsIn(fact: unknown): string[] {
  if (typeof fact === 'string') return /^\d{4}-\d\d-\d\d/.test(fact) ? [] : [fact];
  return typeof fact === 'object' && fact !== null ? Object.values(fact).flatMap(wordsIn) : [];
}

function lineText(
  sentences: readonly { text: string; start: number }[],
  { start, end }: { start: number; end: number },
): string {
  const sentence = sentences.find((one) => one.start <= start && start < one.start + one.text.length);
  return sentence?.text.slice(start - sentence.start, end - sentence.start) ?? '';
}
