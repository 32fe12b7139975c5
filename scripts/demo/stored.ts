/** What is in the extension's database, read through one of its own pages. */
import type { Page } from 'playwright-core';

/** How many messages are stored as entries of a chain, over all records. */
export async function messageEntries(page: Page): Promise<number> {
  const kinds = await page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('on-record');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('entries').objectStore('entries').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve((reading.result as { kind: string }[]).map(({ kind }) => kind));
          };
        };
      }),
  );
  return kinds.filter((kind) => kind === 'message').length;
}
