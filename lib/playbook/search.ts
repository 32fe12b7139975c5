/** Finds phrases as one types: by their words, by full pinyin or initials, by several words at once. */
import pinyin from 'pinyin-match/es/traditional.js';
import type { Playbook, Snippet } from './playbook';
import { simplified } from './script';

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

/** Worth of a match by where it was found and how. Written words beat spelled ones, the phrase beats what stands around it. */
const WORTH = { text: 100, when: 90, tag: 70, phase: 60, id: 50 } as const;
const SPELLED = 0.5;

const BLANK = /\{[^{}]*\}/g;
const LATIN = /^[a-zü']+$/;

interface Found {
  range: Range;
  worth: number;
}

/** Same length: lower-case, half-width, simplified. */
const fold = (text: string): string => simplified(text.toLowerCase().replace(/[！-～]/g, half));
const half = (char: string): string => String.fromCharCode(char.charCodeAt(0) - 0xfee0).toLowerCase();

/** Same length as the phrase, with blanks made unfindable. */
const wordsOf = (text: string): string => fold(text).replace(BLANK, (blank) => '\u0000'.repeat(blank.length));

/** `text` is folded already. A hit nearer the beginning is worth a little more. */
function find(text: string, word: string, worth: number): Found | null {
  const at = text.indexOf(word);
  if (at >= 0) return { range: { start: at, end: at + word.length }, worth: worth - Math.min(at, 90) / 10 };
  if (!LATIN.test(word)) return null;
  const spelled = pinyin.match(text, word);
  if (!spelled) return null;
  const [start, last] = spelled;
  return { range: { start, end: last + 1 }, worth: (worth - Math.min(start, 90) / 10) * SPELLED };
}

function merged(ranges: Range[]): Range[] {
  const out: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else out.push({ ...range });
  }
  return out;
}

function hit(snippet: Snippet, phaseTitle: string, words: string[]): Hit | null {
  const text = wordsOf(snippet.text);
  const when = snippet.when === null ? '' : fold(snippet.when);
  const ranges: Range[] = [];
  const whenRanges: Range[] = [];
  let score = 0;
  for (const word of words) {
    const inText = find(text, word, WORTH.text);
    const inWhen = when === '' ? null : find(when, word, WORTH.when);
    const around = [
      ...snippet.tags.map((tag) => find(fold(tag), word, WORTH.tag)),
      find(fold(phaseTitle), word, WORTH.phase),
      snippet.id.startsWith(word) ? { worth: WORTH.id } : null,
    ];
    const best = Math.max(0, ...[inText, inWhen, ...around].map((found) => found?.worth ?? 0));
    if (best === 0) return null;
    if (inText) ranges.push(inText.range);
    if (inWhen) whenRanges.push(inWhen.range);
    score += best;
  }
  return { snippet, score, ranges: merged(ranges), whenRanges: merged(whenRanges) };
}

/**
 * Phrases of `playbook` that hold every word of `query`, best first; among equals, and for an empty query, in the order
 * of the phases.
 */
export function search(playbook: Playbook, query: string): Hit[] {
  const words = fold(query.replace(/\u3000/g, ' '))
    .split(/\s+/)
    .filter((word) => word !== '');
  const order = new Map(playbook.phases.map((phase, index) => [phase.id, index]));
  const titles = new Map(playbook.phases.map((phase) => [phase.id, phase.title]));
  const place = (snippet: Snippet): number => order.get(snippet.phase) ?? order.size;
  return playbook.snippets
    .flatMap((snippet) => hit(snippet, titles.get(snippet.phase) ?? '', words) ?? [])
    .sort((a, b) => b.score - a.score || place(a.snippet) - place(b.snippet));
}
