/** What the user has put aside in this case: promises and warnings of single lines, so that they are not shown again. */
import type { Case } from './case';

/** More than anybody puts aside by hand; the oldest go. */
const MOST = 2_000;

export const asideOf = (row: Pick<Case, 'aside'>): readonly string[] => row.aside ?? [];

/** The case with these put aside, or no more. */
export function putAside(row: Case, names: readonly string[], aside: boolean): Case {
  const others = asideOf(row).filter((name) => !names.includes(name));
  return { ...row, aside: aside ? [...others, ...names].slice(-MOST) : others };
}

/** Name of something a line says. It holds nothing of the words, which may be erased with their record; other words, another name. */
export function nameOfLine(kind: string, record: string, seq: number, words: string): string {
  let mixed = 0x811c9dc5;
  for (const char of words) mixed = Math.imul(mixed ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return `${kind}/${record}/${seq}/${(mixed >>> 0).toString(16)}`;
}
