import { groupBy } from '../../../src/domain/groupBy';
import { comparedFields, subjectOf, type ReadingRow } from './readings';

/** One point on which the two readers of a report differ. */
export interface Difference {
  readonly subject: string;
  /** `row` where only one of them has the number. */
  readonly field: string;
  /** What each reader has; empty where he has nothing. */
  readonly a: string;
  readonly b: string;
  /** The row that only one reader has; null where both have it and a field differs. */
  readonly only: ReadingRow | null;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** The numbers both readers have, as A has them. */
  readonly agreed: readonly ReadingRow[];
}

/**
 * Compares two readings of one report number by number. A number is its subject and its value; where
 * a reader has it on several lines, rows of the same line are partners first, then the rest in order.
 */
export function compareReadings(a: readonly ReadingRow[], b: readonly ReadingRow[]): Comparison {
  const onLine = pair(a, b, (row) => `${numberOf(row)} line ${row.line}`);
  const rest = pair(onLine.onlyA, onLine.onlyB, numberOf);
  const pairs = [...onLine.pairs, ...rest.pairs];
  const differences = [
    ...pairs.flatMap(([left, right]) =>
      comparedFields
        .filter((field) => left[field] !== right[field])
        .map((field) => ({
          subject: subjectOf(left),
          field,
          a: left[field],
          b: right[field],
          only: null,
        })),
    ),
    ...rest.onlyA.map((row) => toRowDifference(row, row.value, '')),
    ...rest.onlyB.map((row) => toRowDifference(row, '', row.value)),
  ];
  return { differences, agreed: pairs.map(([left]) => left) };
}

interface Paired {
  readonly pairs: readonly (readonly [ReadingRow, ReadingRow])[];
  readonly onlyA: readonly ReadingRow[];
  readonly onlyB: readonly ReadingRow[];
}

/** Pairs the rows of one key in their order; what is left over on either side stays alone. */
function pair(
  a: readonly ReadingRow[],
  b: readonly ReadingRow[],
  keyOf: (row: ReadingRow) => string,
): Paired {
  const open = new Map([...groupBy(b, keyOf)].map(([key, rows]) => [key, [...rows]]));
  const pairs: (readonly [ReadingRow, ReadingRow])[] = [];
  const onlyA: ReadingRow[] = [];
  for (const row of a) {
    const partner = open.get(keyOf(row))?.shift();
    if (partner) pairs.push([row, partner]);
    else onlyA.push(row);
  }
  return { pairs, onlyA, onlyB: [...open.values()].flat() };
}

function toRowDifference(row: ReadingRow, a: string, b: string): Difference {
  return { subject: subjectOf(row), field: 'row', a, b, only: row };
}

function numberOf(row: ReadingRow): string {
  return `${subjectOf(row)} = ${row.value}`;
}
