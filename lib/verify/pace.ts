/** How far a check is, for a bar: counted in bytes, of which those that are read closely weigh more than those that are unpacked. */
import type { ZipFile } from './zip';

/** Counts so many bytes more as done. */
export type Pace = (bytes: number) => Promise<void>;

/** What a byte of a log, and one of a transcript, costs beside one that is only unpacked. */
export const CHECKED = 3;
export const COMPARED = 6;

export function paceOf(files: readonly ZipFile[], tell: ((share: number) => void | Promise<void>) | undefined): Pace {
  const all = files.reduce((sum, file) => sum + file.size * weightOf(file.name), 0);
  let done = 0;
  return async (bytes) => {
    done += bytes;
    await tell?.(Math.min(done / Math.max(all, 1), 1));
  };
}

function weightOf(name: string): number {
  if (/\/(?:log\.jsonl|disclosures\.txt)$/.test(name)) return 1 + CHECKED;
  return name.includes('/data/transcript.') ? 1 + COMPARED : 1;
}
