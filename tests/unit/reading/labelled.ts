/** The labelled agent messages: one a line, `text ⇥ intents it has ⇥ intents it must not have ⇥ latest moments of its promises`. */
import { readFileSync } from 'node:fs';
import { type Reading, read } from '../../../lib/reading/read';

/** When all of them were said: a Monday. */
const AT = '2026-11-23T14:05:00+08:00';

export interface Labelled {
  text: string;
  has: string[];
  hasNot: string[];
  /** `2026-11-26@500CNY`: latest moment (`-` for open, `?` for not judged) and a sum; null when promises are not judged. */
  promises: string[] | null;
}

/** `part`: every third line is held back, and is looked at as a figure only. */
export function labelled(file: string, part: 'all' | 'open' | 'held'): Labelled[] {
  const words = (cell: string): string[] => cell.split(' ').filter((word) => word !== '' && word !== '-');
  return readFileSync(new URL(`../../fixtures/reading/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .filter((_, index) => part === 'all' || (index % 3 === 2) === (part === 'held'))
    .map((line) => {
      const [text = '', has = '', hasNot = '', promises = ''] = line.split('\t');
      return {
        text,
        has: words(has),
        hasNot: words(hasNot),
        promises: /^\??$/.test(promises) ? null : promises.split(';'),
      };
    });
}

export interface Score {
  messages: number;
  /** Share of the intents there are that were found. */
  recall: number;
  /** Intents found that must not be. */
  forbidden: number;
  precision: number;
  promiseRecall: number;
  deadlines: number;
  amounts: number;
  /** What went wrong, for reading. */
  misses: string[];
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export function score(
  rows: readonly Labelled[],
  readOne: (text: string) => Reading = (text) => read(text, { at: AT }),
): Score {
  const sum = { has: 0, hit: 0, forbidden: 0, right: 0, wrong: 0, missed: 0, due: 0, exact: 0, sums: 0, named: 0 };
  const misses: string[] = [];
  for (const row of rows) {
    const reading = readOne(row.text);
    const codes: string[] = reading.intents.map(({ code }) => code);
    const missing = row.has.filter((code) => !codes.includes(code));
    const bad = codes.filter((code) => row.hasNot.includes(code));
    if (missing.length + bad.length > 0) misses.push(`${row.text} | lacks ${missing.join()} | must not ${bad.join()}`);
    sum.has += row.has.length;
    sum.hit += row.has.length - missing.length;
    sum.forbidden += bad.length;
    if (row.has.includes('promises')) sum[codes.includes('promises') ? 'right' : 'missed'] += 1;
    else if (bad.includes('promises')) sum.wrong += 1;
    const left = reading.promises.map(({ deadline }) => deadline?.latest ?? '-');
    for (const [latest = '?', amount] of (row.promises ?? []).map((one) => one.split('@'))) {
      if (latest !== '?') {
        sum.due += 1;
        if (left.includes(latest)) {
          sum.exact += 1;
          left.splice(left.indexOf(latest), 1);
        } else misses.push(`${row.text} | latest ${latest}, not ${left.join()}`);
      }
      if (amount === undefined) continue;
      sum.sums += 1;
      const found = reading.promises.flatMap(({ amounts }) =>
        amounts.map(({ value, currency }) => `${value}${currency}`),
      );
      if (found.includes(amount)) sum.named += 1;
      else misses.push(`${row.text} | ${amount}, not ${found.join()}`);
    }
  }
  return {
    messages: rows.length,
    recall: share(sum.hit, sum.has),
    forbidden: sum.forbidden,
    precision: share(sum.right, sum.right + sum.wrong),
    promiseRecall: share(sum.right, sum.right + sum.missed),
    deadlines: share(sum.exact, sum.due),
    amounts: share(sum.named, sum.sums),
    misses,
  };
}
