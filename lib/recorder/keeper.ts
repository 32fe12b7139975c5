/** Puts pictures and files into a record. Words come first: where there is no room for the bytes, the entry says so. */
import type { BlobMissing } from '../evidence/entry';
import { coded } from '../storage/failure';
import { blobEntry, contentOf, type Keeping } from './keeping';
import type { Recorder } from './recorder';

export interface KeeperParts {
  recorder: Pick<Recorder, 'add'>;
  /** Whether a picture or file of so many bytes leaves room enough for words. */
  hasRoom(bytes: number): Promise<boolean>;
}

export class Keeper {
  readonly #parts: KeeperParts;

  constructor(parts: KeeperParts) {
    this.#parts = parts;
  }

  /** What the entry says; null, and no entry, when the log does not hold the message it belongs to, or the record is closed. */
  async keep(record: string, keeping: Keeping): Promise<{ missing: BlobMissing | null } | null> {
    const { content } = keeping;
    const withoutBytes = { ...keeping, content: { missing: 'storage-full' } } as const;
    if ('bytes' in content && !(await this.#parts.hasRoom(content.bytes.length)))
      return this.#keepNow(record, withoutBytes);
    try {
      return await this.#keepNow(record, keeping);
    } catch (error) {
      if ('missing' in content || coded(error).code !== 'storage-full') throw error;
      return this.#keepNow(record, withoutBytes);
    }
  }

  async #keepNow(record: string, keeping: Keeping): Promise<{ missing: BlobMissing | null } | null> {
    const { ref, seen } = keeping;
    const { told, blobs } = await contentOf(keeping.content);
    let written = false;
    const refs = ref === null ? [] : [ref];
    await this.#parts.recorder.add(
      record,
      (seqOf, row) => {
        const made = blobEntry(keeping, told, seqOf, row);
        written = made !== null;
        return made;
      },
      { blobs, refs, ...(seen && { seen }) },
    );
    return written ? { missing: told.missing } : null;
  }
}
