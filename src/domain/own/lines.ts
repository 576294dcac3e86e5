import { groupBy } from '../groupBy';
import { runToEnd } from '../runToEnd';
import { readAmount, type Amount } from './amount';
import type { DecimalStyle } from './digits';
import { headRole, looksLikeUnit, unitOfTitle, yearHead } from './headers';
import type { ColumnRole, Sheet, TableLayout } from './ownCompany';
import type { LineMeaning, TableLine } from '../labels/tableLine';
import { isFilled, plainText } from './plainText';
import { hasScale } from './scales';
import { isYearWord } from './turned';

/** A cell that stands in a column of numbers. */
export interface ValueCell {
  /** Its key in `OwnTable.numbers`. */
  readonly key: string;
  readonly column: number;
  /** Null where its column has no year yet. */
  readonly year: number | null;
  readonly text: string;
  /** Its number, in the style of the table. */
  readonly amount: Amount;
}

/** A line with all its cells of numbers, those without a year too. */
export interface WholeLine {
  readonly line: TableLine;
  readonly values: readonly ValueCell[];
  /** What the column `qualifier` of our own tables says; empty elsewhere. */
  readonly qualifier: string;
}

/** The lines of a table that hold anything in a column of numbers, from top to bottom. */
export function linesOf(sheet: Sheet, layout: TableLayout): readonly TableLine[] {
  return wholeLines(sheet, layout).map(({ line }) => line);
}

/** Key of a cell in `OwnTable.numbers`. */
export function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}

/** How many rows are read at a time. */
export const rowsAtOnce = 500;

/** How a table writes decimals, by all its numbers. */
function* styleSteps(
  { rows, typed }: Sheet,
  layout: TableLayout,
): Generator<undefined, DecimalStyle> {
  if (typed === true) return 'point';
  const columns = valueColumns(layout);
  let style: DecimalStyle = 'unknown';
  for (let row = layout.first; row < layout.end; row += 1) {
    if (row % rowsAtOnce === 0) yield;
    for (const column of columns) {
      const text = rows[row]?.[column] ?? '';
      if (!/[.,．，]/.test(text)) continue;
      const amount = readAmount(text);
      const tells = amount.kind === 'number' ? amount.tells : null;
      if (tells === null || tells === style) continue;
      if (style !== 'unknown') return 'mixed';
      style = tells;
    }
  }
  return style;
}

function valueColumns({ columns }: TableLayout): readonly number[] {
  return columns.flatMap((role, column) => (isValue(role) ? [column] : []));
}

/** Whether a column holds numbers that may be taken. */
export function isValue(role: ColumnRole | undefined): boolean {
  return role?.kind === 'value' || (role?.kind === 'field' && role.field === 'value');
}

const read = new WeakMap<
  TableLayout,
  { readonly sheet: Sheet; readonly lines: readonly WholeLine[] }
>();

/** The lines of a table with all that stands in its columns of numbers; the same ones for the same table. */
export function wholeLines(sheet: Sheet, layout: TableLayout): readonly WholeLine[] {
  return runToEnd(lineSteps(sheet, layout));
}

/** Reads them in steps: a large table takes a while. */
export function* lineSteps(
  sheet: Sheet,
  layout: TableLayout,
): Generator<undefined, readonly WholeLine[]> {
  const known = read.get(layout);
  if (known?.sheet === sheet) return known.lines;
  const reader = new LineReader(sheet, layout, yield* styleSteps(sheet, layout));
  const lines: WholeLine[] = [];
  for (let row = layout.first; row < layout.end; row += 1) {
    if (row % rowsAtOnce === 0) yield;
    lines.push(...reader.read(row));
  }
  read.set(layout, { sheet, lines });
  return lines;
}

/** Reads line by line, as names and headings go on for the lines below. */
class LineReader {
  private readonly labels: readonly number[];
  private readonly values: readonly number[];
  private readonly units: readonly number[];
  private readonly pages: readonly number[];
  private readonly fields: ReadonlyMap<string, number>;
  private readonly titles: readonly string[];
  private readonly titleUnit: string;
  private readonly merged: ReadonlyMap<string, string>;
  private readonly parts: ReadonlyMap<number, number>;
  /** What stands in the columns of names, and goes on below. */
  private names: string[] = [];
  /** Rows that name the lines below, the outermost first. */
  private headings: readonly string[] = [];
  private run: readonly string[] = [];

