import type { CaveatId, Conversion, Observation } from './dataset';
import type { Quantity } from './quantity';

/** What a figure is about: one company, one indicator, one year, the whole or one group of it. */
export interface FigureKey {
  readonly company: string;
  readonly indicator: string;
  readonly year: number;
  readonly dimension: string | null;
  readonly category: string | null;
}

/** Arithmetic that fixes a number the report does not print, from numbers it prints. */
export interface Derivation {
  readonly rule: 'sum_of_scopes' | 'sum_of_energy' | 'hours_per_employee' | 'rate_from_groups';
  /** The printed numbers it rests on, in the order of the arithmetic. */
  readonly inputs: readonly Observation[];
  /** For a rate from groups: the dimension whose groups were used. */
  readonly dimension: string | null;
  /** For a rate from groups: the report's own formula. */
  readonly formula: string | null;
}

interface Base {
  readonly key: FigureKey;
}

/** A number to show. */
export interface PresentFigure extends Base {
  readonly state: 'value' | 'zero' | 'second_value' | 'derived';
  /** In the indicator's canonical unit where a conversion leads there (`comparableUnit`). */
  readonly quantity: Quantity;
  readonly comparableUnit: boolean;
  readonly steps: readonly Conversion[];
  /** The printed number shown; null for a derived figure. */
  readonly observation: Observation | null;
  /** Other numbers the same report prints for the same thing. */
  readonly others: readonly Observation[];
  readonly derivation: Derivation | null;
  readonly caveats: readonly CaveatId[];
}

/** A gap, with what is known of it. */
export interface AbsentFigure extends Base {
  readonly state: 'not_disclosed' | 'not_applicable' | 'not_quantified' | 'unknown';
  /** Text id. */
  readonly note: string | null;
  /** Line of the report that shows the gap. */
  readonly line: number | null;
  /** The report was read for this year; false where the year is outside its own report year. */
  readonly inReportYear: boolean;
}

/**
 * Every cell has a state, never a silent gap (rules of comparison, section 1). `unknown` is ours
 * alone: the data package has neither a number nor a reason, which a complete package never shows.
 */
export type Figure = PresentFigure | AbsentFigure;
export type FigureState = Figure['state'];

/** True for the states of a figure that is there. */
export function isNumber(state: FigureState): boolean {
  return ['value', 'zero', 'second_value', 'derived'].includes(state);
}

/** Every state, numbers first. */
export const figureStates = [
  'value',
  'derived',
  'zero',
  'second_value',
  'not_disclosed',
  'not_applicable',
  'not_quantified',
  'unknown',
] as const satisfies readonly FigureState[];

export function isPresent(figure: Figure): figure is PresentFigure {
  return 'quantity' in figure;
}

/** The printed numbers a figure rests on: its own, or those it was worked out from. */
export function printedBehind(figure: PresentFigure): readonly Observation[] {
  return figure.observation ? [figure.observation] : (figure.derivation?.inputs ?? []);
}

/** A stable id for links and element keys: `company.indicator.year` or with `.dimension.category`. */
export function figureId(key: FigureKey): string {
  const group = key.dimension && key.category ? `.${key.dimension}.${key.category}` : '';
  return `${key.company}.${key.indicator}.${key.year}${group}`;
}

/** The key behind a figure id, or null where the id is not of that form. */
export function parseFigureId(id: string): FigureKey | null {
  const [company, indicator, year, dimension, category, ...rest] = id.split('.');
  if (!company || !indicator || !year || !/^\d{4}$/.test(year) || rest.length > 0) return null;
  if (dimension === '' || category === '') return null;
  if ((dimension === undefined) !== (category === undefined)) return null;
  return {
    company,
    indicator,
    year: Number(year),
    dimension: dimension ?? null,
    category: category ?? null,
  };
}
