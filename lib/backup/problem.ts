/** Why a file cannot be restored from, as a code: words for people belong to the reader's language. */

/**
 * `foreign`: no backup of this program. `newer`: made by a version that writes another format. `passphrase`: it does not open with
 * this one. `empty`: it breaks off before anything in it is whole.
 */
export type BackupProblem = 'foreign' | 'newer' | 'passphrase' | 'empty';

export class BackupError extends Error {
  constructor(
    readonly code: BackupProblem,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'BackupError';
  }
}
