/** How large the built content script is. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What is put into every frame, and what comes beside it where a page looks like a known site. */
const CAPTURE = 'capture.js';
const SITES = 'sites.js';
/** All that is put into a frame, gzipped. */
export const MOST_BYTES = 20_000;
export const MOST_SITES_BYTES = 2_500;

/** Bytes of a built script, gzipped; throws with what to do when there is no build. */
function bytesOf(script: string): number {
  const path = `.output/chrome-mv3/${script}`;
  if (!existsSync(path))
    throw new Error(`There is no ${path} yet. Run \`npm run build\`, or \`npm test\`, which builds first.`);
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

export const scriptBytes = (): number => bytesOf(CAPTURE);
export const sitesBytes = (): number => bytesOf(SITES);

export function size(): string {
  const [every, known] = [scriptBytes(), sitesBytes()].map((bytes) => bytes.toLocaleString('en'));
  return `${every} bytes gzipped in every frame, ${MOST_BYTES.toLocaleString('en')} allowed; ${known} more where a page looks like a known site.`;
}
