/** The Chinese specifications of Recognizers-Text as cases: what stands where in an input, and what it means. */
import { readFileSync } from 'node:fs';

const FOLDER = new URL('../../../tests/fixtures/recognizers-text/', import.meta.url);

export type SpecKind = 'number' | 'percent' | 'currency' | 'time';

/** A stretch (end inclusive, as upstream counts) and the values that are right for it. */
export interface Wanted {
  start: number;
  end: number;
  /** `date`, `datetime`, `time` or `duration`; the kind of the file for the rest. */
  type: string;
  values: string[];
}

export interface Case {
  file: string;
  index: number;
  input: string;
  /** The moment that counts as now; null where the file gives none. */
  at: string | null;
  wanted: Wanted[];
}

interface Row {
  Input: string;
  Context?: { ReferenceDateTime?: string };
  Results: {
    Text: string;
    TypeName?: string;
    Type?: string;
    Start: number;
    End?: number;
    Length?: number;
    Resolution?: { value?: string; isoCurrency?: string; values?: { value?: string }[] };
    Value?: { FutureResolution?: Record<string, string>; PastResolution?: Record<string, string> };
  }[];
}

const FILES: Readonly<Record<SpecKind, readonly string[]>> = {
  number: ['Number-NumberModel.json'],
  percent: ['Number-PercentModel.json'],
  currency: ['NumberWithUnit-CurrencyModel.json'],
  time: [
    'DateTime-DateParser.json',
    'DateTime-DateTimeModel.json',
    'DateTime-DurationExtractor.json',
    'DateTime-DurationParser.json',
  ],
};

const parsed = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8').replace(/^\uFEFF/, '')) as T;

/**
 * Cases that are not claimed: file → reason → places in the file. Dates and times were listed before they were first run;
 * numbers, percentages and currency had been run once by then.
 */
const OUT = parsed<Record<string, Record<string, number[]>>>('out-of-scope.json');

/** The cases of a kind that are claimed, and how many are not. */
export function casesOf(kind: SpecKind): { cases: Case[]; left: number } {
  const all = FILES[kind].flatMap((file) => parsed<Row[]>(file).map((row, index) => caseOf(file, index, row)));
  const cases = all.filter(
    ({ file, index }) => !Object.values(OUT[file] ?? {}).some((places) => places.includes(index)),
  );
  return { cases, left: all.length - cases.length };
}

function caseOf(file: string, index: number, row: Row): Case {
  const wanted = row.Results.map(({ Start, End, Length, TypeName, Type, Resolution, Value }): Wanted => {
    const values = [Resolution?.value, ...(Resolution?.values ?? []).map(({ value }) => value)];
    const resolved = [...Object.values(Value?.FutureResolution ?? {}), ...Object.values(Value?.PastResolution ?? {})];
    return {
      start: Start,
      end: End ?? Start + (Length ?? 1) - 1,
      type: (TypeName ?? Type ?? '').replace('datetimeV2.', ''),
      values: [...values, ...resolved].filter((value) => value !== undefined && value !== null).map(String),
    };
  });
  return { file, index, input: row.Input, at: row.Context?.ReferenceDateTime ?? null, wanted };
}
