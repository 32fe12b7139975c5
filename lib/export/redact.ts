/**
 * Withholds what the holder does not want to leave the device: the disclosure is left out, the log stays as it is (FORMAT.md §3).
 * What a value says twice is withheld twice: whoever withholds a part of a text withholds the markup it was read from.
 */
import { openDisclosure } from '../evidence/disclosure';
import { type StoredEntry, WITHHELD } from '../evidence/entry';
import { isChosen, type Selection } from './selection';

export interface Withholding {
  /** Messages and notes, by seq, of which no value leaves, nor of what changed or took them back. */
  entries: ReadonlySet<number>;
  /** Words and numbers that must not leave, wherever they stand; `6222 0212…` is found as `62220212…` and in full width too. */
  spans: readonly string[];
  /** Entries of which values leave; all when null. */
  chosen?: Selection | null;
  /**
   * Pictures of which parts were covered, and the messages they hang on, by seq: where the whole picture could be had, and what it is called,
   * does not leave either.
   */
  covered?: ReadonlySet<number>;
}

/** The entry with fewer disclosures. The package's title and name are the caller's: they are not looked at. */
export function withhold(entry: StoredEntry, withholding: Withholding): StoredEntry {
  if (staysBehind(entry, withholding)) return { ...entry, disclosures: [] };
  const { spans, covered } = withholding;
  if (covered?.has(entry.seq)) return withhold(withoutAddresses(entry), { ...withholding, covered: new Set() });
  const wanted = spans.map(folded).filter((span) => span !== '');
  if (wanted.length === 0) return entry;
  const values = entry.disclosures.map((disclosure) => openDisclosure(disclosure));
  const texts = values.map((opened) => (opened?.name === 'text' ? folded(String(opened.value)) : null));
  const parts = touched(texts, wanted);
  const disclosures = entry.disclosures.filter((_, i) => {
    const opened = values[i];
    if (opened === null || opened === undefined) return false;
    if (opened.name === 'text') return !parts.has(i);
    if (opened.name === 'html' && parts.size > 0) return false;
    const said = folded(typeof opened.value === 'string' ? opened.value : JSON.stringify(opened.value));
    return !wanted.some((span) => said.includes(span));
  });
  return { ...entry, disclosures };
}

const ADDRESSES: readonly string[] = ['attachments', 'html', 'name'];

function withoutAddresses(entry: StoredEntry): StoredEntry {
  const stays = (disclosure: string) => !ADDRESSES.includes(openDisclosure(disclosure)?.name ?? '');
  return { ...entry, disclosures: entry.disclosures.filter(stays) };
}

/** Entries that `Withholding.covered` names, for pictures with these digests. */
export function entriesCovered(entries: Iterable<StoredEntry>, originals: ReadonlySet<string>): Set<number> {
  const covered = new Set<number>();
  for (const { seq, kind, line } of entries) {
    if (kind !== 'blob') continue;
    const { sha256, of } = JSON.parse(line) as { sha256?: unknown; of?: unknown };
    if (typeof sha256 !== 'string' || !originals.has(sha256)) continue;
    covered.add(seq);
    if (typeof of === 'number') covered.add(of);
  }
  return covered;
}

/** True for an entry of which no value leaves, and no picture or file that it names. */
function staysBehind(
  { seq, kind, line }: Pick<StoredEntry, 'seq' | 'kind' | 'line'>,
  { entries, chosen }: Withholding,
) {
  if (entries.size === 0 && !chosen) return false;
  const of = kind === 'anchor' ? null : targetOf(line);
  return entries.has(seq) || (of !== null && entries.has(of)) || !isChosen(chosen ?? null, seq, of);
}

/** SHA-256 (hex) of the pictures and files that stay behind. One that another entry names, which leaves, is held back all the same. */
export function filesBehind(entries: Iterable<StoredEntry>, withholding: Withholding): Set<string> {
  const behind = new Set<string>();
  for (const entry of entries) {
    if (entry.kind !== 'blob' || !staysBehind(entry, withholding)) continue;
    const { sha256 } = JSON.parse(entry.line) as { sha256?: unknown };
    if (typeof sha256 === 'string') behind.add(sha256);
  }
  return behind;
}

/** A title as it may leave: whole, or not at all when it holds what is withheld. It also names the file. */
export function withholdTitle(title: string, { spans }: Withholding): string {
  const said = folded(title);
  return spans.map(folded).some((span) => span !== '' && said.includes(span)) ? WITHHELD : title;
}

/** Seq of the message that an entry is about; null for none. */
function targetOf(line: string): number | null {
  const { of } = JSON.parse(line) as { of?: unknown };
  return typeof of === 'number' ? of : null;
}

/** Without what people put between digits, in one width and case. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u2010-\u2015.-]/g, '')
    .toLowerCase();
}

/** Places of the parts that a span begins in, ends in or runs through. */
function touched(texts: readonly (string | null)[], spans: readonly string[]): Set<number> {
  const whole = texts.map((text) => text ?? '').join('');
  const found = new Set<number>();
  for (const span of spans) {
    for (let at = whole.indexOf(span); at >= 0; at = whole.indexOf(span, at + 1)) {
      let start = 0;
      texts.forEach((text, i) => {
        const end = start + (text?.length ?? 0);
        if (start < at + span.length && end > at) found.add(i);
        start = end;
      });
    }
  }
  return found;
}
