import { defineConfig } from 'vitest/config';

/**
 * The page in a real Chromium; one file after the other, so that one browser and one service are enough.
 * BASE_URL is read here, as the test runner later gives that variable a meaning of its own.
 */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/browser/service.ts'],
    provide: { givenUrl: process.env.BASE_URL ?? '' },
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
