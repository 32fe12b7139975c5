/** Keeps a conversation over a reload of the page, as services do that load it from their server again. */
import type { Said } from './said';

/** Under the page's id, for as long as the browser tab lives. */
export function keptIn(id: string): { load(): Said[]; save(said: Said[]): void } {
  const key = `desk:${id}`;
  return {
    load: () => JSON.parse(sessionStorage.getItem(key) ?? '[]') as Said[],
    save: (said) => sessionStorage.setItem(key, JSON.stringify(said)),
  };
}
