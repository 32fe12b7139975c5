/**
 * Bytes of the pictures and files of a conversation, handed over when their message is stored. Nothing is asked of the network that the
 * page has not asked for.
 */
import type { Gathering, Source } from './sources';

/** `original`: the bytes themselves. `copy`: the picture drawn anew. Anything else says why there are none. */
export type How = 'original' | 'copy' | 'not-loaded' | 'unreadable' | 'too-large' | 'timed-out';

/** Some bytes of an attachment, from `at` on, in base64. */
export interface Part {
  record: string;
  ref: string;
  index: number;
  how: How;
  type: string;
  size: number;
  at: number;
  data: string;
}

/** More is not even read, bytes. */
const MAX_BYTES = 25 * 2 ** 20;
const PART_BYTES = 3 * 2 ** 20;
const PATIENCE_MS = 20_000;
/** A picture that is not loaded yet is given this long. */
const LAZY_MS = 3_000;

type Found = readonly [How, Blob];

/**
 * From now on the bytes of what hangs on the frame's messages are given, one attachment after another. `give` answers how much is held
 * now, or null when no more is wanted.
 */
export function gather(frame: Gathering, give: (part: Part) => Promise<number | null>): void {
  let line: Promise<unknown> = Promise.resolve();
  frame.gather(({ record, ref, index: first, from, stored }) => {
    from.forEach((source, i) => {
      const index = first + i;
      const image = source?.image;
      const unloaded = () => image?.loading === 'lazy' && !image.complete;
      const ready = image?.complete === false && loaded(image);
      line = line.then(async () => {
        await ready;
        const held = await source?.held;
        const [how, blob] = held ? bounded(held) : unloaded() ? none('not-loaded') : await load(source);
        const { size, type } = blob;
        await stored();
        for (let at: number | null = 0; at !== null; ) {
          const data = await base64(blob.slice(at, at + PART_BYTES));
          at = await give({ record, ref, index, how, type, size, at, data });
        }
      });
    });
  });
}

/** Resolves when the picture is loaded, or has had time to be. */
const loaded = (image: HTMLImageElement): Promise<unknown> =>
  new Promise((resolve) => {
    image.addEventListener('load', resolve, { once: true });
    setTimeout(resolve, LAZY_MS);
  });

const none = (how: How): Found => [how, new Blob()];
const bounded = (blob: Blob): Found => (blob.size > MAX_BYTES ? none('too-large') : ['original', blob]);

/** From the page's own context and with its own cache; what the page shows no picture of, from nowhere else. */
async function load(source: Source | undefined): Promise<Found> {
  const { address, image } = source ?? {};
  const url = address || 'blob:';
  const cached = !image && /^http/.test(url);
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    const response = await fetch(url, {
      signal,
      cache: cached ? 'only-if-cached' : 'force-cache',
      mode: cached ? 'same-origin' : 'cors',
    });
    if (Number(response.headers.get('content-length')) > MAX_BYTES) return none('too-large');
    return response.ok ? bounded(await response.blob()) : none('unreadable');
  } catch {
    if (signal.aborted) return none('timed-out');
    return image ? draw(image) : none(cached ? 'not-loaded' : 'unreadable');
  }
}

/** What the page shows, in pixels. A picture of another site that lets nobody read it cannot be had this way either. */
async function draw(image: HTMLImageElement): Promise<Found> {
  try {
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return ['copy', await canvas.convertToBlob()];
  } catch {
    return none('unreadable');
  }
}

async function base64(blob: Blob): Promise<string> {
  const reader = new FileReader();
  await new Promise((resolve) => {
    reader.onloadend = resolve;
    reader.readAsDataURL(blob);
  });
  return String(reader.result).split(',')[1] ?? '';
}
