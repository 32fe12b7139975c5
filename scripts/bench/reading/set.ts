/**
 * A set of labelled messages from a file, one JSON object a line with a `want`, against what `read` says: totals by language
 * and by code. Spans count as found when they overlap. The lines that fail are shown on request alone: a set that is held
 * back stays unseen.
 */
import { readFileSync } from 'node:fs';
import { type Commitment, read } from '../../../lib/reading/read';

/** What the author of the set says of a promise or an offer. */
interface WantedSpan {
  quote: string;
  deadline: { latest: string | null; of?: string } | null;
  amounts: { value: number; role?: string }[];
}

interface WantedLine {
  id: string;
  text: string;
  at?: string;
  lang?: string;
  region?: string;
  want: {
    intents: string[];
    promises: WantedSpan[];
    offers: WantedSpan[];
    values: { text: string; value: number | string | null }[];
    redFlags: { kind: string; text: string }[];
  };
}

/** Wanted and found, wanted alone, found alone. */
export class Tally {
  hit = 0;
  missed = 0;
  extra = 0;

  get recall(): number {
    return ratio(this.hit, this.hit + this.missed);
  }

  get precision(): number {
    return ratio(this.hit, this.hit + this.extra);
  }

  get f1(): number {
    return ratio(2 * this.hit, 2 * this.hit + this.missed + this.extra);
  }
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** The figures of one group of lines. `deadlines` and `amounts` count within the promises that were found. */
export class SetScore {
  lines = 0;
  main = new Tally();
  intents = new Tally();
  promises = new Tally();
  offers = new Tally();
  deadlines = new Tally();
  amounts = new Tally();
  values = new Tally();
  redFlags = new Tally();
}

export interface SetReport {
  /** By language, `all` first. */
  groups: Map<string, SetScore>;
  /** By code, over all languages. */
  codes: Map<string, Tally>;
  /** What went wrong, a line each. */
  wrong: string[];
}

/** Reads the file and holds `read` against it. */
export function scoreOfSet(file: string): SetReport {
  const report: SetReport = { groups: new Map(), codes: new Map(), wrong: [] };
  for (const json of readFileSync(file, 'utf8').split('\n')) {
    if (json.trim() === '') continue;
    const line = JSON.parse(json) as WantedLine;
    const groups = ['all', line.lang ?? '?', ...(line.lang === 'zh-Hant' ? [`zh-${line.region}`] : [])];
    scoreLine(
      line,
      groups.map((name) => entry(report.groups, name, () => new SetScore())),
      report,
    );
  }
  return report;
}

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function scoreLine({ id, text, at, want }: WantedLine, groups: SetScore[], report: SetReport): void {
  const reading = read(text, { at });
  const codes: string[] = reading.intents.map(({ code }) => code);
  const count = (of: (score: SetScore) => Tally, what: 'hit' | 'missed' | 'extra', by = 1): void => {
    for (const score of groups) of(score)[what] += by;
  };
  const wrong: string[] = [];
  for (const score of groups) score.lines += 1;
  count(({ main }) => main, codes[0] === want.intents[0] ? 'hit' : 'missed');
  for (const code of new Set([...codes, ...want.intents])) {
    const what = !want.intents.includes(code) ? 'extra' : codes.includes(code) ? 'hit' : 'missed';
    count(({ intents }) => intents, what);
    entry(report.codes, code, () => new Tally())[what] += 1;
    if (what === 'missed') wrong.push(`-${code}`);
    if (what === 'extra')
      wrong.push(`+${code}(${reading.intents.find((one) => one.code === code)?.words.join('|') ?? ''})`);
  }
  for (const name of ['promises', 'offers'] as const) {
    const left = new Set(reading[name]);
    for (const wanted of want[name]) {
      const found = matching(wanted, [...left], text);
      count((score) => score[name], found === undefined ? 'missed' : 'hit');
      if (found === undefined) wrong.push(`-${name} [${wanted.quote}]`);
      if (found === undefined) continue;
      left.delete(found);
      if (name === 'promises') figuresOf(wanted, found, count, wrong);
    }
    count((score) => score[name], 'extra', left.size);
    for (const one of left) wrong.push(`+${name} [${one.quote}]`);
  }
  for (const value of want.values) {
    const has = reading.values.some((one) => overlaps(one.text, value.text) && isSame(one.value, value.value));
    count(({ values }) => values, has ? 'hit' : 'missed');
    if (!has) wrong.push(`-value ${value.text}=${value.value}`);
  }
  const flags = reading.redFlags.filter(({ kind }) => kind !== 'hurry');
  for (const flag of want.redFlags) {
    const has = flags.length > 0;
    count(({ redFlags }) => redFlags, has ? 'hit' : 'missed');
    if (!has) wrong.push(`-flag ${flag.kind} ${flag.text}`);
  }
  if (want.redFlags.length === 0 && flags.some(({ certainty }) => certainty === 'high')) {
    count(({ redFlags }) => redFlags, 'extra');
    wrong.push(`+flag ${flags.map(({ kind, text: words }) => `${kind} ${words}`).join('|')}`);
  }
  if (wrong.length > 0) report.wrong.push(`${id} ${(at ?? '').slice(0, 16)} ${text}\n    ${wrong.join('  ')}`);
}

/** The reading whose words share the most with the wanted ones; none when no half of the shorter is shared. */
function matching(wanted: WantedSpan, found: readonly Commitment[], text: string): Commitment | undefined {
  const start = text.indexOf(wanted.quote);
  const shared = ({ start: from, end: to }: Commitment): number =>
    Math.min(to, start + wanted.quote.length) - Math.max(from, start);
  const best = [...found].sort((a, b) => shared(b) - shared(a))[0];
  if (best === undefined || start < 0) return undefined;
  return shared(best) * 2 >= Math.min(wanted.quote.length, best.end - best.start) ? best : undefined;
}

function figuresOf(
  wanted: WantedSpan,
  found: Commitment,
  count: (of: (score: SetScore) => Tally, what: 'hit' | 'missed' | 'extra', by?: number) => void,
  wrong: string[],
): void {
  if (wanted.deadline?.of !== 'condition') {
    const isRight = (wanted.deadline?.latest ?? null) === (found.deadline?.latest ?? null);
    count(({ deadlines }) => deadlines, isRight ? 'hit' : 'missed');
    if (!isRight) wrong.push(`latest ${found.deadline?.latest ?? null}, not ${wanted.deadline?.latest ?? null}`);
  }
  for (const { value, role } of wanted.amounts) {
    const has = found.amounts.some((one) => one.value === value && (role === undefined || one.role === role));
    count(({ amounts }) => amounts, has ? 'hit' : 'missed');
    if (!has)
      wrong.push(
        `${value} ${role}, not ${found.amounts.map((one) => `${one.value} ${one.role}`).join(', ') || 'none'}`,
      );
  }
}

const overlaps = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** Numbers and dates are compared; how a set writes lengths of time, telephone and ticket numbers is its own affair. */
const isSame = (found: unknown, wanted: unknown): boolean =>
  found === wanted || (typeof wanted === 'string' && !/^\d{4}-\d\d-\d\d/.test(wanted));
