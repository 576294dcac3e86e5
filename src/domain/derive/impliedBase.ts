import { byId } from '../byId';
import Big from 'big.js';
import { aspectOf, aspectOfAll, notStated } from '../facts/aspects';
import type { CompanyFacts } from '../facts/companyFacts';
import { byOtherMethods, methodOf } from '../facts/methods';
import type { Fact } from '../facts/printed';
import type { Observation } from '../dataset';
import { derive } from './derivation';
import { type Interval, exactly, intersect, intersection } from '../numbers/interval';
import { toUnit, type Quantity, quotientOf, scaled } from '../numbers/quantity';

/** What a denominator counts: revenue in RMB million, people, square metres of floor. */
export type BaseKind = 'revenue' | 'employee' | 'area';

/** What a printed intensity divides: the indicator above the line and what stands below it. */
export interface IntensityKind {
  readonly indicator: string;
  readonly base: BaseKind;
  readonly numerator: string;
}

const bySuffix = ['revenue', 'employee', 'area'] as const satisfies readonly BaseKind[];

/** Intensities by what they divide. */
const numerators = [
  ['ghg_intensity', 'ghg_scope1_2'],
  ['energy_intensity', 'energy_total'],
  ['water_intensity', 'water_consumption'],
  ['wastewater_intensity', 'wastewater'],
  ['waste_hazardous_intensity', 'waste_hazardous'],
  ['waste_nonhazardous_intensity', 'waste_nonhazardous'],
  ['packaging_intensity', 'packaging'],
] as const;

/** Which emissions an intensity counts, by the scopes its report names; as named it is scopes 1 and 2. */
const byScopes = byId<string>({
  as_named: 'ghg_scope1_2',
  scope1_2: 'ghg_scope1_2',
  scope1_2_3: 'ghg_scope1_2_3',
  scope1_only: 'ghg_scope1',
  scope2_only: 'ghg_scope2',
});

/** R&D spending as a share of revenue is an intensity on revenue too (in percent). */
const shareOfRevenue = { indicator: 'rnd_spend_share_revenue', numerator: 'rnd_spend' } as const;

/** Every indicator that divides another by revenue, people or floor area. */
export const intensityKinds: readonly IntensityKind[] = [
  ...numerators.flatMap(([name, numerator]) =>
    bySuffix.map((base) => ({ indicator: `${name}_${base}`, base, numerator })),
  ),
  { ...shareOfRevenue, base: 'revenue' },
];

/** The unit of a base of each kind. */
export const baseUnits: Readonly<Record<BaseKind, string>> = {
  revenue: 'RMB million',
  employee: 'persons',
  area: 'm2',
};

/** The same below the line of a quotient: one of it. */
const unitsBelow: Readonly<Record<BaseKind, string>> = { ...baseUnits, employee: 'person' };

/** The unit of a number in `unit` once it is divided by a base. */
export function unitPer(unit: string, base: BaseKind): string {
  return `${unit}/${unitsBelow[base]}`;
}

/** The denominator that one printed intensity and its numerator fix between them. */
export interface ImpliedBase {
  readonly kind: BaseKind;
  /** The part of the company both numbers cover, as an aspect id. */
  readonly boundary: string;
  readonly base: Quantity;
  readonly intensity: Fact;
  readonly numerator: { readonly quantity: Quantity; readonly rows: readonly Observation[] };
}

const known = new WeakMap<CompanyFacts, Map<number, readonly ImpliedBase[]>>();

/** Numerator ÷ intensity for every intensity a report prints for a year with its numerator. */
export function impliedBases(facts: CompanyFacts, year: number): readonly ImpliedBase[] {
  const ofCompany = known.get(facts) ?? new Map<number, readonly ImpliedBase[]>();
  known.set(facts, ofCompany);
  const made =
    ofCompany.get(year) ??
    intensityKinds.map((kind) => impliedBase(facts, year, kind)).filter((item) => item !== null);
  ofCompany.set(year, made);
  return made;
}

function impliedBase(facts: CompanyFacts, year: number, kind: IntensityKind): ImpliedBase | null {
  const intensity = facts.fact(kind.indicator, year);
  if (!intensity) return null;
  const numerator = numeratorOf(facts, year, intensity);
  if (!numerator) return null;
  const { texts } = facts.dataset;
  const boundary = aspectOf(texts, intensity.row, 'boundary');
  if (boundary === notStated || boundary !== aspectOfAll(texts, numerator.rows, 'boundary')) {
    return null;
  }
  // An intensity on something else than its name says implies nothing of the base it names.
  if (aspectOf(texts, intensity.row, 'denominator') !== 'as_named') return null;
  const perBase = inUnitOf(facts, intensity.quantity, numerator.quantity, kind.base);
  const base = perBase && quotientOf(numerator.quantity, perBase, baseUnits[kind.base]);
  return base && { kind: kind.base, boundary, base, intensity, numerator };
}

/**
 * What a printed intensity divides; null where its scopes are not known, it is not printed, or it is
 * printed by several methods, of which the intensity names none.
 */
