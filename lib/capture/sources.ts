/**
 * Where pictures and files were read from. What an address in the page's memory leads to is held from first sight on: the page may take
 * it back at any moment.
 */
import type { Attachment } from '../transcript/message';

export interface Source {
  /** Its whole address, of which the log may hold the beginning only. */
  address: string;
  /** The picture, which is drawn anew where its bytes cannot be had. */
  image: HTMLImageElement | undefined;
  /** Bytes that are held; null where they could not be had. */
  held: Promise<Blob | null> | undefined;
}

/** What hangs on a message that was told. */
export interface Hanging {
  record: string;
  ref: string;
  /** Which of its attachments is the first of these. */
  index: number;
  /** Where each came from, where that is known. */
  from: readonly (Source | undefined)[];
  /** Resolves when the message is on disk. */
  stored(): Promise<void>;
}

/** A frame, as what gets the bytes finds it: a script of its own, that comes when there are any. */
export interface Gathering {
  /** `take` is told what hangs on messages from now on, what waited for it first. */
  gather(take: (hanging: Hanging) => void): void;
}

/** Of each attachment that was read. */
export const sources = new WeakMap<Attachment, Source>();

/** Addresses in the page's memory that are held open. */
const MOST_HELD = 200;
const held = new Map<string, Source['held']>();

export function remember(attachment: Attachment, address: string, image?: HTMLImageElement): Attachment {
  if (address.startsWith('blob:') && !held.has(address) && held.size < MOST_HELD)
    held.set(
      address,
      fetch(address)
        .then((response) => response.blob())
        .catch(() => null),
    );
  sources.set(attachment, { address, image, held: held.get(address) });
  return attachment;
}
