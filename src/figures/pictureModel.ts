import type { Basis } from '../domain/basis';
import type { Dataset, Indicator } from '../domain/dataset';
import { reportOf, observationsOfCompany } from '../domain/lookup';
import type { PictureModel, PictureSource } from '../export/picture/model';
import type { Words } from '../i18n/Words';
import type { Selection } from '../state/selection';
import { baselineOf, buildFigureView } from './figureView';
import { buildGroupView } from './groupView';
import { companyName } from './formatFigure';
import type { Chosen } from './page';
import { buildTimeView, buildYearTable } from './timeView';
import { turnoverInference } from './turnoverInference';
import type { VerdictView } from './verdictView';

/** What a picture says of itself beside the figure. */
export interface PictureFrame {
  readonly link: string;
  /** ISO 8601 day the picture is made. */
  readonly date: string;
}

type Shown = Pick<PictureModel, 'unit' | 'sentence' | 'body' | 'empty' | 'notes'> &
  Partial<Pick<PictureModel, 'apart' | 'verdict'>>;

/** More notes than this stand at the link only. */
const mostFurtherNotes = 40;

/** A view of an indicator as a picture shows it: from the very view model the page draws. */
export function buildPictureModel(
  dataset: Dataset,
  indicator: Indicator,
  chosen: Chosen,
  selection: Selection & Basis,
  words: Words,
  frame: PictureFrame,
): PictureModel {
  const { t, language } = words;
  return {
    language,
    title: indicator.label[language],
    apart: null,
    verdict: null,
    hatchKey: t('key.hatched'),
    ...shownOf(dataset, indicator, chosen, selection, words),
    furtherNotes: Array.from({ length: mostFurtherNotes }, (_, at) =>
      t('picture.further_notes', { count: at + 1 }),
    ),
    sources: sourcesOf(dataset, indicator.id, chosen.companies, words),
    product: t('app.name'),
    link: frame.link,
    date: frame.date,
    version: t('footer.version', { version: dataset.version }),
  };
}

function shownOf(
  dataset: Dataset,
  indicator: Indicator,
  { companies, year }: Chosen,
  selection: Selection & Basis,
  words: Words,
): Shown {
  const { t } = words;
  const axis = { baseline: baselineOf(indicator.id), grouping: indicator.unit !== 'year' };
  const fiscalYear = t('controls.year_value', { year });
  switch (selection.view) {
    case 'companies': {
      const view = buildFigureView(dataset, indicator, companies, year, selection, words, (key) =>
        turnoverInference(dataset, key, words),
      );
      return {
        unit: line([view.unit, fiscalYear, view.basis, scaleNote(selection.scale, words)]),
        sentence: view.sentence,
        body: { kind: 'bars', rows: view.rows, scale: view.scale, ...axis },
        empty: t(view.empty === null ? 'empty.no_year' : `empty.${view.empty}`),
        apart:
          view.apart.length === 0
            ? null
            : {
                heading: t('apart.heading'),
                rows: view.apart.map(({ row, printed, bound, reason, inference }) => ({
                  name: row.name,
                  position: row.position,
                  state: row.state,
                  text: bound ?? row.text,
                  printed,
                  reasons: inference === null ? [reason] : [reason, inference],
                })),
              },
        verdict: view.verdict,
        notes: [...(view.note === null ? [] : [view.note]), ...reasonsOf(view.verdict, words)],
      };
    }
    case 'time': {
      const { scale } = selection;
      const view = buildTimeView(dataset, indicator, companies, scale, words, selection);
      return {
        unit: line([view.unit, view.basis, scaleNote(scale, words)]),
        sentence: indicator.meaning[words.language],
        body: { kind: 'lines', years: view.years, series: view.series, scale, ...axis },
        empty: t('empty.no_year'),
        notes: [
          ...(view.note === null ? [] : [view.note]),
          ...said('figure.off_basis', 'items', view.offBasis.join(t('row.separator')), words),
          ...said('figure.over_time', 'reasons', view.breaks.join(t('row.separator')), words),
          ...said('figure.missing_series', 'names', words.format.list(view.missing), words),
          ...said('figure.undrawn', 'names', words.format.list(view.undrawn), words),
        ],
      };
    }
    case 'groups': {
      const view = buildGroupView(dataset, indicator, companies, year, selection.by, words);
      const label = view.dimensions.find(({ id }) => id === view.dimension)?.label ?? null;
      const merged = selection.groups === 'merged' ? view.merged : null;
      return {
        unit: line([view.unit, fiscalYear, label]),
        sentence: merged ? merged.sentence : view.note,
        body: {
          kind: 'groups',
          scale: 'linear',
          ...axis,
          panels: merged
            ? merged.blocks.map(({ name, rows, sums }) => ({
                name,
                position: null,
                aside: null,
                rows,
                gap: null,
                notes: sums,
              }))
            : view.panels.map((panel) => ({ ...panel, notes: [] })),
        },
        empty: t('empty.no_groups'),
        notes: [],
      };
    }
    case 'table': {
      const table = buildYearTable(dataset, indicator, companies, words, selection);
      return {
        unit: table.unit,
        sentence: indicator.meaning[words.language],
        body: {
          kind: 'table',
          corner: t('table.company'),
          columns: table.years.map((one) => t('controls.year_value', { year: one })),
          rows: table.rows.map(({ name, position, cells }) => ({ name, position, cells })),
        },
        empty: t('empty.no_year'),
        notes: table.note === null ? [] : [table.note],
      };
    }
  }
}

function line(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

function scaleNote(scale: Selection['scale'], { t }: Words): string | null {
  return scale === 'log' ? t('figure.log') : null;
}

function said(
  key: 'figure.off_basis' | 'figure.over_time' | 'figure.missing_series' | 'figure.undrawn',
  name: string,
  value: string,
  { t }: Words,
): readonly string[] {
  return value === '' ? [] : [t(key, { [name]: value })];
}

function reasonsOf(verdict: VerdictView | null, { t }: Words): readonly string[] {
  return (verdict?.reasons ?? []).map(({ label, companies, sentence }) =>
    t('picture.note', { label, companies, sentence }),
  );
}

/** Report and sections of each company that prints the indicator, as printed. */
function sourcesOf(
  dataset: Dataset,
  indicator: string,
  companies: readonly string[],
  words: Words,
): readonly PictureSource[] {
  return companies.flatMap((company) => {
    const report = reportOf(dataset, company);
    const sections = [
      ...new Set(observationsOfCompany(dataset, company, indicator).map((row) => row.section)),
    ];
    if (!report || sections.length === 0) return [];
    const name = companyName(dataset, company, words);
    const where = sections.slice(0, 2).join(words.t('row.separator'));
    return [
      {
        text: words.t('picture.source', { name, report: report.title, section: where }),
        language: report.language,
      },
    ];
  });
}
