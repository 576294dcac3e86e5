import { byId } from '../byId';
import type { Conversion, Dataset, Observation } from '../dataset';
import type { FigureKey } from '../figure';
import { quantityOf, toUnit, type Quantity } from '../numbers/quantity';
import { findIndicator, observationsOf } from './lookup';
import { methodsOf } from './methods';

/** A printed number in the canonical unit of its indicator. */
export interface Fact {
  readonly row: Observation;
  readonly quantity: Quantity;
  /** The conversions on the way to that unit. */
  readonly steps: readonly Conversion[];
}

/** The number in its indicator's unit; null where no conversion leads there. */
export function toFact(dataset: Dataset, row: Observation): Fact | null {
  const unit = findIndicator(dataset, row.indicator)?.unit ?? row.unit;
  const converted = toUnit(quantityOf(row), unit, dataset.conversions);
  return converted && { row, ...converted };
}

/** What a report prints for a figure. */
export interface Printed {
  /** The number to use. */
  readonly row: Observation;
  /** Other numbers the same report prints for the same thing. */
  readonly others: readonly Observation[];
  /** True where the number is that of a part of the company, for want of one for the whole. */
  readonly isFallback: boolean;
}

/** The group that is taken for the whole company, unless those it leaves out are printed too. */
const fallbacks = byId<{ dimension: string; category: string; rest: string }>({
  headcount: { dimension: 'employment_type', category: 'full_time', rest: 'part_time' },
});

/**
 * The printed numbers of a figure; where its report prints none but by method, those of the method
 * to be used first; where it prints no total headcount, those of its full-time staff. Null where it
 * prints neither, or part-time staff as well. Pages and checks both read this.
 */
export function printedFor(dataset: Dataset, key: FigureKey): Printed | null {
  const plain = printedAs(dataset, key);
  if (key.dimension !== null) return plain;
  const found = [plain, ...byMethod(dataset, key)].filter((printed) => printed !== null);
  return inOneReport(dataset, found) ?? fullTimeFor(dataset, key);
}

function printedAs(dataset: Dataset, key: FigureKey): Printed | null {
  const [row, ...others] = observationsOf(dataset, key);
  return row ? { row, others, isFallback: false } : null;
}

/** By each method, the one to be used first before the others. */
function byMethod(dataset: Dataset, key: FigureKey): readonly (Printed | null)[] {
  const dimensions = findIndicator(dataset, key.indicator)?.dimensions ?? [];
  return dimensions.flatMap((dimension) =>
    methodsOf(dimension).map((category) => printedAs(dataset, { ...key, dimension, category })),
  );
}

/** The first of those that the report of the vintage prints. */
function inOneReport(
  { reports, vintage }: Dataset,
  found: readonly Printed[],
): Printed | undefined {
  if (found.length < 2) return found[0];
  const yearOf = ({ row }: Printed) => reports.find(({ id }) => id === row.report)?.year ?? 0;
  const years = found.map(yearOf);
  const year = vintage === 'latest' ? Math.max(...years) : Math.min(...years);
  return found.find((printed) => yearOf(printed) === year);
}

function fullTimeFor(dataset: Dataset, key: FigureKey): Printed | null {
  const fallback = fallbacks.get(key.indicator);
  if (!fallback) return null;
  const { dimension, category, rest } = fallback;
  if (observationsOf(dataset, { ...key, dimension, category: rest }).length > 0) return null;
  const [part, ...otherParts] = observationsOf(dataset, { ...key, dimension, category });
  if (!part || !toFact(dataset, part)) return null;
  return { row: part, others: otherParts, isFallback: true };
}
