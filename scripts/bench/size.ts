/** How large the built content script is. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What is put into every frame; what comes beside it where a conversation is recorded, where a page looks like a known site, and where there are pictures or files. */
const CAPTURE = 'capture.js';
const FOLLOW = 'follow.js';
const SITES = 'sites.js';
const FILES = 'files.js';
/** All that is put into a frame, gzipped. */
export const MOST_BYTES = 18_600;
export const MOST_FOLLOW_BYTES = 7_700;
export const MOST_SITES_BYTES = 2_500;
export const MOST_FILES_BYTES = 1_200;

/** Bytes of a built script, gzipped; throws with what to do when there is no build. */
function bytesOf(script: string): number {
  const path = `.output/chrome-mv3/${script}`;
  if (!existsSync(path))
    throw new Error(`There is no ${path} yet. Run \`npm run build\`, or \`npm test\`, which builds first.`);
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

export const scriptBytes = (): number => bytesOf(CAPTURE);
export const followBytes = (): number => bytesOf(FOLLOW);
export const sitesBytes = (): number => bytesOf(SITES);
export const filesBytes = (): number => bytesOf(FILES);

export function size(): string {
  const [every, follow, known, files] = [scriptBytes(), followBytes(), sitesBytes(), filesBytes()].map((bytes) =>
    bytes.toLocaleString('en'),
  );
  return `${every} bytes gzipped in every frame, ${MOST_BYTES.toLocaleString('en')} allowed; ${follow} more where a conversation is recorded, ${known} more where a page looks like a known site, ${files} more where there are pictures or files.`;
}
