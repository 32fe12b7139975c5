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
      return before === undefined || before.value === figure.value
        ? []
        : [{ start, end, certainty: 'high', against: before.said }];
    });
    return [...figures, ...reasons(draft)];
  },
};

const textOf = (fact: unknown): string =>
  typeof fact === 'object' && fact !== null && 'value' in fact ? String(fact.value) : String(fact);

/** A date agrees as far as the fact gives it. */
function agrees(value: string, fact: unknown): boolean {
  if (/^\d{4}-/.test(value)) {
    const told = textOf(fact).slice(0, 10);
    return !/^\d{4}-\d\d/.test(told) || value.startsWith(told);
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
