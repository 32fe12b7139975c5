/** What the export dialog shows of records: what could be withheld, and how messages then read. Runs in a worker. */
import type { Draft } from '../../lib/evidence/entry';
import { WITHHELD } from '../../lib/evidence/entry';
import { suggestSpans } from '../../lib/evidence/parts';
import { startReplay } from '../../lib/evidence/replay';
import { type Withholding, withhold } from '../../lib/export/redact';
import type { EntryRow, ReadStore } from '../../lib/storage/store';
import type { Line, Message } from '../../lib/transcript/conversation';
import { entriesOf } from './entry-reading';

export interface ShownMessage {
  seq: number;
  text: string;
}

export interface KeptFile {
  seq: number;
  role: Extract<Draft, { kind: 'blob' }>['fields']['role'];
  of: number | null;
  sha256: string;
  mediaType: string | null;
}

export interface Look {
  /** Of the record at hand. */
  messages: ShownMessage[];
  /** Its screenshots, pictures and files. */
  files: KeptFile[];
  /** Numbers and addresses found in any of the records that leave. */
  suggested: string[];
}

export async function lookAt(store: ReadStore, own: string, records: readonly string[]): Promise<Look> {
  const suggested = new Set<string>();
  const look: Look = { messages: [], files: [], suggested: [] };
  for (const record of records) {
    const running = startReplay();
    for await (const entry of entriesOf(store, record)) {
      running.add(entry);
      if (record === own) look.files.push(...fileOf(entry));
    }
    const { lines } = running.conversation();
    for (const text of textsOf(lines)) for (const span of suggestSpans(text)) suggested.add(span);
    if (record === own) look.messages = messagesOf(lines).map(shown);
  }
  return { ...look, suggested: [...suggested] };
}

/** Messages that read otherwise then, in the order of the page: of the very entries that will leave. */
export async function previewOf(store: ReadStore, own: string, withholding: Withholding): Promise<ShownMessage[]> {
  const [whole, left] = [startReplay(), startReplay()];
  for await (const entry of entriesOf(store, own)) {
    whole.add(entry);
    left.add(withhold(entry, withholding));
  }
  const before = messagesOf(whole.conversation().lines);
  return messagesOf(left.conversation().lines).flatMap((message, at) =>
    message.text === before[at]?.text ? [] : [shown(message)],
  );
}

const shown = ({ seq, text }: Message): ShownMessage => ({ seq, text: text ?? WITHHELD });

/** A screenshot, picture or file whose bytes were kept. */
function fileOf({ seq, kind, line }: EntryRow): Look['files'] {
  if (kind !== 'blob') return [];
  const { role, of, sha256, mediaType } = JSON.parse(line) as Extract<Draft, { kind: 'blob' }>['fields'];
  return sha256 === null ? [] : [{ seq, role, of, sha256, mediaType }];
}

function messagesOf(lines: readonly Line[]): Message[] {
  return lines.flatMap((line) => (line.type === 'message' ? [line.message] : []));
}

/** What messages and notes said, in every version. */
function textsOf(lines: readonly Line[]): string[] {
  return lines.flatMap((line) => {
    if (line.type === 'note') return line.text ?? [];
    if (line.type === 'session')
      return [line.text, line.party, line.agent, line.outcome, line.open, line.bring].filter((text) => text !== null);
    return line.type === 'message'
      ? [line.message.text, ...line.message.changes.map(({ text }) => text)].filter((text) => text !== null)
      : [];
  });
}
