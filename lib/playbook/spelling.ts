/**
 * A word as an input method takes it (full pinyin, initials, characters, or a mix) against a line of characters. Each place in the
 * word is a bit; going along the line, the set of bits is what has been read so far. So a stretch is read once, whatever the word.
 */
import { readingsOf, SYLLABLES } from './pinyin';
import { HAN } from './script';
import { Neighbours } from './typo';

/** A longer word is looked for as written only: its places would not fit the bits of a number. */
export const LONGEST_SPELLED = 28;

/** `slips`: one letter may be wrong, in whole syllables. `sounds`: a character stands for all that sound like it. */
export type Spelling = 'exact' | 'slips' | 'sounds';

let neighbours: Neighbours | undefined;
const LONGEST_SYLLABLE = 7;
/** Marks what was worked out: no place of a word is so far up. */
const KNOWN = 1 << 30;

/** The characters that lines are made of; a line names them by their place here. The first stands for all that are never looked for. */
export class Alphabet {
  readonly #places = new Map<string, number>();
  readonly chars: string[] = [''];
  readonly readings: (readonly number[])[] = [[]];
  /** For each syllable the characters that are read so. */
  readonly #read: number[][] = [];

  get size(): number {
    return this.chars.length;
  }

  /** Writes a line as places of its characters. One that holds nothing that is read aloud is left blank: it is found as written. */
  write(text: string, into: Uint16Array, at: number): void {
    if (!HAN.test(text)) return;
    for (let i = 0; i < text.length; i += 1) into[at + i] = this.#place(text.charAt(i));
  }

  place(char: string): number | undefined {
    return this.#places.get(char);
  }

  readAs(syllable: number): readonly number[] {
    return this.#read[syllable] ?? [];
  }

  #place(char: string): number {
    let place = this.#places.get(char);
    if (place === undefined) {
      const readings = readingsOf(char);
      place = readings.length > 0 || /[a-z0-9]/.test(char) ? this.chars.push(char) - 1 : 0;
      if (place > 0) this.readings.push(readings);
      for (const syllable of readings) {
        this.#read[syllable] ??= [];
        this.#read[syllable].push(place);
      }
      this.#places.set(char, place);
    }
    return place;
  }
}

/** True when so few characters take the whole word that their syllables must be written out. */
export const spelledOut = (word: string, characters: number): boolean => word.length >= 2 * characters;

/** One word, ready to be looked for in many lines. */
export class Spelled {
  /** For each character and place in the word: the places it leads to, without a slip and with one; 0 until it is worked out. */
  readonly #right: Int32Array;
  readonly #slipped: Int32Array | null;
  readonly #bySyllable: (Uint32Array | undefined)[] = [];
  readonly #slips: ReadonlyMap<number, Uint32Array>;
  readonly #own: (readonly number[])[];

  constructor(
    readonly word: string,
    readonly spelling: Spelling,
    readonly alphabet: Alphabet,
  ) {
    this.#right = new Int32Array(alphabet.size * word.length);
    this.#slipped = spelling === 'slips' ? new Int32Array(alphabet.size * word.length) : null;
    this.#slips = spelling === 'slips' ? slipsOf(word) : new Map();
    this.#own = Array.from(word, readingsOf);
  }

