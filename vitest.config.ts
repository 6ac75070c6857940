import { defineConfig } from 'vitest/config';
import LongestFirst from './test/support/longest-first.ts';

const shared = { pool: 'forks', maxWorkers: 2, testTimeout: 30_000, hookTimeout: 60_000 } as const;

export default defineConfig({
  test: {
    reporters: ['default', './test/support/count-reporter.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          // Importing anew for each of hundreds of files cost more than the tests; modules here do nothing when imported.
          isolate: false,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/system/**'],
          globalSetup: 'test/support/global-setup.ts',
        },
      },
      { test: { ...shared, name: 'system', include: ['test/system/*.test.ts'] } },
      {
        test: {
          ...shared,
          name: 'pages',
          include: ['test/system/every-page/*.test.ts'],
          globalSetup: 'test/system/every-page/setup.ts',
        },
      },
    ],
  },
});
