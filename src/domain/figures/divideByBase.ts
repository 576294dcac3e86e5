import { aspectOfFigure, caveatsOf, notStated, wholeCompany } from '../facts/aspects';
import { factsOf } from '../facts/companyFacts';
import type { CaveatId, Dataset, Indicator, Observation } from '../dataset';
import { inFull, resultOf, type Equation, type Term } from '../numbers/equation';
import {
  derivationOf,
  inputsOf,
  isPresent,
  printedBehind,
  type BasisGap,
  type Figure,
  type FigureKey,
  type PresentFigure,
} from '../figure';
import { mayBeAdded } from '../derive/derivation';
import { impliedBases, sharedBase, unitPer, type ImpliedBase } from '../derive/impliedBase';
import { notOnBasis, turnedTo } from './onBasis';
import { quotientOf, type Quantity } from '../numbers/quantity';
import { toFigure } from './toFigure';

type Divisor = 'per_employee' | 'per_revenue';

/** What a figure may be divided by, with the numbers it comes from. */
export interface Denominator {
  readonly quantity: Quantity;
  readonly rows: readonly Observation[];
  readonly caveats: readonly CaveatId[];
  /** How the report's own intensities imply it; empty where it is printed. */
  readonly equations: readonly Equation[];
  readonly implied: boolean;
}

const kindOf = { per_employee: 'employee', per_revenue: 'revenue' } as const;

export const headcount = 'headcount';

/** True where figures of the indicator are divided on this base: amounts, but not the base itself. */
export function isDivided(indicator: Indicator, base: Divisor | 'absolute'): base is Divisor {
  if (base === 'absolute' || !mayBeAdded(indicator)) return false;
  return base === 'per_revenue' || indicator.id !== headcount;
}

/** The unit of a number in `unit` on a base a reader chose. */
export function unitOnBase(unit: string, base: Divisor): string {
  return unitPer(unit, kindOf[base]);
}

/**
 * A figure ÷ the people or the revenue of the part of the company it covers (rules of comparison,
 * section 3); a gap with its reason where no such base is known. The interval is rounded outwards.
 */
export function divideByBase(dataset: Dataset, figure: PresentFigure, base: Divisor): Figure {
  const { key, quantity: above } = figure;
  const below = denominatorOf(dataset, figure, base);
  if (typeof below === 'string') return notOnBasis(key, 'no_denominator', below);
  const quantity = quotientOf(above, below.quantity, unitOnBase(above.unit, base));
  if (!quantity) return notOnBasis(key, 'no_denominator', 'base_may_be_zero');
  const from = derivationOf(figure);
  const divisor: Term = below.implied ? { range: below.quantity } : { quantity: below.quantity };
  const derivation = {
    rule: base,
    from,
    inputs: [...new Set([...inputsOf(figure), ...below.rows])],
    subject: printedBehind(figure),
    by: below.quantity,
    implied: below.implied,
    equations: [
      ...(from?.equations ?? []),
      ...below.equations,
      [{ quantity: inFull(above) }, { sign: '÷' as const }, divisor, ...resultOf(quantity)],
    ],
  };
  return turnedTo(quantity, derivation, figure, below.caveats);
}

/** The base of the numerator's own part of the company, or why there is none. */
function denominatorOf(
  dataset: Dataset,
  figure: PresentFigure,
  base: Divisor,
): Denominator | BasisGap {
  const boundary = aspectOfFigure(dataset.texts, figure, 'boundary');
  if (boundary === notStated) return 'boundary_not_stated';
  return base === 'per_employee' && boundary === wholeCompany
    ? headcountOf(dataset, figure.key)
    : impliedDenominator(dataset, figure.key, base, boundary);
}

/** The headcount of the whole company at the end of the year, or of the staff that stands in for it. */
export function headcountOf(
  dataset: Dataset,
  { company, year }: Pick<FigureKey, 'company' | 'year'>,
): Denominator | BasisGap {
  const staff = toFigure(dataset, {
    company,
    indicator: headcount,
    year,
    dimension: null,
    category: null,
  });
  if (!isPresent(staff) || !staff.comparableUnit) return 'base_not_printed';
  const boundary = aspectOfFigure(dataset.texts, staff, 'boundary');
  if (boundary === notStated) return 'boundary_not_stated';
  if (boundary !== wholeCompany) return 'boundary_differs';
  return {
    quantity: staff.quantity,
    rows: printedBehind(staff),
    caveats: staff.caveats,
    equations: [],
    implied: false,
  };
}

function impliedDenominator(
  dataset: Dataset,
  { company, year }: FigureKey,
  base: Divisor,
  boundary: string,
): Denominator | BasisGap {
  const facts = factsOf(dataset, company);
  const kind = kindOf[base];
  const shared = sharedBase(facts, year, kind, boundary);
  if (!shared) {
    const ofAnotherPart =
      impliedBases(facts, year).some((impliedBase) => impliedBase.kind === kind) ||
      (base === 'per_employee' && typeof headcountOf(dataset, { company, year }) !== 'string');
    return ofAnotherPart ? 'boundary_differs' : 'base_not_printed';
  }
  if (shared.against.length > 0) return 'bases_contradict';
  return {
    quantity: shared.base,
    rows: rowsOf(shared.from),
    caveats: caveatsOfImplied(dataset, shared.from),
    equations: shared.from.map(impliedBy),
    implied: true,
  };
}

/** The printed numbers that imply a base, each intensity behind what it divides. */
function rowsOf(from: readonly ImpliedBase[]): readonly Observation[] {
  return [
    ...new Set(from.flatMap(({ numerator, intensity }) => [...numerator.rows, intensity.row])),
  ];
}

/**
 * What an implied base takes over from the numbers that imply it: how they were read. What they
 * count (CO2 only, estimated) stands above and below the same line and falls out.
 */
function caveatsOfImplied(dataset: Dataset, from: readonly ImpliedBase[]): readonly CaveatId[] {
  const readings: readonly CaveatId[] = ['inferred', 'weak_reading', 'mixed_versions'];
  const caveats = rowsOf(from).flatMap((row) => caveatsOf(dataset, row));
  return ['implied_base', ...caveats.filter((caveat) => readings.includes(caveat))];
}

/** Numerator ÷ intensity = the range the base lies in. */
function impliedBy({ numerator, intensity, base }: ImpliedBase): Equation {
  return [
    { quantity: inFull(numerator.quantity) },
    { sign: '÷' },
    { quantity: inFull(intensity.quantity) },
    { sign: '≈' },
    { range: base },
  ];
}
