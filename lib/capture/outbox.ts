/** Keeps each observation until the recorder says that it is on disk, and sends again until then. */
import type { GapReason, Observation, Seen } from '../transcript/observation';

/** Observations in one delivery. */
const BATCH = 200;
const FIRST_RETRY_MS = 200;
const LAST_RETRY_MS = 5_000;
/** Kept at most while nothing is stored (a full disk, a worker that does not come back); beyond it a gap says so. */
const CAPACITY = 20_000;

/** What came of a delivery: how many of the stream are stored now, or why nothing was. `stop`: it never will be. */
export type Delivered = { stored: number } | { failed: 'unreachable' | 'storage' } | { stop: true };

export interface OutboxParts {
  /** `last`: the page goes, and the answer is not waited for. */
  deliver(from: number, observations: readonly Observation[], last?: true): Promise<Delivered>;
  now(): Seen;
  /** First number to give: what the recorder already has of this stream. */
  next: number;
}

export class Outbox {
  readonly #parts: OutboxParts;
  #waiting: Observation[] = [];
  #from: number;
  #sending = false;
  #retryMs = FIRST_RETRY_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sentAt: Seen;
  #failing: { since: Seen; reason: GapReason } | null = null;
  #lostSince: Seen | null = null;
  #closed = false;
  #idle: (() => void)[] = [];

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    this.#from = parts.next;
    this.#sentAt = parts.now();
  }

  put(observation: Observation): void {
    if (this.#closed) return;
    if (this.#waiting.length >= CAPACITY) {
      this.#lostSince ??= observation;
      return;
    }
    this.#waiting.push(observation);
    this.#soon();
  }

  /** Resolves when all is stored, or when nothing more can be. */
  drained(): Promise<void> {
    if (this.#closed || this.#waiting.length === 0) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  /** The page goes: everything that is not known to be stored is sent at once, and no answer is waited for. */
  farewell(): void {
    for (let at = 0; at < this.#waiting.length && !this.#closed; at += BATCH) {
      void this.#parts.deliver(this.#from + at, this.#waiting.slice(at, at + BATCH), true);
    }
    this.close();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const idle of this.#idle.splice(0)) idle();
  }

  /** Sends at the end of this task, so that what one look found travels together. */
  #soon(): void {
    if (!this.#sending) queueMicrotask(() => void this.#send());
  }

  async #send(): Promise<void> {
    if (this.#sending || this.#closed || this.#waiting.length === 0) return;
    this.#sending = true;
    clearTimeout(this.#timer);
    this.#sentAt = this.#parts.now();
    const result = await this.#parts.deliver(this.#from, this.#waiting.slice(0, BATCH));
    this.#sending = false;
    if (this.#closed) return;
    if ('stop' in result) this.close();
    else if ('failed' in result) this.#retry(result.failed === 'storage' ? 'storage-failed' : 'worker-lost');
    else this.#stored(result.stored);
  }

  #retry(reason: GapReason): void {
    this.#failing ??= { since: this.#sentAt, reason };
    if (reason === 'storage-failed') this.#failing.reason = reason;
    this.#timer = setTimeout(() => void this.#send(), this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, LAST_RETRY_MS);
  }

  #stored(stored: number): void {
    this.#waiting.splice(0, Math.max(0, stored - this.#from));
    this.#from = Math.max(this.#from, stored);
    this.#retryMs = FIRST_RETRY_MS;
    this.#tellInterruption();
    if (this.#waiting.length > 0) void this.#send();
    else for (const idle of this.#idle.splice(0)) idle();
  }

  /** Storing was interrupted: one gap says from when to when, and whether anything was passed over. */
  #tellInterruption(): void {
    const { wallMs, steadyMs } = this.#parts.now();
    const gap = (since: Seen, reason: GapReason) => {
      // The clock may have been set back meanwhile: the gap is as long as it was, and ends now.
      const fromMs = Math.min(since.wallMs, wallMs - (steadyMs - since.steadyMs));
      this.#waiting.push({ wallMs, steadyMs, kind: 'gap', fromMs, toMs: wallMs, reason });
    };
    if (this.#failing) gap(this.#failing.since, this.#failing.reason);
    if (this.#lostSince) gap(this.#lostSince, 'flood');
    this.#failing = null;
    this.#lostSince = null;
  }
}
