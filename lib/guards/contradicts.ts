/** A figure, a date or a reason that is not what the facts say, or what the same person said before. */
import { fold } from '../reading/fold';
import { simplified } from '../reading/script';
import { type Figure, factNumber, figuresNamed } from './figure';
import type { Draft, GuardRule, Span } from './finding';

/** Says itself that something has changed, or that the other side is wrong. */
const CHANGED =
  /更正|记录|改(?:成|为|了)|变(?:成|为|了)|说错|写错|纠正|新的|不是|不对|您(?:们)?(?:说|显示|写)|corr?ect|changed|actually|mistake|you (?:said|say)|really|records|not /;

/** Reasons that exclude each other, by the words for them. */
const REASONS: readonly RegExp[] = [
  /失业|裁员|资遣|下岗|离职|被.{0,4}[辞裁炒]|解[雇僱]|[没丢]了?.{0,2}工作?|laid off|(?:lost|lose) (?:my|the|his|her) job|job loss|redundan|unemploy|out of work|fired/,
  /生病|住院|手术|开刀|[看治养重]病|病[了倒重]|确诊|受[伤傷]|入院|车[祸禍]|医药费|illness|hospital|\b(?:sick|ill)\b|surgery|medical|operation|accident|injur/,
  /生意|亏[了损本]|倒闭|破产|关[门店]|执笠|business|bankrupt/,
  /离婚|分居|divorc|separat|broke up/,
];
const BECAUSE = /因为|由于|原因|所以|导致|才会|because|due to|reason|that's why|\bsince\b|so money/;

/** Tells of oneself or one's own, and asks nothing. */
const MINE = /我|\b(?:i|my|we)\b/;
const ASKS = /[?？]|吗|请|如果|以前|去年|\b(?:if|please|used to|last year)\b/;

export const contradicts: GuardRule = {
  id: 'contradicts',
  find(draft) {
    if (CHANGED.test(draft.plain)) return [];
    const earlier = draft.said
      .filter(({ side, line }) => side === 'customer' && !CHANGED.test(line.sentences.map(({ text }) => text).join()))
      .flatMap(({ line }) =>
        figuresNamed(line.sentences.map(({ text }) => text).join(''), draft.now).map((figure) => ({
          ...figure,
          said: line.original,
        })),
      );
    const figures = figuresNamed(draft.plain, draft.now).flatMap((figure): Span[] => {
      const fact = factOf(figure.key, draft.facts);
      const { start, end } = figure;
      if (fact !== undefined && fact !== null && fact !== '') {
        return agrees(figure, fact)
          ? []
          : [{ start, end, certainty: 'high', against: `${figure.key}: ${textOf(fact)}` }];
      }
      const before = earlier.filter(({ key }) => key === figure.key).at(-1);
      return before === undefined || isSame(before, figure)
        ? []
        : [{ start, end, certainty: 'high', against: before.said }];
    });
    return [...figures, ...numbers(draft), ...reasons(draft), ...denied(draft)];
  },
};

const textOf = (fact: unknown): string =>
  typeof fact === 'object' && fact !== null && 'value' in fact ? String(fact.value) : String(fact);

/** A fact by its key; what was agreed on holds counts and days too. */
function factOf(key: string, facts: Draft['facts']): unknown {
  const { agreed } = facts;
  const inner = typeof agreed === 'object' && agreed !== null ? (agreed as Record<string, unknown>)[key] : undefined;
  return facts[key] ?? inner;
}

/** What is said to be about a sum may be a tenth off. */
const near = (one: number, other: number, isRough: boolean): boolean =>
  Math.abs(one - other) <= (isRough ? 0.1 * Math.max(one, other) : 0);

/** Months without a year agree with the same month of any. */
const isSame = (one: Figure, other: Figure): boolean =>
  one.value === other.value ||
  (/^--/.test(one.value + other.value) && one.value.slice(-2) === other.value.slice(-2)) ||
  near(Number(one.value), Number(other.value), one.isRough || other.isRough);

