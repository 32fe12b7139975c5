/** Puts pictures and files into a record. Words come first: where there is no room for the bytes, the entry says so. */
import type { BlobMissing } from '../evidence/entry';
import { coded } from '../storage/failure';
import type { AwaitedFile, RecordRow } from '../storage/store';
import type { Seen } from '../transcript/observation';
import type { Made } from './drafts';
import { type Content, contentOf, fileEntry, type KeptFile, type KeptShot, shotEntry, type Told } from './keeping';
import type { Recorder } from './recorder';

export interface KeeperParts {
  recorder: Pick<Recorder, 'add'>;
  /** Whether a picture or file of so many bytes leaves room enough for words. */
  hasRoom(bytes: number): Promise<boolean>;
}

/** What the entry says of the bytes. */
export interface Outcome {
  missing: BlobMissing | null;
}

/** Makes the entry of what is told of the bytes; null when it has no place in the log. */
type Entry = (told: Told, seqOf: ReadonlyMap<string, number>, row: RecordRow) => Made | null;

export class Keeper {
  readonly #parts: KeeperParts;

  constructor(parts: KeeperParts) {
    this.#parts = parts;
  }

  /** Null, and no entry, when the record is closed. */
  shot(record: string, shot: KeptShot): Promise<Outcome | null> {
    const { content, ref, seen } = shot;
    return this.#keep(record, content, { refs: ref === null ? [] : [ref], seen }, (told, seqOf) =>
      shotEntry(shot, told, seqOf),
    );
  }

  /** Null, and no entry, when the log does not wait for it: it was kept already, or its message is not in it. */
  file(record: string, { ref, index, copy, content }: KeptFile): Promise<Outcome | null> {
    let settled: AwaitedFile | undefined;
    const also = (row: RecordRow): RecordRow => ({
      ...row,
      awaited: row.awaited?.filter((one) => one !== settled) ?? [],
    });
    return this.#keep(record, content, { refs: [ref], also }, (told, seqOf, { awaited }) => {
      const of = seqOf.get(ref);
      settled = awaited?.find((one) => one.of === of && one.index === index);
      return settled ? fileEntry(settled, told, copy) : null;
    });
  }

  async #keep(
    record: string,
    content: Content,
    beside: { refs: string[]; seen?: Seen; also?: (row: RecordRow) => RecordRow },
    entry: Entry,
  ): Promise<Outcome | null> {
    const now = async (kept: Content): Promise<Outcome | null> => {
      const { told, blobs } = await contentOf(kept);
      let written = false;
      const made: Parameters<Recorder['add']>[1] = (seqOf, row) => {
        // After the end nothing more is kept: no seal would cover it.
        const one = row.state === 'closed' ? null : entry(told, seqOf, row);
        written = one !== null;
        return one ? [one] : [];
      };
      await this.#parts.recorder.add(record, made, { ...beside, blobs });
      return written ? { missing: told.missing } : null;
    };
    if ('missing' in content) return now(content);
    if (!(await this.#parts.hasRoom(content.bytes.length))) return now({ missing: 'storage-full' });
    try {
      return await now(content);
    } catch (error) {
      if (coded(error).code !== 'storage-full') throw error;
      return now({ missing: 'storage-full' });
    }
  }
}
