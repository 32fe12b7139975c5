/** Runs in a page: counts how often it draws while a progress bar stands there, and how long it then ever does not. */

export interface Drawn {
  frames: number;
  /** The longest time between two, ms. */
  longest: number;
}

const drawn: Drawn = { frames: 0, longest: 0 };
let last = performance.now();
let wasBusy = false;

function next(): void {
  const now = performance.now();
  const busy = document.querySelector('progress') !== null;
  if (busy && wasBusy) {
    drawn.frames += 1;
    drawn.longest = Math.max(drawn.longest, now - last);
  }
  wasBusy = busy;
  last = now;
  requestAnimationFrame(next);
}
requestAnimationFrame(next);
Object.assign(globalThis, { drawn });
