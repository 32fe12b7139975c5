/**
 * Finds phrases as one types: by their words, by full pinyin or initials, by several words at once, in either script, with a slip of
 * the finger. An index is made once for a list of phrases; each key then looks on among what the key before it left.
 */

import { Lines } from './lines';
import { AROUND, endIn, type Found, fold, LETTERS, SLIPPED, startIn, wordsOf, worthIn } from './match';
import { placeholdersOf } from './placeholder';
import type { Phase, Snippet } from './playbook';
import { HAN } from './script';
import { Alphabet, LONGEST_SPELLED, Spelled } from './spelling';
import { Vocabulary } from './vocabulary';

/** Offsets into a text, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

export interface Hit {
  snippet: Snippet;
  /** Higher stands further up; 0 for the list of everything. */
  score: number;
  /** What to highlight in `snippet.text`; in order, not overlapping. */
  ranges: Range[];
  /** What to highlight in `snippet.when`. */
  whenRanges: Range[];
}

export interface Hits {
  /** The best of them, in order. */
  hits: Hit[];
  /** How many phrases there are in all. */
  total: number;
}

/** What decides between phrases that match equally well. */
export interface Standing {
  /** Where the conversation is; its phrases come first. */
  phase?: string | null;
  /** How much the user uses a phrase, by id: any number, higher is more. */
  uses?: Readonly<Record<string, number>>;
}

/** By the beginning of its id. */
const ID = 40;

/** Fewer finds than this, and slips are looked for too. */
const FEW = 5;
const SHORTEST_SLIPPED = 4;
const MOST_SHOWN = 60;

/** What one word found: where in each row and around it, and what that is worth. */
interface Finds {
  word: string;
  /** The words before it: it is looked for only in what they found. */
  after: string;
  rows: readonly number[];
  worth: Float32Array;
  own: Found;
  around: Found;
}

/** The rows that a word is looked for in; null for all. */
type Left = Pick<Finds, 'rows' | 'worth'> | null;

/** Everything that is found by a list of phrases, ready before the first key. */
export class PhraseIndex {
  readonly #snippets: readonly Snippet[];
  /** The words of each phrase. */
  readonly #own: Lines;
  /** Conditions, tags, titles of phases, names of blanks; many phrases share one. `#aroundOf` says which is whose. */
  readonly #around: Lines;
  readonly #aroundOf: Int32Array;
  readonly #vocabulary: Vocabulary;
  readonly #alphabet = new Alphabet();
  /** What of the order does not depend on the query. */
  readonly #standing: Float64Array;
  /** What each word of the query before found. */
  #last: Finds[] = [];
  /** A first letter finds nearly everything: that is kept. */
  readonly #letters = new Map<string, Finds>();

