/** Seals records, one seal of a record after another; deliveries go first, but not for ever. */
import { type Random, timestamp } from '../evidence/chain';
import type { RecordRow, WriteStore } from '../storage/store';
import { chained } from './chaining';
import { type Clock, place } from './clock';
import { isSignedBy, sealDraft } from './sealing';
import type { NoSigner, Signer } from './signer';

export interface SealerParts {
  store: Pick<WriteStore, 'record' | 'entries' | 'append'>;
  clock: Clock;
  random: Random;
  signer: Signer | NoSigner;
  /** Called after a seal is on disk. */
  onAppended(row: RecordRow): void;
}

export class Sealer {
  readonly #sealing = new Map<string, Promise<void>>();
  readonly #ahead = new Map<string, Promise<void>>();

  constructor(private readonly parts: SealerParts) {}

  /**
   * Signs the head and appends the seal, unless the head is sealed already or there is no key. Signing is asynchronous, so the head
   * may have moved meanwhile: then it signs again, and that seal goes ahead of deliveries.
   */
  async seal(record: string): Promise<void> {
    const before = this.#sealing.get(record) ?? Promise.resolve();
    const mine = before.then(() => this.#seal(record));
    const settled = quiet(mine);
    this.#sealing.set(record, settled);
    await mine.finally(() => {
      if (this.#sealing.get(record) === settled) this.#sealing.delete(record);
    });
  }

  /** The seal that a delivery has to wait for. Never rejects. */
  ahead(record: string): Promise<void> | undefined {
    return this.#ahead.get(record);
  }

  async #seal(record: string): Promise<void> {
    const { store, signer } = this.parts;
    const [first] = await store.entries(record, 0, 1);
    if ('missing' in signer || !first || !isSignedBy(first.line, signer)) return;
    if (await this.#sealHead(record, signer)) return;
    // A page that never stops would be faster than every signature.
    const sealed = this.#sealAtLast(record, signer);
    this.#ahead.set(record, quiet(sealed));
    await sealed.finally(() => this.#ahead.delete(record));
  }

  /** What the background itself appends waits for nothing, and may come between a few times. */
  async #sealAtLast(record: string, signer: Signer): Promise<void> {
    while (!(await this.#sealHead(record, signer)));
  }

  /** False when something was appended while the head was signed, and nothing was written. */
  async #sealHead(record: string, signer: Signer): Promise<boolean> {
    const { store, clock, random, onAppended } = this.parts;
    const row = await store.record(record);
    if (!row || row.head.count === row.sealedCount) return true;
    const draft = await sealDraft(record, row.head, signer);
    const wallMs = clock.wallMs();
    let written = false;
    const after = await store.append(record, [], (now) => {
      written = now.head.count === row.head.count;
      if (!written) return null;
      const { elapsedMs } = place(now, { wallMs, steadyMs: clock.steadyMs() }, null);
      const sealing = { draft: { ...draft, observedAtMs: wallMs, elapsedMs }, ref: null };
      const plan = chained({ ...now, elapsedMs }, [sealing], { random });
      // The seal itself is covered by the next one; counting it as sealed keeps a quiet record quiet.
      return { ...plan, record: { ...plan.record, sealedCount: plan.record.head.count, sealedAt: timestamp(wallMs) } };
    });
    if (written) onAppended(after);
    return written;
  }
}

const quiet = (work: Promise<void>): Promise<void> => work.catch(() => undefined);
