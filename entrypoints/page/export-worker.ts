/** The worker of the export dialog. */
import { serveExport } from './export-works';

serveExport();