  /** `labelOf` says what a blank is called: a phrase is found by its blanks too. */
  constructor(snippets: readonly Snippet[], phases: readonly Phase[], labelOf: (key: string) => string = () => '') {
    const order = new Map(phases.map((phase, index) => [phase.id, index]));
    const titles = new Map(phases.map((phase) => [phase.id, phase.title]));
    const around = new Map<string, number>();
    this.#snippets = snippets;
    this.#aroundOf = Int32Array.from(snippets, ({ when, tags, phase, text: own }) => {
      const blanks = placeholdersOf(own).map(labelOf);
      const text = [when ?? '', ...tags, titles.get(phase) ?? '', ...blanks].join('\n');
      const line = around.get(text) ?? around.size;
      around.set(text, line);
      return line;
    });
    this.#around = new Lines([...around.keys()].map(fold), this.#alphabet);
    this.#own = new Lines(
      snippets.map(({ text }) => wordsOf(text)),
      this.#alphabet,
    );
    this.#vocabulary = new Vocabulary(this.#own.texts);
    this.#standing = Float64Array.from(
      snippets,
      ({ phase, text }) => 1 - Math.min(999, text.length) / 1_000 - ((order.get(phase) ?? phases.length) + 1) * 1e4,
    );
  }

  /**
   * The phrases that hold every word of `query`, best first; among equals those of the conversation's phase, then in the order of
   * phases, then what is used most. Everything for an empty query.
   */
  find(query: string, standing: Standing = {}, most = MOST_SHOWN): Hits {
    const words = fold(query.replace(/\u3000/g, ' '))
      .split(/\s+/)
      .filter((word) => word !== '');
    const finds: Finds[] = [];
    for (const word of words) finds.push(this.#finds(word, finds));
    this.#last = finds;
    const rows = finds.at(-1)?.rows ?? this.#snippets.map((_, index) => index);
    const best = finds.length > 0 ? this.#best(rows, finds, standing, most) : this.#inOrder(rows, standing);
    return { total: rows.length, hits: best.map(({ row, score }) => this.#hit(row, score, finds)) };
  }

  /** What holds a longer word holds its beginning too: so only what the beginning found is looked at again. */
  #finds(word: string, before: readonly Finds[]): Finds {
    const after = before.map((one) => one.word).join(' ');
    const last = this.#last.filter((one) => one.after === after);
    const known = last.find((one) => one.word === word) ?? (after === '' ? this.#letters.get(word) : undefined);
    if (known) return known;
    const left = before.at(-1) ?? null;
    const finds = this.#exact(word, after, last.find((one) => word.startsWith(one.word)) ?? left);
    if (after === '' && /^[a-z]$/.test(word)) this.#letters.set(word, finds);
    if (word.length > 1 && finds.rows.length < FEW) this.#addNear(word, finds, left);
    return finds;
  }

  #exact(word: string, after: string, left: Left): Finds {
    const finds: Finds = {
      word,
      after,
      rows: [],
      worth: new Float32Array(this.#snippets.length),
      own: this.#own.written(word, left),
      around: this.#around.written(word),
    };
    if (LETTERS.test(word)) {
      if (word.length <= LONGEST_SPELLED) this.#spell(word, 'exact', finds, left);
      this.#snippets.forEach(({ id }, row) => {
        if (id.startsWith(word) && (!left || (left.worth[row] ?? 0) > 0)) finds.worth[row] = ID;
      });
    }
    this.#settle(finds, left);
    return finds;
  }

  /** Slips in letters, another character, and characters that an input method offers for the same sound. */
  #addNear(word: string, finds: Finds, left: Left): void {
    const han = HAN.test(word);
    const slips = word.length >= SHORTEST_SLIPPED && LETTERS.test(word);
    if (slips) add(finds.own, this.#vocabulary.slipped(word));
    if (word.length <= LONGEST_SPELLED && (slips || han)) this.#spell(word, han ? 'sounds' : 'slips', finds, left);
    if (han && word.length >= SHORTEST_SLIPPED) add(finds.own, this.#own.misspelled(word, SLIPPED));
    this.#settle(finds, left);
  }

  #spell(word: string, spelling: Spelled['spelling'], finds: Finds, left: Left): void {
    const spelled = new Spelled(word, spelling, this.#alphabet);
    add(finds.own, this.#own.spelled(spelled, left));
    add(finds.around, this.#around.spelled(spelled));
  }

  /** Works out what each row is worth now, of those that were worth nothing before. */
  #settle(finds: Finds, left: Left): void {
    const rows: number[] = [];
    for (let row = 0; row < finds.worth.length; row += 1) {
      if (left && (left.worth[row] ?? 0) === 0) continue;
      const before = finds.worth[row] ?? 0;
      const own = worthIn(finds.own[row] ?? 0);
      const around = worthIn(finds.around[this.#aroundOf[row] ?? 0] ?? 0) * AROUND;
      const worth = Math.max(before, own, around);
      if (worth === 0) continue;
      finds.worth[row] = worth;
      rows.push(row);
    }
    finds.rows = rows;
  }

  #inOrder(rows: readonly number[], standing: Standing) {
    const key = this.#keys(standing);
    return rows.map((row) => ({ row, score: 0, key: key(row) })).sort((a, b) => b.key - a.key);
  }

  #best(rows: readonly number[], finds: readonly Finds[], standing: Standing, most: number) {
    const shown: { row: number; score: number; key: number }[] = [];
    const keyOf = this.#keys(standing);
    let least = Number.NEGATIVE_INFINITY;
    for (const row of rows) {
      let score = 0;
      for (const { worth } of finds) score += (worth[row] ?? 0) / finds.length;
      const key = Math.round(score) * 1e6 + keyOf(row);
      if (key <= least) continue;
      let at = shown.length;
      while (at > 0 && (shown[at - 1]?.key ?? 0) < key) at -= 1;
      shown.splice(at, 0, { row, score, key });
      if (shown.length > most) shown.pop();
      if (shown.length === most) least = shown.at(-1)?.key ?? least;
    }
    return shown;
  }

  /** One number for what decides among equals: phase, then use, then the shorter phrase. */
  #keys({ phase, uses = {} }: Standing): (row: number) => number {
    const used = Object.keys(uses).length > 0;
    return (row) => {
      const { id, phase: own } = this.#snippets[row] as Snippet;
      const standing = this.#standing[row] ?? 0;
      const inPhase = own === phase ? standing - Math.floor(standing / 1e4) * 1e4 : standing;
      return inPhase + (used ? Math.min(99, uses[id] ?? 0) * 100 : 0);
    };
  }

  #hit(row: number, score: number, finds: readonly Finds[]): Hit {
    const snippet = this.#snippets[row] as Snippet;
    const when = snippet.when?.length ?? 0;
    const around = this.#aroundOf[row] ?? 0;
    return {
      snippet,
      score,
      ranges: merged(finds.map(({ own }) => own[row] ?? 0)),
      whenRanges: merged(finds.map((one) => one.around[around] ?? 0)).filter(({ end }) => end <= when),
    };
  }
}

/** Takes over what is found where nothing was found before. */
function add(found: Found, more: Found): void {
  for (let line = 0; line < found.length; line += 1) if (found[line] === 0) found[line] = more[line] ?? 0;
}

function merged(found: readonly number[]): Range[] {
  const ranges = found.map((place) => ({ start: startIn(place), end: endIn(place) }));
  const out: Range[] = [];
  for (const { start, end } of ranges.filter((one) => one.end > one.start).sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}
