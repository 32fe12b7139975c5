/** Many lines laid end to end, so that one pass looks through all of them; and where in them each character stands. */
import { begins, type Found, type Match, match, placed, startIn, WRITTEN, worthOf } from './match';
import type { Alphabet, Spelled } from './spelling';

/** Lines that are looked through; the others are passed over. All of them for null. */
export type Among = { rows: readonly number[] /** More than 0 for each of them. */; worth: ArrayLike<number> } | null;

export class Lines {
  readonly #text: string;
  readonly #chars: Uint16Array;
  /** Where each line begins, and where the last one ends. */
  readonly #starts: Int32Array;
  readonly #lineAt: Int32Array;
  /** Where each character stands, one character after the other; `#first` says where each of them begins. */
  readonly #places: Int32Array;
  readonly #first: Int32Array;
  readonly #fit: Uint8Array;

  constructor(
    readonly texts: readonly string[],
    alphabet: Alphabet,
  ) {
    this.#text = texts.join('\n');
    this.#chars = new Uint16Array(this.#text.length + 1);
    this.#starts = new Int32Array(texts.length + 1);
    this.#lineAt = new Int32Array(this.#text.length + 1);
    this.#fit = new Uint8Array(texts.length);
    let at = 0;
    texts.forEach((text, line) => {
      this.#starts[line] = at;
      this.#lineAt.fill(line, at, at + text.length + 1);
      alphabet.write(text, this.#chars, at);
      at += text.length + 1;
    });
    this.#starts[texts.length] = at;
    [this.#first, this.#places] = placesIn(this.#chars, alphabet.size);
  }

  /** The lines that hold the word as written, each with where it stands first. */
  written(word: string, among: Among = null): Found {
    const found = new Float64Array(this.texts.length);
    if (among && among.rows.length * word.length < this.texts.length) {
      for (const line of among.rows) found[line] = writtenIn(this.texts[line] ?? '', word);
      return found;
    }
    for (let at = this.#text.indexOf(word); at >= 0; ) {
      const line = this.#lineAt[at] ?? 0;
      const start = at - (this.#starts[line] ?? 0);
      if (!among || (among.worth[line] ?? 0) > 0) found[line] = writtenAt(this.texts[line] ?? '', start, word);
      at = this.#text.indexOf(word, this.#starts[line + 1] ?? this.#text.length);
    }
    return found;
  }

  /** The lines that hold the word as an input method takes it, each with the stretch that fits it best. */
  spelled(word: Spelled, among: Among = null): Found {
    const found = new Float64Array(this.texts.length);
    const chars = word.beginnings().filter((char) => char + 1 < this.#first.length);
    const many = chars.reduce((sum, char) => sum + (this.#first[char + 1] ?? 0) - (this.#first[char] ?? 0), 0);
    this.#fit.fill(0);
    if (among && (among.rows.length * this.#text.length) / this.texts.length < many) {
      for (const line of among.rows) {
        const end = this.#starts[line + 1] ?? 0;
        for (let at = this.#starts[line] ?? 0; at < end; at += 1) this.#read(word, at, line, found);
      }
      return found;
    }
    for (const char of chars) {
      const end = this.#first[char + 1] ?? 0;
      for (let i = this.#first[char] ?? end; i < end; i += 1) {
        const at = this.#places[i] ?? 0;
        const line = this.#lineAt[at] ?? 0;
        if (!among || (among.worth[line] ?? 0) > 0) this.#read(word, at, line, found);
      }
    }
    return found;
  }

  /** The lines that hold all characters of the word but one, which is another. */
  misspelled(word: string, worth: number): Found {
    const found = new Float64Array(this.texts.length);
    const half = word.length >> 1;
    for (const [part, back] of [
      [word.slice(0, half), 0],
      [word.slice(half), half],
    ] as const) {
      for (let at = this.#text.indexOf(part); at >= 0; at = this.#text.indexOf(part, at + 1)) {
        const line = this.#lineAt[at] ?? 0;
        if ((found[line] ?? 0) > 0) continue;
        const start = at - back;
        if (start < (this.#starts[line] ?? 0) || !oneWrong(this.#text, start, word)) continue;
        const from = start - (this.#starts[line] ?? 0);
        found[line] = match(worth, placed(from, from + word.length));
      }
    }
    return found;
  }

  /** Keeps what is read from `at` on when it fits better than what the line has, or as well and stands before it. */
  #read(word: Spelled, at: number, line: number, found: Found): void {
    const end = word.read(this.#chars, at);
    if (end === 0) return;
    const fit = word.fits(end - at);
    const start = at - (this.#starts[line] ?? 0);
    const best = this.#fit[line] ?? 0;
    const worth = worthOf(start, start + end - at, word);
    if (worth === 0 || fit < best || (fit === best && startIn(found[line] ?? 0) < start)) return;
    this.#fit[line] = fit;
    found[line] = match(worth, placed(start, start + end - at));
  }
}

const writtenAt = (text: string, start: number, word: string): Match =>
  match(WRITTEN + begins(text, start, word), placed(start, start + word.length));

function writtenIn(text: string, word: string): Match {
  const start = text.indexOf(word);
  return start < 0 ? 0 : writtenAt(text, start, word);
}

/** True when exactly one character of the word is another one there, and that one is none that ends a line or a clause. */
function oneWrong(text: string, start: number, word: string): boolean {
  let wrong = 0;
  for (let i = 0; i < word.length && wrong < 2; i += 1) {
    const char = text.charAt(start + i);
    if (char === word.charAt(i)) continue;
    wrong += char >= '\u3400' && char <= '\u9fff' ? 1 : 2;
  }
  return wrong === 1;
}

/** Where each character begins in the list of places, and the list; characters that are never looked for are left out. */
function placesIn(chars: Uint16Array, size: number): [Int32Array, Int32Array] {
  const first = new Int32Array(size + 1);
  for (const char of chars) if (char !== 0) first[char + 1] = (first[char + 1] ?? 0) + 1;
  for (let char = 1; char <= size; char += 1) first[char] = (first[char] ?? 0) + (first[char - 1] ?? 0);
  const next = first.slice();
  const places = new Int32Array(first[size] ?? 0);
  chars.forEach((char, at) => {
    if (char === 0) return;
    const place = next[char] ?? 0;
    places[place] = at;
    next[char] = place + 1;
  });
  return [first, places];
}
