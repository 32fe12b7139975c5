/** The longer Latin words of many lines, for those that were typed with a slip. */
import { BEGINS, type Found, match, placed, SLIPPED } from './match';
import { slippedStart } from './typo';

export class Vocabulary {
  /** Each word with the lines that hold it. */
  readonly #words = new Map<string, number[]>();

  constructor(readonly texts: readonly string[]) {
    texts.forEach((text, line) => {
      for (const word of new Set(text.match(/[a-z']{4,}/g))) {
        const lines = this.#words.get(word);
        if (lines) lines.push(line);
        else this.#words.set(word, [line]);
      }
    });
  }

  /** The lines that hold a word which begins as `typed` does, but for one slip. */
  slipped(typed: string): Found {
    const found = new Float64Array(this.texts.length);
    for (const [word, lines] of this.#words) {
      if (!slippedStart(typed, word)) continue;
      for (const line of lines) {
        const start = this.texts[line]?.indexOf(word) ?? 0;
        found[line] = match(SLIPPED + BEGINS, placed(start, start + word.length));
      }
    }
    return found;
  }
}
