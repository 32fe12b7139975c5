/**
 * Finds phrases as one types: by their words, by full pinyin or initials, by several words at once, in either script, with a slip of
 * the finger. An index is made once for a list of phrases; each key then looks on among what the key before it left.
 */

import {
  AROUND,
  BEGINS,
  endIn,
  fold,
  HAN,
  LETTERS,
  type Line,
  type Match,
  match,
  placed,
  read,
  SLIPPED,
  SOUNDS,
  startIn,
  wordsOf,
  worthIn,
  written,
} from './match';
import type { Phase, Snippet } from './playbook';
import { Alphabet, LONGEST_SPELLED, Spelled } from './spelling';
import { slippedStart } from './typo';

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

interface Row {
  snippet: Snippet;
  /** Place of its phase among the phases. */
  phase: number;
  own: Line;
  /** Its condition, its tags, the title of its phase; many phrases share one. */
  around: Line;
}

/** Looks for one word in a line. */
type Look = (line: Line) => Match;

/** What one word found: what it is worth in each row, and how to look again for what is to be marked. */
interface Finds {
  word: string;
  /** The words before it: it is looked for only in what they found. */
  after: string;
  rows: readonly number[];
  worth: Float32Array;
  looks: Look[];
}

/** Everything that is found by a list of phrases, ready before the first key. */
export class PhraseIndex {
  readonly #rows: Row[];
  readonly #alphabet = new Alphabet();
  readonly #vocabulary = new Map<string, number[]>();
  /** What each word of the query before found. */
  #last: Finds[] = [];
  /** A first letter finds nearly everything: that is kept. */
  readonly #letters = new Map<string, Finds>();

