/** How well one word fits one stretch of words: as written, or as an input method takes it. */
import { simplified } from './script';
import { type Spelled, spelledOut } from './spelling';

/** Worth of a match by how it was found. */
const WRITTEN = 60;
const SPELLED_OUT = 44;
const INITIALS = 36;
const ONE_INITIAL = 20;
export const SOUNDS = 28;
export const SLIPPED = 16;
/** At the beginning of the phrase, or of a word of it. */
export const BEGINS = 4;
/** What stands around the phrase is worth less than its own words. */
export const AROUND = 0.85;
const BLANK = /\{[^{}]*\}/g;
export const HAN = /[\u3400-\u9fff]/;
export const LETTERS = /[a-z]/;

/** Same length: lower-case, half-width, simplified. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase().replace(/[！-～]/g, half);
  return HAN.test(lower) ? simplified(lower) : lower;
};
const half = (char: string): string => String.fromCharCode(char.charCodeAt(0) - 0xfee0).toLowerCase();

/** Same length as the phrase, with blanks made unfindable. */
export const wordsOf = (text: string): string => fold(text).replace(BLANK, (blank) => '\u0000'.repeat(blank.length));

/** A stretch of words: a phrase, or what stands around it. */
export interface Line {
  text: string;
  /** For spelling; null when there is nothing to spell. */
  line: Uint16Array | null;
  /** Has letters of ours. */
  latin: boolean;
}

/** What a word found in a line, in one number, as there are ten thousand of them a key: worth, start, end. 0 for nothing. */
export type Match = number;
export const match = (worth: number, place: number): Match => worth * 2 ** 32 + place;
export const placed = (start: number, end: number): number => start * 65_536 + end;
export const worthIn = (found: Match): number => Math.floor(found / 2 ** 32);
export const startIn = (found: Match): number => (found >>> 16) & 0xffff;
export const endIn = (found: Match): number => found & 0xffff;

/** As written; at the beginning of a word it is worth more. */
export function written(text: string, word: string): Match {
  const start = text.indexOf(word);
  if (start < 0) return 0;
  return match(WRITTEN + (begins(text, start, word) ? BEGINS : 0), placed(start, start + word.length));
}

const begins = (text: string, at: number, word: string): boolean =>
  at === 0 || (LETTERS.test(word.charAt(0)) && !LETTERS.test(text.charAt(at - 1)));

/** As an input method takes it. */
export function read(line: Uint16Array, spelled: Spelled): Match {
  const place = spelled.in(line);
  return place === 0 ? 0 : match(worthOf(startIn(place), endIn(place), spelled.word), place);
}

/** Many initials are a surer sign than few. */
function worthOf(start: number, end: number, word: string): number {
  const characters = end - start;
  if (characters === 1 && word.length === 1) return ONE_INITIAL;
  const worth = spelledOut(word, characters) ? SPELLED_OUT : INITIALS + Math.min(characters, 6) - 2;
  return worth + (start === 0 ? BEGINS : 0);
}
