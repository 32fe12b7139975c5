import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Run from the top after `npm run build:firefox`: `npx vitest run --config tests/firefox/vitest.config.ts`. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('.', import.meta.url)),
    include: ['*.test.ts'],
    // A Firefox for each of the two files, side by side.
    maxWorkers: 2,
    // Node 20 has its WebSocket behind a switch.
    execArgv: ['--experimental-websocket'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
