import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/structure/**/*.test.ts'],
    environment: 'node',
    // One less than there are cores is what it takes by itself: one of two.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
