import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Run from the top: `npx vitest run --config tests/matrix/vitest.config.ts`, after `npm ci` in this folder. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('.', import.meta.url)),
    include: ['**/*.test.ts'],
    exclude: ['node_modules/**'],
    fileParallelism: false,
    maxConcurrency: 4,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