/** What a fact says there is, and the draft that there is none. */
const DENIALS: readonly [string, RegExp][] = [
  [
    'other_debt',
    /没(?:有)?(?:任何|什么)?(?:别|其他|其它|另外)的?[^，,。]{0,6}[欠债贷借账]|(?:只|就)(?:有)?欠?(?:这|您们)一?(?:笔|家|张)|外面(?:也|都|完全)?没[^，,。]{0,4}(?:债|贷|欠)|\bno other (?:debts?|loans?|cards?|creditors?)|\b(?:my )?only (?:debt|loan|creditor)|don't owe any(?:one|body) else/,
  ],
  [
    'income_now',
    /(?:没有?|无|零)(?:任何|一分)?(?:收入|工资|进账)|(?:收入|进账|工资)(?:也|都|已经?|一直)*(?:没有?(?!变|少|问题|降)|为零|停了|断了)|\b(?:no|zero|without(?: \w+)?) income\b|\bnot earning\b|nothing coming in/,
  ],
];

function denied({ plain, facts }: Draft): Span[] {
  return DENIALS.flatMap(([key, none]): Span[] => {
    const match = none.exec(plain);
    if (match === null || !((factNumber(facts[key]) ?? 0) > 0)) return [];
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        certainty: 'medium',
        against: `${key}: ${textOf(facts[key])}`,
      },
    ];
  });
}

/** A date agrees as far as the fact gives it, and as far as the draft does. */
function agrees({ value, isRough }: Figure, fact: unknown): boolean {
  if (/^--/.test(value)) return !/^\d{4}-\d\d/.test(textOf(fact)) || textOf(fact).slice(5, 7) === value.slice(2);
  if (/^\d{4}-/.test(value)) {
    const told = textOf(fact).slice(0, 10);
    return !/^\d{4}-\d\d/.test(told) || value.startsWith(told) || told.startsWith(value);
  }
  const number = factNumber(fact);
  return number === null || near(number, Number(value), isRough);
}

function reasons({ plain, facts, said }: Draft): Span[] {
  if (!BECAUSE.test(plain) && !(typeof facts.reason === 'string' && MINE.test(plain) && !ASKS.test(plain))) return [];
  const here = REASONS.findIndex((reason) => reason.test(plain));
  const told = typeof facts.reason === 'string' ? facts.reason : undefined;
  const line = said
    .filter(({ side, line }) => side === 'customer' && line.sentences.some(({ text }) => BECAUSE.test(text)))
    .at(-1)?.line;
  const other = told ?? line?.original;
  if (here < 0 || other === undefined) return [];
  const words = fold(other, simplified);
  const against = REASONS.findIndex((reason) => reason.test(words));
  if (against < 0 || REASONS[here]?.test(words) || REASONS[against]?.test(plain)) return [];
  const match = REASONS[here]?.exec(plain);
  const start = match?.index ?? 0;
  return [{ start, end: start + (match?.[0].length ?? 0), certainty: 'medium', against: other }];
}

/** Numbers of orders, tickets and complaints: like the one of the case by its form, and another one. */
const NUMBERS = ['order_no', 'ticket_no', 'complaint_no', 'tracking_no', 'contract_no'];
const CALLED = /订单|单号|工单|投诉|编号|合同|order|ticket|case|complaint|reference|\bref\b|number/;

function numbers({ plain, facts }: Draft): Span[] {
  return NUMBERS.flatMap((key) => {
    const fact = textOf(facts[key] ?? '').toLowerCase();
    if (fact.replace(/\D/g, '').length < 4) return [];
    const found = [...plain.matchAll(/(?<![\w-])[a-z\d][a-z\d-]{3,}(?![\w-])/g)];
    if (found.some(([words]) => words === fact)) return [];
    return found.flatMap(({ 0: words, index }): Span[] =>
      shapeOf(words) === shapeOf(fact) && (/[a-z]/.test(fact) || CALLED.test(plain.slice(0, index)))
        ? [{ start: index, end: index + words.length, certainty: 'high', against: `${key}: ${textOf(facts[key])}` }]
        : [],
    );
  });
}

const shapeOf = (words: string): string => words.replace(/\d/g, '0');
