/** Opens a worker for exports. */
import type { ExportWorks } from './export-works';
import { openWorkshop, type Workshop } from './workshop';

export const openExportShop = (): Workshop<ExportWorks> =>
  openWorkshop(new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' }));