  constructor(
    private readonly sheet: Sheet,
    private readonly layout: TableLayout,
    private readonly style: DecimalStyle,
  ) {
    const of = (kind: string) =>
      layout.columns.flatMap((role, column) => (role.kind === kind ? [column] : []));
    this.labels = of('label');
    this.units = of('unit');
    this.pages = of('page');
    this.values = valueColumns(layout);
    this.fields = new Map(
      layout.columns.flatMap((role, column) =>
        role.kind === 'field' ? [[role.field, column]] : [],
      ),
    );
    this.parts = partsOf(layout);
    const above = titleRows(sheet, layout);
    const head = layout.head === null ? [] : (sheet.rows[layout.head] ?? []);
    this.titles = [
      ...above,
      ...this.labels
        .map((column) => (head[column] ?? '').trim())
        .filter((text) => text !== '' && headRole(text) === null && !isYearWord(plainText(text))),
    ].filter((text) => unitOfTitle(text) === '');
    this.titleUnit = [...above, ...head].map(unitOfTitle).find((unit) => unit !== '') ?? '';
    this.merged = mergedDown(sheet, this.units);
  }

  read(row: number): readonly WholeLine[] {
    const cells = this.sheet.rows[row] ?? [];
    const at = (column: number) => cells[column] ?? '';
    const values = this.values
      .filter((column) => isFilled(at(column)))
      .map((column) => ({
        key: cellKey(row, column),
        column,
        year: this.yearOf(column, at),
        text: at(column),
        amount: readAmount(at(column), this.style),
      }));
    if (values.length === 0) {
      this.readHeading(at);
      return [];
    }
    if (this.run.length > 0) {
      const kept = Math.max(0, this.headings.length - this.run.length);
      this.headings = [...this.headings.slice(0, kept), ...this.run];
      this.run = [];
    }
    const { label, above } = this.nameOf(at);
    const field = (name: string) => this.field(name, at);
    const named = this.namedBy(field);
    const name = named && label === '' ? field('label_printed') || named.indicator : label;
    const headings = [...above, ...[...this.headings].reverse(), ...[...this.titles].reverse()];
    return this.inParts(values).map(([part, those]) => {
      const group = this.groupOf(those[0]?.column);
      const line: TableLine = {
        row,
        id: row + part * this.sheet.rows.length,
        ...(group === ''
          ? { label: name, headings }
          : { label: group, headings: [name, ...headings].filter(Boolean), ofGroup: true }),
        unit: named ? field('unit_printed') || named.unit : this.unitOf(row, at, those),
        page: this.pages.map((column) => at(column).trim()).find(Boolean) ?? field('page'),
        cells: those.flatMap(({ column, year, text }) =>
          year === null ? [] : [{ column, year, text }],
        ),
        named,
      };
      return { line, values: those, qualifier: named ? field('qualifier') : '' };
    });
  }

  private inParts(values: readonly ValueCell[]) {
    if (this.parts.size === 0) return [[0, values]] as const;
    return [...groupBy(values, ({ column }) => this.parts.get(column) ?? 0)];
  }

  private groupOf(column: number | undefined): string {
    const role = column === undefined ? undefined : this.layout.columns[column];
    return role?.kind === 'value' ? (role.group ?? '') : '';
  }

  private field(name: string, at: (column: number) => string): string {
    const column = this.fields.get(name);
    return column === undefined ? '' : at(column).trim();
  }

  private yearOf(column: number, at: (column: number) => string): number | null {
    const role = this.layout.columns[column];
    if (role?.kind === 'value') return role.year;
    return yearHead(this.field('year', at))?.year ?? null;
  }

  private namedBy(field: (name: string) => string): LineMeaning | null {
    const indicator = field('indicator');
    if (indicator === '') return null;
    const [dimension, category] = [field('dimension'), field('category')];
    return {
      indicator,
      dimension: dimension === '' ? null : dimension,
      category: category === '' ? null : category,
      unit: field('unit'),
    };
  }

  private readHeading(at: (column: number) => string): void {
    const texts = this.labels.map((column) => at(column).trim()).filter((text) => text !== '');
    const hasUnit = this.units.some((column) => isFilled(at(column)));
    if (texts.length === 0 || hasUnit) return;
    this.run = [...this.run, ...texts].slice(-3);
    this.names = [];
  }

