import { figuresOn } from '../../domain/figures/basis';
import type { Indicator } from '../../domain/dataset';
import { figureId, type Figure } from '../../domain/figure';
import { figuresOf } from '../../domain/figures/figuresOf';
import type { PlacedRows } from '../figure/placement';
import type { YearVerdict } from '../time/yearVerdicts';
import type { PictureDivider, PictureModel, PictureVerdict } from './model';
import { gravestFirst } from '../../domain/compare/pairs';
import type { I18n } from '../../i18n/I18n';
import type { Context } from '../../wording/context';
import { asideOf } from '../figure/figureRow';
import { axisNote, axisRuleOf, buildFigureView } from '../figure/figureView';
import type { CompositionView } from '../groups/compositionView';
import { buildGroupView } from '../groups/groupView';
import { buildSpreadView, type SpreadRow } from '../groups/spreadView';
import type { Chosen } from '../page';
import {
  lineNotes,
  pictureVerdict,
  reasonNotes,
  verdictNote,
  yearChangeNotes,
  yearVerdictNotes,
} from './pictureNotes';
import { factorSources } from './pictureSources';
import { withFrame, type PictureFrame, type Shown } from './withFrame';
import { figuresShown } from '../figuresShown';
import { buildScatterView, type ScatterRow, type ScatterView } from '../scatter/scatterView';
import { buildTimeView, buildYearTable } from '../time/timeView';
import { formatTurnoverInference } from '../findings/turnoverInference';

/** A view of an indicator as a picture shows it: from the very view model the page draws. */
export function buildPictureModel(
  context: Context,
  indicator: Indicator,
  chosen: Chosen,
  frame: PictureFrame,
): PictureModel {
  const { dataset, i18n } = context;
  const shown = {
    title: indicator.label[i18n.language],
    further: factorSources(dataset, indicator, chosen, i18n),
    ...shownOf(context, indicator, chosen),
  };
  return withFrame(context, shown, frame);
}

function shownOf(context: Context, indicator: Indicator, chosen: Chosen): Shown {
  switch (chosen.view) {
    case 'companies':
      return ofCompanies(context, indicator, chosen);
    case 'time':
      return ofTime(context, indicator, chosen);
    case 'groups':
      return ofGroups(context, indicator, chosen);
    case 'spread':
      return ofSpread(context, indicator, chosen);
    case 'scatter':
      return ofScatter(context, indicator, chosen);
    case 'table':
      return ofTable(context, indicator, chosen);
  }
}

