/** Every sentence between contexts, by direction. A call is a question with an answer; an event is news without one. */
import type { WorkChange } from '../case/work';
import type { Account } from '../evidence/account';
import type { BlobMissing, Channel, GivenRole, RecordStart, StoredEntry } from '../evidence/entry';
import type { DraftAnswer, DraftWarning, Fine } from '../guards/told';
import type { CaseRow, Erasure, RecordRow } from '../storage/store';
import type { Known, PastedMessage } from '../transcript/message';
import type { Observation } from '../transcript/observation';
import type { Problem, Result } from './problem';

/** What one frame of a page says about itself when asked. */
export interface FrameReport {
  url: string;
  title: string;
  found: { rule: string; score: number } | null;
  /** Frames of other origins in it that are large enough to hold a chat, and what its page calls them. */
  foreign: { origin: string; called: string }[];
  /** When something that takes text last had the focus here, `Date.now()`; 0 for never. */
  focusedAt: number;
  capturing: boolean;
  /** Whether the chat that the user picked on this site is on the page; null when none was picked. */
  picked: 'here' | 'missing' | null;
}

/** What the panel shows of the browser tab it is bound to. */
export interface Survey {
  tab: number;
  /** `none`: not granted yet. `restricted`: the browser lets no extension read it (settings, stores). `gone`: closed. */
  access: 'ok' | 'none' | 'restricted' | 'gone';
  url: string | null;
  title: string | null;
  frames: ({ frame: number } & FrameReport)[];
  /** Origins (`https://host/*`) that must be granted before a chat in them can be read. */
  unreadable: string[];
  record: RecordRow | null;
}

export interface Inserted {
  /** Host of the frame it went to. */
  host: string;
  /** Which way of inserting worked. */
  way: string;
}

/** A record as a backup holds it; what lists show of it was read from its log. */
export interface RestoredRecord extends Pick<RecordRow, 'id' | 'url' | 'title' | 'openedAt' | 'closedAt' | 'head'> {
  start: RecordStart;
  channel: Channel | null;
  lastEntryAt: string;
  elapsedMs: number;
  messages: number;
  /** What was found to be wrong with its log; null when it holds. */
  broken: string | null;
}

export type RestoreStep =
  /** The next entries of a record, from `from` on; 0 begins it anew. They wait in memory for their case. */
  | { step: 'entries'; record: string; from: number; entries: StoredEntry[] }
  /** A file that was uploaded. */
  | { step: 'file'; file: string; sha256: string; mediaType: string }
  /** All of it at once, or nothing. `at`: when the backup was made. `row` is null where the device's own case stays. */
  | { step: 'case'; caseId: string; row: CaseRow | null; at: string; records: RestoredRecord[] }
  /** It was given up: nothing waits any more, and of these files go those that no record names. */
  | { step: 'forget'; files: string[] };

/** panel, library → background. Sender: a page of this extension. */
export interface PanelCalls {
  survey: { in: { tab: number }; out: Survey };
  start: { in: { tab: number; caseId: string }; out: { record: string; alreadyRunning: boolean } };
  stop: { in: { record: string }; out: { record: string } };
  insert: { in: { tab: number; text: string }; out: Inserted };
  /** What a guard found in the draft of this tab: put the calmer words in, or take it as fine. `did`: whether that was done. */
  heed: { in: { tab: number; rule: string; deed: 'change' | 'fine' }; out: { did: boolean } };
  /** Lets the user point at the conversation, in any frame. `words` stand beside what is pointed at. */
  pick: { in: { tab: number; words: string }; out: null };
  endPick: { in: { tab: number }; out: null };
  /** Seals the head, so that an export ends on a signature. */
  seal: { in: { record: string }; out: { record: string } };
  exported: { in: { record: string; digest: string }; out: { record: string } };
  /** Deletes for good. What is being recorded is ended first. */
  erase: { in: { what: Erasure }; out: { records: number } };
  /** A picture of the tab, at the user's click. `missing` says why its bytes are not in the entry. */
  screenshot: { in: { record: string }; out: { missing: BlobMissing | null } };
  note: { in: { record: string; text: string }; out: { record: string } };
  label: {
    in: { record: string; of: number; side: 'customer' | 'agent' | 'bot' | 'system' | 'unknown' };
    out: { record: string };
  };
  /** How the conversation of a record ended, or more on a contact, in the user's words: an entry of its own. */
  account: { in: { record: string; account: Account }; out: { record: string } };
  /** Bytes of a file that the user adds, from `at` on, in base64. `have` says where to go on; null once all of it is there. */
  upload: { in: { file: string; size: number; at: number; data: string }; out: { have: number | null } };
  /** A record that comes about at once. `files` name what was uploaded. */
  enter: {
    in: {
      caseId: string;
      start: 'noted' | 'pasted' | 'sample';
      title: string | null;
      account: Account | null;
      rule: string;
      messages: PastedMessage[];
      files: { file: string; role: GivenRole; name: string; type: string }[];
    };
    out: { record: string; missing: BlobMissing | null; sha256: (string | null)[] };
  };
  /** A case out of a backup, step by step. `have`: entries that wait for their case; or 1 for what was done. */
  restore: { in: RestoreStep; out: { have: number } };
  createCase: { in: { title: string; topic: string; sample?: true }; out: CaseRow };
  renameCase: { in: { caseId: string; title: string }; out: CaseRow };
  setTopic: { in: { caseId: string; topic: string }; out: CaseRow };
  /** `why`: what made the value change, in the user's words. */
  setFact: { in: { caseId: string; key: string; value: string; why?: string }; out: CaseRow };
  setTick: { in: { caseId: string; item: string; done: boolean }; out: CaseRow };
  /** Everything else that changes in a case: several facts at once, offers, what was agreed, what falls due. */
  work: { in: { caseId: string; asked: WorkChange }; out: CaseRow };
}

