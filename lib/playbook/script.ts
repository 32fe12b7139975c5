/** Characters folded to their simplified form, one for one, so that a phrase is found in whichever script one types. */
import table from './tables/script.json';

export const HAN = /[\u3400-\u9fff]/;

const PAIRS = table.pairs.join('');

const SIMPLIFIED = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, pair) => [PAIRS.charAt(2 * pair), PAIRS.charAt(2 * pair + 1)]),
);

/** The text with each character in its simplified form; as long as before. */
export function simplified(text: string): string {
  return text.replace(/[\u4e00-\u9fff]/g, (char) => SIMPLIFIED.get(char) ?? char);
}
