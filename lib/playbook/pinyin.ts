/** How characters are read: every reading without its tone, `v` for ü. The table is made by `scripts/tables.ts`. */
import table from './tables/pinyin.json';

/** All syllables; other modules name them by their place here. */
export const SYLLABLES: readonly string[] = Object.keys(table);

const READINGS = new Map<string, number[]>();
Object.values(table).forEach((characters, syllable) => {
  for (const char of characters) READINGS.set(char, [...(READINGS.get(char) ?? []), syllable]);
});

const NONE: readonly number[] = [];

/** Places in `SYLLABLES` of the readings of one character; none when it is not read that way. */
export const readingsOf = (char: string): readonly number[] => READINGS.get(char) ?? NONE;