  /** The characters that it can begin with. */
  beginnings(): number[] {
    const first = this.word.charAt(0);
    const chars = new Set<number>();
    const own = this.alphabet.place(first);
    if (own) chars.add(own);
    const alike = this.spelling === 'sounds' ? (this.#own[0] ?? []) : [];
    SYLLABLES.forEach((syllable, index) => {
      if (syllable.startsWith(first) || this.#slips.get(index)?.[0] || alike.includes(index))
        for (const char of this.alphabet.readAs(index)) chars.add(char);
    });
    return [...chars].filter((char) => this.#to(char, 0) | this.#toSlipped(char, 0));
  }

  /** Where the stretch ends that begins `at` and fits the word best; 0 when none does. */
  read(line: Uint16Array, at: number): number {
    const done = 1 << this.word.length;
    let [right, wrong, best, fit] = [1, 0, 0, 0];
    for (let end = at; (right | wrong) !== 0; ) {
      const char = line[end] ?? 0;
      if (char === 0) break;
      end += 1;
      let [nextRight, nextWrong] = [0, 0];
      for (let bits = right; bits !== 0; bits &= bits - 1) {
        const place = lowest(bits);
        nextRight |= this.#to(char, place);
        nextWrong |= this.#toSlipped(char, place);
      }
      for (let bits = wrong; bits !== 0; bits &= bits - 1) nextWrong |= this.#to(char, lowest(bits));
      if ((this.#slipped ? nextWrong : nextRight) & done) {
        const fits = this.fits(end - at);
        if (fits > fit) [best, fit] = [end, fits];
      }
      right = nextRight & (done - 1);
      wrong = nextWrong & (done - 1);
    }
    return best;
  }

  /** Written out, fewer characters fit better; as initials, more of them do: 流水号 is what `lsh` means, not 流水. */
  fits(characters: number): number {
    return spelledOut(this.word, characters) ? 100 - characters : characters;
  }

  /** The places that a character leads to from a place of the word. */
  #to(char: number, place: number): number {
    const at = char * this.word.length + place;
    const known = this.#right[at] ?? KNOWN;
    if (known !== 0) return known & ~KNOWN;
    const readings = this.alphabet.readings[char] ?? [];
    let to = this.#stands(place, char, readings) ? 1 << (place + 1) : 0;
    for (const syllable of readings) to |= this.#syllable(syllable)[place] ?? 0;
    this.#right[at] = to | KNOWN;
    return to;
  }

  #toSlipped(char: number, place: number): number {
    if (!this.#slipped) return 0;
    const at = char * this.word.length + place;
    const known = this.#slipped[at] ?? KNOWN;
    if (known !== 0) return known & ~KNOWN;
    let to = 0;
    for (const syllable of this.alphabet.readings[char] ?? []) to |= this.#slips.get(syllable)?.[place] ?? 0;
    this.#slipped[at] = to | KNOWN;
    return to;
  }

  /** True when a character of the word stands for one of the line. */
  #stands(place: number, char: number, readings: readonly number[]): boolean {
    if (this.word.charAt(place) === this.alphabet.chars[char]) return true;
    return this.spelling === 'sounds' && (this.#own[place] ?? []).some((one) => readings.includes(one));
  }

  #syllable(index: number): Uint32Array {
    const row = this.#bySyllable[index] ?? placesOf(this.word, SYLLABLES[index] ?? '', this.spelling === 'slips');
    this.#bySyllable[index] = row;
    return row;
  }
}

const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits);

/** From each place of the word: over the whole syllable, over its initial (`z` or `zh`), or to the end with its beginning. */
function placesOf(word: string, syllable: string, wholeOnly: boolean): Uint32Array {
  const row = new Uint32Array(word.length);
  for (let place = 0; place < word.length; place += 1) {
    if (word[place] !== syllable[0]) continue;
    let same = 1;
    while (same < syllable.length && place + same < word.length && word[place + same] === syllable[same]) same += 1;
    let to = 0;
    if (same === syllable.length || place + same === word.length) to |= 1 << (place + same);
    if (!wholeOnly) {
      to |= 1 << (place + 1);
      if (syllable[1] === 'h' && same >= 2) to |= 1 << (place + 2);
    }
    row[place] = to;
  }
  return row;
}

function slipsOf(word: string): Map<number, Uint32Array> {
  neighbours ??= new Neighbours(SYLLABLES);
  const rows = new Map<number, Uint32Array>();
  for (let place = 0; place < word.length; place += 1) {
    for (let end = place + 1; end <= Math.min(word.length, place + LONGEST_SYLLABLE); end += 1) {
      for (const syllable of neighbours.of(word.slice(place, end))) {
        const row = rows.get(syllable) ?? new Uint32Array(word.length);
        row[place] = (row[place] ?? 0) | (1 << end);
        rows.set(syllable, row);
      }
    }
  }
  return rows;
}
