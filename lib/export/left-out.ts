/** What the holder chose not to hand over stands in a transcript as a gap that says so, never as nothing; what was covered, as a copy. */
import type { Kept, Line, ShownAttachment } from '../transcript/conversation';
import { type KeptFile, LEFT_OUT, type LeftOut, type Shown } from './rendering';
import { isChosen, type Selection } from './selection';
import type { Survey } from './survey';

/** A copied picture is drawn anew from its pixels, and always of this type. */
export const COVERED_TYPE = 'image/png';

/** SHA-256 (hex) of a picture as the log names it, and of the copy with parts covered that leaves in its place. */
export interface Covered {
  original: string;
  copy: string;
}

export interface Leaving {
  /** Null for the whole record. */
  chosen: Selection | null;
  /** SHA-256 (hex) of pictures and files that stay behind. */
  files: ReadonlySet<string>;
  covered: readonly Covered[];
}

/** The record as its transcripts show it. Withholding the values themselves is done before (redact.ts). */
export function leaveOut(record: Survey, { chosen, files, covered }: Leaving): Survey {
  const own = covered.filter(
    ({ original }) => !files.has(original) && record.kept.some(({ sha256 }) => sha256 === original),
  );
  if (chosen === null && files.size === 0 && own.length === 0) return record;
  const copies = new Map(own.map(({ original, copy }) => [original, copy]));
  const copyOf = <One extends Kept | KeptFile>(kept: One): One => {
    const copy = copies.get(kept.sha256 ?? '');
    if (copy === undefined) return kept;
    return {
      ...kept,
      sha256: copy,
      ...('size' in kept && { size: null }),
      mediaType: COVERED_TYPE,
      original: kept.sha256,
    };
  };
  const stay = (kept: Kept): Kept =>
    kept.sha256 !== null && files.has(kept.sha256) ? { ...kept, sha256: null, missing: LEFT_OUT } : copyOf(kept);
  return {
    ...record,
    chosen,
    kept: record.kept.filter(({ sha256 }) => !files.has(sha256)).map(copyOf),
    covered: [...own].sort((a, b) => (a.original < b.original ? -1 : 1)),
    leftOut: [...new Set(record.kept.flatMap(({ sha256 }) => (files.has(sha256) ? [sha256] : [])))].sort(),
    lines: [...gathered(record.conversation.lines, chosen)].map((line) => withoutFiles(line, stay)),
  };
}

function withoutFiles(line: Shown, stay: (kept: Kept) => Kept): Shown {
  if (line.type === 'screenshot' || line.type === 'file') return { ...line, kept: stay(line.kept) };
  if (line.type !== 'message') return line;
  const bare = (shown: ShownAttachment): ShownAttachment =>
    shown.kept === null ? shown : { ...shown, kept: stay(shown.kept) };
  return { ...line, message: { ...line.message, attachments: line.message.attachments.map(bare) } };
}

/** Runs of lines that are left out become one. */
function* gathered(lines: readonly Line[], chosen: Selection | null): Generator<Shown> {
  let run: LeftOut | null = null;
  for (const line of lines) {
    if (leaves(line, chosen)) {
      if (run) yield run;
      run = null;
      yield line;
      continue;
    }
    const { seq, observedAt } = line.type === 'message' ? line.message : line;
    run ??= { type: 'left-out', seq, observedAt, to: seq, messages: 0 };
    run.to = Math.max(run.to, seq);
    if (line.type === 'message') run.messages += 1;
  }
  if (run) yield run;
}

function leaves(line: Line, chosen: Selection | null): boolean {
  switch (line.type) {
    case 'message':
      return isChosen(chosen, line.message.seq, null);
    case 'page':
    case 'note':
    case 'session':
    case 'file':
      return isChosen(chosen, line.seq, null);
    case 'screenshot':
      return isChosen(chosen, line.seq, line.of);
    // That watching was interrupted, or a clock jumped, is never left out.
    default:
      return true;
  }
}
