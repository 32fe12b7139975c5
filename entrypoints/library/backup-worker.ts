/** The worker of backups. */
import { serveBackup } from './backup-works';

serveBackup();
