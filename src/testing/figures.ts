import type { Dataset, Indicator } from '../domain/dataset';
import {
  derivationOf,
  isPresent,
  type Derivation,
  type Figure,
  type FigureKey,
  type PresentFigure,
} from '../domain/figure';
import type { Interval } from '../domain/numbers/interval';
import { findIndicator } from '../domain/facts/lookup';
import { toFigure } from '../domain/figures/toFigure';

/** The key of a whole-company figure of 2024, or of what `change` makes of it. */
export function keyOf(
  company: string,
  indicator: string,
  change: Partial<FigureKey> = {},
): FigureKey {
  return { company, indicator, year: 2024, dimension: null, category: null, ...change };
}

/** The figure of a cell that a test expects to hold a number; throws where it is a gap. */
export function presentFigure(dataset: Dataset, key: FigureKey): PresentFigure {
  const figure = toFigure(dataset, key);
  if (!isPresent(figure)) throw new Error(`expected a number, got ${figure.state}`);
  return figure;
}

/** How a figure was divided by people or revenue; throws where it was not. */
export function divisionOf(
  figure: Figure,
): Extract<Derivation, { rule: 'per_employee' | 'per_revenue' }> {
  const derivation = derivationOf(figure);
  if (derivation?.rule === 'per_employee' || derivation?.rule === 'per_revenue') return derivation;
  throw new Error(`expected a quotient, got ${derivation?.rule ?? figure.kind}`);
}

/** The indicator a test knows to be there; throws where it is not. */
export function indicatorOf(dataset: Dataset, id: string): Indicator {
  const indicator = findIndicator(dataset, id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return indicator;
}

/** Both ends as plain decimals; null is an open end. */
export function endsOf(interval: Interval): readonly [low: string | null, high: string | null] {
  return [interval.low?.toFixed() ?? null, interval.high?.toFixed() ?? null];
}
