/** The conversation that the user pointed at, now or on an earlier visit; its rows are read as on any page. */
import type { Page, SiteAdapter } from '../../capture/adapter';
import { seen } from '../../capture/dom';
import { generic } from '../generic';
import type { Trails } from './standing';

export const RULE = 'picked/1';
/** The user knows better than any adapter. */
const SURE = 30;

export const picked = (trails: Trails): SiteAdapter => ({
  rule: RULE,
  find: (page) => {
    const list = elementAt(trails, page);
    return list && { list, score: SURE };
  },
  reader: generic.reader,
});

/** `adapter` in the place of what is not there: the entries say so in their rule. */
export const inPlaceOf = (missing: string, adapter: SiteAdapter): SiteAdapter =>
  Object.create(adapter, { rule: { get: () => `${adapter.rule} (${missing} missing)` } });

function elementAt(trails: Trails, { document, shadowOf }: Page): Element | null {
  for (const trail of trails) {
    let found: Element | null = null;
    let root: ParentNode | null = document;
    for (const selector of trail) {
      found = [...(root?.querySelectorAll(selector) ?? [])].find(seen) ?? null;
      root = found && shadowOf(found);
    }
    if (found) return found;
  }
  return null;
}
