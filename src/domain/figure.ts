import type { CaveatId, Conversion, EmissionFactor, Observation, Report } from './dataset';
import type { Equation } from './numbers/equation';
import type { Quantity } from './numbers/quantity';

/** What a figure is about: one company, one indicator, one year, the whole or one group of it. */
export interface FigureKey {
  readonly company: string;
  readonly indicator: string;
  readonly year: number;
  readonly dimension: string | null;
  readonly category: string | null;
}

/** The numbers of an arithmetic. */
interface Arithmetic {
  /** The printed numbers it rests on, in the order of the arithmetic. */
  readonly inputs: readonly Observation[];
  /** The whole arithmetic with its numbers, that of the number it starts from first. */
  readonly equations: readonly Equation[];
}

interface FromIndicators extends Arithmetic {
  readonly rule: 'sum_of_scopes' | 'sum_of_energy' | 'hours_per_employee';
}

interface FromGroups extends Arithmetic {
  readonly rule: 'sum_of_groups' | 'share_of_group' | 'rate_from_groups';
  readonly dimension: string;
}

/** Arithmetic that goes on from one number. */
interface Step extends Arithmetic {
  /** How that number was derived; null where it is printed. */
  readonly from: Derivation | null;
}

interface Division extends Step {
  readonly rule: 'per_employee' | 'per_revenue';
  /** The printed numbers above the line, which say what the figure covers and counts. */
  readonly subject: readonly Observation[];
  readonly by: Quantity;
  /** True where `by` is not printed but implied by other figures of the report. */
  readonly implied: boolean;
}

interface Turning extends Step {
  readonly rule: 'leavers_per_year_end' | 'leavers_at_least';
  /** The rate it starts from, in percent. */
  readonly rate: Quantity;
  /** The formula it is turned to, as an aspect id. */
  readonly formula: string;
}

interface AtFactor extends Step {
  readonly rule: 'same_factor';
  readonly factor: EmissionFactor;
}

/** Arithmetic that fixes a number the report does not print, from numbers it prints. */
export type Derivation = FromIndicators | FromGroups | Division | Turning | AtFactor;

interface Base {
  readonly key: FigureKey;
}

interface Shown extends Base {
  /** In the indicator's canonical unit where a conversion leads there (`comparableUnit`). */
  readonly quantity: Quantity;
  readonly comparableUnit: boolean;
  readonly steps: readonly Conversion[];
  /** Other numbers the same report prints for the same thing, or for what the figure starts from. */
  readonly others: readonly Observation[];
  readonly caveats: readonly CaveatId[];
}

export interface PrintedFigure extends Shown {
  readonly kind: 'printed';
  readonly observation: Observation;
  /** What other reports print for the same figure, the earliest report first. */
  readonly reprints: readonly Observation[];
}

export interface DerivedFigure extends Shown {
  readonly kind: 'derived';
  readonly derivation: Derivation;
}

/** A number to show. */
export type PresentFigure = PrintedFigure | DerivedFigure;

/** Why a number that is there cannot be shown on the basis the reader asked for. */
export type BasisGap =
  | 'base_not_printed'
  | 'base_may_be_zero'
  | 'boundary_differs'
  | 'boundary_not_stated'
  | 'bases_contradict'
  | 'formula_not_stated'
  | 'formula_not_turnable'
  | 'electricity_not_printed';

/**
 * A number that is not there. `not_disclosed`, `not_applicable` and `not_quantified` are statements about
 * a report that was read, for its own fiscal year; `in_parts`: it prints groups, sites or other years of
 * it; `no_report`: no report in the package covers the year.
 */
export interface ReportGap extends Base {
  readonly kind: 'report_gap';
  readonly state:
    'not_disclosed' | 'not_applicable' | 'not_quantified' | 'in_parts' | 'no_report' | 'unknown';
  /** Text id. */
  readonly note: string | null;
  /** Line of the report that shows the gap. */
  readonly line: number | null;
  /** The report it speaks of; null where none covers the year. */
  readonly report: Report | null;
  /** What is printed instead; empty unless `in_parts`. */
  readonly parts: readonly Observation[];
}

