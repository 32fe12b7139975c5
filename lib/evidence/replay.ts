/** Folds the log into the conversation that people read: messages with their history, and what interrupted it. */
import type { Conversation, Event, Kept, Line, Message, Session, ShownAttachment } from '../transcript/conversation';
import type { Attachment, Side, SideBasis } from '../transcript/message';
import { datetimeIn } from '../transcript/shown-time';
import { isGiven, type StoredEntry } from './entry';
import { keyFingerprint } from './key';
import { type Fields, type Matching, type Opened, openEntry, skipsMarkup } from './opened';

/** Reads entries as they come. `conversation()` may be asked for at any time, and again; its messages are not copies. */
export interface Replay {
  add(entry: StoredEntry): void;
  /** The same for one that the caller has opened. */
  addOpened(opened: Opened): void;
  conversation(): Conversation;
}

/** A whole record at once. Never throws: what makes no sense is passed over (finding it is the verifier's work). */
export function replay(entries: Iterable<StoredEntry>, matching: Matching = 'trusted'): Conversation {
  const running = startReplay(matching);
  for (const entry of entries) running.add(entry);
  return running.conversation();
}

/** Page order as a linked list, so that history goes above what it stands before without moving everything else. */
interface Node {
  line: Line | null;
  before: Node | null;
  after: Node | null;
}

export function startReplay(matching: Matching = 'trusted'): Replay {
  const facts: Omit<Conversation, 'lines'> = {
    record: '',
    start: 'user',
    openedAt: '',
    closedAt: null,
    url: null,
    title: null,
    timeZone: null,
    offsetMinutes: null,
    signed: false,
    keyFingerprint: null,
  };
  const end: Node = { line: null, before: null, after: null };
  let first: Node = end;
  const messages = new Map<number, { message: Message; node: Node }>();

  const place = (line: Line, below: Node = end): Node => {
    const node: Node = { line, before: below.before, after: below };
    if (below.before === null) first = node;
    else below.before.after = node;
    below.before = node;
    return node;
  };

  const addOpened = (opened: Opened): void => {
    if (opened.kind === 'open') Object.assign(facts, openingFacts(opened));
    else if (opened.kind === 'seal') facts.signed = facts.keyFingerprint !== null;
    else if (opened.kind === 'message') {
      const message = readMessage(opened);
      const below = messages.get(whole(opened.fields.before) ?? -1)?.node;
      messages.set(opened.seq, { message, node: place({ type: 'message', message }, below) });
    } else {
      if (opened.kind === 'close') facts.closedAt = opened.observedAt;
      const event = readEvent(opened);
      if (event !== null) place(event);
      else amend(messages.get(whole(opened.fields.of) ?? -1)?.message, opened);
    }
  };

  const conversation = (): Conversation => {
    const lines: Line[] = [];
    for (let node: Node | null = first; node !== null; node = node.after) if (node.line !== null) lines.push(node.line);
    return { ...facts, lines };
  };
  const add = (entry: StoredEntry): void => {
    const opened = openEntry(entry, matching, skipsMarkup);
    if (opened !== null) addOpened(opened);
  };
  return { add, addOpened, conversation };
}

function openingFacts(opened: Opened): Partial<Conversation> {
  const { fields, values, observedAt } = opened;
  const key = text(fields.key);
  return {
    record: text(fields.record) ?? '',
    start: text(fields.start) ?? 'user',
    openedAt: observedAt,
    url: text(values.get('url')),
    title: text(values.get('title')),
    timeZone: text(fields.timeZone),
    offsetMinutes: whole(fields.offsetMinutes),
    keyFingerprint: key === null ? null : keyFingerprint(key),
  };
}

function readMessage({ seq, observedAt, fields, values, withheld }: Opened): Message {
  const live = fields.live === true;
  const shownTime = text(values.get('shownTime'));
  return {
    seq,
    observedAt,
    live,
    side: sides.find((side) => side === fields.side) ?? 'unknown',
    sideBasis: bases.find((basis) => basis === fields.sideBasis) ?? null,
    sender: text(values.get('sender')),
    shownTime,
    datetime: shownTime === null ? null : datetimeIn(text(values.get('html'))),
    text: text(values.get('text')),
    attachments: readAttachments(values.get('attachments')),
    changes: [],
    recalled: null,
    redacted: withheld,
  };
}

