import { expect, it } from 'vitest';
import { lastingColumns, textRow } from '../tables';
import { tableCsv } from './tableCsv';

it('has the columns of the table in their order, and nothing in a cell that nobody knows', () => {
  const [, ...others] = lastingColumns(textRow);
  expect(tableCsv(textRow, [{ text: 'a, "b"', unknown: 'x' }])).toBe(
    `text,${others.join()}\n"a, ""b""",${others.map(() => '').join()}\n`,
  );
});
