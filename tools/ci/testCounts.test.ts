import { expect, it } from 'vitest';
import { closingLines, countE2e, countUnit } from './testCounts';

it('counts Vitest’s report', () => {
  const json = JSON.stringify({ numTotalTests: 5, numPassedTests: 3, numFailedTests: 2 });
  expect(countUnit(json)).toEqual({ passed: 3, failed: 2 });
});

it('counts Playwright’s report, a flaky test as failed', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 0, duration: 12 };
  expect(countE2e(JSON.stringify({ stats }))).toEqual({ passed: 7, failed: 2 });
});

it('takes nothing else for a report', () => {
  expect(countUnit('')).toBeNull();
  expect(countUnit('{"numPassedTests": 3')).toBeNull();
  expect(countE2e('{"numPassedTests": 3, "numFailedTests": 0}')).toBeNull();
});

it('finds the closing lines of both runners, without their colours', () => {
  const log = [
    ' ✓ src/a.test.ts (3 tests) 12ms',
    '\u001B[2m Test Files \u001B[22m \u001B[1m\u001B[32m2 passed\u001B[39m\u001B[22m\u001B[90m (2)\u001B[39m',
    '\u001B[2m      Tests \u001B[22m \u001B[31m1 failed\u001B[39m | \u001B[32m4 passed\u001B[39m (5)',
    'Running 3 tests using 2 workers',
    '  1 failed',
    '    [chromium] › e2e/a.spec.ts:3:1 › a test',
    '  2 passed (1.2s)',
  ].join('\n');
  expect(closingLines(log)).toEqual([
    ' Test Files  2 passed (2)',
    '      Tests  1 failed | 4 passed (5)',
    '  1 failed',
    '  2 passed (1.2s)',
  ]);
});
