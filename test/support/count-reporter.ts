import { appendFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends a run with `N passed, N failed`, counted from what really ran, and adds the two numbers to the file named by
 * TEST_COUNTS. A file that could not be loaded, or an error outside every test, counts as a failure.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandledErrors.length;
    for (const module of modules) {
      if (module.errors().length > 0) failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        if (state === 'failed') failed += 1;
      }
    }
    const file = process.env.TEST_COUNTS;
    if (file !== undefined) appendFileSync(file, `${passed} ${failed}\n`);
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  }
}
