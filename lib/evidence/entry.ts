/** The lines of a record: what each kind of entry says (FORMAT.md §2) before it is committed and chained. */
import type { Attachment, Side, SideBasis } from '../transcript/message';
import type { GapReason } from '../transcript/observation';

export const FORMAT_VERSION = 1;
export const ZERO_DIGEST = '0'.repeat(64);
/** Name of the key in a seal's note. */
export const SIGNER = 'on-record';
/** What a reader sees where a part of a text is withheld. */
export const WITHHELD = '▇';

/**
 * Why an outside clock gave no time. `differs`: it stamped something else, or answered an earlier question. `expired`: a certificate
 * that came with the answer was not valid at the time it gives.
 */
export type AnchorFailure = 'no-access' | 'no-answer' | 'http-error' | 'refused' | 'unreadable' | 'differs' | 'expired';

/** How a record came about: a page was watched; the user wrote a contact down; pasted a conversation; or it is made up, to try things out. */
export const STARTS = ['user', 'noted', 'pasted', 'sample'] as const;
export type RecordStart = (typeof STARTS)[number];

/** Over what a contact took place. `chat` is the conversation that the record itself holds. */
export const CHANNELS = ['chat', 'phone', 'letter', 'mail', 'visit', 'post', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What came of a contact, as the user sees it. */
export const RESULTS = ['agreed', 'partly', 'none'] as const;
export type SessionResult = (typeof RESULTS)[number];

/**
 * What a file is that the user added: a sound recording, a mail, something scanned, a screenshot made elsewhere, another paper, or
 * (`own`) what the user wrote. None of them was seen on a watched page.
 */
export const GIVEN_ROLES = ['recording', 'mail', 'scan', 'shot', 'paper', 'own'] as const;
export type GivenRole = (typeof GIVEN_ROLES)[number];

/** What a kept file is: `copy` is a picture drawn anew from what the page showed, because its own bytes could not be had. */
export type BlobRole = 'screenshot' | 'picture' | 'file' | 'copy' | GivenRole;

export const isGiven = (role: string): boolean => GIVEN_ROLES.some((given) => given === role);

/** What a screenshot was taken for. */
export type ScreenshotReason = 'start' | 'stop' | 'user' | 'promise' | 'recall';

/**
 * Why nothing was kept. `not-loaded`: the page itself had not asked for it, and we ask for nothing it has not. `unreadable`: the
 * address is gone, or the site lets nobody else read it. `lost`: the page or the program ended before it was handed over.
 */
export type BlobMissing =
  | 'not-loaded'
  | 'unreadable'
  | 'too-large'
  | 'too-many'
  | 'timed-out'
  | 'storage-full'
  | 'lost';

/** Own fields that stand in the clear, and values that stand behind a commitment (`secret`). */
export type Draft = { observedAtMs: number; elapsedMs: number } & (
  | {
      kind: 'open';
      fields: {
        tool: { name: string; version: string; build: string | null };
        browser: string | null;
        os: string | null;
        languages: string[];
        timeZone: string | null;
        offsetMinutes: number;
        start: RecordStart;
        /** SPKI, base64; or null with the reason. */
        key: string | null;
        keyMissing: string | null;
        previous: { record: string; head: string; count: number } | null;
      };
      secret: { url: string | null; title: string | null; case: string | null };
    }
  | {
      kind: 'message';
      fields: {
        side: Side;
        sideBasis: SideBasis | null;
        live: boolean;
        rule: string;
        /** Seq of the message it stands before on the page; null when it came at the end. */
        before: number | null;
        steps: number;
        siteId: string | null;
      };
      secret: {
        text: string;
        sender: string | null;
        shownTime: string | null;
        html: string | null;
        attachments: Attachment[] | null;
      };
    }
  | { kind: 'change'; fields: { of: number }; secret: { text: string; html: string | null } }
  | { kind: 'recall'; fields: { of: number }; secret: { notice: string | null } }
  | { kind: 'page'; fields: Record<string, never>; secret: { url: string | null; title: string | null } }
  | { kind: 'gap'; fields: { from: string; to: string; reason: GapReason }; secret: Record<string, never> }
  | { kind: 'clock'; fields: { jumpMs: number }; secret: Record<string, never> }
  | {
      kind: 'blob';
      fields: {
        sha256: string | null;
        size: number | null;
        mediaType: string | null;
        role: BlobRole;
        /** Seq of the message it was shown in, or that a screenshot was taken for; null for what the user added. */
        of: number | null;
        /** Which of that message's attachments it is, from 0; null for a screenshot and for what the user added. */
        index: number | null;
        /** Null for what is no screenshot. */
        reason: ScreenshotReason | null;
        missing: BlobMissing | null;
      };
      secret: { name: string | null };
    }
  | {
      kind: 'label';
      fields: {
        of: number;
        side: Side;
        /** Seq of the message that the user corrected and this one is like; null where the user corrected this one. */
        learned: number | null;
      };
      secret: Record<string, never>;
    }
  | { kind: 'note'; fields: Record<string, never>; secret: { text: string } }
  | {
      kind: 'session';
      fields: {
        channel: Channel;
        /** From when to when, RFC 3339 UTC with milliseconds; null for what is not known, and for `chat`, whose log tells. */
        begun: string | null;
        ended: string | null;
        /** True where both were taken from a timer that ran here, and not written down afterwards. */
        timed: boolean;
        result: SessionResult | null;
      };
      secret: {
        /** What was said, point by point. */
        text: string | null;
        /** Number, address or account of the other side. */
        party: string | null;
        /** Name or number of the person there. */
        agent: string | null;
        outcome: string | null;
        /** What is left open. */
        open: string | null;
        /** Without a result: what to bring next time. */
        bring: string | null;
      };
    }
  | { kind: 'custody'; fields: { action: string; digest: string | null }; secret: Record<string, never> }
  | {
      kind: 'anchor';
      fields: {
        /** Seq of the seal whose note was stamped. */
        of: number;
        method: 'rfc3161';
        /** Address of the outside clock. */
        authority: string;
        /** Hex, as it was asked with. */
        nonce: string;
        /** SHA-256 (hex) of the whole reply; null, with the reason in `missing`, when there was none that is of use. */
        sha256: string | null;
        missing: AnchorFailure | null;
      };
      secret: Record<string, never>;
    }
  | { kind: 'seal'; fields: { note: string }; secret: Record<string, never> }
  | { kind: 'close'; fields: { reason: string }; secret: Record<string, never> }
);

export type EntryKind = Draft['kind'];

/** Own fields of each kind, in the order in which they stand in the line. */
export const fieldNames = {
  open: ['tool', 'browser', 'os', 'languages', 'timeZone', 'offsetMinutes', 'start', 'key', 'keyMissing', 'previous'],
  message: ['side', 'sideBasis', 'live', 'rule', 'before', 'steps', 'siteId'],
  change: ['of'],
  recall: ['of'],
  page: [],
  gap: ['from', 'to', 'reason'],
  clock: ['jumpMs'],
  blob: ['sha256', 'size', 'mediaType', 'role', 'of', 'index', 'reason', 'missing'],
  label: ['of', 'side', 'learned'],
  note: [],
  session: ['channel', 'begun', 'ended', 'timed', 'result'],
  custody: ['action', 'digest'],
  anchor: ['of', 'method', 'authority', 'nonce', 'sha256', 'missing'],
  seal: ['note'],
  close: ['reason'],
} as const satisfies Record<EntryKind, readonly string[]>;

/** Redactable values of each kind, in the order of `commit` and of an entry's disclosures. */
export const secretNames = {
  open: ['url', 'title', 'case'],
  message: ['text', 'sender', 'shownTime', 'html', 'attachments'],
  change: ['text', 'html'],
  recall: ['notice'],
  page: ['url', 'title'],
  gap: [],
  clock: [],
  blob: ['name'],
  label: [],
  note: ['text'],
  session: ['text', 'party', 'agent', 'outcome', 'open', 'bring'],
  custody: [],
  anchor: [],
  seal: [],
  close: [],
} as const satisfies Record<EntryKind, readonly string[]>;

/** Where a chain stands: how many entries, and the digest (lower-case hex) of the last line's bytes. */
export interface Head {
  count: number;
  digest: string;
}

/** An entry as it is kept: the exact line (no newline) and the disclosures of its redactable values. */
export interface StoredEntry {
  seq: number;
  kind: EntryKind;
  line: string;
  disclosures: string[];
}
