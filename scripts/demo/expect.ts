/** Waiting and checking outside a test runner: the same journey is played by `npm start` and by the browser tests. */

/** Polls until `look` answers true; else fails with `what` and what was seen last. */
export async function until(what: string, look: () => Promise<boolean>, ms = 15_000): Promise<void> {
  const end = Date.now() + ms;
  let trouble: unknown;
  while (Date.now() < end) {
    try {
      if (await look()) return;
      trouble = undefined;
    } catch (error) {
      trouble = error;
    }
    await new Promise((again) => setTimeout(again, 100));
  }
  throw new Error(`Waited ${ms / 1000} s in vain: ${what}`, { cause: trouble });
}

export function check(what: string, holds: boolean): void {
  if (!holds) throw new Error(`Not so: ${what}`);
}
