import { figureOn, type Basis } from '../domain/figures/basis';
import type { Dataset, Indicator, Observation } from '../domain/dataset';
import { figureId, inputsOf, isPresent, observationOf, type FigureKey } from '../domain/figure';
import { methodOf } from '../domain/facts/methods';
import { isOwn } from '../domain/facts/lookup';
import { reportYears } from '../domain/facts/vintage';
import { reportsBehind } from '../domain/figures/reportsBehind';
import { toFigure } from '../domain/figures/toFigure';
import type { CitedFigure, CitedNumber } from './citationSubject';
import { figuresShown } from './figuresShown';
import { buildGroupView } from './groups/groupView';
import { spreadCut } from './groups/spreadView';
import type { PictureFrame } from './picture/withFrame';
import type { Chosen } from './page';
import { partnerOf } from './scatter/partner';
import { citing } from '../state/selection';
import type { Context } from '../wording/context';
import { formatFigureWithUnit } from '../wording/figure';
import { companyName, dataText, figureName } from '../wording/names';

/** What a citation of a view names: the companies and years it shows, and the groups. */
export function citedFigure(
  context: Context,
  indicator: Indicator,
  chosen: Chosen,
  frame: PictureFrame,
): CitedFigure {
  const { dataset, i18n } = context;
  const figures = figuresShown(context, indicator, chosen).map(({ figure }) => figure);
  const keys = figures.map(({ key }) => key);
  const name = indicator.label[i18n.language];
  const group = groupOfView(context, indicator, chosen);
  const other = chosen.view === 'scatter' ? partnerOf(context, indicator, chosen) : null;
  return {
    kind: 'figure',
    id: indicator.id,
    title: [
      other
        ? i18n.t('scatter.title', { first: name, second: other.label[i18n.language] })
        : group === null
          ? name
          : i18n.t('row.group', { name, group }),
      ...(dataset.vintage === 'first' ? [i18n.t('basis.first_reported')] : []),
    ].join(i18n.t('row.separator')),
    years: keys.length === 0 ? [chosen.year] : [...new Set(keys.map(({ year }) => year))],
    reportYears: reportYears({ reports: reportsBehind(dataset, figures) }),
    companies: chosen.companies
      .filter((id) => keys.length === 0 || keys.some(({ company }) => company === id))
      .map((company) => companyName(dataset, company, i18n)),
    ...editionOf(dataset, frame),
  };
}

/** What a view of groups cuts by, and how it shows groups as parts: "Gender; shares of the total"; null of others. */
function groupOfView(context: Context, indicator: Indicator, chosen: Chosen): string | null {
  const { i18n } = context;
  if (chosen.view === 'spread') {
    const { dimension } = spreadCut(context, indicator, chosen);
    return dimension === null ? null : dataText(`dimension.${dimension}`, i18n);
  }
  if (chosen.view !== 'groups') return null;
  const { dimensions, dimension, stacked, composition } = buildGroupView(
    context,
    indicator,
    chosen,
  );
  if (!stacked || !composition) return dimensions.find(({ id }) => id === dimension)?.label ?? null;
  const { label, form } = composition;
  return [label, i18n.t(`parts.cited.${form}`)].join(i18n.t('row.separator'));
}

/** What a citation of one number names: as printed, or as worked out from what is. Null for a gap. */
export function citedNumber(
  { dataset, i18n }: Context,
  key: FigureKey,
  basis: Basis,
  frame: PictureFrame,
): CitedNumber | null {
  const figure = figureOn(dataset, toFigure(dataset, key), basis);
  if (!isPresent(figure)) return null;
  const observation = observationOf(figure);
  const rows = inputsOf(figure);
  return {
    kind: 'number',
    id: figureId(key),
    company: companyName(dataset, key.company, i18n),
    // A number that is measured by one of several methods is not cited without it.
    indicator: figureName(dataset, observation && methodOf(observation) ? observation : key, i18n),
    year: key.year,
    value: observation
      ? [observation.printed, observation.unitPrinted].join(' ').trim()
      : formatFigureWithUnit(figure, i18n),
    report: isOwn(dataset, key.company)
      ? i18n.t('own.table')
      : i18n.format.list([...new Set(rows.map((row) => reportTitle(dataset, row)))]),
    section: observation?.section ?? null,
    lines: [...new Set(rows.map((row) => row.line))],
    ...editionOf(dataset, frame),
  };
}

/** Where and when the data was seen. */
export function editionOf(dataset: Dataset, { link, date }: PictureFrame) {
  return {
    link: citing(dataset.version, link),
    dataVersion: dataset.version,
    dataDate: dataset.changes.find((change) => change.version === dataset.version)?.date ?? null,
    accessed: date,
  };
}

function reportTitle(dataset: Dataset, { report }: Observation): string {
  return dataset.reports.find((item) => item.id === report)?.title ?? report;
}
