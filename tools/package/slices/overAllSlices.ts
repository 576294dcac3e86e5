import type { FileTexts } from '../../../src/data/dataFiles';
import { descriptorHash } from '../../../src/data/host/builtDescriptor';
import { parseDataset } from '../../../src/data/parseDataset';
import { countsSlice, indicatorSlice } from '../../../src/data/slices/sliceFiles';
import {
  countingOf,
  type CountKind,
  type CountsOfMany,
} from '../../../src/domain/compare/countsOfMany';
import { yearOfMany, type IndicatorOfMany } from '../../../src/domain/compare/manyCompanies';
import type { Dataset, Indicator } from '../../../src/domain/dataset';
import type { Figure } from '../../../src/domain/figure';
import { groupsOf } from '../../../src/domain/facts/lookup';
import { reportYears } from '../../../src/domain/facts/vintage';
import { dimensionOfParts, figuresOf } from '../../../src/domain/figures/figuresOf';
import { companyByCompany } from './companyByCompany';

/** The files of what is told over all companies, by their address below `data/`. */
export function* overAllSlices(texts: FileTexts): Generator<readonly [string, string]> {
  const id = descriptorHash(texts.get('datapackage.json') ?? '');
  const { dataset } = parseDataset(texts);
  const figures = gatherFigures(dataset, dataset.indicators);
  const counting = {
    disclosure: countingOf(dataset, 'disclosure'),
    checks: countingOf(dataset, 'checks'),
  };
  for (const alone of companyByCompany(dataset)) {
    figures.add(alone);
    counting.disclosure.add(alone);
    counting.checks.add(alone);
  }
  for (const told of figures.indicators()) yield indicatorFile(id, told);
  yield countsFile(id, 'disclosure', counting.disclosure.counts());
  yield countsFile(id, 'checks', counting.checks.counts());
}

/** An indicator over all companies, or over those of a group. */
export interface ToldOfMany {
  readonly indicator: string;
  /** Null for all. */
  readonly group: string | null;
  readonly years: IndicatorOfMany;
}

/** Each of these indicators that has a figure for a whole company, over all companies and over each group. */
export function indicatorsOfMany(
  dataset: Dataset,
  wanted: readonly Indicator[] = dataset.indicators,
): Generator<ToldOfMany> {
  const figures = gatherFigures(dataset, wanted);
  for (const alone of companyByCompany(dataset)) figures.add(alone);
  return figures.indicators();
}

/** Gathers the figures of indicators; `add` takes the rows of one company. */
function gatherFigures(dataset: Dataset, wanted: readonly Indicator[]) {
  const indicators = wanted.filter((one) => dimensionOfParts(one) === null);
  const years = reportYears(dataset);
  const members = new Map(
    groupsOf(dataset).map((group) => {
      const inGroup = dataset.listed.filter(({ groups }) => groups.includes(group));
      return [group, new Set(inGroup.map(({ id }) => id))] as const;
    }),
  );
  const figures = new Map<string, Figure[]>();
  return {
    add(alone: Dataset): void {
      const companies = alone.companies.map(({ id }) => id);
      for (const indicator of indicators) {
        for (const year of years) {
          const id = `${indicator.id} ${year}`;
          const known = figures.get(id) ?? [];
          figures.set(id, known);
          known.push(...figuresOf(alone, indicator, companies, year));
        }
      }
    },
    *indicators(): Generator<ToldOfMany> {
      for (const { id: indicator } of indicators) {
        const among = (isIn: (company: string) => boolean): IndicatorOfMany => {
          const byYear = years.map((year) => {
            const all = figures.get(`${indicator} ${year}`) ?? [];
            const told = all.filter(({ key }) => isIn(key.company));
            return [String(year), yearOfMany(told, dataset, dataset.listed)] as const;
          });
          return Object.fromEntries(byYear);
        };
        yield { indicator, group: null, years: among(() => true) };
        for (const [group, ids] of members) {
          yield { indicator, group, years: among((company) => ids.has(company)) };
        }
      }
    },
  };
}

/** The file of one; `id`: the hash of the package's descriptor. */
export function indicatorFile(
  id: string,
  { indicator, group, years }: ToldOfMany,
): readonly [string, string] {
  return [indicatorSlice(indicator, group), jsonOf(id, { years })];
}

/** The same of counts. */
export function countsFile(
  id: string,
  kind: CountKind,
  counts: CountsOfMany,
): readonly [string, string] {
  return [countsSlice(kind), jsonOf(id, counts)];
}

function jsonOf(id: string, told: object): string {
  return `${JSON.stringify({ package: id, ...told })}\n`;
}
