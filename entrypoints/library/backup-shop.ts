/** Opens a worker for a backup, or for a look into one. */
import { openWorkshop, type Workshop } from '../page/workshop';
import type { BackupWorks } from './backup-works';

export const openBackupShop = (): Workshop<BackupWorks> =>
  openWorkshop(new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' }));
