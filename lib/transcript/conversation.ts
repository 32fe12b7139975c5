/** A conversation as people read it: the log folded into messages with their history, and what interrupted it. */
import type { Attachment, Side, SideBasis } from './message';
import type { GapReason } from './observation';

export interface Version {
  /** Entry that says so. */
  seq: number;
  observedAt: string;
  /** `null` when the text is withheld or its disclosure is missing. */
  text: string | null;
}

/** What became of the bytes of a picture or file: kept by their digest, or why not. */
export interface Kept {
  /** Entry that says so. */
  seq: number;
  observedAt: string;
  role: string;
  /** Null when nothing was kept; then `missing` says why. */
  sha256: string | null;
  size: number | null;
  mediaType: string | null;
  missing: string | null;
  /**
   * Of a picture of which parts were covered before it left: SHA-256 (hex) of the original, which the log names. What stands above is then
   * the covered copy's. Absent of everything else.
   */
  original?: string;
}

/** An attachment as the page showed it; `kept` is null while, or where, nothing was said of its bytes. */
export interface ShownAttachment extends Attachment {
  kept: Kept | null;
}

export interface Message {
  /** Entry in which it was first seen. */
  seq: number;
  /** RFC 3339 UTC with milliseconds, this device's clock. */
  observedAt: string;
  live: boolean;
  side: Side;
  sideBasis: SideBasis | null;
  /** Name as shown on the page; `null` when unknown or withheld. */
  sender: string | null;
  shownTime: string | null;
  /** The time in the form for machines (`<time datetime>`), verbatim, when the page has one beside its words. */
  datetime: string | null;
  /** The newest text; parts that are withheld read ▇. */
  text: string | null;
  attachments: ShownAttachment[];
  /** Every reading, oldest first, the first one included; empty for a message that never changed. */
  changes: Version[];
  /** Set when the message was taken back on the page. */
  recalled: { seq: number; observedAt: string; notice: string | null } | null;
  /** True when any redactable value of it is not disclosed. */
  redacted: boolean;
}

/** Something between messages that a reader has to know: watching stopped, the page changed, a clock jumped. */
export type Event =
  | { type: 'gap'; seq: number; observedAt: string; from: string; to: string; reason: GapReason | string }
  | { type: 'page'; seq: number; observedAt: string; url: string | null; title: string | null }
  | { type: 'clock'; seq: number; observedAt: string; jumpMs: number }
  | { type: 'note'; seq: number; observedAt: string; text: string | null }
  | Session
  /** What the user added: it was not seen on a watched page. */
  | { type: 'file'; seq: number; observedAt: string; name: string | null; kept: Kept }
  /** The browser tab as it looked. `of` is the message it was taken for, if any. */
  | { type: 'screenshot'; seq: number; observedAt: string; of: number | null; reason: string; kept: Kept }
  /** An outside clock was asked; `missing` says why it gave no time, null when it did. */
  | { type: 'anchor'; seq: number; observedAt: string; of: number; authority: string; missing: string | null }
  | { type: 'close'; seq: number; observedAt: string; reason: string };

/** What the user says of a contact, or of how this conversation ended. `null` is unknown or withheld. */
export interface Session {
  type: 'session';
  seq: number;
  observedAt: string;
  channel: string;
  /** RFC 3339 UTC. */
  begun: string | null;
  ended: string | null;
  timed: boolean;
  result: string | null;
  text: string | null;
  party: string | null;
  agent: string | null;
  outcome: string | null;
  open: string | null;
  bring: string | null;
}

export type Line = { type: 'message'; message: Message } | Event;

export interface Conversation {
  record: string;
  /** How it came about: `user` was captured from a page, all else was not (FORMAT.md, `open`). */
  start: string;
  openedAt: string;
  closedAt: string | null;
  url: string | null;
  title: string | null;
  /** IANA zone and offset in minutes of the device when the record opened. */
  timeZone: string | null;
  offsetMinutes: number | null;
  signed: boolean;
  /** Fingerprint of the signing key: SHA-256 of its SPKI, hex; null when unsigned. */
  keyFingerprint: string | null;
  /** Page order: history above what it stands before, events where they happened. */
  lines: Line[];
}
