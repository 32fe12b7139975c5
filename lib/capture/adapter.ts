/** What a site adapter is: it knows where the conversation is, which elements are its rows, and how one reads. */
import type { Reading } from '../transcript/message';
import type { ShadowOf } from './dom';

export interface Page {
  document: Document;
  shadowOf: ShadowOf;
}

/** A conversation found on a page. */
export interface Chat {
  /** Holds the rows; what is outside is not watched. */
  list: Element;
  /** How sure the finder is: 4 and more is a chat. For comparison between the frames of a page. */
  score: number;
  /** One answers above it, where the newest stands. */
  upward?: boolean;
}

/**
 * A row as read. `message`: said by somebody. `notice`: says that a message was taken back. `other`: a date line, a typing
 * sign, "load more": not said by anybody.
 */
export type RowReading = { type: 'message'; reading: Reading } | { type: 'notice'; text: string } | { type: 'other' };

/** Of a message of which nothing is known. */
export const unread: Reading = {
  text: '',
  side: 'unknown',
  sideBasis: null,
  sender: null,
  shownTime: null,
  html: null,
  attachments: [],
  siteId: null,
};

/** What the user was seen to send, most recent last: the strongest sign of who spoke. */
export interface Echoes {
  /** True, once for each time it was sent, when these words were sent from the input just now. */
  take(text: string): boolean;
}

/** For rows that are read without telling anybody. */
export const nothingSent: Echoes = { take: () => false };

export interface SiteAdapter {
  /** Name and version, e.g. `generic/1`: written into every entry it reads. */
  rule: string;
  /** The conversation on this page, or null. Called again while there is none. */
  find(page: Page): Chat | null;
  /** The same in steps, where it may take long. */
  seek?(page: Page): Generator<void, Chat | null>;
  /** A reader for one conversation; it may learn while it reads. */
  reader(page: Page, chat: Chat): RowReader;
}

/** All steps, one after the other. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

export interface RowReader {
  /** The elements that are rows in `part`, or in the whole list: in page order, date lines and notices included. */
  rows(part?: Element): Element[];
  /** Those of the whole list in steps, where it may be long. */
  steps?(): Generator<void, Element[]>;
  /** Something in `element` changed: what was remembered of it is stale. Called for each element around it too. */
  touched(element: Element): void;
  /** Reads one row. `gone` is true for a row that has left the page: nothing can be measured then. */
  read(row: Element, echoes: Echoes, gone: boolean): RowReading;
}
