import { figuresOn } from '../../domain/derive/basis';
import type { Dataset, Indicator } from '../../domain/dataset';
import { figureId, type Figure } from '../../domain/figure';
import { figuresOf } from '../../domain/derive/figuresOf';
import type { PictureModel } from './model';
import type { I18n } from '../../i18n/I18n';
import type { Selection } from '../../state/selection';
import { baselineOf, buildFigureView, isGrouped } from '../figure/figureView';
import { buildGroupView } from '../groups/groupView';
import type { Chosen } from '../page';
import { lineNotes, reasonNotes, verdictNote, withoutGroup, yearChangeNotes } from './pictureNotes';
import { factorSources, pictureSources } from './pictureSources';
import { figuresShown } from '../figuresShown';
import { buildTimeView, buildYearTable } from '../time/timeView';
import { formatTurnoverInference } from '../findings/turnoverInference';

/** What a picture says of itself beside the figure. */
export interface PictureFrame {
  readonly link: string;
  /** ISO 8601 day the picture is made. */
  readonly date: string;
}

/** What is drawn, and the words for it. */
interface Drawn {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly chosen: Chosen;
  readonly selection: Selection;
  readonly i18n: I18n;
}

/** What differs from view to view, and the figures whose sources are named. */
interface Shown
  extends
    Pick<PictureModel, 'unit' | 'sentence' | 'body' | 'empty' | 'notes'>,
    Partial<Pick<PictureModel, 'notComparable' | 'verdict'>> {
  readonly figures: readonly Figure[];
}

/** More notes than this stand at the link only. */
const mostFurtherNotes = 40;

/** A view of an indicator as a picture shows it: from the very view model the page draws. */
export function buildPictureModel(
  dataset: Dataset,
  indicator: Indicator,
  chosen: Chosen,
  selection: Selection,
  i18n: I18n,
  frame: PictureFrame,
): PictureModel {
  const { t, language } = i18n;
  const { figures, ...shown } = shownOf({ dataset, indicator, chosen, selection, i18n });
  return {
    language,
    title: indicator.label[language],
    notComparable: null,
    verdict: null,
    hatchKey: t(selection.view === 'time' ? 'key.hollow' : 'key.hatched'),
    ...shown,
    furtherNotes: Array.from({ length: mostFurtherNotes }, (_, index) =>
      t('picture.further_notes', { count: index + 1 }),
    ),
    sources: [
      ...pictureSources(dataset, figures, i18n),
      ...factorSources(dataset, indicator, selection, i18n),
    ],
    product: t('app.name'),
    link: frame.link,
    date: frame.date,
    version: t('footer.version', { version: dataset.version }),
  };
}

function shownOf(drawn: Drawn): Shown {
  switch (drawn.selection.view) {
    case 'companies':
      return ofCompanies(drawn);
    case 'time':
      return ofTime(drawn);
    case 'groups':
      return ofGroups(drawn);
    case 'table':
      return ofTable(drawn);
  }
}

function ofCompanies({ dataset, indicator, chosen, selection, i18n }: Drawn): Shown {
  const { t } = i18n;
  const { companies, year } = chosen;
  const view = buildFigureView(dataset, indicator, companies, year, selection, i18n, (key) =>
    formatTurnoverInference(dataset, key, i18n),
  );
  const shown = new Set(view.rows.map((row) => row.id));
  const apart = new Set(view.notComparable.map(({ row }) => row.id));
  const on = figuresOn(dataset, indicator, { ...selection, companies, year });
  const { scale } = selection;
  return {
    unit: inLine([
      view.unit,
      t('controls.year_value', { year }),
      view.basis,
      scale === 'log' ? t('figure.log') : floorNote(view.baseline, view.rows, i18n),
    ]),
    sentence: view.sentence,
    body: { kind: 'bars', rows: view.rows, scale, ...axisOf(indicator) },
    empty: t(view.empty === null ? 'empty.no_year' : `empty.${view.empty}`),
    notComparable:
      view.notComparable.length === 0
        ? null
        : {
            heading: t('not_comparable.heading'),
            rows: view.notComparable.map(({ row, printed, bound, reason, inference }) => ({
              name: row.name,
              position: row.position,
              state: row.state,
              text: bound ?? row.text,
              printed,
              reasons: inference === null ? [reason] : [reason, inference],
            })),
          },
    verdict: view.verdict,
    notes: [
      ...(view.note === null ? [] : [view.note]),
      ...reasonNotes(view.verdict, i18n),
      ...(view.hidden > 0 && view.empty === null
        ? [t('figure.hidden', { count: view.hidden })]
        : []),
    ],
    figures: [
      ...on.filter(({ key }) => shown.has(figureId(key))),
      // What stands apart is named as printed.
      ...figuresOf(dataset, indicator, companies, year).filter(({ key }) =>
        apart.has(figureId(key)),
      ),
    ],
  };
}

