import type { Shelf } from './catalogue.mjs';

export interface Desk {
  /** Ends with a slash; so does the other. */
  url: string;
  /** The same server under the other name of this computer, which is another origin and another site. */
  otherOriginUrl: string;
  close(): Promise<void>;
}

/** Starts the desk on loopback. Port 0 takes a free one; rejects when the port is taken. */
export function startDesk(asked?: { port?: number; shelves?: Shelf[] }): Promise<Desk>;
