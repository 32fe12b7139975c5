/** Figures by what they are called: income, total, days overdue. What a draft and the case say is compared by these. */
import { datesIn } from '../reading/date';
import { type Now, written } from '../reading/day';
import { sumsIn } from '../reading/money';
import { NUMBER, numberOf } from '../reading/number';
import { sinceIn } from './since';

export interface Figure {
  /** Placeholder key of the fact. */
  key: string;
  value: string;
  start: number;
  end: number;
}

const LINK =
  '(?:是|为|约|大概|大约|只有|有|一共|共|左右|还?剩|:|：| is| of| was|\\x27s| about| around|现在|目前|每?个?月|每月|a month|now|只|才|降到|总共|元|多)*\\s*';
/** Key, what it is called, what makes it another figure. */
const MONEY: readonly [string, RegExp, RegExp | null][] = [
  [
    'income_now',
    /(?:月?收入|工资|月薪|薪水|薪资|人工|到手(?!的)|进账)|\b(?:income|salary|wages?|take[- ]home|i (?:now )?(?:earn|make|get))\b/,
    /以前|原来|之前|从前|过去|曾|before|used to|was\b|证明|下降|少了/,
  ],
  [
    'income_before',
    /(?:以前|原来|之前|从前|过去|原先|失业前)(?:的|每?个?月|一个月|我)*(?:收入|工资|月薪|薪水|薪资)|\b(?:used to (?:earn|make|get|be on)|(?:previous|old|former) (?:income|salary|wages?))\b/,
    null,
  ],
  ['other_debt', /(?:其他|其它|别的|另外)(?:平台)?的?(?:欠款|债务?|负债|贷款|借款)|\bother (?:debts?|loans?)\b/, null],
  ['essentials', /(?:必要|固定|基本)?(?:支出|开支|开销)|\b(?:essentials|expenses|outgoings)\b/, /以前|之前|其他/],
  [
    'total',
    /(?:欠款?(?:总额|金额|(?:着|了)?(?:您们?|贵[司行]))?|总欠款|债务)(?!明细)|\b(?:i owe|total (?:debt|balance)|my (?:total )?(?:debt|balance))\b/,
    /本金|利息|每|分|前|之前|已还|如果|减/,
  ],
  ['due_amount', /(?:本期|这期|当期|应还)(?:应还)?(?:金额)?|\b(?:amount due|payment due)\b/, /之前|上期/],
  ['refund', /(?:说好|答应|讲好|要求|应该?)退(?:款|我|给我)*|\brefund (?:of|me)\b/, /每|已/],
  ['paid_amount', /(?:已经?还(?:款)?了?|还了|已付|已缴)|\b(?:already paid|have paid|i paid)\b/, /每/],
];
const COUNTS: readonly [string, RegExp][] = [
  ['overdue_days', new RegExp(`逾期(?:了|已经?|有|大概|约)*(${NUMBER})天|(\\d+) days (?:overdue|late|behind)`, 'g')],
  [
    'count',
    new RegExp(
      `(?:方案|约定|谈好|说好|协议)[^，,。]{0,8}?(${NUMBER})(?:个)?期|agreed[^,.]{0,20}?(\\d+) (?:instal|months|payments)`,
      'g',
    ),
  ],
];
const DATES: readonly [string, RegExp][] = [
  ['due_date', /(?:还款日|到期日|缴款日)(?:是|为|在|:|：)*$|\b(?:due date is|is due on) $/],
];

/** The figures that a folded text gives with their names. */
export function figuresNamed(text: string, now: Now | null): Figure[] {
  const found: Figure[] = [];
  const sums = sumsIn(text);
  for (const [key, names, unless] of MONEY) {
    for (const match of text.matchAll(new RegExp(`(?:${names.source})${LINK}`, 'g'))) {
      const from = match.index + match[0].length;
      const sum =
        sums.find(({ start }) => start >= from && start - from < 4) ??
        [...text.slice(from).matchAll(new RegExp(`^[$£€¥]?(${NUMBER})(?![天期%年号日月个])`, 'g'))].map((bare) => ({
          start: from,
          end: from + bare[0].length,
          value: numberOf(bare[1] ?? '') ?? 0,
        }))[0];
      if (sum === undefined || sum.value < 10) continue;
      const clause = text.slice(Math.max(0, match.index - 8), match.index + match[0].length);
      if (unless?.test(clause.split(/[，,。;；]/).at(-1) ?? '')) continue;
      if (found.some((other) => other.start === sum.start)) continue;
      found.push({ key, value: String(sum.value), start: sum.start, end: sum.end });
    }
  }
  for (const [key, pattern] of COUNTS) {
    for (const match of text.matchAll(pattern)) {
      const words = match[1] ?? match[2] ?? '';
      const start = match.index + match[0].lastIndexOf(words);
      found.push({ key, value: String(numberOf(words)), start, end: start + words.length });
    }
  }
  for (const { start, end, day } of datesIn(text, now)) {
    const key = DATES.find(([, before]) => before.test(text.slice(0, start)))?.[0];
    if (key !== undefined && day !== null) found.push({ key, value: written(day, null), start, end });
  }
  const since = sinceIn(text, now);
  return since === null ? found : [...found, since];
}

/** A fact's number: 4,200 · "4200元" · 4200; null when it is none. */
export function factNumber(value: unknown): number | null {
  if (typeof value === 'number') return value;
  const inner = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  if (typeof inner === 'number') return inner;
  const words = typeof inner === 'string' ? inner.replace(/[¥￥$£€元块圆,\s]|rmb|cny/gi, '') : '';
  return /^-?\d+(?:\.\d+)?$/.test(words) ? Number(words) : words === '' ? null : numberOf(words);
}
