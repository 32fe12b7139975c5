/** Draws a picture anew with parts of it painted over: pixels alone, so that nothing of the original's file is in the copy. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Box } from '../../components/cover';
import { COVERED_TYPE } from '../../lib/export/left-out';
import type { CoveredCopy } from '../../lib/export/package';
import type { ReadStore } from '../../lib/storage/store';

/** Digest of the original → what is covered of it. */
export type Covers = ReadonlyMap<string, readonly Box[]>;

/** Fails when a picture is not in the store, or cannot be drawn: then nothing leaves. */
export async function coveredCopies(store: ReadStore, covers: Covers): Promise<CoveredCopy[]> {
  const copies: CoveredCopy[] = [];
  for (const [original, boxes] of covers) {
    const row = boxes.length > 0 ? await store.blob(original) : undefined;
    if (boxes.length === 0) continue;
    if (row === undefined) throw new Error('a picture to be covered is not on this device');
    const bytes = await painted(new Blob([row.bytes], { type: row.mediaType }), boxes);
    copies.push({ original, copy: bytesToHex(sha256(bytes)), bytes });
  }
  return copies;
}

async function painted(picture: Blob, boxes: readonly Box[]): Promise<Uint8Array<ArrayBuffer>> {
  const image = await createImageBitmap(picture);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the browser draws no pictures here');
  context.drawImage(image, 0, 0);
  image.close();
  context.fillStyle = '#000';
  for (const { left, top, width, height } of boxes) context.fillRect(left, top, width, height);
  return new Uint8Array(await (await canvas.convertToBlob({ type: COVERED_TYPE })).arrayBuffer());
}
