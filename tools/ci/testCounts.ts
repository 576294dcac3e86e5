import { stripVTControlCharacters } from 'node:util';
import * as v from 'valibot';

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

const vitestReport = v.object({ numPassedTests: v.number(), numFailedTests: v.number() });
const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
});

/** The counts of Vitest's JSON report, or null where it is not one. */
export function countUnit(json: string): TestCounts | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), vitestReport), json);
  if (!parsed.success) return null;
  return { passed: parsed.output.numPassedTests, failed: parsed.output.numFailedTests };
}

/** The counts of Playwright's JSON report, or null where it is not one; a flaky test has failed. */
export function countE2e(json: string): TestCounts | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), playwrightReport), json);
  if (!parsed.success) return null;
  const { expected, unexpected, flaky } = parsed.output.stats;
  return { passed: expected, failed: unexpected + flaky };
}

/** The lines with which Vitest and Playwright close, out of all that was printed, without colours. */
export function closingLines(log: string): readonly string[] {
  return stripVTControlCharacters(log)
    .split('\n')
    .filter(
      (line) =>
        /^\s+(Test Files|Tests)\s+.*\(\d+\)\s*$/.test(line) ||
        /^\s+\d+ (passed|failed|flaky|skipped|interrupted|did not run)( \(.*\))?\s*$/.test(line),
    )
    .map((line) => line.trimEnd());
}
