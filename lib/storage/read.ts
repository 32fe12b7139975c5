/** The reading door for pages. */
import { IndexedDbReader } from './indexeddb-reader';
import type { ReadStore } from './store';

/** A reader of this device's store. Close it when the view goes. */
export async function openReadStore(): Promise<ReadStore> {
  return new IndexedDbReader();
}
