/** How far the writing of a package is, for a bar: entries read and lines set, and a flat share for each picture. */
import type { Pieces } from './zip-stream';

/** Told each time this much of the whole was added. */
const STEP = 1 / 200;

export class Pace {
  readonly #tell: (share: number) => void;
  #all: number;
  #done = 0;
  #told = 0;

  /** `all`: how many steps there will be, as far as that is known before. */
  constructor(all: number, tell: (share: number) => void) {
    this.#all = all;
    this.#tell = tell;
  }

  /** It turns out to be so many. */
  expect(all: number): void {
    this.#all = all;
  }

  add(steps: number): void {
    this.#done += steps;
    const share = Math.min(this.#done / Math.max(this.#all, 1), 1);
    if (share < this.#told + STEP) return;
    this.#told = share;
    this.#tell(share);
  }

  /** Pieces as they come, each of them a step. */
  through(pieces: Pieces): Pieces {
    // Waiting for each piece of a list would cost more than setting it.
    return Symbol.iterator in pieces ? this.#each(pieces) : this.#eachLater(pieces);
  }

  *#each<T>(pieces: Iterable<T>): Generator<T> {
    for (const piece of pieces) {
      this.add(1);
      yield piece;
    }
  }

  async *#eachLater<T>(pieces: AsyncIterable<T>): AsyncGenerator<T> {
    for await (const piece of pieces) {
      this.add(1);
      yield piece;
    }
  }
}
