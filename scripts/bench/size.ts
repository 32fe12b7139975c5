/** How large the built content script is. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const SCRIPT = '.output/chrome-mv3/capture.js';
/** All that is put into a frame, gzipped. */
export const MOST_BYTES = 20_000;

/** Bytes of the built content script, gzipped; throws with what to do when there is no build. */
export function scriptBytes(): number {
  if (!existsSync(SCRIPT))
    throw new Error(`There is no ${SCRIPT} yet. Run \`npm run build\`, or \`npm test\`, which builds first.`);
  return gzipSync(readFileSync(SCRIPT), { level: 9 }).length;
}

export function size(): string {
  const bytes = scriptBytes();
  return `${bytes.toLocaleString('en')} bytes gzipped, ${MOST_BYTES.toLocaleString('en')} allowed.`;
}
