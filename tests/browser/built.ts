/** Browser tests drive the shipped build and never make one: a stale or missing build should be seen, not papered over. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD } from '../../scripts/demo/launch';

export default function setup(): void {
  if (!existsSync(join(BUILD, 'manifest.json'))) {
    throw new Error('There is no build in .output/chrome-mv3. Run `npm run build`, or `npm test`, which builds first.');
  }
}
