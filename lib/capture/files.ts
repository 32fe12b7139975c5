/**
 * Pictures and files of a conversation. An address that the page may take back is read at first sight, any other once its message is
 * told; the bytes are handed over when the message is stored. Nothing is asked of the network that the page has not asked for.
 */
import type { Attachment } from '../transcript/message';
import type { Observation } from '../transcript/observation';

/**
 * Where an attachment was read from: its whole address, of which the log may hold the beginning only; and the picture, which is drawn
 * anew where its bytes cannot be had.
 */
export const sources = new WeakMap<Attachment, { address: string; image: HTMLImageElement | undefined }>();

/** `original`: the bytes themselves. `copy`: the picture drawn anew. Anything else says why there are none. */
export type How = 'original' | 'copy' | 'not-loaded' | 'unreadable' | 'too-large' | 'timed-out';

/** Some bytes of an attachment, from `at` on, in base64. */
export interface Part {
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
/** Addresses in the page's memory that are held open. */
const MAX_EARLY = 200;
const PART_BYTES = 3 * 2 ** 20;
const PATIENCE_MS = 20_000;
/** A picture that is loaded once it is in sight is given this long. */
const LAZY_MS = 3_000;

type Found = readonly [How, Blob];

export class Files {
  readonly #early = new Map<string | null, Promise<Found>>();
  #line: Promise<unknown> = Promise.resolve();

  /** `stored` resolves when what was told is on disk. `give` answers how much is held now, or null when no more is wanted. */
  constructor(
    private readonly stored: () => Promise<void>,
    private readonly give: (part: Part) => Promise<number | null>,
  ) {}

  /** First sight of what hangs on a message. */
  seen(attachments: readonly Attachment[]): void {
    for (const attachment of attachments) {
      const { url } = attachment;
      if (url?.startsWith('blob:') && !this.#early.has(url) && this.#early.size < MAX_EARLY)
        this.#early.set(url, load(attachment));
    }
  }

  /** Something was told; when it was a message, its attachments follow, one at a time. */
  told(observation: Observation): void {
    if (observation.kind !== 'message') return;
    const { ref, reading } = observation;
    reading.attachments.forEach((attachment, index) => {
      const image = sources.get(attachment)?.image;
      const unloaded = () => image?.loading === 'lazy' && !image.complete;
      const ready = unloaded() && new Promise((resolve) => setTimeout(resolve, LAZY_MS));
      this.#line = this.#line.then(async () => {
        await ready;
        const early = this.#early.get(attachment.url);
        const [how, blob] = await (early ?? (unloaded() ? none('not-loaded') : load(attachment)));
        const { size, type } = blob;
        await this.stored();
        for (let at: number | null = 0; at !== null; ) {
          const data = await base64(blob.slice(at, at + PART_BYTES));
          at = await this.give({ ref, index, how, type, size, at, data });
        }
      });
    });
  }
}

const none = (how: How): Found => [how, new Blob()];

/** From the page's own context and with its own cache; what the page shows no picture of, from nowhere else. */
async function load(attachment: Attachment): Promise<Found> {
  const { address, image } = sources.get(attachment) ?? {};
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
    return response.ok ? ['original', await response.blob()] : none('unreadable');
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
