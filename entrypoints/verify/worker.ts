/** The verifier's worker. */
import { serveChecks } from './checking';

serveChecks();
