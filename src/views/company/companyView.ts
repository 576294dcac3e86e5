import { measuredBy } from '../../domain/checks/targets';
import type { Company, Dataset, Indicator, Report } from '../../domain/dataset';
import { isNumber, isPresent } from '../../domain/figure';
import { figuresByCategory, figuresOf, yearsOfIndicator } from '../../domain/figuresOf';
import { groupBy } from '../../domain/groupBy';
import { observationsOfIndicator, reportOf } from '../../domain/lookup';
import { toFigure } from '../../domain/toFigure';
import { buildRow, type FigureRow } from '../../figures/figureView';
import { dataText, formatUnit } from '../../figures/formatFigure';
import type { Words } from '../../i18n/Words';

/** One company: what it discloses, what it leaves out, what its figures cover, its targets. */
export interface CompanyView {
  readonly company: Company;
  readonly report: Report | null;
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
  readonly targets: readonly Target[];
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

/** A target with the figure it is measured by, where the report prints both. */
export interface Target {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly target: FigureRow;
  readonly measured: FigureRow | null;
  readonly outcome: 'met' | 'missed' | 'open';
}

export function buildCompanyView(dataset: Dataset, company: Company, words: Words): CompanyView {
  const report = reportOf(dataset, company.id);
  const year = report?.year ?? 0;
  const measured = dataset.indicators.filter((indicator) => indicator.kind !== 'target');
  const years = [
    ...new Set(measured.flatMap((one) => yearsOfIndicator(dataset, one, [company.id]))),
  ]
    .sort((a, b) => b - a)
    .slice(0, 3);
  const figures = measured.flatMap((indicator) =>
    figuresOfCompany(dataset, indicator, company.id, years, words),
  );
  const themeOf = new Map(dataset.indicators.map((one) => [one.id, one.theme]));
  return {
    company,
    report,
    years,
    themes: [...groupBy(figures, (row) => themeOf.get(row.indicator) ?? '')].map(([id, rows]) => ({
      id,
      label: dataText(dataset, `theme.${id}`, words),
      rows,
    })),
    gaps: gapsOf(dataset, company.id, year, words),
    boundaries: boundariesOf(dataset, company.id, words),
    targets: targetsOf(dataset, company.id, words),
  };
}

function figuresOfCompany(
  dataset: Dataset,
  indicator: Indicator,
  company: string,
  years: readonly number[],
  words: Words,
): readonly CompanyFigure[] {
  const sites = new Map<string, Map<number, FigureRow>>();
  for (const year of years) {
    for (const figure of figuresOf(dataset, indicator, [company], year)) {
      const row = buildRow(dataset, figure, null, words);
      const site = row.group ?? '';
      sites.set(site, (sites.get(site) ?? new Map<number, FigureRow>()).set(year, row));
    }
  }
  const groups = new Set(
    observationsOfIndicator(dataset, indicator.id)
      .filter((row) => row.company === company && row.dimension !== null)
      .map((row) => `${row.dimension ?? ''} ${row.category ?? ''}`),
  ).size;
  return [...sites].flatMap(([site, byYear]) => {
    const cells = years.flatMap((year) => byYear.get(year) ?? []);
    if (!cells.some((cell) => isNumber(cell.state)) && groups === 0) return [];
    if (site === '' && sites.size > 1) return [];
    const title = indicator.label[words.language];
    return [
      {
        id: `${indicator.id}.${site}`,
        indicator: indicator.id,
        title: site === '' ? title : words.t('row.group', { name: title, group: site }),
        unit: formatUnit(dataset, indicator.unit, words),
        cells: years.map(
          (year) =>
            byYear.get(year) ??
            buildRow(
              dataset,
              toFigure(dataset, {
                company,
                indicator: indicator.id,
                year,
                dimension: null,
                category: null,
              }),
              null,
              words,
            ),
        ),
        groups: site === '' ? groups : 0,
      },
    ];
  });
}

function gapsOf(
  dataset: Dataset,
  company: string,
  year: number,
  words: Words,
): CompanyView['gaps'] {
  return dataset.indicators.flatMap((indicator) =>
    figuresOf(dataset, indicator, [company], year)
      .filter((figure) => !isPresent(figure))
      .map((figure) => ({
        indicator: indicator.id,
        title: indicator.label[words.language],
        row: buildRow(dataset, figure, null, words),
        note:
          'note' in figure && figure.note !== null ? dataText(dataset, figure.note, words) : null,
      })),
  );
}

function boundariesOf(dataset: Dataset, company: string, words: Words): CompanyView['boundaries'] {
  const bounded = dataset.observations.filter(
    (row) => row.company === company && row.boundary !== null,
  );
  const labels = new Map(dataset.indicators.map((one) => [one.id, one.label[words.language]]));
  return [...groupBy(bounded, (row) => row.boundary ?? '')].map(([boundary, rows]) => ({
    text: dataText(dataset, boundary, words),
    indicators: words.format.list([
      ...new Set(rows.map((row) => labels.get(row.indicator) ?? row.indicator)),
    ]),
  }));
}

function targetsOf(dataset: Dataset, company: string, words: Words): readonly Target[] {
  const targets = dataset.indicators.filter((indicator) => indicator.kind === 'target');
  return targets.flatMap((indicator) => {
    const rows = observationsOfIndicator(dataset, indicator.id).filter(
      (row) => row.company === company && row.preferred,
    );
    const seen = new Set<string>();
    return rows.flatMap((observation) => {
      const { year, dimension, category } = observation;
      const key = { company, indicator: indicator.id, year, dimension, category };
      const target = buildRow(dataset, toFigure(dataset, key), null, words);
      if (seen.has(target.id)) return [];
      seen.add(target.id);
      const by = measuredBy[indicator.id];
      const measured =
        by === undefined ? null : measuredFigure(dataset, { ...key, indicator: by }, words);
      const outcome =
        measured === null || measured.drawn === null || target.drawn === null
          ? ('open' as const)
          : measured.drawn <= target.drawn
            ? ('met' as const)
            : ('missed' as const);
      return [
        {
          id: target.id,
          title: indicator.label[words.language],
          year,
          target,
          measured,
          outcome,
        },
      ];
    });
  });
}

function measuredFigure(
  dataset: Dataset,
  key: Parameters<typeof toFigure>[1],
  words: Words,
): FigureRow | null {
  const figure = toFigure(dataset, key);
  if (isPresent(figure)) return buildRow(dataset, figure, null, words);
  const sites =
    key.dimension === null
      ? figuresByCategory(dataset, key.indicator, key.company, key.year, 'site')
      : [];
  const [only] = sites;
  return only && sites.length === 1 ? buildRow(dataset, only, null, words) : null;
}
