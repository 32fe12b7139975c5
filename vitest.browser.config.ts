import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts', 'tests/desk/*.test.ts'],
    globalSetup: ['tests/browser/built.ts'],
    environment: 'node',
    // Two files at a time, each with a browser of its own: much of a test is waiting for the page.
    maxWorkers: 2,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A slow machine takes its time; what is polled for comes, or the test has failed.
    expect: { poll: { timeout: 20_000 } },
  },
});
