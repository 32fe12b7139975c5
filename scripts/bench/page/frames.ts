/** Runs in a page: counts how often it draws, and how long it ever does not. */

export interface Drawn {
  frames: number;
  /** The longest time between two, ms. */
  longest: number;
}

const drawn: Drawn = { frames: 0, longest: 0 };
let last = performance.now();

function next(): void {
  const now = performance.now();
  drawn.frames += 1;
  drawn.longest = Math.max(drawn.longest, now - last);
  last = now;
  requestAnimationFrame(next);
}
requestAnimationFrame(next);
Object.assign(globalThis, { drawn });
