/** What an export has done in a worker, and the worker's own front door. */
import type { Withholding } from '../../lib/export/redact';
import { openReadStore } from '../../lib/storage/read';
import { type Leaving, type Packed, pack } from './packing';
import { type ReadBack, readBack } from './reading-back';
import { serve } from './serving';
import { type Look, lookAt, previewOf, type ShownMessage } from './withheld-view';

export type ExportWorks = {
  /** What could be withheld of the record at hand, and of others that leave with it. */
  look(input: { own: string; records: string[] }): Look;
  /** How messages then read. */
  preview(input: { own: string; withholding: Withholding }): ShownMessage[];
  pack(leaving: Leaving): Packed;
  readBack(input: { delivered: Blob; digest: string }): ReadBack;
};

export function serveExport(): void {
  const store = openReadStore();
  serve<ExportWorks>({
    look: async ({ own, records }) => lookAt(await store, own, records),
    preview: async ({ own, withholding }) => previewOf(await store, own, withholding),
    pack: async (leaving, share) => pack(await store, leaving, share),
    readBack: ({ delivered, digest }, share) => readBack(delivered, digest, share),
  });
}