  /** The rightmost name of a line; those left of it, which go on from line to line, stand above it. */
  private nameOf(at: (column: number) => string): {
    readonly label: string;
    readonly above: readonly string[];
  } {
    const own = this.labels.map((column) => at(column).trim());
    const first = own.findIndex((text) => text !== '');
    if (first >= 0)
      this.names = own.map((text, index) => (index < first ? (this.names[index] ?? '') : text));
    const filled = this.names.filter((text) => text !== '');
    const [label = '', ...above] = [...filled].reverse();
    return { label, above };
  }

  /** As written: in its own cell, in the heads of its columns, in the cells of numbers, or in a title. */
  private unitOf(
    row: number,
    at: (column: number) => string,
    values: readonly ValueCell[],
  ): string {
    for (const column of this.units) {
      const own = at(column).trim() || this.merged.get(`${row}:${column}`);
      if (own !== undefined && own !== '') return own;
    }
    const heads = values.map(({ column }) => {
      const role = this.layout.columns[column];
      return role?.kind === 'value' ? (role.unit ?? '') : '';
    });
    const field = this.field('unit', at);
    return common(heads) || field || this.unitInCells(values) || this.titleUnit;
  }

  private unitInCells(values: readonly ValueCell[]): string {
    const numbers = values.map(({ amount }) => amount).filter((amount) => amount.kind === 'number');
    if (numbers.length === 0) return '';
    const whole = common(numbers.map(unitWithScale));
    if (whole !== '') return looksLikeUnit(whole) ? whole : '';
    const bare = common(numbers.map(({ unit }) => unit));
    return looksLikeUnit(bare) && !hasScale(bare) ? bare : '';
  }
}

/**
 * Of columns with groups, which of the lines of its row each is of, where it is not the first one, 0: columns
 * of one group are a line of their own.
 */
function partsOf(layout: TableLayout): ReadonlyMap<number, number> {
  const nameOf = (column: number) => {
    const role = layout.columns[column];
    if (role?.kind !== 'value') return '';
    const { group = '', unit = '' } = role;
    return layout.groups === undefined || unit === '' ? group : `${group}\0${unit}`;
  };
  const columns = valueColumns(layout);
  const names = [...new Set(columns.map(nameOf))].sort(
    (a, b) => Number(a !== '') - Number(b !== ''),
  );
  return new Map(
    columns
      .map((column) => [column, names.indexOf(nameOf(column))] as const)
      .filter(([, part]) => part > 0),
  );
}

/** What stands behind a number with the word of its scale; only a scale is no unit. */
export function unitWithScale(amount: Extract<Amount, { kind: 'number' }>): string {
  if (amount.percent) return amount.unit === '' ? '%' : `% ${amount.unit}`;
  if (amount.scaled === null || amount.unit === '') return amount.unit;
  const { word } = amount.scaled;
  return /[a-z]/i.test(word) ? `${amount.unit} ${word}` : `${word}${amount.unit}`;
}

/** The text all have in common; empty where they differ. */
function common(texts: readonly string[]): string {
  const [first = ''] = texts;
  return texts.every((text) => text === first) ? first : '';
}

/** Lines of one text right above a table, at most two: its title, and what it says of units. */
export function titleRows({ rows }: Sheet, layout: TableLayout): readonly string[] {
  const titles: string[] = [];
  for (let row = topOf(layout) - 1; row >= 0 && titles.length < 2; row -= 1) {
    const filled = (rows[row] ?? []).filter(isFilled);
    const [only = ''] = filled;
    if (filled.length !== 1 || only.length > 120) break;
    titles.unshift(only.trim());
  }
  return titles;
}

/** The first row of a table, its head included. */
export function topOf({ head, groups, first }: TableLayout): number {
  return Math.min(head ?? first, groups ?? first);
}

/** Text of a cell that stands for several below one another, by the `row:column` of each of them. */
function mergedDown(
  { rows, merges }: Sheet,
  columns: readonly number[],
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const merge of merges ?? []) {
    if (!columns.includes(merge.column)) continue;
    const text = (rows[merge.row]?.[merge.column] ?? '').trim();
    for (let row = merge.row; row < Math.min(merge.row + merge.rows, rows.length); row += 1) {
      texts.set(`${row}:${merge.column}`, text);
    }
  }
  return texts;
}
