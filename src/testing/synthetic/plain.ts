import Big from 'big.js';
import type { Indicator, Observation } from '../../domain/dataset';
import { toFact } from '../../domain/facts/printed';
import { groupBy } from '../../domain/groupBy';
import type { Row } from '../findings';
import { readPublished } from '../published';
import { mapSeries, printedSeries, seriesOf, untilPlain, walk, type Random } from './rows';

const published = readPublished();
const rowsOfIndicator = groupBy(published.allObservations, ({ indicator }) => indicator);

/**
 * A series of each published indicator that the rows leave out: numbers that depend on no other, about
 * as large as those published, for the whole company or, where none is published, for some of the
 * published parts.
 */
export function plainRows(random: Random, rows: readonly Row[]): readonly Row[] {
  const there = new Set(rows.map((row) => row.indicator));
  return published.indicators
    .filter(({ id }) => !there.has(id))
    .flatMap((indicator) =>
      untilPlain(
        () => seriesOfIndicator(random, indicator),
        (made) => made,
      ),
    );
}

function seriesOfIndicator(random: Random, { id, unit }: Indicator): readonly Row[] {
  const rows = rowsOfIndicator.get(id) ?? [];
  const whole = rows.filter(({ dimension }) => dimension === null);
  const groups = new Map(
    (whole.length > 0 ? whole : rows).map((row) => [groupOf(row), row] as const),
  );
  if (groups.size === 0) return printedSeries(id, walk(random, 2, 9, 0), 0);
  return [...groups].slice(0, 3).flatMap(([group, row]) => {
    const like = toFact(published, row)?.quantity.value ?? new Big(row.value);
    const decimals = Math.min(2, row.value.split('.')[1]?.length ?? 0);
    const series = unit === '%' ? shares(random, like) : amounts(random, like, decimals);
    return printedSeries(id, series, decimals, group);
  });
}

function groupOf({ dimension, category }: Observation): string | null {
  return dimension === null ? null : `${dimension}.${category ?? ''}`;
}

/** A share keeps near the published one and below 100; none and all stay what they are. */
function shares(random: Random, like: Big) {
  if (like.eq(0) || like.eq(100)) return seriesOf(random, () => like);
  const lower = walk(random, 0.85, 0.99);
  return mapSeries(lower, (share) => like.times(share.gt(1) ? new Big(1).div(share) : share));
}

function amounts(random: Random, like: Big, decimals: number) {
  if (like.eq(0)) return seriesOf(random, () => like);
  const number = Math.max(1, like.toNumber());
  return walk(random, Math.max(1, number * 0.4), number * 2.5, decimals);
}