/** A number that is there, but not on the basis the reader asked for. */
export interface OffBasis extends Base {
  readonly kind: 'off_basis';
  /**
   * `no_denominator`: asked per employee or per revenue, but the base is missing or covers another
   * part; `not_on_basis`: the number cannot be turned to the basis asked for.
   */
  readonly state: 'no_denominator' | 'not_on_basis';
  readonly because: BasisGap;
}

export type AbsentFigure = ReportGap | OffBasis;

/**
 * Every cell has a state, never a silent gap (rules of comparison, section 1). `unknown` is ours
 * alone: the data package has neither a number nor a reason, which a complete package never shows.
 */
export type Figure = PresentFigure | AbsentFigure;
export type FigureState = AbsentFigure['state'] | 'value' | 'zero' | 'second_value' | 'derived';

/** The state of a cell; a figure that the report contradicts by a second value is that first. */
export function stateOf(figure: Figure): FigureState {
  switch (figure.kind) {
    case 'report_gap':
    case 'off_basis':
      return figure.state;
    case 'printed':
      if (figure.caveats.includes('second_value')) return 'second_value';
      return figure.quantity.value.eq(0) ? 'zero' : 'value';
    case 'derived':
      return isZero(figure) ? 'zero' : 'derived';
  }
}

/** At least nothing is not nothing. */
function isZero({ quantity, derivation }: DerivedFigure): boolean {
  return quantity.value.eq(0) && derivation.rule !== 'leavers_at_least';
}

/** True for the states of a figure that is there. */
export function isNumber(state: FigureState): boolean {
  return ['value', 'zero', 'second_value', 'derived'].includes(state);
}

/** Every state a report leaves a cell in, numbers first; gaps of a chosen basis are not among them. */
export const figureStates = [
  'value',
  'derived',
  'zero',
  'second_value',
  'not_disclosed',
  'not_applicable',
  'not_quantified',
  'in_parts',
  'no_report',
  'unknown',
] as const satisfies readonly FigureState[];

export function isPresent(figure: Figure): figure is PresentFigure {
  return figure.kind === 'printed' || figure.kind === 'derived';
}

/** On which side a number is open: at least so much, or at most; null where it is closed, or may be either. */
export function openEndOf({
  quantity,
}: Pick<PresentFigure, 'quantity'>): 'at_least' | 'at_most' | null {
  const { low, high } = quantity.interval;
  if (low && !high) return 'at_least';
  return high && !low ? 'at_most' : null;
}

/** What other reports print for a figure; of a derived one nothing. */
export function reprintsBehind(figure: Figure): readonly Observation[] {
  return figure.kind === 'printed' ? figure.reprints : [];
}

/** The printed number a figure shows; null where it is derived or a gap. */
export function observationOf(figure: Figure): Observation | null {
  return figure.kind === 'printed' ? figure.observation : null;
}

export function derivationOf(figure: Figure): Derivation | null {
  return figure.kind === 'derived' ? figure.derivation : null;
}

/** Every printed number a figure rests on: its own, or all of its arithmetic. */
export function inputsOf(figure: PresentFigure): readonly Observation[] {
  return figure.kind === 'printed' ? [figure.observation] : figure.derivation.inputs;
}

/** The printed numbers that say what a figure covers: its own, or those it was worked out from. */
export function printedBehind(figure: PresentFigure): readonly Observation[] {
  const derivation = derivationOf(figure);
  return derivation && 'subject' in derivation ? derivation.subject : inputsOf(figure);
}

/** Every step of the arithmetic, the first one first. */
export function chainOf(derivation: Derivation): readonly Derivation[] {
  const from = 'from' in derivation ? derivation.from : null;
  return from ? [...chainOf(from), derivation] : [derivation];
}

/** Stands between the categories of a sum; needs no escape in a link, and no category has it. */
const plus = '~';

/** The category that names the sum of several, in the order given; of one it is that one. */
export function sumOfCategories(categories: readonly string[]): string {
  return categories.join(plus);
}

/** The categories a category is the sum of; of a printed one it is that one alone. */
export function categoriesIn(category: string): readonly string[] {
  return category.split(plus);
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