function readEvent(opened: Opened): Event | null {
  const { kind, seq, observedAt, fields, values } = opened;
  const at = { seq, observedAt };
  const said = (name: string): string => text(fields[name]) ?? '';
  switch (kind) {
    case 'gap':
      return { type: 'gap', ...at, from: said('from'), to: said('to'), reason: said('reason') };
    case 'page':
      return { type: 'page', ...at, url: text(values.get('url')), title: text(values.get('title')) };
    case 'clock':
      return { type: 'clock', ...at, jumpMs: whole(fields.jumpMs) ?? 0 };
    case 'note':
      return { type: 'note', ...at, text: text(values.get('text')) };
    case 'session':
      return readSession(opened);
    case 'close':
      return { type: 'close', ...at, reason: said('reason') };
    case 'anchor':
      return {
        type: 'anchor',
        ...at,
        of: whole(fields.of) ?? -1,
        authority: said('authority'),
        missing: text(fields.missing),
      };
    case 'blob':
      if (isGiven(said('role')))
        return { type: 'file', ...at, name: text(values.get('name')), kept: readKept(seq, observedAt, fields) };
      return fields.role === 'screenshot'
        ? {
            type: 'screenshot',
            ...at,
            of: whole(fields.of),
            reason: said('reason'),
            kept: readKept(seq, observedAt, fields),
          }
        : null;
    default:
      return null;
  }
}

function readKept(seq: number, observedAt: string, fields: Fields): Kept {
  return {
    seq,
    observedAt,
    role: text(fields.role) ?? '',
    sha256: text(fields.sha256),
    size: whole(fields.size),
    mediaType: text(fields.mediaType),
    missing: text(fields.missing),
  };
}

function readSession({ seq, observedAt, fields, values }: Opened): Session {
  const value = (name: string) => text(values.get(name));
  return {
    type: 'session',
    seq,
    observedAt,
    channel: text(fields.channel) ?? 'other',
    begun: text(fields.begun),
    ended: text(fields.ended),
    timed: fields.timed === true,
    result: text(fields.result),
    text: value('text'),
    party: value('party'),
    agent: value('agent'),
    outcome: value('outcome'),
    open: value('open'),
    bring: value('bring'),
  };
}

/** What a later entry says about an earlier message. */
function amend(message: Message | undefined, opened: Opened): void {
  if (message === undefined) return;
  const { kind, seq, observedAt, fields, values, withheld } = opened;
  if (kind === 'change') {
    if (message.changes.length === 0) {
      message.changes.push({ seq: message.seq, observedAt: message.observedAt, text: message.text });
    }
    message.text = text(values.get('text'));
    message.changes.push({ seq, observedAt, text: message.text });
  } else if (kind === 'recall') {
    message.recalled = { seq, observedAt, notice: text(values.get('notice')) };
  } else if (kind === 'label') {
    message.side = sides.find((side) => side === fields.side) ?? 'unknown';
    message.sideBasis = whole(fields.learned) === null ? 'user' : 'learned';
  } else if (kind === 'blob') {
    const kept = readKept(seq, observedAt, fields);
    const shown = message.attachments[whole(fields.index) ?? -1];
    // What the message said of it may be withheld; that it was there is not.
    const bare = { kind: kept.role === 'file' ? 'file' : 'image', url: null, name: text(values.get('name')) } as const;
    if (shown) shown.kept = kept;
    else message.attachments.push({ ...bare, kept });
  }
  message.redacted ||= withheld;
}

const sides: readonly Side[] = ['customer', 'agent', 'bot', 'system', 'unknown'];
const bases: readonly SideBasis[] = ['site', 'echo', 'markup', 'geometry', 'voice', 'user', 'learned'];
const kinds: readonly Attachment['kind'][] = ['image', 'file', 'audio', 'video'];

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function whole(value: unknown): number | null {
  return Number.isSafeInteger(value) ? (value as number) : null;
}

function readAttachments(value: unknown): ShownAttachment[] {
  if (!Array.isArray(value)) return [];
  return (value as unknown[]).flatMap((item): ShownAttachment[] => {
    if (typeof item !== 'object' || item === null) return [];
    const { kind: given, url, name } = item as Record<string, unknown>;
    const kind = kinds.find((known) => known === given);
    return kind === undefined ? [] : [{ kind, url: text(url), name: text(name), kept: null }];
  });
}
