import Big from 'big.js';
import type { Row } from '../../../src/testing/findings';
import { real } from '../../../src/testing/synthetic/rows';

/*
 * Numbers that the next report prints otherwise, and says so. Only those that no other number of a
 * report rests on: a restated part would need its total restated with it.
 */
const restatable = [
  'training_person_times',
  'training_spend',
  'graduates_hired',
  'ethnic_minority_employees',
];

const likely = 0.15;

/** Some of the rows, each with what the next report prints in its place. */
export function restatedRows(random: () => number, rows: readonly Row[]): ReadonlyMap<Row, Row> {
  const candidates = rows.filter(({ indicator }) => restatable.includes(indicator));
  const taken = new Set(candidates.map(({ indicator, value }) => `${indicator} ${value}`));
  return new Map(
    candidates.flatMap((row) => {
      const decimals = row.value.split('.')[1]?.length ?? 0;
      const value = new Big(row.value).times(real(random, 0.9, 0.97).toFixed(4)).toFixed(decimals);
      // A number that another year has as well would be told as a repetition.
      if (random() >= likely || taken.has(`${row.indicator} ${value}`)) return [];
      return [[row, { ...row, value, restated: true, note: 'restated' }] as const];
    }),
  );
}
