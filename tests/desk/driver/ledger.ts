/** The list of what was really said, in page order. */
import type { Row, Said, Sender } from './said';

const MINUTE = 60_000;

export class Ledger {
  readonly #rows: Row[];
  readonly #changed: () => void;
  #named = 0;

  /** Begins with what is kept of an earlier load; `save` gets the truth after each change. */
  constructor(kept: Said[] = [], save: (truth: Said[]) => void = () => {}) {
    this.#rows = kept.map((said) => this.#row(said));
    this.#changed = () => save(this.truth());
  }

  add(sender: Sender, text: string, at: number): Row {
    const row = this.#row({ sender, text, at, state: 'present', live: true });
    this.#rows.push(row);
    this.#changed();
    return row;
  }

  /** Puts older lines on top, a minute apart, the newest of them two minutes before what was the first line. */
  older(lines: Pick<Said, 'sender' | 'text'>[], now: number): Row[] {
    const end = (this.#rows[0]?.at ?? now) - MINUTE;
    const rows = lines.map((line, i) =>
      this.#row({ ...line, at: end - (lines.length - i) * MINUTE, state: 'present', live: false }),
    );
    this.#rows.unshift(...rows);
    this.#changed();
    return rows;
  }

  recall(i: number): Row {
    const row = this.#at(i);
    row.state = 'recalled';
    this.#changed();
    return row;
  }

  edit(i: number, text: string): Row {
    const row = this.#at(i);
    row.text = text;
    row.state = 'edited';
    this.#changed();
    return row;
  }

  /** Index of the newest line of this sender that still stands, or -1. */
  last(sender: Sender): number {
    return this.#rows.findLastIndex((row) => row.sender === sender && row.state !== 'recalled');
  }

  /** How many lines of this sender there are, recalled ones too. */
  count(sender: Sender): number {
    return this.#rows.filter((row) => row.sender === sender).length;
  }

  rows(): readonly Row[] {
    return this.#rows;
  }

  get length(): number {
    return this.#rows.length;
  }

  truth(): Said[] {
    return this.#rows.map(({ id: _, ...said }) => said);
  }

  #at(i: number): Row {
    const row = this.#rows[i];
    if (!row) throw new RangeError(`no line ${i}: the conversation has ${this.#rows.length}`);
    return row;
  }

  #row(said: Said): Row {
    this.#named += 1;
    return { id: `m${this.#named}`, ...said };
  }
}