function ofCompanies(context: Context, indicator: Indicator, chosen: Chosen): Shown {
  const { dataset, i18n } = context;
  const { t } = i18n;
  const { companies, year } = chosen;
  const view = buildFigureView(context, indicator, chosen, (key) =>
    formatTurnoverInference(dataset, key, i18n),
  );
  const shown = new Set(view.rows.map((row) => row.id));
  const apart = new Set(view.notComparable.map(({ row }) => row.id));
  const on = figuresOn(dataset, indicator, chosen);
  return {
    unit: inLine([view.unit, t('controls.year_value', { year }), view.basis, view.axisNote]),
    sentence: view.sentence,
    body: {
      kind: 'bars',
      rows: view.rows,
      divider: dividerOf(view, i18n),
      ...view.axis,
    },
    empty: t(view.empty === null ? 'empty.no_year' : `empty.${view.empty}`),
    notComparable:
      view.notComparable.length === 0
        ? null
        : {
            heading: t('not_comparable.heading'),
            rows: view.notComparable.map(({ row, printed, reason, inference }) => ({
              name: row.name,
              position: row.position,
              state: row.state,
              text: row.text,
              printed,
              reasons: inference === null ? [reason] : [reason, inference],
            })),
          },
    verdict: pictureVerdict(view.verdict, i18n),
    notes: [
      ...(view.note === null ? [] : [view.note]),
      ...reasonNotes(view.verdict, i18n),
      ...hiddenNote(view.empty === null ? view.hidden : 0, i18n),
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

function ofTime(context: Context, indicator: Indicator, chosen: Chosen): Shown {
  const { i18n } = context;
  const { t, format } = i18n;
  const view = buildTimeView(context, indicator, chosen);
  const offAxis = said('figure.off_axis', 'items', view.offAxis.join(t('row.separator')), i18n);
  return {
    unit: inLine([view.unit, view.basis, view.axisNote]),
    sentence: view.sentence ?? indicator.meaning[i18n.language],
    body: {
      kind: 'lines',
      years: view.axisYears,
      series: view.series,
      ...view.axis,
    },
    empty: offAxis[0] ?? t('empty.no_year'),
    markKeys: view.marks,
    ...yearVerdicts(view, i18n),
    notes: [
      ...(view.note === null ? [] : [view.note]),
      ...yearVerdictNotes(view.verdicts, i18n),
      ...hiddenNote(view.hidden, i18n),
      ...offAxis,
      ...said('figure.off_basis', 'items', view.offBasis.join(t('row.separator')), i18n),
      ...said('figure.over_time', 'reasons', view.breaks.join(t('row.separator')), i18n),
      ...yearChangeNotes(context, indicator, chosen),
      ...lineNotes(
        view.series.filter(({ isTarget }) => !isTarget),
        i18n,
      ),
      ...said('figure.missing_series', 'names', format.list(view.missing), i18n),
      ...said('figure.undrawn', 'names', format.list(view.undrawn), i18n),
      ...(view.years.length === 1 ? [t('figure.one_year')] : []),
    ],
    figures: figuresBehind(context, indicator, chosen),
  };
}

function ofGroups(context: Context, indicator: Indicator, chosen: Chosen): Shown {
  const { i18n } = context;
  const { t } = i18n;
  const { year, groups } = chosen;
  const view = buildGroupView(context, indicator, chosen);
  if (view.stacked && view.composition)
    return ofParts(context, indicator, chosen, view.composition);
  const label = view.dimensions.find(({ id }) => id === view.dimension)?.label ?? null;
  const merged = groups === 'merged' ? view.merged : null;
  const rows = (merged?.blocks ?? view.panels).flatMap((item) => item.rows);
  const axis = axisRuleOf(indicator, { scale: 'linear', year });
  return {
    unit: inLine([
      view.unit,
      t('controls.year_value', { year }),
      label,
      merged && t('groups.form.merged'),
      axisNote(axis, rows, i18n),
    ]),
    sentence:
      view.dimension === null ? indicator.meaning[i18n.language] : (merged?.sentence ?? view.note),
    body: {
      kind: 'groups',
      ...axis,
      panels: merged
        ? merged.blocks
            .map((block) => ({ ...block, divider: dividerOf(block, i18n) }))
            .map(({ name, rows, divider, sums, verdict }) => ({
              name,
              position: null,
              aside: null,
              rows,
              divider,
              gap: null,
              notes: verdict ? [...sums, verdictNote(verdict, i18n)] : sums,
            }))
        : view.dimension === null
          ? []
          : view.panels.map((panel) => ({
              ...panel,
              divider: null,
              gap: panel.gap && panel.gap.text,
              notes: [],
            })),
    },
    empty: t('empty.no_groups'),
    verdict: merged ? null : pictureVerdict(view.verdict, i18n),
    notes: merged ? [] : reasonNotes(view.verdict, i18n),
    figures: figuresBehind(context, indicator, chosen),
  };
}

function ofSpread(context: Context, indicator: Indicator, chosen: Chosen): Shown {
  const { i18n } = context;
  const { t, format, language } = i18n;
  const view = buildSpreadView(context, indicator, chosen);
  const label = view?.dimensions.find(({ id }) => id === view.dimension)?.label ?? null;
  const rows = view?.rows ?? [];
  const missingIn = (row: SpreadRow) => [
    ...new Set(row.cells.filter(({ drawn }) => drawn === null).map((cell) => cell.name)),
  ];
  const told = (name: string, value: string) => t('row.label', { name, value });
  return {
    unit: inLine([view?.axisTitle ?? null, t('controls.year_value', { year: chosen.year }), label]),
    sentence: view?.sentence ?? indicator.meaning[language],
    body: {
      kind: 'spread',
      ...(view?.axis ?? axisRuleOf(indicator, { scale: 'linear', year: chosen.year })),
      companies: view?.companies ?? [],
      rows,
    },
    empty: t('spread.none'),
    verdict: gravestOf(rows, i18n),
    notes: rows.flatMap((row) => {
      const missing = missingIn(row);
      return [
        ...(row.verdict ? [told(row.name, verdictNote(row.verdict, i18n))] : []),
        ...(missing.length > 0
          ? [told(row.name, t('spread.missing', { names: format.list(missing) }))]
          : []),
      ];
    }),
    figures: figuresBehind(context, indicator, chosen),
  };
}

/** The gravest verdict on a row, with the rows it holds for; null where none has one. */
function gravestOf(rows: readonly SpreadRow[], { t, format }: I18n): PictureVerdict | null {
  const levels = rows.flatMap(({ verdict }) => verdict?.level ?? []);
  const level = gravestFirst.find((item) => levels.includes(item));
  if (!level) return null;
  const names = rows.filter(({ verdict }) => verdict?.level === level).map(({ name }) => name);
  const value = t(`verdict.${level}`);
  const label = t('row.label', { name: format.list(names), value });
  return { level, label, lines: [label] };
}

function ofScatter(context: Context, indicator: Indicator, chosen: Chosen): Shown {
  const { i18n } = context;
  const { t, language } = i18n;
  const view = buildScatterView(context, indicator, chosen);
  const figures = figuresBehind(context, indicator, chosen);
  const unit = t('controls.year_value', { year: chosen.year });
  const empty = t('scatter.no_partner');
  if (!view) {
    const body = { kind: 'bars', rows: [], divider: null, baseline: 0, scale: 'linear' } as const;
    return { unit, sentence: indicator.meaning[language], body, empty, notes: [], figures };
  }
  const { title, x, y, points, rows, sentence } = view;
  return {
    title,
    unit,
    sentence,
    body: {
      kind: 'scatter',
      x,
      y,
      points,
      gaps: rows
        .filter(({ placed }) => !placed)
        .map((row) => ({ ...row, texts: gapTexts(row, view, i18n) })),
    },
    empty,
    verdict: pictureVerdict(view.verdict, i18n),
    notes: [...view.notes, ...reasonNotes(view.verdict, i18n), ...hiddenNote(view.hidden, i18n)],
    figures,
  };
}

/** Why a company is no point: of each indicator without a number that can be drawn. */
function gapTexts(row: ScatterRow, { x, y }: ScatterView, { t }: I18n): readonly string[] {
  return [
    { axis: y, value: row.y },
    { axis: x, value: row.x },
  ]
    .filter(({ value }) => value.drawn === null)
    .map(({ axis, value }) => t('row.label', { name: axis.name, value: value.text }));
}

/** The parts of each total. */
function ofParts(
  context: Context,
  indicator: Indicator,
  chosen: Chosen,
  view: CompositionView,
): Shown {
  const { i18n } = context;
  const { t } = i18n;
  return {
    unit: inLine([
      view.form === 'share' ? t('groups.parts.share') : view.unit,
      t('controls.year_value', { year: chosen.year }),
      view.label,
      chosen.groups === 'merged' && t('groups.form.merged'),
    ]),
    sentence: view.sentence,
    body: {
      kind: 'stacks',
      key: view.key,
      rows: view.rows.map(({ name, segments, gap, aside }) => ({
        name,
        parts: segments,
        gap: gap && gap.text,
        aside,
      })),
    },
    empty: t('empty.no_groups'),
    verdict: pictureVerdict(view.verdict, i18n),
    notes: [...view.exceeded, ...reasonNotes(view.verdict, i18n), ...view.notes],
    figures: figuresBehind(context, indicator, chosen),
  };
}

function ofTable(context: Context, indicator: Indicator, chosen: Chosen): Shown {
  const { i18n } = context;
  const { t } = i18n;
  const table = buildYearTable(context, indicator, chosen);
  return {
    unit: table.unit,
    sentence: table.sentence ?? indicator.meaning[i18n.language],
    body: {
      kind: 'table',
      corner: t('table.company'),
      columns: table.years.map((year) => t('controls.year_value', { year: year })),
      rows: table.rows.map(({ name, position, cells }) => ({
        name,
        position,
        cells: cells.map((cell) => ({ ...cell, aside: asideOf(cell.remarks) })),
      })),
    },
    empty: t('empty.no_year'),
    ...yearVerdicts(table, i18n),
    notes: [
      ...(table.note === null ? [] : [table.note]),
      ...yearVerdictNotes(table.verdicts, i18n),
      ...hiddenNote(table.hidden, i18n),
      ...yearChangeNotes(context, indicator, chosen),
    ],
    figures: figuresBehind(context, indicator, chosen),
  };
}

/** The verdict of the latest year that has one, by its year. */
function yearVerdicts(
  { verdicts }: { readonly verdicts: readonly YearVerdict[] },
  i18n: I18n,
): Pick<Shown, 'verdict'> {
  const [latest] = verdicts;
  const verdict = pictureVerdict(latest?.verdict ?? null, i18n);
  if (!latest || !verdict) return {};
  const said = (value: string) => i18n.t('row.label', { name: latest.years, value });
  return {
    verdict: { ...verdict, label: said(verdict.label), lines: verdict.lines.map(said) },
  };
}

function hiddenNote(count: number, { t }: I18n): readonly string[] {
  return count > 0 ? [t('figure.hidden', { count })] : [];
}

function dividerOf({ dividerAt }: PlacedRows, { t }: I18n): PictureDivider {
  return dividerAt === null ? null : { at: dividerAt, label: t('figure.divider') };
}

function figuresBehind(...view: Parameters<typeof figuresShown>): readonly Figure[] {
  return figuresShown(...view).map(({ figure }) => figure);
}

function inLine(parts: readonly (string | null | false)[]): string {
  return parts.filter((part) => part !== null && part !== false && part !== '').join(' · ');
}

function said(
  key:
    | 'figure.off_axis'
    | 'figure.off_basis'
    | 'figure.over_time'
    | 'figure.missing_series'
    | 'figure.undrawn',
  name: string,
  value: string,
  { t }: I18n,
): readonly string[] {
  return value === '' ? [] : [t(key, { [name]: value })];
}
