/** What a format is given, and what a format is. The same input gives the same bytes: the verifier renders again and compares. */
import type { Conversation, Line } from '../transcript/conversation';
import type { Selection } from './selection';

/** Raised when any format's bytes change for the same input, so that a verifier knows whether it can render a package again. */
export const RENDERING_VERSION = 9;

export type Locale = 'en' | 'zh-CN' | 'zh-TW';
export const locales: readonly Locale[] = ['en', 'zh-CN', 'zh-TW'];

/** Where entries are that the holder did not choose: from `seq` to `to`, so many messages among them. */
export interface LeftOut {
  type: 'left-out';
  seq: number;
  observedAt: string;
  to: number;
  messages: number;
}

export type Shown = Line | LeftOut;

/** `missing` of a file that was kept, and stays behind. */
export const LEFT_OUT = 'left-out';

export interface RenderedRecord {
  /** From the disclosures that leave the device, each checked against the log. */
  conversation: Conversation;
  /** Its lines as they are shown. */
  lines: readonly Shown[];
  /** The entries that the holder chose; null for all. */
  chosen: Selection | null;
  /** SHA-256 (hex) of each entry's line, by seq. */
  digests: readonly string[];
  /** Pictures and files that the log names. */
  kept: readonly KeptFile[];
}

export interface KeptFile {
  seq: number;
  observedAt: string;
  sha256: string;
  mediaType: string;
  role: string;
  /** As in `Kept`. */
  original?: string;
}

export interface Rendering {
  /** One line without control characters. */
  title: string;
  /** When the package was made, RFC 3339 UTC. */
  createdAt: string;
  /** Minutes east of UTC where it was made. */
  offsetMinutes: number;
  tool: { name: string; version: string };
  locale: Locale;
  records: readonly RenderedRecord[];
}

export interface Format {
  /** Name below `data/`. */
  file: string;
  mediaType: string;
  /** Pieces of text, to be joined without anything between them. */
  render(input: Rendering): Iterable<string>;
}

/** True unless every record carries a signature: then each file says UNSIGNED on its first line. */
export function isUnsigned({ records }: Pick<Rendering, 'records'>): boolean {
  return records.length === 0 || records.some(({ conversation }) => !conversation.signed);
}
