/** The labelled lines from which weights are learned: own lines by heading, and the labelled sets with what they say. */
import { readdirSync, readFileSync } from 'node:fs';
import { seeded } from './fit';

export interface LearnLine {
  text: string;
  has: string[];
  /** Codes that are known to be absent; null: all others. */
  hasNot: string[] | null;
  /** Stretches that promise or offer; null where it is not known. */
  spans: { kind: 'promise' | 'offer'; start: number; end: number }[] | null;
}

const ROOT = new URL('../../tests/fixtures/reading/', import.meta.url);
const SETS = ['agent-set-1.tsv', 'agent-set-2.tsv', 'agent-set-3.tsv', 'agent-set-4.tsv', 'agent-set-5.tsv'];

/** Lines that were written together. */
export interface Batch {
  name: string;
  lines: LearnLine[];
}

/** `# codes` over the lines that have them; `[…]` promises, `{…}` offers, ` ⚑ kind` a red flag. */
export function batches(): Batch[] {
  return readdirSync(new URL('lines/', ROOT))
    .sort()
    .map((name) => {
      const lines: LearnLine[] = [];
      let has: string[] = [];
      for (const raw of readFileSync(new URL(`lines/${name}`, ROOT), 'utf8').split('\n')) {
        if (raw.startsWith('# ')) has = raw.slice(2).split(' ');
        else if (raw !== '') lines.push(ownLine(raw, has));
      }
      return { name, lines };
    });
}

function ownLine(raw: string, has: string[]): LearnLine {
  const marked = raw.split(' ⚑ ')[0] ?? '';
  const spans: LearnLine['spans'] = [];
  let text = '';
  for (const char of marked) {
    const last = spans.at(-1);
    if (char === '[' || char === '{')
      spans.push({ kind: char === '[' ? 'promise' : 'offer', start: text.length, end: 0 });
    else if ((char === ']' || char === '}') && last !== undefined) last.end = text.length;
    else text += char;
  }
  return { text, has, hasNot: null, spans };
}

/** Single lines with what they are and are not, kept from what once went wrong. */
export function keptLines(): LearnLine[] {
  const file = new URL('../../unit/reading/agent-lines.json', ROOT);
  const rows = JSON.parse(readFileSync(file, 'utf8')) as [string, string[], string[]][];
  return rows.map(([text, has, hasNot]) => ({ text, has, hasNot, spans: null }));
}

/** Promises with a deadline, a clause each. */
export function datedLines(): LearnLine[] {
  return readFileSync(new URL('deadlines.tsv', ROOT), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const text = line.split('\t')[0] ?? '';
      return { text, has: ['promises'], hasNot: [], spans: [{ kind: 'promise', start: 0, end: text.length }] };
    });
}

/** Clauses that bind (`+`), and messages in which nothing does (`-`). */
export function bindingLines(): LearnLine[] {
  return readFileSync(new URL('promises.tsv', ROOT), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [sign, text = ''] = line.split('\t');
      const isOne = !/[，,；;]/.test(text);
      if (sign === '-') return { text, has: [], hasNot: ['promises'], spans: null };
      const spans = isOne ? [{ kind: 'promise' as const, start: 0, end: text.length }] : null;
      return { text, has: ['promises'], hasNot: [], spans };
    });
}

/** The labelled sets: the codes that a line has and has not; of others nothing is said. The third held back stays out. */
export function setLines(): LearnLine[] {
  const words = (cell: string): string[] => cell.split(' ').filter((word) => word !== '' && word !== '-');
  return SETS.flatMap((file) =>
    readFileSync(new URL(file, ROOT), 'utf8')
      .split('\n')
      .filter((line, index) => line !== '' && !(file === SETS[0] && index % 3 === 2))
      .map((line): LearnLine => {
        const [text = '', has = '', hasNot = ''] = line.split('\t');
        return { text, has: words(has), hasNot: words(hasNot), spans: null };
      }),
  );
}

/** Lines put behind each other, so that it is learned what several intents in one message look like. */
export function joinedLines(lines: readonly LearnLine[], times: number): LearnLine[] {
  const random = seeded(3);
  const byKind = grouped(lines);
  const joined: LearnLine[] = [];
  for (let time = 0; time < times; time += 1) {
    for (const line of lines) {
      const kind = kindOf(line);
      const same = byKind.get(kind) ?? [];
      const other = same[Math.floor(random() * same.length)] ?? line;
      const has = [...new Set([...line.has, ...other.has])];
      const mark = /[.?!。？！～]$/.test(line.text) ? ' ' : kind === 'en' ? '. ' : '，';
      joined.push({
        text: line.text + mark + other.text,
        has: has.length > 1 ? has.filter((code) => code !== 'other') : has,
        hasNot: null,
        spans: null,
      });
    }
  }
  return joined;
}

const kindOf = ({ text }: LearnLine): string =>
  !/[㐀-鿿]/.test(text) ? 'en' : /[這個們還為請幫嗎嘅唔係咗]/.test(text) ? 'hant' : 'hans';

function grouped(lines: readonly LearnLine[]): Map<string, LearnLine[]> {
  const groups = new Map<string, LearnLine[]>();
  for (const line of lines) groups.set(kindOf(line), [...(groups.get(kindOf(line)) ?? []), line]);
  return groups;
}
