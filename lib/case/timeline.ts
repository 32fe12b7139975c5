/** Everything that happened in a case, in one order: conversations, contacts, notes, files, promises, payments, and what changed. */
import type { Conversation, Session, Line as Told } from '../transcript/conversation';
import type { Case } from './case';
import type { Due } from './due';

/** A record with what is known of it before it is read. */
export interface RecordTold {
  id: string;
  /** What it is called. */
  title: string;
  running: boolean;
  conversation: Conversation;
}

/** `at` is RFC 3339 UTC. `record` and `seq` name the entry that says it; null where the case itself does. */
export type Happening = { at: string; record: string | null; seq: number | null } & (
  | { kind: 'conversation'; told: RecordTold; messages: number; endedAt: string | null; session: Session | null }
  | { kind: 'contact'; session: Session }
  | { kind: 'note'; text: string | null }
  | { kind: 'file'; name: string | null; role: string; sha256: string | null }
  | { kind: 'due'; due: Due }
  | { kind: 'done'; due: Due }
  | { kind: 'paid'; due: Due; fen: number }
  | { kind: 'fact'; key: string; value: string; before: string; why: string | null }
  | { kind: 'written'; name: string }
);

/** `utcOf`: what moment a day (`2026-12-10`) and a time (`14:30`) of the user's are. Oldest first; of one moment in the order in which it stands. */
export function timelineOf(
  row: Case,
  records: readonly RecordTold[],
  utcOf: (date: string, time: string) => string,
): Happening[] {
  const all = [...records.flatMap(ofRecord), ...(row.dues ?? []).flatMap((due) => ofDue(due, utcOf)), ...ofCase(row)];
  return all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** Whole days before noon would stand before what was said that morning; what is due stands at the day's end. */
const DAYS_END = '23:59';

function ofRecord(told: RecordTold): Happening[] {
  const { lines, openedAt, closedAt, start } = told.conversation;
  const place = (line: Exclude<Told, { type: 'message' }>) => ({ at: line.observedAt, record: told.id, seq: line.seq });
  const beside = lines.flatMap((line): Happening[] => {
    if (line.type === 'note') return [{ ...place(line), kind: 'note', text: line.text }];
    if (line.type === 'file') {
      const { name, kept } = line;
      return [{ ...place(line), kind: 'file', name, role: kept.role, sha256: kept.sha256 }];
    }
    if (line.type !== 'session' || line.channel === 'chat') return [];
    return [{ ...place(line), at: line.begun ?? line.observedAt, kind: 'contact', session: line }];
  });
  const messages = lines.filter(({ type }) => type === 'message').length;
  if (start === 'noted' && messages === 0) return beside;
  const session = lastSession(lines);
  const endedAt = start === 'user' ? closedAt : null;
  return [{ kind: 'conversation', at: openedAt, record: told.id, seq: 0, told, messages, endedAt, session }, ...beside];
}

/** Of several accounts of how a conversation ended the last one counts (FORMAT.md, `session`). */
export const lastSession = (lines: readonly Told[]): Session | null =>
  lines.findLast((line): line is Session => line.type === 'session' && line.channel === 'chat') ?? null;

function ofDue(due: Due, utcOf: (date: string, time: string) => string): Happening[] {
  const from = { record: due.from?.record ?? null, seq: due.from?.seq ?? null };
  const fallen: Happening[] =
    due.date === '' ? [] : [{ ...from, kind: 'due', at: utcOf(due.date, due.time ?? DAYS_END), due }];
  const paid = (due.payments ?? []).map(({ fen, at }): Happening => ({ ...from, kind: 'paid', at, due, fen }));
  return [
    ...fallen,
    ...paid,
    ...(due.doneAt === null ? [] : [{ ...from, kind: 'done', at: due.doneAt, due } as const]),
  ];
}

/** What the user said of the matter, when it changed, and that something written was linked. A first value is no change. */
function ofCase(row: Case): Happening[] {
  const facts = Object.entries(row.facts).flatMap(([key, fact]) => {
    const values = [...fact.earlier, fact];
    return values.flatMap(({ value, at, why, from }, i): Happening[] => {
      const before = values[i - 1];
      if (before === undefined) return [];
      const place = { record: from?.record ?? null, seq: from?.seq ?? null };
      return [{ kind: 'fact', at, ...place, key, value, before: before.value, why: why ?? null }];
    });
  });
  const proof = row.sheet?.written;
  if (!proof) return facts;
  const [record, seq] = proof.kind === 'message' ? [proof.line.record, proof.line.seq] : [null, null];
  const name = proof.kind === 'message' ? proof.line.quote : proof.name;
  return [...facts, { kind: 'written', at: proof.at, record, seq, name }];
}
