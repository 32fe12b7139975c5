/** The two lines that do not fit each other: the draft's own, and the one that was said before. Cut to what can be taken in at a glance. */
import type { Finding, GuardContext } from './finding';

export interface BothLines {
  /** The sentence of the draft that holds what was found. */
  draft: string;
  /** What was said; null where the draft stands against a fact of the case. */
  said: string | null;
  /** When that was, RFC 3339; null where it is not known. */
  at: string | null;
}

/** So many characters of a line are shown. */
const MOST = 120;
const ENDS = /[。！？!?；;\n]/;

/** Null when the finding stands against nothing. Only the lines of such a finding leave the draft. */
export function bothLines(
  { start, end, against }: Pick<Finding, 'start' | 'end' | 'against'>,
  draft: string,
  said: GuardContext['said'],
): BothLines | null {
  if (against === undefined) return null;
  const found = said.findLast(({ text }) => text.includes(against));
  const line = sentenceAround(draft, start, end);
  return { draft: line, said: found ? around(against, 0, 0) : null, at: found?.at ?? null };
}

function sentenceAround(text: string, start: number, end: number): string {
  let [from, to] = [start, end];
  while (from > 0 && !ENDS.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && !ENDS.test(text.charAt(to))) to += 1;
  return around(text.slice(from, to), start - from, end - from);
}

/** At most so much of `text` that `start` to `end` stands in the middle, on one line. */
function around(text: string, start: number, end: number): string {
  const from = text.length <= MOST ? 0 : Math.max(0, Math.min(start - Math.floor((MOST - (end - start)) / 2), start));
  const words = text
    .slice(from, from + MOST)
    .replace(/\s+/g, ' ')
    .trim();
  return `${from > 0 ? '…' : ''}${words}${from + MOST < text.length ? '…' : ''}`;
}
