import { sameBoundary } from './aspects';
import type { Dataset, Observation } from '../dataset';
import { figureId, type FigureKey } from '../figure';
import { groupBy } from '../groupBy';
import { findIndicator, observationsOfCompany } from './lookup';
import { quantityOf, toUnit, type Quantity } from '../numbers/quantity';

/** A printed number as the checks see it: in the canonical unit of its indicator. */
export interface Fact {
  readonly row: Observation;
  readonly quantity: Quantity;
  /** Text ids of the conversions on the way to that unit. */
  readonly conversions: readonly string[];
}

/** The printed numbers of one company, found without walking the tables. */
export interface CompanyFacts {
  readonly dataset: Dataset;
  readonly company: string;
  /** Years any number is printed for, earliest first. */
  readonly years: readonly number[];
  /** The preferred number of a cell; null where there is none or its unit cannot be converted. */
  readonly fact: (
    indicator: string,
    year: number,
    dimension?: string | null,
    category?: string | null,
  ) => Fact | null;
  /** The number of the whole company, or the full-time staff that stands in for it. */
  readonly whole: (indicator: string, year: number) => Fact | null;
  /** The preferred numbers of an indicator by dimension, each cell once. */
  readonly groups: (indicator: string, year: number) => ReadonlyMap<string, readonly Fact[]>;
  /** Every number of an indicator, second values with it. */
  readonly rows: (indicator: string) => readonly Observation[];
  readonly key: (
    indicator: string,
    year: number,
    dimension?: string | null,
    category?: string | null,
  ) => FigureKey;
  readonly sameBoundary: (facts: readonly Fact[]) => boolean;
}

/** Where a report prints no total headcount nor part-time staff, its full-time figure stands in. */
const fallbacks: Readonly<Record<string, { dimension: string; category: string; rest: string }>> = {
  headcount: { dimension: 'employment_type', category: 'full_time', rest: 'part_time' },
};

const known = new WeakMap<Dataset, Map<string, CompanyFacts>>();

/** The facts of a company; made once a dataset. */
export function factsOf(dataset: Dataset, company: string): CompanyFacts {
  const ofDataset = known.get(dataset) ?? new Map<string, CompanyFacts>();
  known.set(dataset, ofDataset);
  const made = ofDataset.get(company) ?? buildFacts(dataset, company);
  ofDataset.set(company, made);
  return made;
}

function buildFacts(dataset: Dataset, company: string): CompanyFacts {
  const facts = new Map<string, Fact | null>();
  const grouped = new Map<string, ReadonlyMap<string, readonly Fact[]>>();
  const all = observationsOfCompany(dataset, company);
  const byKey = new Map<string, Observation>();
  for (const row of all)
    if (row.preferred) byKey.set(figureId(row), byKey.get(figureId(row)) ?? row);

  const ofKey = (key: FigureKey): Fact | null => {
    const id = figureId(key);
    const found = facts.get(id);
    if (found !== undefined) return found;
    const row = byKey.get(id);
    const made = row ? toFact(dataset, row) : null;
    facts.set(id, made);
    return made;
  };
  const keyOf: CompanyFacts['key'] = (indicator, year, dimension = null, category = null) => ({
    company,
    indicator,
    year,
    dimension,
    category,
  });
  const fact: CompanyFacts['fact'] = (...cell) => ofKey(keyOf(...cell));
  const rows: CompanyFacts['rows'] = (indicator) =>
    observationsOfCompany(dataset, company, indicator);
  return {
    dataset,
    company,
    years: [...new Set(all.map((row) => row.year))].sort((a, b) => a - b),
    fact,
    whole: (indicator, year) => {
      const standIn = fallbacks[indicator];
      const printed = fact(indicator, year);
      if (printed || !standIn) return printed;
      const rest = fact(indicator, year, standIn.dimension, standIn.rest);
      return rest ? null : fact(indicator, year, standIn.dimension, standIn.category);
    },
    groups: (indicator, year) => {
      const id = `${indicator} ${year}`;
      const found = grouped.get(id);
      if (found) return found;
      const cells = rows(indicator).filter(
        (row) => row.year === year && row.dimension !== null && row.preferred,
      );
      const made = groupBy(
        [...new Map(cells.map((row) => [figureId(row), ofKey(row)])).values()].filter(
          (item) => item !== null,
        ),
        (item) => item.row.dimension ?? '',
      );
      grouped.set(id, made);
      return made;
    },
    rows,
    key: keyOf,
    sameBoundary: (item) =>
      sameBoundary(
        dataset.texts,
        item.map((item) => item.row),
      ),
  };
}

/** The number in its indicator's unit; null where no conversion leads there. */
export function toFact(dataset: Dataset, row: Observation): Fact | null {
  const unit = findIndicator(dataset, row.indicator)?.unit ?? row.unit;
  const converted = toUnit(quantityOf(row), unit, dataset.conversions);
  if (!converted) return null;
  const { quantity, steps } = converted;
  return { row, quantity, conversions: steps.map((step) => step.basis) };
}
