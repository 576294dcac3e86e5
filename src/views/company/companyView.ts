import {
  standards,
  type Company,
  type Dataset,
  type Indicator,
  type Report,
  type Standard,
} from '../../domain/dataset';
import { isNumber, isPresent } from '../../domain/figure';
import { figuresOf, yearsOfIndicator } from '../../domain/figures/figuresOf';
import { defaultBasis } from '../../domain/figures/basis';
import { seriesOn } from '../../domain/figures/series';
import { isWhole } from '../../domain/standards/standardRows';
import { countCodes, type CodeCounts } from '../../domain/standards/codeState';
import { isObliged } from '../../domain/standards/rules';
import { groupBy } from '../../domain/groupBy';
import { observationsOfIndicator, reportOf } from '../../domain/facts/lookup';
import { buildRevenueView, type RevenueView } from '../../viewModels/revenueView';
import { buildRow, type FigureRow } from '../../viewModels/figure/figureRow';
import { buildTargets, type TargetView } from '../../viewModels/targets/targetView';
import type { I18n } from '../../i18n/I18n';
import type { Context } from '../../wording/context';
import { dataText, groupName, unitName } from '../../wording/names';

/** One company: what it discloses, what it leaves out, what its figures cover, its targets. */
export interface CompanyView {
  readonly company: Company;
  readonly report: Report | null;
  /** Not from its report. */
  readonly revenue: readonly RevenueView[];
  readonly years: readonly number[];
  readonly themes: readonly {
    readonly id: string;
    readonly label: string;
    readonly rows: readonly CompanyFigure[];
  }[];
  readonly gaps: readonly {
    readonly indicator: string;
    readonly title: string;
    readonly row: FigureRow;
    readonly note: string | null;
  }[];
  readonly boundaries: readonly { readonly text: string; readonly indicators: string }[];
  readonly targets: readonly TargetView[];
  /** The standards its own rules lay down; counts where the package lists all that one asks for. */
  readonly standards: readonly {
    readonly standard: Standard;
    readonly counts: CodeCounts | null;
  }[];
}

export interface CompanyFigure {
  readonly id: string;
  readonly indicator: string;
  readonly title: string;
  readonly unit: string;
  readonly cells: readonly FigureRow[];
  /** Number of group figures behind the indicator. */
  readonly groups: number;
}

export function buildCompanyView(dataset: Dataset, company: Company, i18n: I18n): CompanyView {
  const report = reportOf(dataset, company.id);
  const year = report?.year ?? 0;
  const measured = dataset.indicators.filter((indicator) => indicator.kind !== 'target');
  const years = [
    ...new Set(measured.flatMap((indicator) => yearsOfIndicator(dataset, indicator, [company.id]))),
  ]
    .sort((a, b) => b - a)
    .slice(0, 3);
  const figures = measured.flatMap((indicator) =>
    figuresOfCompany({ dataset, i18n }, indicator, company.id, years),
  );
  const themeOf = new Map(dataset.indicators.map((indicator) => [indicator.id, indicator.theme]));
  return {
    company,
    report,
    revenue: dataset.financials
      .filter((row) => row.company === company.id)
      .map((row) => buildRevenueView(row, i18n)),
    years,
    themes: [...groupBy(figures, (row) => themeOf.get(row.indicator) ?? '')].map(([id, rows]) => ({
      id,
      label: dataText(`theme.${id}`, i18n),
      rows,
    })),
    gaps: gapsOf(dataset, company.id, year, i18n),
    boundaries: boundariesOf(dataset, company.id, i18n),
    targets: buildTargets({ dataset, i18n }, company.id),
    standards: standards
      .filter((standard) => isObliged(company, standard))
      .map((standard) => ({
        standard,
        counts: isWhole(dataset, standard) ? countCodes(dataset, company, standard) : null,
      })),
  };
}

function figuresOfCompany(
  { dataset, i18n }: Context,
  indicator: Indicator,
  company: string,
  years: readonly number[],
): readonly CompanyFigure[] {
  const groups = new Set(
    observationsOfIndicator(dataset, indicator.id)
      .filter((row) => row.company === company && row.dimension !== null)
      .map((row) => `${row.dimension ?? ''} ${row.category ?? ''}`),
  ).size;
  const title = indicator.label[i18n.language];
  return seriesOn(dataset, indicator, { ...defaultBasis, company }, years).flatMap((series) => {
    const cells = series.figures.map((figure) => buildRow(dataset, figure, null, i18n));
    if (!cells.some((cell) => isNumber(cell.state)) && groups === 0) return [];
    const site = groupName(dataset, series, i18n);
    return [
      {
        id: `${indicator.id}.${series.category ?? ''}`,
        indicator: indicator.id,
        title: site === null ? title : i18n.t('row.group', { name: title, group: site }),
        unit: unitName(indicator.unit, i18n),
        cells,
        groups: site === null ? groups : 0,
      },
    ];
  });
}

function gapsOf(dataset: Dataset, company: string, year: number, i18n: I18n): CompanyView['gaps'] {
  return dataset.indicators.flatMap((indicator) =>
    figuresOf(dataset, indicator, [company], year)
      .filter((figure) => !isPresent(figure))
      .map((figure) => ({
        indicator: indicator.id,
        title: indicator.label[i18n.language],
        row: buildRow(dataset, figure, null, i18n),
        note: 'note' in figure && figure.note !== null ? dataText(figure.note, i18n) : null,
      })),
  );
}

function boundariesOf(dataset: Dataset, company: string, i18n: I18n): CompanyView['boundaries'] {
  const bounded = dataset.observations.filter(
    (row) => row.company === company && row.boundary !== null,
  );
  const labels = new Map(
    dataset.indicators.map((indicator) => [indicator.id, indicator.label[i18n.language]]),
  );
  return [...groupBy(bounded, (row) => row.boundary ?? '')].map(([boundary, rows]) => ({
    text: dataText(boundary, i18n),
    indicators: i18n.format.list([
      ...new Set(rows.map((row) => labels.get(row.indicator) ?? row.indicator)),
    ]),
  }));
}
