/** Where something was said: an entry of a record of this case. */
export interface Line {
  record: string;
  seq: number;
  /** The words themselves, as they stood there. */
  quote: string;
}
