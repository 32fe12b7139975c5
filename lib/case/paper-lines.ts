/** The lines that papers of a case are made of: a name with its value, numbered lists, tables, and where something stands. */
import type { PaperWords } from './data/paper-words';

export const line = (label: string, value: string, { blank, colon }: PaperWords): string =>
  `${label}${colon}${value || blank}`;

export const aside = (text: string, { brackets: [before, after] }: PaperWords): string => `${before}${text}${after}`;

export const section = (head: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', head, ...lines.map((one, at) => `${at + 1}. ${one}`)];

/** A table: cells apart by tabs, as spreadsheets take them. Empty where it has no row. */
export function table(head: string, columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const cells = (row: readonly string[]) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()).join('\t');
  return rows.length === 0 ? [] : ['', head, cells(columns), ...rows.map(cells)];
}

export const filled = (pattern: string, values: Record<string, string | number>): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** `numberOf`: record id → its number, as a package of the whole case counts them. */
export function placeOf(
  record: string | null,
  seq: number | null,
  numberOf: (record: string) => number | null,
  words: PaperWords,
): string {
  const number = record === null ? null : numberOf(record);
  return filled(words.entry, { record: number ?? words.blank, seq: seq ?? words.blank });
}

export const channelOf = (channel: string) =>
  (['phone', 'letter', 'mail', 'visit', 'post'] as const).find((known) => known === channel) ?? 'other';