/**
 * What comes into a frame when it asks: `sites` knows the known sites, `follow` follows a conversation that is to be recorded, `files` gets the
 * bytes of pictures and files.
 */
export type Brought = 'sites' | 'follow' | 'files';

/** content script → background. Sender: a frame of a browser tab, as the browser stamps it. */
export interface PageCalls {
  /** A content script has begun (or begun anew): is this tab being recorded, and may this frame capture? */
  hello: {
    in: { stream: string; found: FrameReport['found'] };
    out: { record: string | null; picked: string[][] | null };
  };
  /**
   * This frame has found a conversation. `granted` when no other living frame captures for the record. `known` is what
   * the log already holds of the conversation, oldest first, so that nothing is recorded twice. `next` is the number of the
   * first observation that is not stored yet. `resumed` is true when the record has entries from an earlier watch; the gap
   * since then is in the log already. `again`: this same frame has captured for the record before and lost the chat.
   * `picked`: it is the conversation that the user picked, and goes before any other that was found.
   */
  claim: {
    in: { stream: string; record: string; again: boolean; picked: boolean; wallMs: number; steadyMs: number };
    out: { granted: boolean; known: Known[]; next: number; resumed: boolean };
  };
  /** Observations numbered from `from`; the answer comes when they are on disk. Sending again is harmless. */
  deliver: {
    in: { stream: string; record: string; from: number; observations: Observation[] };
    out: { stored: number };
  };
  /**
   * Bytes of an attachment of a message that is stored, from `at` on, in base64; `how` they were had, or why there are none. `have`
   * says where to go on: from the beginning, when the background has ended meanwhile. Null: no more is wanted of it.
   */
  attach: {
    in: {
      record: string;
      ref: string;
      index: number;
      /** `copy`: drawn anew from what the page shows. */
      how: 'original' | 'copy' | 'not-loaded' | 'unreadable' | 'too-large' | 'timed-out';
      type: string;
      size: number;
      at: number;
      data: string;
    };
    out: { have: number | null };
  };
  /** This frame wants a script that most frames do not: answered when it has been put into it. */
  bring: { in: { script: Brought }; out: null };
  /** This frame is going away. */
  bye: { in: { stream: string; wallMs: number }; out: null };
  /** Phrases for the choice in the chat's input, ready to insert, best first; `on` is false when the user has not switched it on. */
  offer: { in: { query: string }; out: { on: boolean; phrases: { id: string; text: string }[] } };
  /**
   * What stands in the chat's input, for the guards to look at, without what the user said is `fine`. It is kept nowhere; only what
   * they find is told to the panel, without the words. `hold`: the user chose that a message with a code or password stays.
   */
  draft: {
    in: { text: string; fine: Fine[] };
    out: DraftAnswer | null;
  };
  /** The user pointed at the conversation in this frame: the ways to find it again; null when they gave up. */
  picked: { in: { trails: string[][] | null }; out: null };
}

/** background → content script of one frame. */
export interface FrameCalls {
  report: { in: Record<string, never>; out: FrameReport };
  /** Begin to capture for this record as soon as a conversation is found. */
  watch: { in: { record: string }; out: null };
  /** Deliver what is left, then stop watching. */
  unwatch: { in: { record: string }; out: null };
  insert: { in: { text: string }; out: { way: string } };
}

/** background → pages of the extension, over a BroadcastChannel that no web page can reach. */
export type News =
  | { news: 'appended'; record: string; count: number }
  | { news: 'record'; record: string }
  | { news: 'case'; caseId: string }
  | { news: 'tab'; tab: number }
  /** The user wants to find a phrase: the panel of that tab goes to its search box. */
  | { news: 'find'; tab: number }
  | { news: 'picked'; tab: number; host: string | null }
  | { news: 'draft'; tab: number; findings: DraftWarning[] }
  /** A screenshot that was not asked for by a call; `asked` for by the keys all the same. `refused` says why there is none. */
  | { news: 'screenshot'; record: string; asked: boolean; refused: 'hidden' | 'no-access' | 'failed' | null }
  | { news: 'problem'; record: string | null; problem: Problem };

export type CallName<T> = keyof T & string;
export type Input<T, N extends keyof T> = T[N] extends { in: infer I } ? I : never;
export type Output<T, N extends keyof T> = T[N] extends { out: infer O } ? O : never;
export type Answer<T, N extends keyof T> = Result<Output<T, N>>;

/** Who may say what. A call whose sender does not fit is refused before its contents are looked at. */
export const senders = {
  survey: 'extension',
  start: 'extension',
  stop: 'extension',
  insert: 'extension',
  heed: 'extension',
  pick: 'extension',
  endPick: 'extension',
  seal: 'extension',
  exported: 'extension',
  erase: 'extension',
  screenshot: 'extension',
  note: 'extension',
  label: 'extension',
  account: 'extension',
  upload: 'extension',
  enter: 'extension',
  restore: 'extension',
  createCase: 'extension',
  renameCase: 'extension',
  setTopic: 'extension',
  setFact: 'extension',
  setTick: 'extension',
  work: 'extension',
  hello: 'frame',
  bring: 'frame',
  claim: 'frame',
  deliver: 'frame',
  attach: 'frame',
  bye: 'frame',
  draft: 'frame',
  picked: 'frame',
  offer: 'frame',
} as const satisfies Record<keyof PanelCalls | keyof PageCalls, 'extension' | 'frame'>;
