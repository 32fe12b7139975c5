/** How much of a stranger's package is read before it is refused. */

export interface Limits {
  /** Files in the ZIP. */
  files: number;
  /** Bytes of all files, unpacked. */
  total: number;
  /** Bytes kept in memory at once: logs, disclosures and transcripts; blobs are only hashed. */
  kept: number;
  /** Unpacked bytes for each packed one, for files of more than a mebibyte. */
  ratio: number;
  /** Bytes of one line. */
  line: number;
  /** Entries of one record. */
  entries: number;
}

export const defaultLimits: Limits = {
  files: 100_000,
  total: 4 * 2 ** 30,
  kept: 512 * 2 ** 20,
  ratio: 200,
  line: 4 * 2 ** 20,
  entries: 500_000,
};
