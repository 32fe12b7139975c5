/** The adapters that a page is read by: those of known sites come with a script of their own, where the page looks like one of them. */
import type { SiteAdapter } from '../../lib/capture/adapter';
import { tell } from '../../lib/protocol/frame-client';
import { generic } from '../../lib/sites/generic';
import { type Learning, MARKS } from '../../lib/sites/known/marks';
import { tools } from '../../lib/sites/known/tools';
import { inPlaceOf } from '../../lib/sites/picked/adapter';

/** They are waited for so long; then the page is read without them. */
const PATIENCE_MS = 3_000;

export class Sites {
  #known: readonly SiteAdapter[] = [];
  #coming: Promise<unknown> | undefined;

  learn(sites: Parameters<Learning['learn']>[0]): void {
    this.#known = sites(tools);
  }

  /** Resolves when the page can be read. */
  async ready(): Promise<void> {
    if (!document.querySelector(MARKS)) return;
    this.#coming ??= Promise.race([
      tell('bring', { script: 'sites' }),
      new Promise((late) => setTimeout(late, PATIENCE_MS)),
    ]);
    await this.#coming;
  }

  /** Most particular first. What did not come is named in the rule of the one that reads instead. */
  all(): SiteAdapter[] {
    return [...this.#known, this.#coming && this.#known.length === 0 ? inPlaceOf('sites', generic) : generic];
  }
}
