/** Tabs for tests that run at the same time: most of a conversation is waiting. */
import type { Page } from 'playwright-core';
import type { Harness } from './harness';

export interface Tab {
  page: Page;
  /** The browser's number of it. */
  tab: number;
}

/** Opens tabs and closes them one after the other: a tab's number is asked for while it is the one in front. */
export class Tabs {
  readonly #harness: () => Harness;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(harness: () => Harness) {
    this.#harness = harness;
  }

  /** What `use` makes of a tab of its own, which `open` has led to its page. */
  async with<T>(open: (page: Page) => Promise<unknown>, use: (tab: Tab) => Promise<T>): Promise<T> {
    const opened = await this.#next(async () => {
      const page = await this.#harness().context.newPage();
      await open(page);
      return { page, tab: await this.#harness().tabIdOf(page) };
    });
    try {
      return await use(opened);
    } finally {
      await this.#next(() => opened.page.close());
    }
  }

  #next<T>(does: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(does);
    this.#turn = done.catch(() => null);
    return done;
  }
}
