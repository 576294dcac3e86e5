import type { Indicator } from '../../domain/dataset';
import type { Row } from '../findings';
import { readPublished } from '../published';
import { printedSeries, untilPlain, walk, type Random } from './rows';

const { indicators } = readPublished();

/** Three years of each published indicator that the rows leave out: numbers that depend on no other. */
export function plainRows(random: Random, rows: readonly Row[]): readonly Row[] {
  const there = new Set(rows.map((row) => row.indicator));
  return indicators
    .filter(({ id }) => !there.has(id))
    .flatMap((indicator) =>
      untilPlain(
        () => rowsOf(random, indicator),
        (made) => made,
      ),
    );
}

/** Below 100 after two years of growth, so that a share stays one. */
function rowsOf(random: Random, { id, unit }: Indicator): readonly Row[] {
  const isShare = unit === '%';
  return printedSeries(
    id,
    walk(random, isShare ? 20 : 120, isShare ? 65 : 900, isShare ? 1 : 0),
    isShare ? 1 : 0,
  );
}
