/** How much room the browser leaves us. Words take little and come first: the last of it is not for pictures. */

/** Kept free for words: a tenth of all, and no more than this, bytes. */
const MOST_FOR_WORDS = 64 * 2 ** 20;

/** Whether a picture or file of so many bytes leaves room enough. True where the browser does not say. */
export async function hasRoom(bytes: number): Promise<boolean> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    if (quota === undefined || usage === undefined) return true;
    return quota - usage - bytes >= Math.min(MOST_FOR_WORDS, quota / 10);
  } catch {
    return true;
  }
}
