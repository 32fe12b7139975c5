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
          const reading = opening.result.transaction('batches').objectStore('batches').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            const batches = reading.result as { entries: { kind: string }[] }[];
            resolve(batches.flatMap(({ entries }) => entries.map(({ kind }) => kind)));
          };
        };
      }),
  );
  return kinds.filter((kind) => kind === 'message').length;
}
