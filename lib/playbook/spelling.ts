/**
 * A word as an input method takes it (full pinyin, initials, characters, or a mix) against a line of characters. Each place in the
 * word is a bit; going along the line, the set of bits is what has been read so far. So one pass reads every line, whatever the word.
 */
import { readingsOf, SYLLABLES } from './pinyin';
import { Neighbours } from './typo';

/** A longer word is looked for as written only: its places would not fit the bits of a number. */
export const LONGEST_SPELLED = 28;

/** `slips`: one letter may be wrong, in whole syllables. `sounds`: a character stands for all that sound like it. */
export type Spelling = 'exact' | 'slips' | 'sounds';

let neighbours: Neighbours | undefined;
const LONGEST_SYLLABLE = 7;
const LAST_LATIN = 0x24f;

/** The characters that lines are made of; a line names them by their place here. The first stands for all that are never looked for. */
export class Alphabet {
  readonly #places = new Map<string, number>();
  readonly chars: string[] = [''];
  readonly readings: (readonly number[])[] = [[]];

  /** A line as places of its characters; null when it holds nothing that is read aloud. */
  line(text: string): Uint16Array | null {
    let read = false;
    const line = new Uint16Array(text.length);
    for (let at = 0; at < text.length; at += 1) {
      const place = this.#place(text.charAt(at));
      line[at] = place;
      if (place !== 0 && text.charCodeAt(at) > LAST_LATIN) read = true;
    }
    return read ? line : null;
  }

  #place(char: string): number {
    let place = this.#places.get(char);
    if (place === undefined) {
      const readings = readingsOf(char);
      place = readings.length > 0 || /[a-z0-9]/.test(char) ? this.chars.push(char) - 1 : 0;
      if (place > 0) this.readings.push(readings);
      this.#places.set(char, place);
    }
    return place;
  }
}

/** True when so few characters take the whole word that their syllables must be written out. */
export const spelledOut = (word: string, characters: number): boolean => word.length >= 2 * characters;

/** One word, ready to be looked for in many lines. */
export class Spelled {
  /** For each character: the places it can be read at, as bits; -1 until it is worked out. */
  readonly #from: Int32Array;
  /** For each character and place in the word: the places it leads to, without a slip and with one. */
  readonly #right: Uint32Array;
  readonly #slipped: Uint32Array | null;
  readonly #bySyllable: (Uint32Array | undefined)[] = [];
  readonly #slips: ReadonlyMap<number, Uint32Array>;
  /** For each place reached: where in the line its reading began. */
  readonly #starts: Int32Array;
  readonly #slippedStarts: Int32Array;
  readonly #own: (readonly number[])[];
  /** Places reached so far, without a slip and with one. */
  #reached = 0;
  #reachedSlipped = 0;

  constructor(
    readonly word: string,
    readonly spelling: Spelling,
    readonly alphabet: Alphabet,
  ) {
    const { length } = word;
    const count = alphabet.chars.length;
    this.#from = new Int32Array(count).fill(-1);
    this.#from[0] = 0;
    this.#right = new Uint32Array(count * length);
    this.#slipped = spelling === 'slips' ? new Uint32Array(count * length) : null;
    this.#slips = spelling === 'slips' ? slipsOf(word) : new Map();
    this.#starts = new Int32Array(length + 1);
    this.#slippedStarts = new Int32Array(length + 1);
    this.#own = Array.from(word, readingsOf);
  }

  /**
   * The stretch of `line` that fits the word best, the first among equals: `start * 65536 + end`, without making an object for each of
   * ten thousand lines; 0 when none does.
   */
  in(line: Uint16Array): number {
    const from = this.#from;
    const { length } = this.word;
    const starts = this.#slipped ? this.#slippedStarts : this.#starts;
    let [best, fit] = [0, 0];
    this.#reached = 0;
    this.#reachedSlipped = 0;
    for (let at = 0; at < line.length; at += 1) {
      const char = line[at] ?? 0;
      let places = from[char] ?? 0;
      if (places === -1) places = this.#work(char);
      if (((this.#reached | 1 | this.#reachedSlipped) & places) === 0) {
        this.#reached = 0;
        this.#reachedSlipped = 0;
        continue;
      }
      this.#starts[0] = at;
      this.#step(char * length);
      if (!(((this.#slipped ? this.#reachedSlipped : this.#reached) >>> length) & 1)) continue;
      const start = starts[length] ?? 0;
      const fits = this.#fits(at + 1 - start);
      if (fits > fit) [best, fit] = [start * 65_536 + at + 1, fits];
      if (at === start) break;
    }
    return best;
  }

  /** From the far end, so that a place is left before another comes to it. */
  #step(row: number): void {
    const right = this.#reached | 1;
    const wrong = this.#reachedSlipped;
    const slipped = this.#slipped;
    let [nextRight, nextWrong] = [0, 0];
    for (let bits = right | wrong; bits !== 0; ) {
      const place = 31 - Math.clz32(bits);
      bits &= ~(1 << place);
      if (place >= this.word.length) continue;
      const to = this.#right[row + place] ?? 0;
      if ((wrong >>> place) & 1) nextWrong |= reach(to, this.#slippedStarts, this.#slippedStarts[place] ?? 0);
      if (!((right >>> place) & 1)) continue;
      if (slipped) nextWrong |= reach(slipped[row + place] ?? 0, this.#slippedStarts, this.#starts[place] ?? 0);
      nextRight |= reach(to, this.#starts, this.#starts[place] ?? 0);
    }
    this.#reached = nextRight;
    this.#reachedSlipped = nextWrong;
  }

  /** Written out, fewer characters fit better; as initials, more of them do: 流水号 is what `lsh` means, not 流水. */
  #fits(characters: number): number {
    return spelledOut(this.word, characters) ? 100 - characters : characters;
  }

  #work(char: number): number {
    const { length } = this.word;
    const row = char * length;
    const readings = this.alphabet.readings[char] ?? [];
    for (const syllable of readings) {
      or(this.#right, row, this.#syllable(syllable));
      const slips = this.#slipped && this.#slips.get(syllable);
      if (slips && this.#slipped) or(this.#slipped, row, slips);
    }
    let from = 0;
    for (let place = 0; place < length; place += 1) {
      const at = row + place;
      if (this.#stands(place, char, readings)) this.#right[at] = (this.#right[at] ?? 0) | (1 << (place + 1));
      if ((this.#right[at] ?? 0) | (this.#slipped?.[at] ?? 0)) from |= 1 << place;
    }
    this.#from[char] = from;
    return from;
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

/** The places reached, each with where its reading began. */
function reach(to: number, starts: Int32Array, start: number): number {
  for (let bits = to; bits !== 0; bits &= bits - 1) starts[31 - Math.clz32(bits & -bits)] = start;
  return to;
}

function or(into: Uint32Array, from: number, row: Uint32Array): void {
  for (let at = 0; at < row.length; at += 1) into[from + at] = (into[from + at] ?? 0) | (row[at] ?? 0);
}

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
