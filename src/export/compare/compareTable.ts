import { isPresent, type Figure } from '../../domain/figure';
import { reportOn } from '../../domain/facts/lookup';
import { points } from '../../domain/numbers/change';
import type {
  CompareBlock,
  CompareView,
  ComparedCompany,
} from '../../viewModels/compare/compareView';
import type { Context } from '../../wording/context';
import { formatYear } from '../../wording/years';
import type { Cell, Column, Sheet } from '../table/columns';
import { fileStem } from '../table/fileName';
import { unrounded } from '../table/plainDecimal';
import { toDictionary, toSheet, type ExportTable } from '../table/rows';
import { toSourceRows, type Taken } from '../table/sourceRows';

/** A column with the cell it has in a line. */
interface WideColumn {
  readonly column: Column;
  readonly cellOf: (line: WideLine) => Cell;
}

type Row = CompareView['sections'][number]['rows'][number];

interface WideLine {
  readonly theme: string;
  readonly row: Row;
  readonly line: Row['lines'][number];
}

/** The comparison as it is shown, in the reader's language: one row an indicator, a column a company and year. */
export function buildCompareTable(context: Context, view: CompareView, taken: Taken): ExportTable {
  const { dataset, i18n } = context;
  const { companies, sections } = view;
  const lines = sections.flatMap(({ label, rows }) =>
    rows.flatMap((row) => row.lines.map((line) => ({ theme: label, row, line }))),
  );
  const columns = [
    ...rowColumns(context),
    ...companies.flatMap((company, place) => companyColumns(context, company, place)),
    ...verdictColumns(context),
  ];
  const figures: Sheet = {
    name: i18n.t('compare.heading'),
    columns: columns.map(({ column }) => column),
    rows: lines.map((line) => columns.map(({ cellOf }) => cellOf(line))),
  };
  const shown = lines.flatMap(({ line }) =>
    line.blocks.flatMap((block) => block?.figures.filter(isPresent) ?? []),
  );
  const sources = toSheet('sources', toSourceRows(dataset, shown, taken, i18n), null, i18n);
  return {
    ...taken,
    stem: fileStem(
      { kind: 'comparison', id: ['compare', ...companies.map(({ company }) => company)].join('-') },
      shown.map(({ key }) => key.year),
      i18n.language,
      dataset.version,
    ),
    title: [
      i18n.t('compare.heading'),
      i18n.format.list(companies.map(({ name }) => name)),
      i18n.t('app.name'),
    ].join(' · '),
    language: i18n.language,
    dataVersion: dataset.version,
    figures,
    sources,
    dictionary: toSheet('columns', [figures, sources].flatMap(toDictionary), null, i18n),
  };
}

function rowColumns({ i18n }: Context): readonly WideColumn[] {
  const { t } = i18n;
  const text = (id: string, name: string, cellOf: WideColumn['cellOf']): WideColumn => ({
    column: { id, type: 'text', name, meaning: name, unit: null },
    cellOf,
  });
  return [
    text('theme', t('disclosure.theme'), ({ theme }) => theme),
    text('indicator_id', t('table.column.indicator_id'), ({ row }) => row.indicator),
    text('indicator', t('table.column.indicator'), ({ row }) => row.title),
    text('group', t('table.group'), ({ line }) => line.label),
    text('unit', t('table.column.unit'), ({ row }) => row.unit),
  ];
}

/** The years of a company, the change behind them, what it must not be read without, and its gaps. */
function companyColumns(
  context: Context,
  { company, name, years }: ComparedCompany,
  place: number,
): readonly WideColumn[] {
  const { i18n } = context;
  const { t } = i18n;
  const blockOf = ({ line }: WideLine) => line.blocks[place] ?? null;
  const own = (what: string) => t('row.label', { name, value: what });
  const column = (id: string, type: Column['type'], what: string): Column => ({
    id: `${company}_${id}`,
    type,
    name: own(what),
    meaning: own(t(`compare.meaning.${type === 'number' ? 'number' : 'text'}`)),
    unit: null,
  });
  return [
    ...years.map((year) => ({
      column: column(String(year), 'number', formatYear(year, i18n)),
      cellOf: (line: WideLine) => valueIn(blockOf(line), year),
    })),
    {
      column: column('change', 'number', t('compare.change')),
      cellOf: (line) => {
        const change = blockOf(line)?.changed?.change ?? null;
        return change && unrounded(change);
      },
    },
    {
      column: {
        ...column('change_unit', 'text', t('compare.change.unit')),
        meaning: own(t('compare.change.unit')),
      },
      cellOf: (line) => {
        const unit = blockOf(line)?.changed?.change?.unit;
        return unit === points ? t('compare.change.points') : (unit ?? null);
      },
    },
    {
      column: column('notes', 'text', t('compare.notes')),
      cellOf: (line) => notesOf(context, blockOf(line)),
    },
  ];
}

function valueIn(block: CompareBlock | null, year: number): Cell {
  const figure = block?.figures.find(({ key }) => key.year === year);
  const cell = block?.cells.find(({ key }) => key.year === year);
  // Nothing is drawn of what the reader hides, or what has another unit than its row.
  const isDrawn = cell !== undefined && cell.drawn !== null;
  return isDrawn && figure && isPresent(figure) ? unrounded(figure.quantity) : null;
}

/** The site, what the change rests on, each number in another unit, and the gaps of years that a report covers. */
function notesOf({ dataset, i18n }: Context, block: CompareBlock | null): Cell {
  if (!block) return null;
  const isTold = ({ key }: Figure) => reportOn(dataset, key.company, key.year) !== null;
  const unwritten = block.cells.flatMap(({ key: { year }, text }) => {
    const figure = block.figures.find(({ key }) => key.year === year);
    const isNoted = figure && (isPresent(figure) ? !figure.comparableUnit : isTold(figure));
    return isNoted ? [i18n.t('row.label', { name: formatYear(year, i18n), value: text })] : [];
  });
  return [block.group, block.change?.remark ?? null, ...unwritten]
    .filter((part) => part !== null)
    .join(' · ');
}

function verdictColumns({ i18n }: Context): readonly WideColumn[] {
  const { t } = i18n;
  const text = (id: 'verdict_id' | 'verdict' | 'reasons', cellOf: WideColumn['cellOf']) => ({
    column: {
      id,
      type: id === 'reasons' ? ('list' as const) : ('text' as const),
      name: t(`table.column.${id}`),
      meaning: t(`table.meaning.${id}`),
      unit: null,
    },
    cellOf,
  });
  return [
    text('verdict_id', ({ row }) => row.verdict?.level ?? null),
    text('verdict', ({ row }) => row.verdict?.label ?? null),
    text('reasons', ({ row }) =>
      (row.verdict?.reasons ?? []).map(({ label, companies }) =>
        t('compare.reason', { label, companies }),
      ),
    ),
  ];
}
