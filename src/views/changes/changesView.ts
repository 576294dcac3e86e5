import {
  figureChangesOf,
  ways,
  type FigureChange,
  type Way,
} from '../../domain/compare/reportChanges';
import type { Company, Report } from '../../domain/dataset';
import { reportOf } from '../../domain/facts/lookup';
import { lastReportsOf } from '../../domain/facts/vintage';
import { buildChangeCell, type ChangeCell } from '../../viewModels/figure/changeCell';
import { buildRow, type FigureRow } from '../../viewModels/figure/figureRow';
import {
  answersByIndicator,
  buildStateChanges,
  type StateChange,
} from '../../viewModels/stateChanges';
import type { Context } from '../../wording/context';
import { groupName, unitName } from '../../wording/names';

/** What a company's latest report has that the year before had not, and which way its figures went. */
export interface ChangesView {
  readonly report: Report;
  /** True where the package has the report before it. */
  readonly hasBefore: boolean;
  /** The year of the report and the one before. */
  readonly years: readonly [latest: number, before: number];
  /** Those with figures, in the order of `ways`. */
  readonly ways: readonly { readonly way: Way; readonly rows: readonly ChangedFigure[] }[];
  readonly disclosure: readonly StateChange[];
}

export interface ChangedFigure {
  readonly id: string;
  readonly indicator: string;
  readonly title: string;
  readonly unit: string;
  /** One a year. */
  readonly cells: readonly FigureRow[];
  readonly change: ChangeCell;
}

/** Null where the package has no report of the company. */
export function buildChangesView(context: Context, company: Company): ChangesView | null {
  const { dataset, i18n } = context;
  const report = reportOf(dataset, company.id);
  if (!report) return null;
  const figures = figureChangesOf(dataset, company.id);
  const answersOf = answersByIndicator(dataset.indicators, i18n);
  const [changes] = buildStateChanges(dataset, [company], answersOf, i18n);
  return {
    report,
    hasBefore: lastReportsOf(dataset, company.id) !== null,
    years: [report.year, report.year - 1],
    ways: ways
      .map((way) => ({
        way,
        rows: figures
          .filter((figure) => figure.way === way)
          .map((figure) => rowOf(context, figure, report.year)),
      }))
      .filter(({ rows }) => rows.length > 0),
    disclosure: changes?.changes ?? [],
  };
}

function rowOf(
  context: Context,
  { indicator, series, changed }: FigureChange,
  year: number,
): ChangedFigure {
  const { dataset, i18n } = context;
  const name = indicator.label[i18n.language];
  const group = groupName(dataset, series, i18n);
  return {
    id: `${indicator.id}.${series.category ?? ''}`,
    indicator: indicator.id,
    title: group === null ? name : i18n.t('row.group', { name, group }),
    unit: unitName(indicator.unit, i18n),
    cells: series.figures.map((figure) => buildRow(dataset, figure, null, i18n)),
    change: buildChangeCell(context, changed, year),
  };
}
