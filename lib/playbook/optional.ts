/** Parts of a phrase that may be left out, `[[like this]]`: a switch each. They do not stand in each other. */

const PART = /\[\[([^[\]]*)\]\]/g;

/** True when every part that is opened is closed. */
export const isOptional = (text: string): boolean => !/\[\[|\]\]/.test(text.replace(PART, ''));

/** What each switch stands for, in order. */
export const optionsOf = (text: string): string[] => [...text.matchAll(PART)].map(([, words = '']) => words);

/** The phrase without the parts whose number is in `off`, and without the marks. */
export function withOptions(text: string, off: ReadonlySet<number> = new Set()): string {
  let part = -1;
  return text.replace(PART, (_, words: string) => {
    part += 1;
    return off.has(part) ? '' : words;
  });
}
