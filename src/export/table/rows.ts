import type { Dataset, Language } from '../../domain/dataset';
import type { I18n } from '../../i18n/I18n';
import {
  codeColumns,
  dictionaryColumns,
  figureColumns,
  shareColumns,
  sourceColumns,
  type Cell,
  type Column,
  type ColumnId,
  type ColumnType,
  type DictionaryRow,
  type FigureRow,
  type Sheet,
} from './columns';
import { overAllRows } from './allCompanies';
import { toFigureRow } from './figureRow';
import { fileStem, yearSpan, type Subject } from './fileName';
import { verdictCells } from './verdictCells';
import { toSourceRows, type Taken } from './sourceRows';
import type { ShownFigure } from '../../viewModels/figuresShown';
import { shareCells } from './shareCells';
import type { Context } from '../../wording/context';
import { companyFullName, indicatorName } from '../../wording/names';

/** A table of figures to take away, the same in every format. */
export interface ExportTable extends Taken {
  /** File name without extension. */
  readonly stem: string;
  readonly title: string;
  readonly language: Language;
  readonly dataVersion: string;
  readonly figures: Sheet;
  readonly sources: Sheet;
  /** What each column of the other two means. */
  readonly dictionary: Sheet;
}

/** Figures as a table in the reader's language: one row a figure, in the order given; then all companies. */
export function buildExportTable(
  context: Context,
  judged: readonly ShownFigure[],
  subject: Subject,
  taken: Taken,
): ExportTable {
  const { dataset, i18n } = context;
  const figures = judged.map(({ figure }) => figure);
  const years = figures.map(({ key }) => key.year);
  const overAll = subject.kind === 'indicator' ? subject.overAll : null;
  const rows: readonly Partial<FigureRow>[] = [
    ...judged.map((item) => ({
      ...toFigureRow(dataset, item.figure, i18n),
      ...verdictCells(context, item),
      ...shareCells(item, i18n),
    })),
    ...(overAll ? overAllRows(overAll, i18n) : []),
  ];
  const sourceRows = toSourceRows(dataset, figures, taken, i18n);
  const areParts = judged.some(({ partOf }) => partOf !== undefined);
  const figureSheet = toSheet(areParts ? 'parts' : 'figures', rows, commonUnit(rows), i18n);
  const sourceSheet = toSheet('sources', sourceRows, null, i18n);
  const dictionary = [figureSheet, sourceSheet].flatMap(toDictionary);
  return {
    ...taken,
    stem: fileStem(subject, years, i18n.language, dataset.version),
    title: [nameOf(dataset, subject, i18n), yearSpan(years), i18n.t('app.name')]
      .filter((part) => part !== '')
      .join(' · '),
    language: i18n.language,
    dataVersion: dataset.version,
    figures: figureSheet,
    sources: sourceSheet,
    dictionary: toSheet('columns', dictionary, null, i18n),
  };
}

function nameOf(dataset: Dataset, subject: Subject, i18n: I18n): string {
  switch (subject.kind) {
    case 'indicator':
      return indicatorName(dataset, subject.id, i18n);
    case 'company':
      return companyFullName(dataset, subject.id, i18n);
    case 'standard':
      return i18n.t(`standard.${subject.id}`);
    case 'comparison':
      return i18n.t('compare.heading');
    case 'all':
      return i18n.t('table.all');
  }
}

/** The columns of each sheet. */
const sheets: Readonly<
  Record<
    'figures' | 'parts' | 'codes' | 'sources' | 'columns',
    readonly { readonly id: ColumnId; readonly type: ColumnType }[]
  >
> = {
  figures: figureColumns,
  parts: [...figureColumns, ...shareColumns],
  codes: codeColumns,
  sources: sourceColumns,
  columns: dictionaryColumns,
};

/** Numbers in percent, whatever the unit of the figures. */
const shares: readonly ColumnId[] = ['share', 'share_shown'];

/** Rows with their columns in the reader's language; `unit` is that of all its numbers. */
export function toSheet(
  sheet: keyof typeof sheets,
  rows: readonly Readonly<Record<string, Cell>>[],
  unit: string | null,
  i18n: I18n,
): Sheet {
  const shapes = sheets[sheet];
  return {
    name: i18n.t(`table.sheet.${sheet === 'parts' ? 'figures' : sheet}`),
    columns: shapes.map(({ id, type }) => ({
      id,
      type,
      name: i18n.t(`table.column.${id}`),
      meaning: i18n.t(`table.meaning.${id}`),
      unit: type !== 'number' ? null : shares.includes(id) ? '%' : unit,
    })),
    rows: rows.map((row) => shapes.map(({ id, type }) => row[id] ?? (type === 'list' ? [] : null))),
  };
}

/** The unit of all numbers of the table; null where they have several. */
function commonUnit(rows: readonly Pick<Partial<FigureRow>, 'unit_id'>[]): string | null {
  const [unit = null, ...others] = new Set(rows.flatMap((row) => row.unit_id ?? []));
  return others.length === 0 ? unit : null;
}

/** What each column of a sheet means. */
export function toDictionary({ name, columns }: Sheet): readonly DictionaryRow[] {
  return columns.map((column: Column) => ({
    sheet: name,
    column_id: column.id,
    column: column.name,
    type: column.type,
    meaning: column.meaning,
  }));
}
