import { runToEnd } from '../runToEnd';
import { cellKey, isValue, rowsAtOnce, titleRows, topOf } from './lines';
import type { CellOutcome, ColumnRole, OwnTable, Sheet, TableLayout } from './ownCompany';
import { isFilled } from './plainText';

type Structure = ReadonlyMap<string, CellOutcome>;

const structures = new WeakMap<TableLayout, { readonly sheet: Sheet; readonly cells: Structure }>();

/** The filled cells of a sheet but the numbers of the table, by their place. */
export function structureOf({ sheet, layout }: OwnTable): Structure {
  return runToEnd(structureSteps(sheet, layout));
}

/** Finds them in steps: a large sheet takes a while. */
export function* structureSteps(
  sheet: Sheet,
  layout: TableLayout,
): Generator<undefined, Structure> {
  const known = structures.get(layout);
  if (known?.sheet === sheet) return known.cells;
  const cells = new Map<string, CellOutcome>();
  const titles = titleRows(sheet, layout).length;
  const top = topOf(layout);
  for (const [row, texts] of sheet.rows.entries()) {
    if (row % rowsAtOnce === 0) yield;
    const isHead = row === layout.head || row === layout.groups;
    const isTitle = row < top && row >= top - titles;
    const isInside = row >= layout.first && row < layout.end;
    const isLine = isInside && (hasValue(texts, layout) || hasUnit(texts, layout));
    for (const [column, text] of texts.entries()) {
      const role = layout.columns[column] ?? other;
      // Cells of numbers are told by what they say.
      if (!isFilled(text) || (isInside && isValue(role))) continue;
      const kind = isTitle
        ? 'heading'
        : isHead
          ? headKind(role, row !== layout.head)
          : isInside
            ? bodyKind(role, isLine)
            : 'other';
      cells.set(cellKey(row, column), structure[kind]);
    }
  }
  structures.set(layout, { sheet, cells });
  return cells;
}

type StructureKind = Exclude<CellOutcome['kind'], 'taken' | 'asked' | 'left'>;

const other: ColumnRole = { kind: 'other' };
/** One of each, for a large table has hundreds of thousands. */
const structure: { readonly [Kind in StructureKind]: CellOutcome } = {
  label: { kind: 'label' },
  unit: { kind: 'unit' },
  year: { kind: 'year' },
  page: { kind: 'page' },
  heading: { kind: 'heading' },
  other: { kind: 'other' },
};

function hasValue(cells: Sheet['rows'][number], { columns }: TableLayout): boolean {
  return cells.some((text, column) => isValue(columns[column]) && isFilled(text));
}

function hasUnit(cells: Sheet['rows'][number], { columns }: TableLayout): boolean {
  return cells.some((text, column) => columns[column]?.kind === 'unit' && isFilled(text));
}

function headKind(role: ColumnRole, isOfGroups: boolean): StructureKind {
  if (role.kind === 'value') return isOfGroups || role.year === null ? 'label' : 'year';
  return role.kind === 'field' ? fieldKind(role.field) : role.kind;
}

function bodyKind(role: ColumnRole, isLine: boolean): StructureKind {
  if (role.kind === 'label') return isLine ? 'label' : 'heading';
  if (role.kind === 'value') return 'other';
  return role.kind === 'field' ? fieldKind(role.field) : role.kind;
}

function fieldKind(field: string): StructureKind {
  if (field === 'unit' || field === 'unit_printed') return 'unit';
  if (field === 'year' || field === 'page') return field;
  return ['indicator', 'dimension', 'category', 'label_printed'].includes(field)
    ? 'label'
    : 'other';
}
