import type { Aspect, CaveatId, Conversion, Observation } from './dataset';
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

/** Arithmetic that fixes a number the report does not print, from numbers it prints. */
export interface Derivation {
  readonly rule:
    | 'sum_of_scopes'
    | 'sum_of_energy'
    | 'sum_of_groups'
    | 'hours_per_employee'
    | 'rate_from_groups'
    | 'per_employee'
    | 'per_revenue'
    | 'leavers_per_year_end'
    | 'leavers_at_least'
    | 'same_factor';
  /** The printed numbers it rests on, in the order of the arithmetic. */
  readonly inputs: readonly Observation[];
  /** Those that say what the figure covers and counts: of a quotient what stands above the line. */
  readonly subject: readonly Observation[];
  /** How the number it starts from was derived; null where that one is printed. */
  readonly from: Derivation | null;
  /** What the number it starts from is divided by, or multiplied with; null for other arithmetic. */
  readonly by: Quantity | null;
  /** True where `by` is not printed but implied by other figures of the report. */
  readonly implied: boolean;
  /** What the arithmetic itself changes: a rate turned to another formula. */
  readonly aspects: Readonly<Partial<Record<Aspect, string>>>;
  /** The whole arithmetic with its numbers, that of the number it starts from first. */
  readonly equations: readonly Equation[];
  /** For what was worked out from groups: their dimension. */
  readonly dimension: string | null;
}

/** A derivation whose numbers all say what the figure covers, but for what `parts` says otherwise. */
export function toDerivation(
  parts: Pick<Derivation, 'rule' | 'inputs' | 'equations'> & Partial<Derivation>,
): Derivation {
  return {
    subject: parts.inputs,
    from: null,
    by: null,
    implied: false,
    aspects: {},
    dimension: null,
    ...parts,
  };
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

/** Why a number that is there cannot be shown on the basis the reader asked for. */
export type BasisGap =
  | 'base_not_printed'
  | 'boundary_differs'
  | 'boundary_not_stated'
  | 'bases_contradict'
  | 'formula_not_stated'
  | 'formula_not_turnable'
  | 'electricity_not_printed';

/** A gap, with what is known of it. */
export interface AbsentFigure extends Base {
  /**
   * `no_denominator`: asked per employee or per revenue, but the base is missing or covers another
   * part; `not_on_basis`: the number there is cannot be turned to the basis asked for.
   */
  readonly state:
    | 'not_disclosed'
    | 'not_applicable'
    | 'not_quantified'
    | 'unknown'
    | 'no_denominator'
    | 'not_on_basis';
  /** For the last two states: why. */
  readonly because: BasisGap | null;
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

/** Every state a report leaves a cell in, numbers first; gaps of a chosen basis are not among them. */
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

/** The printed numbers that say what a figure covers: its own, or those it was worked out from. */
export function printedBehind(figure: PresentFigure): readonly Observation[] {
  return figure.observation ? [figure.observation] : (figure.derivation?.subject ?? []);
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