export function numeratorOf(
  facts: CompanyFacts,
  year: number,
  intensity: Fact,
): ImpliedBase['numerator'] | null {
  const kind = intensityKinds.find(
    (intensityKind) => intensityKind.indicator === intensity.row.indicator,
  );
  if (!kind) return null;
  const scopes = aspectOf(facts.dataset.texts, intensity.row, 'scopes');
  const indicator = kind.indicator.startsWith('ghg_') ? byScopes.get(scopes) : kind.numerator;
  if (indicator === undefined) return null;
  const printed = facts.whole(indicator, year);
  const derived = printed ? null : derive(facts.dataset, facts.key(indicator, year));
  const quantity = (printed ?? derived)?.quantity;
  const rows = printed ? [printed.row] : (derived?.derivation.inputs ?? []);
  const isOpen = rows.some(
    (row) => methodOf(row) !== null && byOtherMethods(facts.dataset, row).length > 0,
  );
  return quantity && !isOpen ? { quantity, rows } : null;
}

/** The intensity with the numerator's unit above the line, a share as a plain ratio. */
function inUnitOf(
  facts: CompanyFacts,
  intensity: Quantity,
  numerator: Quantity,
  base: BaseKind,
): Quantity | null {
  if (intensity.unit === '%') {
    return scaled(intensity, new Big('0.01'), 'ratio');
  }
  const unit = unitPer(numerator.unit, base);
  return toUnit(intensity, unit, facts.dataset.conversions)?.quantity ?? null;
}

/** What an intensity is on a given base, in its own unit. */
export function intensityOn(
  facts: CompanyFacts,
  { numerator, intensity, kind }: ImpliedBase,
  base: Quantity,
): Quantity | null {
  const { unit } = intensity.quantity;
  const one: Quantity = { value: new Big(1), unit, interval: exactly(new Big(1)), decimals: 0 };
  // Conversions lead from the intensity to the unit of the numerator; the divisor takes them as they are.
  const inUnit = inUnitOf(facts, one, numerator.quantity, kind);
  return (
    inUnit && quotientOf(numerator.quantity, scaled(base, inUnit.value, baseUnits[kind]), unit)
  );
}

/** A denominator that as many intensities as possible agree on. */
export interface SharedBase {
  readonly base: Quantity;
  /** Those that meet in it. */
  readonly from: readonly ImpliedBase[];
  /** Those that cannot have been divided by it. */
  readonly against: readonly ImpliedBase[];
  /** Another base that as many of them share: which of the two was used cannot be told. */
  readonly rival: Pick<SharedBase, 'base' | 'from'> | null;
}

/**
 * The denominator of one kind and boundary that the most intensities of a year share; null where
 * none is printed. Of several that as many share, the one known most closely.
 */
export function sharedBase(
  facts: CompanyFacts,
  year: number,
  kind: BaseKind,
  boundary: string,
): SharedBase | null {
  const ofCompany = knownShared.get(facts) ?? new Map<string, SharedBase | null>();
  knownShared.set(facts, ofCompany);
  const id = `${year} ${kind} ${boundary}`;
  const found = ofCompany.get(id);
  if (found !== undefined) return found;
  const made = findSharedBase(facts, year, kind, boundary);
  ofCompany.set(id, made);
  return made;
}

const knownShared = new WeakMap<CompanyFacts, Map<string, SharedBase | null>>();

function findSharedBase(
  facts: CompanyFacts,
  year: number,
  kind: BaseKind,
  boundary: string,
): SharedBase | null {
  return meetingOf(
    kind,
    impliedBases(facts, year).filter((item) => item.kind === kind && item.boundary === boundary),
  );
}

/** The denominator that the most of these bases, all of one kind and boundary, share. */
export function meetingOf(kind: BaseKind, bases: readonly ImpliedBase[]): SharedBase | null {
  const candidates = bases.map(({ base }) => {
    const from = bases.filter((item) => holdsLowEnd(item.base.interval, base.interval));
    const meeting = from.reduce<Interval | null>(
      (met, item) => met && intersection(met, item.base.interval),
      base.interval,
    );
    return { from, meeting };
  });
  const [best, ...others] = candidates
    .flatMap(({ from, meeting }) => (meeting ? [{ from, meeting }] : []))
    .sort((a, b) => b.from.length - a.from.length || widthOf(a.meeting).cmp(widthOf(b.meeting)));
  if (!best) return null;
  const toBase = (interval: Interval): Quantity => ({
    value: middleOf(interval),
    unit: baseUnits[kind],
    interval,
    decimals: null,
  });
  const rival = others.find(
    ({ from, meeting }) => from.length === best.from.length && !intersect(meeting, best.meeting),
  );
  return {
    base: toBase(best.meeting),
    from: best.from,
    against: bases.filter((base) => !best.from.includes(base)),
    rival: rival ? { base: toBase(rival.meeting), from: rival.from } : null,
  };
}

/** True where the interval holds the point at which the other one begins. */
function holdsLowEnd(interval: Interval, other: Interval): boolean {
  return other.low ? intersect(interval, exactly(other.low)) : interval.low === null;
}

function widthOf(interval: Interval): Big {
  return interval.low && interval.high
    ? interval.high.minus(interval.low)
    : new Big(Number.MAX_SAFE_INTEGER);
}

function middleOf({ low, high }: Interval): Big {
  if (low && high) return low.plus(high).times('0.5');
  return low ?? high ?? new Big(0);
}
