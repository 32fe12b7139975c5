/** The user's own words on their way: sent from the input, not yet seen in the conversation. Held in memory only. */
import type { Echoes } from './adapter';

/** A page shows what was sent within this time, or it does not. */
const EXPECTED_MS = 20_000;

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

export class SentWords implements Echoes {
  #held: { text: string; at: number }[] = [];

  constructor(private readonly steadyMs: () => number) {}

  /** The user sent these words. */
  sent(text: string): void {
    this.#held = [...this.#fresh(), { text: folded(text), at: this.steadyMs() }];
  }

  take(text: string): boolean {
    this.#held = this.#fresh();
    const at = this.#held.findIndex((one) => one.text === folded(text));
    if (at < 0) return false;
    this.#held.splice(at, 1);
    return true;
  }

  #fresh(): { text: string; at: number }[] {
    const since = this.steadyMs() - EXPECTED_MS;
    return this.#held.filter((one) => one.at >= since);
  }
}
