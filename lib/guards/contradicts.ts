/** A figure, a date or a reason that is not what the facts say, or what the same person said before. */

import { factNumber, figuresNamed } from './figure';
import type { Draft, GuardRule, Span } from './finding';

/** Says itself that something has changed, or that the other side is wrong. */
const CHANGED =
  /更正|改(?:成|为|了)|变(?:成|为|了)|说错|写错|纠正|新的|不是|不对|您(?:们)?(?:说|显示|写)|corr?ect|changed|actually|mistake|you (?:said|say)|not /;

/** Reasons that exclude each other, by the words for them. */
const REASONS: readonly RegExp[] = [
  /失业|裁员|离职|被辞|丢了工作|没工作|laid off|lost my job|redundan|unemploy/,
  /生病|住院|手术|重病|医疗|看病|确诊|illness|hospital|sick|surgery|medical/,
  /生意|亏损|倒闭|经营|店|business|bankrupt/,
  /离婚|divorce|separat/,
];
const BECAUSE = /因为|由于|原因|because|due to|reason/;

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
      const fact = draft.facts[figure.key];
      const { start, end } = figure;
      if (fact !== undefined && fact !== null && fact !== '') {
        return agrees(figure.value, fact)
          ? []
          : [{ start, end, certainty: 'high', against: `${figure.key}: ${textOf(fact)}` }];
      }
      const before = earlier.filter(({ key }) => key === figure.key).at(-1);
      return before === undefined || isSame(before.value, figure.value)
        ? []
        : [{ start, end, certainty: 'high', against: before.said }];
    });
    return [...figures, ...reasons(draft), ...denied(draft)];
  },
};

const textOf = (fact: unknown): string =>
  typeof fact === 'object' && fact !== null && 'value' in fact ? String(fact.value) : String(fact);

/** Months without a year agree with the same month of any. */
const isSame = (one: string, other: string): boolean =>
  one === other || (/^--/.test(one + other) && one.slice(-2) === other.slice(-2));

/** What a fact says there is, and the draft that there is none. */
const DENIALS: readonly [string, RegExp][] = [
  [
    'other_debt',
    /没(?:有)?(?:任何)?(?:别|其他|其它|另外)的?[^，,。]{0,6}(?:欠款?|债务?|负债|贷款?|借款?|账单|外债)|(?:只|就)(?:有)?欠?(?:这|您们)一?(?:笔|家|张)|\bno other (?:debts?|loans?|cards?|creditors?)|\b(?:my )?only (?:debt|loan|creditor)|don't owe any(?:one|body) else/,
  ],
  [
    'income_now',
    /(?:没有?|无|零)(?:任何|一分)?(?:收入|工资|进账)|(?:收入|进账|工资)(?:也|都|完全|已经?)?(?:没有?|为零|停了|断了)|\b(?:no|zero|without(?: \w+)?) income\b|\bnot earning\b|nothing coming in/,
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
function agrees(value: string, fact: unknown): boolean {
  if (/^--/.test(value)) return !/^\d{4}-\d\d/.test(textOf(fact)) || textOf(fact).slice(5, 7) === value.slice(2);
  if (/^\d{4}-/.test(value)) {
    const told = textOf(fact).slice(0, 10);
    return !/^\d{4}-\d\d/.test(told) || value.startsWith(told) || told.startsWith(value);
  }
  const number = factNumber(fact);
  return number === null || number === Number(value);
}

function reasons({ plain, facts, said }: Draft): Span[] {
  const because = BECAUSE.exec(plain);
  if (because === null) return [];
  const rest = plain.slice(because.index);
  const here = REASONS.findIndex((reason) => reason.test(rest));
  const told = typeof facts.reason === 'string' ? facts.reason : undefined;
  const line = said
    .filter(({ side, line }) => side === 'customer' && line.sentences.some(({ text }) => BECAUSE.test(text)))
    .at(-1)?.line;
  const other = told ?? line?.original;
  const against = other === undefined ? -1 : REASONS.findIndex((reason) => reason.test(other.toLowerCase()));
  if (here < 0 || against < 0 || here === against || REASONS[against]?.test(plain)) return [];
  const match = REASONS[here]?.exec(rest);
  const start = because.index + (match?.index ?? 0);
  return [{ start, end: start + (match?.[0].length ?? 0), certainty: 'medium', against: other }];
}
