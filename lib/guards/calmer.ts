/** Calmer words in the place of whole clauses: what stands in the middle of one cannot be changed alone. */
import { clausesOf } from '../reading/line';
import { simplified, traditional } from '../reading/script';
import type { Draft, Span } from './finding';

/** What the user says besides: a figure, a request, an order of things. It stays. */
const KEPT = /\d|请|谢|退|\b(?:please|thank|order)/;

/** The stretch that `calmer` takes the place of, and the words themselves; `isWide`: of its sentence too, as far as it says nothing else. */
export function calmerFor(
  draft: Draft,
  { start, end, calmer }: Pick<Span, 'start' | 'end' | 'calmer'>,
  isWide: boolean,
): { start: number; end: number; suggestion: string } | null {
  if (calmer === undefined) return null;
  if (typeof calmer === 'string') return { start, end, suggestion: scripted(draft, calmer) };
  const clauses = draft.line.sentences.flatMap((of) => clausesOf(of).map((clause) => ({ ...clause, of })));
  const goesOn = (at: number, from: number): boolean =>
    isWide && clauses[at]?.of === clauses[from]?.of && !KEPT.test(clauses[at]?.text ?? '');
  let first = clauses.findLastIndex((one) => one.start <= start);
  let last = clauses.findLastIndex((one) => one.start < end);
  while (goesOn(first - 1, first)) first -= 1;
  while (goesOn(last + 1, last)) last += 1;
  const [from, to] = [clauses[first], clauses[last]];
  if (from === undefined || to === undefined) return null;
  const stretch = {
    start: from.start + from.text.length - from.text.trimStart().length,
    end: to.start + to.text.trimEnd().length,
  };
  const [zh, en] = calmer;
  if (/[㐀-鿿]/.test(draft.text))
    return { ...stretch, suggestion: scripted(draft, zh) + (/[。！？!?…~；;]\s*$/.test(to.text) ? '。' : '') };
  const isLast = to.start + to.text.length >= to.of.start + to.of.text.length;
  const words = isLast ? en : en.replace(/\.$/, '');
  const isFirst = stretch.start === from.of.start || /^I\b/.test(en);
  return { ...stretch, suggestion: isFirst ? words : words.charAt(0).toLowerCase() + words.slice(1) };
}

/** In the script of the draft; where that does not tell, of what was said before. */
function scripted({ text, said }: Draft, words: string): string {
  const tells = (other: (char: string) => string, within: string): boolean =>
    [...within].some((char) => !/[你咱]/.test(char) && other(char) !== char);
  const isTraditional =
    tells(simplified, text) || (!tells(traditional, text) && said.some(({ line }) => tells(simplified, line.original)));
  return isTraditional ? traditional(words) : words;
}
