import Big from 'big.js';
import type { Observation } from '../../domain/dataset';
import { mayBeAdded } from '../../domain/derive/derivation';
import { row, type Row } from '../findings';
import { readPublished } from '../published';
import { pickInteger } from '../random';

/*
 * How a made-up report is made: true values, each printed rounded half up. What two years have in
 * common by chance is made again, so that nothing in the report is worth a remark.
 */

/** What a company's numbers are drawn from, and the years it tells of, the earliest first. */
export type Random = (() => number) & { readonly years: readonly number[] };
/** A true value for each year. */
export type Series = ReadonlyMap<number, Big>;

export function real(random: () => number, low: number, high: number): number {
  return low + random() * (high - low);
}

export function pick<Item>(random: () => number, items: readonly [Item, ...Item[]]): Item {
  return items[pickInteger(random, 0, items.length - 1)] ?? items[0];
}

/** A true value, known to six decimals. */
export function truth(value: number): Big {
  return new Big(value.toFixed(6));
}

export function sum(values: readonly Big[]): Big {
  return values.reduce((total, value) => total.plus(value), new Big(0));
}

export function at(series: Series, year: number): Big {
  const value = series.get(year);
  if (!value) throw new Error(`nothing is known of ${year}`);
  return value;
}

export function seriesOf({ years }: Random, valueOf: (year: number) => Big): Series {
  return new Map(years.map((year) => [year, valueOf(year)]));
}

/** Another value for each year of a series. */
export function mapSeries(series: Series, valueOf: (value: Big, year: number) => Big): Series {
  return new Map([...series].map(([year, value]) => [year, valueOf(value, year)]));
}

/** How far a value goes from where it began, as a factor. */
const farthest = 1.45;

/** A value that rises or falls by 3 to 20 % from year to year; whole where `decimals` is 0. */
export function walk(random: Random, low: number, high: number, decimals = 6): Series {
  const start = real(random, low, high);
  let value = start;
  return seriesOf(random, () => {
    const printed = new Big(value.toFixed(decimals));
    const step = real(random, 1.03, 1.2);
    const rises = random() < 0.6;
    const [above, below] = [value * step, value / step];
    if (rises) value = above < start * farthest ? above : below;
    else value = below > start / farthest ? below : above;
    return printed;
  });
}

/** The number a report prints for a true value: rounded half up to its decimals. */
export function printed(
  indicator: string,
  year: number,
  value: Big,
  decimals: number,
  group: string | null = null,
  change: Partial<Observation> = {},
): Row {
  return row(indicator, value.toFixed(decimals, Big.roundHalfUp), group, {
    year,
    labelPrinted: `${indicator} ${group ?? ''}`.trim(),
    ...change,
  });
}

/** One row a year. */
export function printedSeries(
  indicator: string,
  series: Series,
  decimals: number,
  group: string | null = null,
  change: Partial<Observation> = {},
): readonly Row[] {
  return [...series].map(([year, value]) =>
    printed(indicator, year, value, decimals, group, change),
  );
}

/** As many decimals as give every year at least `digits` digits that count. */
export function decimalsFor(series: Series, digits: number): number {
  const least = Math.min(...[...series.values()].map((value) => value.abs().toNumber()));
  return Math.max(0, digits - 1 - Math.floor(Math.log10(least)));
}

/** Whole parts of a whole total by weight, none below `least`. */
export function split(total: number, weights: readonly number[], least: number): readonly number[] {
  const all = weights.reduce((weight, other) => weight + other, 0);
  const parts = weights.map((weight) => Math.max(least, Math.floor((total * weight) / all)));
  const left = total - parts.reduce((part, other) => part + other, 0);
  const largest = parts.indexOf(Math.max(...parts));
  return parts.map((part, place) => (place === largest ? part + left : part));
}

/** Makes rows again until no year repeats another or jumps, as a plain report would be. */
export function untilPlain<Made>(make: () => Made, rowsOf: (made: Made) => readonly Row[]): Made {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    const made = make();
    if (!hasCoincidence(rowsOf(made))) return made;
  }
  throw new Error('no plain rows in 500 attempts');
}

const amounts = new Set(
  readPublished()
    .indicators.filter(mayBeAdded)
    .map(({ id }) => id),
);

/** Years that lie farther apart are in no one report: they may be alike by chance. */
const reach = 2;

/**
 * True where a figure of three digits, a rate of four, is the same in two years of one report, or moves by
 * more than ×2.5.
 */
function hasCoincidence(rows: readonly Row[]): boolean {
  const cells = new Map<string, Row[]>();
  for (const one of rows) {
    const id = `${one.indicator} ${one.dimension ?? ''} ${one.category ?? ''} ${one.unit ?? ''}`;
    cells.set(id, [...(cells.get(id) ?? []), one]);
  }
  return [...cells.values()].some((series) =>
    series.some((observationParts, place) =>
      series
        .slice(0, place)
        .some((earlier) => isAlike(observationParts, earlier) || isFar(observationParts, earlier)),
    ),
  );
}

function isAlike(a: Row, b: Row): boolean {
  if (a.value !== b.value || Math.abs((a.year ?? 0) - (b.year ?? 0)) > reach) return false;
  const telling = a.value.includes('.') ? a.value : a.value.replace(/0+$/, '');
  return telling.replace(/^[0.]+/, '').replace('.', '').length > (amounts.has(a.indicator) ? 2 : 3);
}

function isFar(a: Row, b: Row): boolean {
  const [one, other] = [Number(a.value), Number(b.value)];
  const apart = Math.abs((a.year ?? 0) - (b.year ?? 0)) === 1;
  return apart && one > 0 && other > 0 && Math.max(one / other, other / one) > 2.5;
}
