/** Watches a progress bar from inside the page, frame by frame: what a person would see of it, and a Cancel that is never too late. */
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Values that the bar had when the page drew. */
    barSeen?: Set<number>;
    /** The bar's value from which on Cancel is clicked, once; null for never. */
    cancelFrom?: number | null;
  }
}

/** Clicks the button named `cancel` in the first frame in which the bar stands at `from` or beyond. */
export async function watchBar(page: Page, cancel: { from: number; button: string } | null): Promise<void> {
  await page.evaluate(
    ([from, button]) => {
      window.cancelFrom = from;
      const watching = window.barSeen !== undefined;
      window.barSeen = new Set();
      const look = () => {
        const bar = document.querySelector('progress');
        if (bar) window.barSeen?.add(bar.value);
        if (bar && window.cancelFrom !== null && bar.value >= (window.cancelFrom ?? 1)) {
          window.cancelFrom = null;
          [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === button)?.click();
        }
        requestAnimationFrame(look);
      };
      if (!watching) look();
    },
    [cancel?.from ?? null, cancel?.button ?? ''] as const,
  );
}

/** Clicks the button named `button` as soon as a bar stands there: before anything that has to be waited for is done. */
export async function giveUpAtOnce(page: Page, button: string): Promise<void> {
  await page.evaluate((name) => {
    new MutationObserver((_, seen) => {
      if (!document.querySelector('progress')) return;
      seen.disconnect();
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name)?.click();
    }).observe(document.body, { childList: true, subtree: true });
  }, button);
}

/** Values strictly between nothing and all, in the order in which they were drawn. */
export async function barSeen(page: Page): Promise<number[]> {
  const seen = await page.evaluate(() => [...(window.barSeen ?? [])]);
  return seen.filter((value) => value > 0 && value < 1);
}
