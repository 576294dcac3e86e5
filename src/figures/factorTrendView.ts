import { changeOf } from '../domain/change';
import { factsOf } from '../domain/checks/companyFacts';
import type { Dataset, EmissionFactor, Observation } from '../domain/dataset';
import {
  factorTrendOf,
  publishedAs,
  type CompanyTrend,
  type FactorTrend,
  type YearPair,
} from '../domain/factorTrend';
import type { Scope2 } from '../domain/gridFactor';
import type { Quantity } from '../domain/quantity';
import type { Words } from '../i18n/Words';
import { buildFigureCell, type FigureCell } from './figureCell';
import { formatChange, formatRange, sayChange } from './formatChange';
import { companyName, companyPosition, dataText, formatNumber, formatUnit } from './formatFigure';
import { sayUnlike, sayYear, sayYears } from './sayYears';

/** Is the trend of scope 2 a reduction or a changed factor, company by company. */
export interface FactorTrendView {
  readonly companies: readonly CompanyTrendView[];
  /** Of whom it cannot be said, and why. */
  readonly untold: readonly {
    readonly company: string;
    readonly name: string;
    readonly position: number;
    readonly reason: string;
  }[];
  /** Names of the companies whose trend a changed factor turns round. */
  readonly turned: readonly string[];
  /** The published factors an implied one was held against; null where the package has none. */
  readonly published: {
    readonly text: string;
    readonly sources: readonly string[];
  } | null;
}

export interface CompanyTrendView {
  readonly company: string;
  readonly name: string;
  readonly position: number;
  /** One for each pair of years. */
  readonly sentences: readonly string[];
  /** Earliest first. */
  readonly years: readonly number[];
  /** Headings of the columns of change. */
  readonly changes: readonly string[];
  readonly rows: readonly TrendRow[];
}

export interface TrendRow {
  readonly id: 'electricity' | 'scope2' | 'one_factor' | 'factor';
  readonly label: string;
  readonly unit: string | null;
  /** One a year; null where the line has no number of its own, only changes. */
  readonly cells: readonly TrendCell[] | null;
  /** One a column of change. */
  readonly changes: readonly string[];
}

/** A printed figure that opens its proof, or a number worked out here. */
export type TrendCell =
  | FigureCell
  | {
      readonly row: null;
      readonly text: string;
      /** The range its rounding allows. */
      readonly range: string | null;
      /** The published factor it may be. */
      readonly remark: string | null;
    };

/** What of a pair that may be compared is shown. */
interface Told {
  readonly pair: YearPair;
  readonly trend: FactorTrend;
}

export function buildFactorTrendView(
  dataset: Dataset,
  companies: readonly string[],
  words: Words,
): FactorTrendView {
  const trends = companies.map((company) => factorTrendOf(factsOf(dataset, company)));
  return {
    companies: trends
      .filter((one) => one.gap === null)
      .map((one) => buildCompany(dataset, one, words)),
    untold: trends.flatMap((one) =>
      one.gap === null
        ? []
        : [{ ...named(dataset, one.company, words), reason: reasonOf(dataset, one, words) }],
    ),
    turned: trends
      .filter((one) => one.pairs.some(({ trend }) => trend?.outcome === 'turned'))
      .map(({ company }) => companyName(dataset, company, words)),
    published: publishedOf(dataset, words),
  };
}

function named(dataset: Dataset, company: string, words: Words) {
  return {
    company,
    name: companyName(dataset, company, words),
    position: companyPosition(dataset, company),
  };
}

function buildCompany(dataset: Dataset, one: CompanyTrend, words: Words): CompanyTrendView {
  const told = one.pairs.flatMap(({ trend, ...pair }) =>
    trend ? [{ pair: { ...pair, trend }, trend }] : [],
  );
  const shown = told.flatMap(({ pair }) => [pair.from, pair.to]);
  const years = [...new Map(shown.map((year) => [year.year, year])).values()];
  return {
    ...named(dataset, one.company, words),
    sentences: one.pairs.map((pair) => sentenceOf(pair, words)),
    years: years.map(({ year }) => year),
    changes: told.map(({ pair }) => sayYears(pair.from.year, pair.to.year, words)),
    rows: years.length === 0 ? [] : rowsOf(dataset, years, told, words),
  };
}

