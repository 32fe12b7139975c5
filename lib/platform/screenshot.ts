/**
 * A picture of what a tab shows. The browser gives the tab in front of a window, to an extension that the user has called upon on that
 * tab (by its icon or its keys): a site that was granted is not enough for it.
 */
import { browser } from 'wxt/browser';

/** Wider pictures are made as wide as this, px: a line of a chat is still read. */
const WIDEST = 1600;
/** Smaller ones stay as the browser made them, bytes. */
const SMALL = 400_000;
const QUALITIES = [0.8, 0.5];
/** The browser takes two a second at most; then it is asked again. */
const AGAIN_MS = 600;
const TRIES = 3;

export type TabPicture =
  | { bytes: Uint8Array<ArrayBuffer>; mediaType: string }
  | { refused: 'hidden' | 'no-access' | 'failed' };

/** Never rejects. */
export async function captureTab(tab: number): Promise<TabPicture> {
  try {
    const window = await windowShowing(tab);
    if (window === null) return { refused: 'hidden' };
    const address = await visible(window);
    // Another tab may have come to the front meanwhile: what it shows is nobody's business.
    if ((await windowShowing(tab)) !== window) return { refused: 'hidden' };
    return { bytes: await small(bytesOf(address)), mediaType: 'image/jpeg' };
  } catch (error) {
    return { refused: /permission|cannot access|denied/i.test(String(error)) ? 'no-access' : 'failed' };
  }
}

/** The window in whose front the tab is; null when it is behind another or its window is put away. */
async function windowShowing(tab: number): Promise<number | null> {
  const { active, windowId } = await browser.tabs.get(tab);
  if (!active || windowId === undefined) return null;
  const { state } = await browser.windows.get(windowId);
  return state === 'minimized' ? null : windowId;
}

async function visible(window: number): Promise<string> {
  for (let tries = TRIES; ; tries -= 1) {
    try {
      return await browser.tabs.captureVisibleTab(window, { format: 'jpeg', quality: 85 });
    } catch (error) {
      if (tries === 1 || !/MAX_CAPTURE/.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}

function bytesOf(dataAddress: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(dataAddress.slice(dataAddress.indexOf(',') + 1)), (char) => char.charCodeAt(0));
}

/** Scaled to what can be read, and no larger than it has to be. */
async function small(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
  try {
    if (picture.width <= WIDEST && bytes.length <= SMALL) return bytes;
    const scale = Math.min(1, WIDEST / picture.width);
    const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    let smallest = bytes;
    for (const quality of QUALITIES) {
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
      smallest = new Uint8Array(await blob.arrayBuffer());
      if (smallest.length <= SMALL) break;
    }
    return smallest;
  } finally {
    picture.close();
  }
}
