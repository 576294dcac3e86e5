import { partOf, shareOf, type AxisRule } from './axis';
import { layAxis, type LaidAxis } from './ticks';

/** However many numbers there are, as many columns are drawn. */
const columns = 40;

/** Numbers to be laid along an axis, and those of them that say how they are spread. */
export interface SpreadNumbers {
  readonly axis: AxisRule;
  /** From the lowest by quartiles to the highest. */
  readonly numbers: readonly { readonly value: number }[];
  readonly values: readonly number[];
}

/** An axis with places along it, each from 0 to 1. */
export interface LaidDistribution extends LaidAxis {
  readonly at: (value: number) => number;
  /** From left to right how many numbers lie there, as parts of the most. */
  readonly columns: readonly number[];
  /** The middle half; null where there are no quartiles. */
  readonly box: { readonly from: number; readonly to: number } | null;
  /** Null where there is none. */
  readonly median: number | null;
}

/** Where numbers lie on their axis, on a page as in a picture. */
export function layDistribution({ axis: rule, numbers, values }: SpreadNumbers): LaidDistribution {
  const laid = layAxis(
    rule,
    numbers.map(({ value }) => value),
  );
  const { axis } = laid;
  // Nothing at all has no place on a logarithmic axis: it lies before its beginning.
  const at = (value: number) => shareOf(value, axis) ?? partOf(axis.low, axis);
  const [, lower, median, upper] = numbers;
  return {
    ...laid,
    at,
    columns: heightsOf(values.flatMap((value) => shareOf(value, axis) ?? [])),
    box: lower && upper ? { from: at(lower.value), to: at(upper.value) } : null,
    median: median ? at(median.value) : null,
  };
}

function heightsOf(shares: readonly number[]): readonly number[] {
  const counts = Array.from(
    { length: columns },
    (_, column) =>
      shares.filter((share) => Math.min(columns - 1, Math.floor(share * columns)) === column)
        .length,
  );
  const most = Math.max(1, ...counts);
  return counts.map((count) => count / most);
}
