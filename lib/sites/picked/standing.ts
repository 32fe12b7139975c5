/** What the picker, a script of its own, finds in a frame: the content script that stands there already. */
import type { Page } from '../../capture/adapter';

/**
 * Ways to an element, the surest first. Each is a list of selectors: the first one from the document, every other one from the
 * shadow root of what the one before it found.
 */
export type Trails = readonly (readonly string[])[];

export interface Standing {
  readonly page: Page;
  /** The list of messages, where one is found now. */
  conversation(): Element | null;
  /** Reads the conversation at the end of these ways from now on; null lets the finder look again. */
  choose(trails: Trails | null): void;
}

/** Where the content script stands in the scripts' own world. */
export const STANDING = Symbol.for('on-record');
