import Big from 'big.js';
import { expect, it } from 'vitest';
import { distributionOf } from './distribution';

const numbersOf = (values: readonly string[]) => {
  const spread = distributionOf(values.map((value) => new Big(value)));
  return (
    spread && [
      spread.lowest.toFixed(),
      spread.lowerQuartile.toFixed(),
      spread.median.toFixed(),
      spread.upperQuartile.toFixed(),
      spread.highest.toFixed(),
    ]
  );
};

// The same as numpy.quantile(values, [0, 0.25, 0.5, 0.75, 1]) and quantile_cont of DuckDB.
it.each([
  [
    ['3', '1', '2'],
    ['1', '1.5', '2', '2.5', '3'],
  ],
  [
    ['4', '1', '3', '2'],
    ['1', '1.75', '2.5', '3.25', '4'],
  ],
  [
    ['10', '2'],
    ['2', '4', '6', '8', '10'],
  ],
  [
    ['0.1', '0.2', '0.3', '-5', '100'],
    ['-5', '0.1', '0.2', '0.3', '100'],
  ],
  [
    ['7', '7', '7'],
    ['7', '7', '7', '7', '7'],
  ],
])('%j: lowest, quartiles and highest', (values, expected) => {
  expect(numbersOf(values)).toEqual(expected);
});

it('is none of a single number, and of none', () => {
  expect(distributionOf([])).toBeNull();
  expect(distributionOf([new Big(1)])).toBeNull();
});
