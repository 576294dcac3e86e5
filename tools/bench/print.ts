import { performance } from 'node:perf_hooks';

/* How the benchmark tells what it measured: one line a measurement, in milliseconds. */

export function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

export function repeat(times: number, run: () => unknown): readonly number[] {
  return Array.from({ length: times }, () => timed(run));
}

export function report(name: string, durations: readonly number[]): void {
  const sorted = [...durations].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const most = sorted.at(-1) ?? 0;
  tell(
    name,
    durations.length === 1 ? ms(most) : [`median ${ms(median)}`, `most ${ms(most)}`].join(', '),
  );
}

/** One line: what was measured, and what it came to. */
export function tell(name: string, text: string): void {
  console.log(`${name.padEnd(40)} ${text}`);
}

export function ms(duration: number): string {
  return `${duration.toFixed(1)} ms`;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, index) => total + index, 0);
}
