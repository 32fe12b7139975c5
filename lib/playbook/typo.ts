/** One slip of the finger: a letter too many, too few, another one, or two that changed places. */

/** True when `word` is the beginning of `whole`, or all of it, with exactly one slip. */
export function slippedStart(word: string, whole: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === whole[at]) at += 1;
  if (at === word.length) return false;
  return (
    whole.startsWith(word.slice(at + 1), at + 1) ||
    whole.startsWith(word.slice(at + 1), at) ||
    whole.startsWith(word.slice(at), at + 1) ||
    (word[at] === whole[at + 1] && word[at + 1] === whole[at] && whole.startsWith(word.slice(at + 2), at + 2))
  );
}

/** True when `word` is `whole` with exactly one slip. */
export function slipped(word: string, whole: string): boolean {
  const [shorter, longer] = word.length < whole.length ? [word, whole] : [whole, word];
  if (longer.length - shorter.length > 1 || word === whole) return false;
  return longer.startsWith(shorter) || (slippedStart(word, whole) && slippedStart(whole, word));
}

/** The word, and the word without one of its letters: two words with one slip between them share one of these. */
function shortened(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** Finds which of `words` are one slip away. */
export class Neighbours {
  readonly #at = new Map<string, number[]>();

  constructor(readonly words: readonly string[]) {
    words.forEach((word, index) => {
      for (const part of shortened(word)) this.#at.set(part, [...(this.#at.get(part) ?? []), index]);
    });
  }

  /** Places in `words`, each once. */
  of(word: string): number[] {
    const near = new Set(shortened(word).flatMap((part) => this.#at.get(part) ?? []));
    return [...near].filter((index) => slipped(word, this.words[index] ?? ''));
  }
}
