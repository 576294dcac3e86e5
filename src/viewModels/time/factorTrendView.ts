import { changeOf } from '../../domain/numbers/change';
import { factsOf } from '../../domain/facts/companyFacts';
import type { Dataset, Observation } from '../../domain/dataset';
import { factorTrendOf, type CompanyTrend } from '../../domain/compare/factorTrend';
import { publishedAs, quantityOfFactor, type Scope2 } from '../../domain/derive/gridFactor';
import type { FactorTrend, YearPair } from '../../domain/derive/scope2Change';
import type { Quantity } from '../../domain/numbers/quantity';
import type { I18n } from '../../i18n/I18n';
import type { Context } from '../../wording/context';
import { buildFigureCell, type YearCell } from '../figure/figureCell';
import { namedCompany, type NamedCompany } from '../namedCompany';
import { formatChange, formatChangeSentence } from '../../wording/change';
import { companyName, dataText, factorSource, unitName } from '../../wording/names';
import { formatNumber, formatRange } from '../../wording/numbers';
import { withUnit } from '../../wording/units';
import { formatUnlikeness, formatYear, formatYearSpan } from '../../wording/years';

/** Is the trend of scope 2 a reduction or a changed factor, company by company. */
export interface FactorTrendView {
  readonly companies: readonly CompanyTrendView[];
  /** Of whom it cannot be said, and why. */
  readonly notAssessed: readonly (NamedCompany & { readonly reason: string })[];
  /** Names of the companies whose trend a changed factor turns round. */
  readonly turned: readonly string[];
  /** The published factors an implied one was held against; null where the package has none. */
  readonly published: {
    readonly text: string;
    readonly sources: readonly string[];
  } | null;
}

export interface CompanyTrendView extends NamedCompany {
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
  readonly cells: readonly YearCell[] | null;
  /** One a column of change. */
  readonly changes: readonly string[];
}

/** What of a pair that may be compared is shown. */
interface Told {
  readonly pair: YearPair;
  readonly trend: FactorTrend;
}

export function buildFactorTrendView(
  { dataset, i18n }: Context,
  companies: readonly string[],
): FactorTrendView {
  const trends = companies.map((company) => factorTrendOf(factsOf(dataset, company)));
  return {
    companies: trends
      .filter((trend) => trend.gap === null)
      .map((trend) => buildCompany(dataset, trend, i18n)),
    notAssessed: trends.flatMap((trend) =>
      trend.gap === null
        ? []
        : [
            {
              ...namedCompany(dataset, trend.company, i18n),
              reason: reasonOf(dataset, trend, i18n),
            },
          ],
    ),
    turned: trends
      .filter((companyTrend) => companyTrend.pairs.some(({ trend }) => trend?.outcome === 'turned'))
      .map(({ company }) => companyName(dataset, company, i18n)),
    published: publishedOf(dataset, i18n),
  };
}

function buildCompany(dataset: Dataset, one: CompanyTrend, i18n: I18n): CompanyTrendView {
  const told = one.pairs.flatMap(({ trend, ...pair }) =>
    trend ? [{ pair: { ...pair, trend }, trend }] : [],
  );
  const shown = told.flatMap(({ pair }) => [pair.from, pair.to]);
  const years = [...new Map(shown.map((year) => [year.year, year])).values()];
  return {
    ...namedCompany(dataset, one.company, i18n),
    sentences: one.pairs.map((pair) => sentenceOf(pair, i18n)),
    years: years.map(({ year }) => year),
    changes: told.map(({ pair }) => formatYearSpan(pair.from.year, pair.to.year, i18n)),
    rows: years.length === 0 ? [] : rowsOf(dataset, years, told, i18n),
  };
}

