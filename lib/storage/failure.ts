/** Storage errors as codes, so that the recorder can say what happened without reading messages. */

export type StorageCode = 'storage-full' | 'storage-failed' | 'record-missing' | 'record-exists' | 'entry-exists';

export class StorageError extends Error {
  constructor(
    readonly code: StorageCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'StorageError';
  }
}

/** Turns what IndexedDB threw into a `StorageError`; one that is coded already passes through. */
export function coded(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  // Chromium says in words only that the disk has no room (seen in 156: "FILE_ERROR_NO_SPACE").
  const full = name === 'QuotaExceededError' || /NO_SPACE|no space|disk (is )?full/i.test(String(error));
  if (full) return new StorageError('storage-full', { cause: error });
  return new StorageError(name === 'ConstraintError' ? 'entry-exists' : 'storage-failed', { cause: error });
}
