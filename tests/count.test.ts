import { expect, test } from 'vitest';
import { playwrightCounts, sum, vitestCounts } from './count.ts';

const vitest = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, numFailedTestSuites: 0 };

test('vitest: to do is skipped, a file that does not load is a failure', () => {
  expect(vitestCounts(vitest)).toEqual({ passed: 7, failed: 0, skipped: 2 });
  expect(vitestCounts({ ...vitest, numFailedTestSuites: 1 })).toMatchObject({ failed: 1 });
  expect(vitestCounts({ ...vitest, numFailedTests: 3, numFailedTestSuites: 1 })).toMatchObject({ failed: 3 });
});

test('Playwright: flaky and broken are failures', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
  expect(playwrightCounts({ stats, errors: [{ message: 'no browser' }] })).toEqual({
    passed: 4,
    failed: 3,
    skipped: 2,
  });
});

test('counts add up', () => {
  expect(sum({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 })).toEqual({
    ...{ passed: 11, failed: 22, skipped: 33 },
  });
});