function rowsOf(
  dataset: Dataset,
  years: readonly Scope2[],
  told: readonly Told[],
  i18n: I18n,
): readonly TrendRow[] {
  const cell = (row: Observation) => buildFigureCell(dataset, row, i18n);
  const source = years.map(sourceOf).find((item) => item !== 'electricity') ?? 'electricity';
  const ofElectricity = told.map(({ trend }) => formatChange(trend.electricity, i18n));
  return [
    {
      id: 'electricity',
      label: i18n.t(`trend.row.${source}`),
      unit: unitOf(years[0]?.electricity.quantity),
      cells: years.map(({ electricity }) => cell(electricity.row)),
      changes: ofElectricity,
    },
    {
      id: 'scope2',
      label: i18n.t('trend.row.scope2'),
      unit: unitOf(years[0]?.emissions.quantity),
      cells: years.map(({ emissions }) => cell(emissions.row)),
      changes: told.map(({ trend }) => formatChange(trend.emissions, i18n)),
    },
    {
      id: 'one_factor',
      label: i18n.t('trend.row.one_factor'),
      unit: null,
      cells: null,
      changes: ofElectricity,
    },
    {
      id: 'factor',
      label: i18n.t('trend.row.factor'),
      unit: unitOf(years[0]?.factor),
      cells: years.map(({ factor }) => ({
        row: null,
        text: formatNumber(factor, i18n),
        range: formatRange(factor, i18n),
        // The published factor it may be.
        remark: publishedNames(dataset, factor, i18n),
      })),
      changes: told.map(({ pair }) => {
        const change = changeOf(pair.from.factor, pair.to.factor);
        return change ? formatChange(change, i18n) : '';
      }),
    },
  ];

  function unitOf(quantity: Quantity | undefined): string | null {
    return quantity ? unitName(quantity.unit, i18n) : null;
  }
}

/** What scope 2 was counted from: electricity, or all purchased energy where a report prints no more. */
function sourceOf({ electricity }: Scope2): 'electricity' | 'purchased_energy' {
  return electricity.row.indicator === 'energy_indirect' ? 'purchased_energy' : 'electricity';
}

/** What the pair shows, or why its years are not set against each other. */
function sentenceOf({ from, to, trend, unlike }: YearPair, i18n: I18n): string {
  const years = formatYearSpan(from.year, to.year, i18n);
  if (unlike.length > 0) return formatUnlikeness(unlike, years, i18n);
  if (!trend) return i18n.t('change.no_base', { years });
  return i18n.t(`trend.${trend.outcome}`, {
    years,
    before: formatNumber(from.factor, i18n),
    after: formatNumber(to.factor, i18n),
    source: i18n.t(`trend.source.${sourceOf(to)}`),
    used: formatChangeSentence(trend.electricity, i18n),
    emissions: formatChangeSentence(trend.emissions, i18n),
  });
}

function reasonOf(dataset: Dataset, { gap, single }: CompanyTrend, i18n: I18n): string {
  if (gap === null) return '';
  if (gap !== 'one_year' || single === null) return i18n.t(`trend.gap.${gap}`);
  const names = publishedNames(dataset, single.factor, i18n);
  const number = withUnit(formatNumber(single.factor, i18n), single.factor.unit, i18n);
  return i18n.t('trend.gap.one_year', {
    year: formatYear(single.year, i18n),
    factor: names === null ? number : i18n.t('row.group', { name: number, group: names }),
  });
}

function publishedNames(dataset: Dataset, factor: Quantity, i18n: I18n): string | null {
  const names = publishedAs(factor, dataset.emissionFactors).map((published) =>
    factorSource(published, i18n),
  );
  return names.length === 0 ? null : i18n.format.list(names);
}

function publishedOf(dataset: Dataset, i18n: I18n): FactorTrendView['published'] {
  const factors = dataset.emissionFactors;
  if (factors.length === 0) return null;
  const names = factors.map((factor) =>
    i18n.t('row.group', {
      name: formatNumber(quantityOfFactor(factor), i18n),
      group: factorSource(factor, i18n),
    }),
  );
  return {
    text: i18n.t('trend.published', {
      unit: unitName('tCO2/MWh', i18n),
      factors: i18n.format.list(names),
    }),
    sources: [...new Set(factors.map(({ basis }) => dataText(basis, i18n)))],
  };
}
