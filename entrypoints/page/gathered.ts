/** Pieces of a file, given to the browser some megabytes at a time: it keeps them where there is room, on the disk if need be. */

const AT_ONCE = 8 * 2 ** 20;

export class Gathered {
  readonly #given: Blob[] = [];
  #pieces: Uint8Array<ArrayBuffer>[] = [];
  #size = 0;

  constructor(private readonly type: string) {}

  /** The piece is the caller's no more. */
  add(piece: Uint8Array<ArrayBuffer>): void {
    this.#pieces.push(piece);
    this.#size += piece.length;
    if (this.#size >= AT_ONCE) this.#give();
  }

  whole(): Blob {
    this.#give();
    return new Blob(this.#given, { type: this.type });
  }

  #give(): void {
    this.#given.push(new Blob(this.#pieces));
    this.#pieces = [];
    this.#size = 0;
  }
}
