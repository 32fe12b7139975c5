/** rrweb's recorder with its own defaults; what it emits is kept in memory and sent nowhere. */
import { record } from '@rrweb/record';
import type { Watcher } from './bench';

type Emitted = Parameters<NonNullable<NonNullable<Parameters<typeof record>[0]>['emit']>>[0];
const events: Emitted[] = [];

const watcher: Watcher = {
  start() {
    record({ emit: (event) => events.push(event) });
  },
  kept: async () => ({ texts: events.flatMap((event) => textsIn(event)), recalls: null }),
};
window.watcher = watcher;

/** Every text node's content and every new text in an event, wherever it stands in it. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if ((key === 'textContent' || key === 'value') && typeof inner === 'string') return [inner];
    return textsIn(inner);
  });
}
