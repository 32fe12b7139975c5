/** What is in the extension's database, read through one of its own pages. */
import type { Page } from 'playwright-core';

/** How many messages are stored as entries of a chain, over all records. */
export function messageEntries(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('on-record'));
    const rows = await asked(database.transaction('entries').objectStore('entries').getAll());
    database.close();
    return (rows as { kind: string }[]).filter(({ kind }) => kind === 'message').length;
  });
}
