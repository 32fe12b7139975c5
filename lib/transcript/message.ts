/** What was said in a chat, by whom, as one reading of the page. Pure data: everything here survives JSON. */

/** Who a message comes from. `unknown` is an honest answer; nothing is guessed. */
export type Side = 'customer' | 'agent' | 'bot' | 'system' | 'unknown';

/**
 * How the side was found, strongest last but one: `voice` (a guess by how those sound who stand at one side), `geometry` (left or right), `markup` (class names, labels),
 * `echo` (the user's own words came back from the input), `site` (an adapter knows), `user` (corrected by hand), `learned`
 * (like one that was corrected by hand).
 */
export type SideBasis = 'site' | 'echo' | 'markup' | 'geometry' | 'voice' | 'user' | 'learned';

export interface Attachment {
  kind: 'image' | 'file' | 'audio' | 'video';
  /** Address on the page, or null when the page shows none. */
  url: string | null;
  name: string | null;
}

/** One message as it reads on the page at one moment. Unknown is `null`. */
export interface Reading {
  /** Words as a person reads them, bytes exact: no trimming inside, no normalisation. */
  text: string;
  side: Side;
  sideBasis: SideBasis | null;
  /** The name shown beside the message. */
  sender: string | null;
  /** The page's own words for the time, verbatim. */
  shownTime: string | null;
  /** Sanitised markup the text was read from, so that the reading can be repeated; at most 8,192 characters. */
  html: string | null;
  attachments: Attachment[];
  /** The message id that the page exposes. */
  siteId: string | null;
}

/** A message as the log now knows it: enough to recognise it again after a reload. */
export interface Known {
  /** Capture's own name of the message, unique within the record. */
  ref: string;
  text: string;
  side: Side;
  siteId: string | null;
  recalled: boolean;
}

/** A line of a pasted conversation; `side` as the user said. */
export interface PastedMessage {
  side: Side;
  sender: string | null;
  shownTime: string | null;
  text: string;
}