function ofTime(drawn: Drawn): Shown {
  const { dataset, indicator, chosen, selection, i18n } = drawn;
  const { t, format } = i18n;
  const { companies } = chosen;
  const { scale } = selection;
  const view = buildTimeView(dataset, indicator, companies, scale, i18n, selection);
  return {
    unit: inLine([view.unit, view.basis, scale === 'log' ? t('figure.log') : null]),
    sentence: indicator.meaning[i18n.language],
    body: {
      kind: 'lines',
      years: view.years,
      series: view.series,
      scale,
      ...axisOf(indicator),
    },
    empty: t('empty.no_year'),
    notes: [
      ...(view.note === null ? [] : [view.note]),
      ...said('figure.off_basis', 'items', view.offBasis.join(t('row.separator')), i18n),
      ...said('figure.over_time', 'reasons', view.breaks.join(t('row.separator')), i18n),
      ...yearChangeNotes(dataset, indicator, companies, selection, i18n),
      ...lineNotes(view.series, i18n),
      ...said('figure.missing_series', 'names', format.list(view.missing), i18n),
      ...said('figure.undrawn', 'names', format.list(view.undrawn), i18n),
      ...(view.years.length === 1 ? [t('figure.one_year')] : []),
    ],
    figures: figuresShown(drawn, i18n),
  };
}

function ofGroups(drawn: Drawn): Shown {
  const { dataset, indicator, chosen, selection, i18n } = drawn;
  const { t } = i18n;
  const { companies, year } = chosen;
  const view = buildGroupView(dataset, indicator, companies, year, selection.by, i18n);
  const label = view.dimensions.find(({ id }) => id === view.dimension)?.label ?? null;
  const merged = selection.groups === 'merged' ? view.merged : null;
  const rows = (merged?.blocks ?? view.panels).flatMap((item) => item.rows);
  return {
    unit: inLine([
      view.unit,
      t('controls.year_value', { year }),
      label,
      merged && t('groups.form.merged'),
      floorNote(baselineOf(indicator.id), rows, i18n),
    ]),
    sentence:
      view.dimension === null ? indicator.meaning[i18n.language] : (merged?.sentence ?? view.note),
    body: {
      kind: 'groups',
      scale: 'linear',
      ...axisOf(indicator),
      panels: merged
        ? merged.blocks.map(({ name, rows, sums, verdict }) => ({
            name,
            position: null,
            aside: null,
            rows,
            gap: null,
            notes: verdict ? [...sums, verdictNote(verdict, i18n)] : sums,
          }))
        : view.dimension === null
          ? []
          : view.panels.map((panel) => ({ ...panel, notes: [] })),
    },
    empty: t('empty.no_groups'),
    notes: [],
    figures: figuresShown(drawn, i18n),
  };
}

function ofTable(drawn: Drawn): Shown {
  const { dataset, indicator, chosen, selection, i18n } = drawn;
  const { t } = i18n;
  const { companies } = chosen;
  const table = buildYearTable(dataset, indicator, companies, i18n, selection);
  return {
    unit: table.unit,
    sentence: indicator.meaning[i18n.language],
    body: {
      kind: 'table',
      corner: t('table.company'),
      columns: table.years.map((year) => t('controls.year_value', { year: year })),
      rows: table.rows.map(({ name, position, cells }) => ({
        name,
        position,
        cells: cells.map((cell) => ({ ...cell, aside: withoutGroup(cell) })),
      })),
    },
    empty: t('empty.no_year'),
    notes: [
      ...(table.note === null ? [] : [table.note]),
      ...yearChangeNotes(dataset, indicator, companies, selection, i18n),
    ],
    figures: figuresShown(drawn, i18n),
  };
}

function axisOf(indicator: Indicator) {
  return { baseline: baselineOf(indicator.id), grouping: isGrouped(indicator) };
}

/** Bars that do not begin at nothing must say so. */
function floorNote(
  baseline: number,
  rows: readonly { readonly drawn: number | null }[],
  { t }: I18n,
): string | null {
  if (baseline === 0 || rows.every(({ drawn }) => drawn === null)) return null;
  // A year has no decimals.
  return t('figure.floor', { floor: baseline > 10 ? baseline : baseline.toFixed(1) });
}

function inLine(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

function said(
  key: 'figure.off_basis' | 'figure.over_time' | 'figure.missing_series' | 'figure.undrawn',
  name: string,
  value: string,
  { t }: I18n,
): readonly string[] {
  return value === '' ? [] : [t(key, { [name]: value })];
}
