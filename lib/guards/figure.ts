/** Figures by what they are called: income, total, days overdue. What a draft and the case say is compared by these. */
import { datesIn } from '../reading/date';
import { type Now, written } from '../reading/day';
import { clauseAround } from '../reading/line';
import { NUMBER, numberOf } from '../reading/number';
import { amountsIn } from './amount';
import { sinceIn } from './since';

export interface Figure {
  /** Placeholder key of the fact. */
  key: string;
  value: string;
  start: number;
  end: number;
  /** About that. */
  isRough: boolean;
}

/** Key, what a clause with this figure speaks of, what makes it another figure. The more special come first. */
const MONEY: readonly [string, RegExp, RegExp | null][] = [
  [
    'income_now',
    /(?:月?收入|工资|薪|人工|到手|进账)|每个?月(?:还|就|只)?能?(?:赚|挣|拿)|\b(?:income|salary|wages?|take[- ]home|i (?:now |only |just )?(?:earn|make|get|clear))\b/,
    /以前|原来|之前|过去|曾|before|used to|\bwas\b|证明|比|一半|分之|还[款给您了]|扣|付|房租|month (?:to|for) you/,
  ],
  ['other_debt', /(?:其他|其它|别的|另外)(?:平台)?的?(?:欠款|债务?|负债|贷款|借款)|\bother (?:debts?|loans?)\b/, null],
  ['essentials', /支出|开支|开销|\b(?:expenses|outgoings)\b/, /以前|之前|其他|房租/],
  [
    'paid_amount',
    /(?:已经?|一共|总共|都|前后|我)(?:还|付|缴|交)(?:过|了|给|款|掉)|(?:还|付|缴|交)过(?:您们?)?|\b(?:already|have|i) (?:paid|sent)\b/,
    /每|想|如果|\b(?:will|by|on the)\b/,
  ],
  [
    'refund',
    /(?:说好|答应|讲好|要求|应该?|要|是|给我?)退|退(?:款|还|回|我|给我)|该退|\brefund(?:ed)?\b|\bowe me\b|want my/,
    /每|已|只|才|实际|您(?:们)?(?:上午|刚才|说)|运费|到账|\b(?:you sent|only|instead)\b/,
  ],
  ['due_amount', /应还|本期|这期|\b(?:amount due)\b/, /之前|还(?:不|得)|分|先还/],
  [
    'total',
    /欠(?!费|条)|总额|总数|总共|债务|\b(?:i owe|(?:total|my|the) (?:debt|balance)|altogether)\b/,
    /本金|利息|每|分|前|之前|还[过了]|如果|减|违约金|工资|\b(?:includes?|a month|owe me)\b/,
  ],
];
const COUNTS: readonly [string, RegExp][] = [
  ['overdue_days', new RegExp(`逾期[^，,。\\d]{0,5}?(${NUMBER})[来多几]?天|(\\d+) days (?:overdue|late|behind)`, 'g')],
  [
    'count',
    new RegExp(
      `(?:方案|约定|谈好|说好|协议)[^。]{0,14}?(?:分|共)?(${NUMBER})(?:个)?期|agreed[^,.]{0,20}?(\\d+) (?:instal|months|payments)`,
      'g',
    ),
  ],
];
const DATES: readonly [string, RegExp][] = [
  ['due_date', /(?:还款日|缴款日|到期日?)[^，,。\d]{0,8}$|\b(?:due date is|(?:is|falls|'s) due (?:on|by)(?: the)?) $/],
  ['first_date', /(?:首期|第一期|头一期)[^，,。\d]{0,8}$|\bfirst (?:payment|instal\w*)[^,.\d]{0,12}$/],
];

/** The figures that a folded text gives with their names. */
export function figuresNamed(text: string, now: Now | null): Figure[] {
  const found: Figure[] = [];
  for (const { start, end, value, isRough } of amountsIn(text)) {
    const clause = clauseAround(text.replace(/(?<=\d),(?=\d{3})/g, '.'), start, end);
    const before =
      text
        .slice(0, start)
        .split(/[。！？!?；;\n]/)
        .at(-1) ?? '';
    const named =
      MONEY.find(([, names, unless]) => names.test(clause) && !unless?.test(clause)) ??
      MONEY.find(
        ([, names, unless]) =>
          new RegExp(`(?:${names.source})[^，,。\\d]{0,6}[，,]?[^，,。\\d]{0,4}$`).test(before) &&
          !unless?.test(before),
      );
    if (named !== undefined && !found.some(({ key }) => key === named[0]))
      found.push({ key: named[0], value: String(value), start, end, isRough });
  }
  for (const [key, pattern] of COUNTS) {
    for (const match of text.matchAll(pattern)) {
      const words = match[1] ?? match[2] ?? '';
      const start = match.index + match[0].lastIndexOf(words);
      const isRough = /来|多|几|约|大概/.test(match[0]);
      found.push({ key, value: String(numberOf(words)), start, end: start + words.length, isRough });
    }
  }
  for (const { start, end, day } of datesIn(text, now)) {
    const key =
      DATES.find(([, before]) => before.test(text.slice(0, start)))?.[0] ??
      (/^(?:就|才)?到期/.test(text.slice(end)) ? 'due_date' : undefined);
    if (key !== undefined && day !== null && !/改|挪|换|推|延|能不能|可以|\b(?:could|can|move|change)\b/.test(text))
      found.push({ key, value: written(day, null), start, end, isRough: false });
  }
  const since = sinceIn(text, now);
  return since === null ? found : [...found, since];
}

/** A fact's number: 4,200 · "4200元" · 4200; null when it is none. */
export function factNumber(value: unknown): number | null {
  if (typeof value === 'number') return value;
  const inner = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  if (typeof inner === 'number') return inner;
  const words = typeof inner === 'string' ? inner.replace(/[¥￥$£€元块圆,\s]|cny/gi, '') : '';
  return /^-?\d+(?:\.\d+)?$/.test(words) ? Number(words) : words === '' ? null : numberOf(words);
}
