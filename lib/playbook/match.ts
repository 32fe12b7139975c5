/** How well one word fits one stretch of words: as written, or as an input method takes it. */
import { isPlaceholderKey } from './placeholder';
import { HAN, simplified } from './script';
import { type Spelled, spelledOut } from './spelling';

/** Worth of a match by how it was found. */
export const WRITTEN = 60;
const SPELLED_OUT = 44;
const INITIALS = 36;
const ONE_INITIAL = 20;
const SOUNDS = 28;
export const SLIPPED = 16;
/** At the beginning of the phrase, or of a word of it. */
export const BEGINS = 4;
/** What stands around the phrase is worth less than its own words. */
export const AROUND = 0.85;
export const LETTERS = /[a-z]/;

/** Same length: lower-case, half-width, simplified. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase().replace(/[！-～]/g, half);
  return HAN.test(lower) ? simplified(lower) : lower;
};
const half = (char: string): string => String.fromCharCode(char.charCodeAt(0) - 0xfee0).toLowerCase();

/**
 * Same length as the phrase. The blanks that we name are shown by other words, which stand around the phrase; a blank that the user
 * named is found by its name.
 */
export const wordsOf = (text: string): string =>
  fold(text).replace(/\{([^{}]*)\}/g, (blank, key: string) =>
    isPlaceholderKey(key.trim()) ? '\0'.repeat(blank.length) : `\0${key}\0`,
  );

/** A word found in a line, in one number, as there are ten thousand of them a key: worth, start, end. 0 for nothing. */
export type Match = number;
/** What was found: the match in each line. */
export type Found = Float64Array;
export const match = (worth: number, place: number): Match => worth * 2 ** 32 + place;
export const placed = (start: number, end: number): number => start * 65_536 + end;
export const worthIn = (found: Match): number => Math.floor(found / 2 ** 32);
export const startIn = (found: Match): number => (found >>> 16) & 0xffff;
export const endIn = (found: Match): number => found & 0xffff;

/** What it is worth that a word as written stands where one begins. */
export const begins = (text: string, at: number, word: string): number =>
  at === 0 || (LETTERS.test(word.charAt(0)) && !LETTERS.test(text.charAt(at - 1))) ? BEGINS : 0;

/** What a stretch of characters is worth that a word was read from. Many initials are a surer sign than few. */
export function worthOf(start: number, end: number, { word, spelling }: Spelled): number {
  const characters = end - start;
  if (spelling !== 'exact') return characters > 1 ? { sounds: SOUNDS, slips: SLIPPED }[spelling] : 0;
  if (characters === 1 && word.length === 1) return ONE_INITIAL;
  const worth = spelledOut(word, characters) ? SPELLED_OUT : INITIALS + Math.min(characters, 6) - 2;
  return worth + (start === 0 ? BEGINS : 0);
}
