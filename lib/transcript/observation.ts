/** What a page did, as the content script reports it to the recorder. One observation becomes one entry of the log. */
import type { Attachment, Reading } from './message';

/** Two clocks at the moment of first sight, both in milliseconds. */
export interface Seen {
  /** This device's wall clock (Unix epoch) when it was seen on the page, not when it was stored. */
  wallMs: number;
  /** The document's steady clock (`performance.now()`), which never goes back. */
  steadyMs: number;
}

export type GapReason =
  | 'worker-lost'
  | 'page-reloaded'
  | 'page-frozen'
  | 'frame-unreachable'
  | 'storage-failed'
  | 'paused-by-user'
  | 'extension-updated'
  | 'extension-reloaded'
  | 'browser-closed'
  | 'conversation-gone'
  | 'flood';

export type Observation = Seen &
  (
    | {
        kind: 'message';
        ref: string;
        /** False for history that stood on the page before we watched, or was loaded above later. */
        live: boolean;
        /** Site adapter id and version that read it, e.g. `generic/1`. */
        rule: string;
        /** The message this one stands before on the page, when it is not the newest; else null. */
        before: string | null;
        /** How many times the text grew before it was still (a streamed answer); 0 for a message that came whole. */
        steps: number;
        reading: Reading;
      }
    | { kind: 'change'; ref: string; text: string; html: string | null }
    /** A picture or file came to a message later, its attachment `index` from now on. Its bytes make the entry. */
    | { kind: 'attached'; ref: string; index: number; attachment: Attachment }
    | { kind: 'recall'; ref: string; notice: string | null }
    | { kind: 'page'; url: string; title: string }
    | { kind: 'gap'; fromMs: number; toMs: number; reason: GapReason }
  );
