import { existsSync, readFileSync } from 'node:fs';
import { closingLines, countE2e, countUnit, type TestCounts } from './testCounts';

/*
 * tsx tools/ci/sumTests.ts LOG: prints the runners' closing lines again out of LOG and, as the very last
 * line, the sum of their JSON reports. Leaves with 1 where a test failed or a report is missing.
 */

const log = process.argv[2] ?? '';
for (const line of existsSync(log) ? closingLines(readFileSync(log, 'utf8')) : [])
  console.log(line);

const runs = [
  countReport('test-results/unit.json', countUnit),
  countReport('test-results/e2e.json', countE2e),
];
const passed = runs.reduce((sum, run) => sum + (run?.passed ?? 0), 0);
const failed = runs.reduce((sum, run) => sum + (run?.failed ?? 0), 0);
console.log(`tests: ${passed} passed, ${failed} failed`);
if (failed > 0 || runs.includes(null)) process.exitCode = 1;

function countReport(file: string, count: (json: string) => TestCounts | null): TestCounts | null {
  const counts = existsSync(file) ? count(readFileSync(file, 'utf8')) : null;
  if (!counts)
    console.log(`${file} is missing or is no report: these tests did not run to their end`);
  return counts;
}
