import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Run from the top: `npx vitest run --config tests/desk/vitest.config.ts`. One browser, one page at a time. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('.', import.meta.url)),
    include: ['*.test.ts'],
    fileParallelism: false,
    testTimeout: 40_000,
    hookTimeout: 40_000,
  },
});
