import { expect, test } from 'vitest';
import { countReport } from '@/scripts/test/run-vitest';
import { closingLine, isGreen } from '@/scripts/test/tally';

test('the closing line adds every step up', () => {
  expect(
    closingLine([
      { passed: 1, failed: 0 },
      { passed: 40, failed: 2 },
    ]),
  ).toBe('41 passed, 2 failed');
});

test('a run without a single test is not green', () => {
  expect(isGreen([])).toBe(false);
  expect(isGreen([{ passed: 0, failed: 0 }])).toBe(false);
});

test('one failure is enough not to be green', () => {
  expect(isGreen([{ passed: 5, failed: 0 }])).toBe(true);
  expect(
    isGreen([
      { passed: 5, failed: 0 },
      { passed: 0, failed: 1 },
    ]),
  ).toBe(false);
});

test('a test file that could not be loaded counts as a failure', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 0,
    testResults: [
      { status: 'passed', assertionResults: [{}, {}, {}] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(countReport(report)).toEqual({ passed: 3, failed: 1 });
});
