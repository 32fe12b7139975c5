/** When a picture of the tab is taken: on the user's click, at start and stop, and when a promise or a recall is seen. */
import type { ScreenshotReason } from '../evidence/entry';
import type { RecordRow } from '../storage/store';
import type { Observation, Seen } from '../transcript/observation';
import type { Keeper, Outcome } from './keeper';

/** `hidden`: the tab is not the one in front of its window. `no-access`: the browser has not let us see this tab. */
export type ShotRefused = 'hidden' | 'no-access' | 'failed';

export interface Shot {
  bytes: Uint8Array<ArrayBuffer>;
  mediaType: string;
}

/** What came of one: an entry, in which the bytes may be missing for want of room; or no entry, because there was nothing to see. */
export type ShotOutcome = Outcome | { refused: ShotRefused };

export interface ScreenshotParts {
  keeper: Pick<Keeper, 'shot'>;
  now(): Seen;
  capture(tab: number): Promise<Shot | { refused: ShotRefused }>;
  /** Whether the user wants those that nobody clicked for. */
  wanted(): Promise<boolean>;
  /** Whether somebody binds themselves by these words. */
  promises(text: string): boolean;
  /** Hears what came of those that nobody clicked for. */
  onTaken(record: string, outcome: ShotOutcome): void;
}

/** Those that nobody clicked for are at least this far apart, ms. */
export const SPACING_MS = 2_000;

/** Stopping waits for its screenshot no longer than this, ms. */
const PATIENCE_MS = 6_000;
/** So many of the newest observations of a delivery are looked through. */
const IN_SIGHT = 12;

interface Wish {
  row: RecordRow;
  reason: ScreenshotReason;
  ref: string | null;
}

export class Screenshots {
  readonly #parts: ScreenshotParts;
  readonly #last = new Map<string, number>();
  readonly #waiting = new Map<string, Wish>();
  /** One after the other: the browser takes few a second. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(parts: ScreenshotParts) {
    this.#parts = parts;
  }

  /** Takes one now. Rejects when it cannot be stored, not even as an entry. */
  take(row: RecordRow, reason: ScreenshotReason, ref: string | null = null): Promise<ShotOutcome> {
    const taken = this.#queue.then(() => this.#takeNow({ row, reason, ref }));
    this.#queue = taken.catch(() => undefined);
    return taken;
  }

  /** Takes one that nobody clicked for, if the user wants such; soon, when the last one was just now. Never rejects. */
  async byItself(row: RecordRow, reason: ScreenshotReason, ref: string | null = null): Promise<void> {
    if (row.tab === null || !(await this.#parts.wanted())) return;
    const wait = this.#wait(row.id);
    const waiting = this.#waiting.get(row.id);
    // A message that was taken back is soon out of sight; a promise stays.
    if (!waiting || reason === 'recall') this.#waiting.set(row.id, { row, reason, ref });
    if (waiting) return;
    this.#last.set(row.id, this.#parts.now().steadyMs + wait);
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const wish = this.#waiting.get(row.id);
    this.#waiting.delete(row.id);
    if (!wish) return;
    const outcome = await this.take(wish.row, wish.reason, wish.ref).catch((): ShotOutcome => ({ refused: 'failed' }));
    this.#parts.onTaken(row.id, outcome);
  }

  /** The last one, before a record is closed; what was waiting shows on it too. In good time, whatever the browser does. Never rejects. */
  async atEnd(row: RecordRow): Promise<void> {
    this.#waiting.delete(row.id);
    if (row.tab === null || !(await this.#parts.wanted())) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, PATIENCE_MS);
    });
    await Promise.race([this.take(row, 'stop').catch(() => undefined), late]);
    clearTimeout(timer);
  }

  /** Looks through what was just stored of a page for a promise or a recall. */
  saw(row: RecordRow, observations: readonly Observation[]): void {
    // Of many at once the earlier ones have scrolled out of sight.
    for (const observation of observations.slice(-IN_SIGHT)) {
      if (observation.kind === 'recall') void this.byItself(row, 'recall', observation.ref);
      if (observation.kind === 'message' && observation.live && this.#binds(observation.reading))
        void this.byItself(row, 'promise', observation.ref);
    }
  }

  #binds({ side, text }: { side: string; text: string }): boolean {
    return (side === 'agent' || side === 'bot') && this.#parts.promises(text);
  }

  #wait(record: string): number {
    const last = this.#last.get(record);
    return last === undefined ? 0 : Math.max(0, last + SPACING_MS - this.#parts.now().steadyMs);
  }

  async #takeNow({ row, reason, ref }: Wish): Promise<ShotOutcome> {
    if (row.tab === null) return { refused: 'hidden' };
    const seen = this.#parts.now();
    this.#last.set(row.id, seen.steadyMs);
    const shot = await this.#parts.capture(row.tab);
    if ('refused' in shot) return shot;
    const content = { bytes: shot.bytes, said: shot.mediaType };
    const kept = await this.#parts.keeper.shot(row.id, { ref, reason, content, seen });
    return kept ?? { refused: 'failed' };
  }
}
