import { sameBoundary } from './aspects';
import type { Dataset, Observation } from '../dataset';
import { figureId, type FigureKey } from '../figure';
import { groupBy } from '../groupBy';
import { observationsOf, observationsOfCompany } from './lookup';
import { printedFor, toFact, type Fact } from './printed';

/** The printed numbers of one company, found without walking the tables. */
export interface CompanyFacts {
  readonly dataset: Dataset;
  readonly company: string;
  /** Years any number is printed for, earliest first. */
  readonly years: readonly number[];
  /** The number of a cell; null where there is none or its unit cannot be converted. */
  readonly fact: (
    indicator: string,
    year: number,
    dimension?: string | null,
    category?: string | null,
  ) => Fact | null;
  /** The number of the whole company, or the one that stands for it (`printedFor`). */
  readonly whole: (indicator: string, year: number) => Fact | null;
  /** The numbers of an indicator by dimension, each cell once. */
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

  const ofKey = (key: FigureKey): Fact | null => {
    const id = figureId(key);
    const found = facts.get(id);
    if (found !== undefined) return found;
    const [row] = observationsOf(dataset, key);
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
      const printed = printedFor(dataset, keyOf(indicator, year));
      return printed && ofKey(printed.row);
    },
    groups: (indicator, year) => {
      const id = `${indicator} ${year}`;
      const found = grouped.get(id);
      if (found) return found;
      const cells = rows(indicator).filter((row) => row.year === year && row.dimension !== null);
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