function rowsOf(
  dataset: Dataset,
  years: readonly Scope2[],
  told: readonly Told[],
  words: Words,
): readonly TrendRow[] {
  const cell = (row: Observation) => buildFigureCell(dataset, row, words);
  const source = years.map(sourceOf).find((one) => one !== 'electricity') ?? 'electricity';
  const ofElectricity = told.map(({ trend }) => formatChange(trend.electricity, words));
  return [
    {
      id: 'electricity',
      label: words.t(`trend.row.${source}`),
      unit: unitOf(years[0]?.electricity.quantity),
      cells: years.map(({ electricity }) => cell(electricity.row)),
      changes: ofElectricity,
    },
    {
      id: 'scope2',
      label: words.t('trend.row.scope2'),
      unit: unitOf(years[0]?.emissions.quantity),
      cells: years.map(({ emissions }) => cell(emissions.row)),
      changes: told.map(({ trend }) => formatChange(trend.emissions, words)),
    },
    {
      id: 'one_factor',
      label: words.t('trend.row.one_factor'),
      unit: null,
      cells: null,
      changes: ofElectricity,
    },
    {
      id: 'factor',
      label: words.t('trend.row.factor'),
      unit: unitOf(years[0]?.factor),
      cells: years.map(({ factor }) => ({
        row: null,
        text: formatNumber(factor, words),
        range: formatRange(factor, words),
        remark: publishedNames(dataset, factor, words),
      })),
      changes: told.map(({ pair }) => {
        const change = changeOf(pair.from.factor, pair.to.factor);
        return change ? formatChange(change, words) : '';
      }),
    },
  ];

  function unitOf(quantity: Quantity | undefined): string | null {
    return quantity ? formatUnit(dataset, quantity.unit, words) : null;
  }
}

/** What scope 2 was counted from: electricity, or all purchased energy where a report prints no more. */
function sourceOf({ electricity }: Scope2): 'electricity' | 'purchased_energy' {
  return electricity.row.indicator === 'energy_indirect' ? 'purchased_energy' : 'electricity';
}

/** What the pair shows, or why its years are not set against each other. */
function sentenceOf({ from, to, trend, unlike }: YearPair, words: Words): string {
  const years = sayYears(from.year, to.year, words);
  if (unlike.length > 0) return sayUnlike(unlike, years, words);
  if (!trend) return words.t('alike.no_base', { years });
  return words.t(`trend.${trend.outcome}`, {
    years,
    before: formatNumber(from.factor, words),
    after: formatNumber(to.factor, words),
    source: words.t(`trend.source.${sourceOf(to)}`),
    used: sayChange(trend.electricity, words),
    emissions: sayChange(trend.emissions, words),
  });
}

function reasonOf(dataset: Dataset, { gap, single }: CompanyTrend, words: Words): string {
  if (gap === null) return '';
  if (gap !== 'one_year' || single === null) return words.t(`trend.gap.${gap}`);
  const names = publishedNames(dataset, single.factor, words);
  const number = `${formatNumber(single.factor, words)} ${formatUnit(dataset, single.factor.unit, words)}`;
  return words.t('trend.gap.one_year', {
    year: sayYear(single.year, words),
    factor: names === null ? number : words.t('row.group', { name: number, group: names }),
  });
}

function publishedNames(dataset: Dataset, factor: Quantity, words: Words): string | null {
  const names = publishedAs(factor, dataset.emissionFactors).map((one) =>
    nameOf(dataset, one, words),
  );
  return names.length === 0 ? null : words.format.list(names);
}

function nameOf(dataset: Dataset, { basis, id }: EmissionFactor, words: Words): string {
  return dataset.texts.get(basis)?.short?.[words.language] ?? id;
}

function publishedOf(dataset: Dataset, words: Words): FactorTrendView['published'] {
  const factors = dataset.emissionFactors;
  if (factors.length === 0) return null;
  const names = factors.map((one) =>
    words.t('row.group', {
      name: words.format.number(one.value, one.value.split('.')[1]?.length ?? 0),
      group: nameOf(dataset, one, words),
    }),
  );
  return {
    text: words.t('trend.published', {
      unit: formatUnit(dataset, 'tCO2/MWh', words),
      factors: words.format.list(names),
    }),
    sources: [...new Set(factors.map(({ basis }) => dataText(dataset, basis, words)))],
  };
}