  constructor(snippets: readonly Snippet[], phases: readonly Phase[]) {
    const order = new Map(phases.map((phase, index) => [phase.id, index]));
    const titles = new Map(phases.map((phase) => [phase.id, phase.title]));
    const shared = new Map<string, Line>();
    const around = (text: string): Line => {
      const line = shared.get(text) ?? this.#line(text);
      shared.set(text, line);
      return line;
    };
    this.#rows = snippets.map((snippet) => ({
      snippet,
      phase: order.get(snippet.phase) ?? phases.length,
      own: this.#line(wordsOf(snippet.text)),
      around: around(fold([snippet.when ?? '', ...snippet.tags, titles.get(snippet.phase) ?? ''].join('\n'))),
    }));
    this.#rows.forEach(({ own }, index) => {
      for (const word of new Set(own.text.match(/[a-z']{4,}/g))) {
        const rows = this.#vocabulary.get(word);
        if (rows) rows.push(index);
        else this.#vocabulary.set(word, [index]);
      }
    });
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
    const rows = finds.at(-1)?.rows ?? this.#rows.map((_, index) => index);
    const best = finds.length > 0 ? this.#best(rows, finds, standing, most) : this.#inOrder(rows, standing);
    return { total: rows.length, hits: best.map(({ row, score }) => this.#hit(row, score, finds)) };
  }

  #line(text: string): Line {
    return { text, line: HAN.test(text) ? this.#alphabet.line(text) : null, latin: LETTERS.test(text) };
  }

  /** What holds a longer word holds its beginning too: so only what the beginning found is looked at again. */
  #finds(word: string, before: readonly Finds[]): Finds {
    const after = before.map((one) => one.word).join(' ');
    const last = this.#last.filter((one) => one.after === after);
    const known = last.find((one) => one.word === word) ?? (after === '' ? this.#letters.get(word) : undefined);
    if (known) return known;
    const among = before.at(-1)?.rows ?? null;
    const shorter = last.find((one) => word.startsWith(one.word));
    const finds = this.#exact(word, after, shorter?.rows ?? among);
    if (word.length === 1 && after === '') this.#letters.set(word, finds);
    else if (word.length > 1 && finds.rows.length < FEW) this.#addNear(word, finds, among);
    return finds;
  }

  #exact(word: string, after: string, among: readonly number[] | null): Finds {
    const finds: Finds = { word, after, rows: [], worth: new Float32Array(this.#rows.length), looks: [] };
    const latin = LETTERS.test(word);
    const han = HAN.test(word);
    const spelled = latin && word.length <= LONGEST_SPELLED ? this.#spelled(word, 'exact') : null;
    const look: Look = ({ text, line, latin: letters }) => {
      const found = (latin && !letters) || (han && !line) ? 0 : written(text, word);
      return found || (spelled && line ? read(line, spelled) : 0);
    };
    this.#look(finds, look, among, (row) => (row.snippet.id.startsWith(word) ? ID : 0));
    return finds;
  }

  /** Slips in letters, and characters that an input method offers for the same sound. */
  #addNear(word: string, finds: Finds, among: readonly number[] | null): void {
    const slips = word.length >= SHORTEST_SLIPPED && LETTERS.test(word);
    if (slips) this.#addSlippedWords(word, finds, among);
    if (word.length > LONGEST_SPELLED || !(slips || HAN.test(word))) return;
    const spelled = this.#spelled(word, HAN.test(word) ? 'sounds' : 'slips');
    const worth = HAN.test(word) ? SOUNDS : SLIPPED;
    this.#look(
      finds,
      ({ line }) => {
        const place = line ? spelled.in(line) : 0;
        return endIn(place) - startIn(place) > 1 ? match(worth, place) : 0;
      },
      among,
    );
  }

  #addSlippedWords(word: string, finds: Finds, among: readonly number[] | null): void {
    const near = [...this.#vocabulary].filter(([whole]) => slippedStart(word, whole));
    if (near.length === 0) return;
    const look: Look = ({ text }) => {
      const whole = near.find(([one]) => text.includes(one))?.[0];
      return whole === undefined
        ? 0
        : match(SLIPPED + BEGINS, placed(text.indexOf(whole), text.indexOf(whole) + whole.length));
    };
    const rows = [...new Set(near.flatMap(([, there]) => there))];
    this.#look(finds, look, among ? rows.filter((row) => among.includes(row)) : rows);
  }

  /** Looks in each row, or in some, for what was not found yet; what many rows have around them is looked at once. */
  #look(
    finds: Finds,
    look: Look,
    among: readonly number[] | null = null,
    byName: (row: Row) => number = () => 0,
  ): void {
    const around = new Map<Line, Match>();
    const rows = [...finds.rows];
    const count = among?.length ?? this.#rows.length;
    finds.looks.push(look);
    for (let at = 0; at < count; at += 1) {
      const index = among ? (among[at] ?? 0) : at;
      const row = this.#rows[index];
      if (!row || (finds.worth[index] ?? 0) > 0) continue;
      let beside = around.get(row.around);
      if (beside === undefined) {
        beside = look(row.around);
        around.set(row.around, beside);
      }
      const worth = Math.max(worthIn(look(row.own)), worthIn(beside) * AROUND, byName(row));
      if (worth === 0) continue;
      rows.push(index);
      finds.worth[index] = worth;
    }
    finds.rows = rows;
  }

  #spelled(word: string, spelling: 'exact' | 'slips' | 'sounds'): Spelled {
    return new Spelled(word, spelling, this.#alphabet);
  }

  #inOrder(rows: readonly number[], standing: Standing) {
    return rows.map((row) => ({ row, score: 0, key: this.#key(row, 0, standing) })).sort((a, b) => b.key - a.key);
  }

  #best(rows: readonly number[], finds: readonly Finds[], standing: Standing, most: number) {
    const shown: { row: number; score: number; key: number }[] = [];
    for (const row of rows) {
      const score = finds.reduce((sum, { worth }) => sum + (worth[row] ?? 0), 0) / Math.max(1, finds.length);
      const key = this.#key(row, score, standing);
      if (shown.length === most && key <= (shown.at(-1)?.key ?? 0)) continue;
      let at = shown.length;
      while (at > 0 && (shown[at - 1]?.key ?? 0) < key) at -= 1;
      shown.splice(at, 0, { row, score, key });
      if (shown.length > most) shown.pop();
    }
    return shown;
  }

  /** One number for the order: match, then phase, then use, then the shorter phrase. */
  #key(index: number, score: number, { phase, uses }: Standing): number {
    const row = this.#rows[index];
    if (!row) return Number.NEGATIVE_INFINITY;
    const place = row.snippet.phase === phase ? 0 : row.phase + 1;
    const used = Math.min(99, uses?.[row.snippet.id] ?? 0);
    const brevity = score === 0 ? 0 : 1 - Math.min(999, row.snippet.text.length) / 1_000;
    return Math.round(score) * 1e6 - place * 1e4 + used * 100 + brevity;
  }

  #hit(index: number, score: number, finds: readonly Finds[]): Hit {
    const { snippet, own, around } = this.#rows[index] as Row;
    const when = snippet.when?.length ?? 0;
    return {
      snippet,
      score,
      ranges: marked(finds, own),
      whenRanges: marked(finds, around).filter(({ end }) => end <= when),
    };
  }
}

/** Where each word stands in a line, as the first look that finds it says. */
function marked(finds: readonly Finds[], line: Line): Range[] {
  const found = finds.map(({ looks }) => looks.reduce((before, look) => before || look(line), 0));
  return merged(found.map((place) => ({ start: startIn(place), end: endIn(place) })));
}

function merged(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const { start, end } of ranges.filter((one) => one.end > one.start).sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}
