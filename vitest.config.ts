import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const shared = {
  resolve: { alias: { '@': resolve(import.meta.dirname) } },
};

/** `unit` needs nothing; `editors` real browsers; `e2e` real browsers and the practice builds; `sites` the store builds. */
export default defineConfig({
  test: {
    // Two even on two cores: a test in a browser waits more than it computes.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // All examples against all rules take seconds, and more on a machine that does other work.
          testTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'editors',
          include: ['tests/editors/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'sites',
          include: ['tests/sites/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
