/** Puts the picker into the frames of a tab, and ends it there. */
import { browser } from 'wxt/browser';

const PICKER = '/pick.js';

/** What the picker of a frame reads, and leaves there to be ended by (entrypoints/pick). */
type World = typeof globalThis & { onRecordPick?: { words: string; end?: () => void } };

/** Begins picking in every frame that may be read; false when there is none. `words` stand beside what is pointed at. */
export async function startPicking(tab: number, words: string): Promise<boolean> {
  const target = { tabId: tab, allFrames: true };
  try {
    await browser.scripting.executeScript({ target, func: leave, args: [words] });
    return (await browser.scripting.executeScript({ target, files: [PICKER] })).length > 0;
  } catch {
    return false;
  }
}

/** Ends it in every frame; a page that has gone needs no ending. */
export async function endPicking(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, func: end }).catch(() => undefined);
}

// These two run in the page's frames and know nothing of this file.
const leave = (words: string): void => {
  const world = globalThis as World;
  world.onRecordPick?.end?.();
  world.onRecordPick = { words };
};

const end = (): void => (globalThis as World).onRecordPick?.end?.();
