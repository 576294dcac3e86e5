/** What a cell of each type of column holds. A number is a plain decimal: its digits are its precision. */
interface Cells {
  readonly text: string | null;
  readonly number: string | null;
  readonly integer: number | null;
  readonly boolean: boolean | null;
  readonly list: readonly string[];
}

export type ColumnType = keyof Cells;
export type Cell = Cells[ColumnType];

interface ColumnShape {
  readonly id: string;
  readonly type: ColumnType;
}

/** One row is a figure: what it is about, its state and number, where it comes from, what to know of it. */
export const figureColumns = [
  { id: 'company_id', type: 'text' },
  { id: 'company', type: 'text' },
  { id: 'indicator_id', type: 'text' },
  { id: 'indicator', type: 'text' },
  { id: 'year', type: 'integer' },
  { id: 'dimension_id', type: 'text' },
  { id: 'dimension', type: 'text' },
  { id: 'category_id', type: 'text' },
  { id: 'category', type: 'text' },
  { id: 'state_id', type: 'text' },
  { id: 'state', type: 'text' },
  { id: 'qualifier_id', type: 'text' },
  { id: 'qualifier', type: 'text' },
  { id: 'value', type: 'number' },
  { id: 'value_shown', type: 'number' },
  { id: 'unit_id', type: 'text' },
  { id: 'unit', type: 'text' },
  { id: 'value_low', type: 'number' },
  { id: 'value_high', type: 'number' },
  { id: 'printed', type: 'text' },
  { id: 'unit_printed', type: 'text' },
  { id: 'label_printed', type: 'text' },
  { id: 'report_id', type: 'list' },
  { id: 'report', type: 'list' },
  { id: 'section', type: 'text' },
  { id: 'line', type: 'integer' },
  { id: 'source_address', type: 'list' },
  { id: 'confidence_id', type: 'text' },
  { id: 'confidence', type: 'text' },
  { id: 'restated', type: 'boolean' },
  { id: 'preferred', type: 'boolean' },
  { id: 'second_values', type: 'list' },
  { id: 'second_value_lines', type: 'list' },
  { id: 'vintage_id', type: 'text' },
  { id: 'vintage', type: 'text' },
  { id: 'reprint_report_ids', type: 'list' },
  { id: 'reprint_values', type: 'list' },
  { id: 'reprint_lines', type: 'list' },
  { id: 'conversions', type: 'list' },
  { id: 'conversion_factors', type: 'list' },
  { id: 'conversion_basis_id', type: 'list' },
  { id: 'conversion_basis', type: 'list' },
  { id: 'derivation_rule_id', type: 'list' },
  { id: 'derivation', type: 'list' },
  { id: 'derivation_inputs', type: 'list' },
  { id: 'derivation_input_lines', type: 'list' },
  { id: 'derivation_arithmetic', type: 'list' },
  { id: 'boundary_id', type: 'list' },
  { id: 'boundary', type: 'list' },
  { id: 'definition_id', type: 'list' },
  { id: 'definition', type: 'list' },
  { id: 'note_id', type: 'list' },
  { id: 'note', type: 'list' },
  { id: 'caveat_ids', type: 'list' },
  { id: 'caveats', type: 'list' },
  { id: 'rankable', type: 'boolean' },
  { id: 'verdict_id', type: 'text' },
  { id: 'verdict', type: 'text' },
  { id: 'reason_ids', type: 'list' },
  { id: 'reasons', type: 'list' },
  { id: 'gap_reason_id', type: 'text' },
  { id: 'gap_reason', type: 'text' },
  { id: 'figure_id', type: 'text' },
] as const satisfies readonly ColumnShape[];

/** Further columns of figures that are shown as parts of a total. */
export const shareColumns = [
  { id: 'share', type: 'number' },
  { id: 'share_shown', type: 'number' },
  { id: 'share_of', type: 'number' },
  { id: 'share_of_kind_id', type: 'text' },
  { id: 'share_of_kind', type: 'text' },
] as const satisfies readonly ColumnShape[];

/** One row is a code of a standard and a company: what its report gives under it. */
export const codeColumns = [
  { id: 'standard_id', type: 'text' },
  { id: 'standard', type: 'text' },
  { id: 'code', type: 'text' },
  { id: 'code_title', type: 'text' },
  { id: 'company_id', type: 'text' },
  { id: 'company', type: 'text' },
  { id: 'answer_id', type: 'text' },
  { id: 'answer', type: 'text' },
  { id: 'code_indicator_ids', type: 'list' },
  { id: 'code_indicators', type: 'list' },
  { id: 'printed_indicator_ids', type: 'list' },
  { id: 'report_id', type: 'list' },
  { id: 'report', type: 'list' },
  { id: 'line', type: 'integer' },
  { id: 'note_id', type: 'list' },
  { id: 'note', type: 'list' },
] as const satisfies readonly ColumnShape[];

/** One row is a source: the compilation itself, a report, a published emission factor. */
export const sourceColumns = [
  { id: 'source_id', type: 'text' },
  { id: 'kind_id', type: 'text' },
  { id: 'kind', type: 'text' },
  { id: 'company_id', type: 'text' },
  { id: 'company', type: 'text' },
  { id: 'title', type: 'text' },
  { id: 'source_year', type: 'integer' },
  { id: 'language', type: 'text' },
  { id: 'languages_published', type: 'list' },
  { id: 'standards', type: 'list' },
  { id: 'address', type: 'text' },
  { id: 'data_version', type: 'text' },
  { id: 'licence', type: 'text' },
  { id: 'licence_address', type: 'text' },
  { id: 'date_taken', type: 'text' },
  { id: 'link', type: 'text' },
] as const satisfies readonly ColumnShape[];

/** One row is a column of the other two. */
export const dictionaryColumns = [
  { id: 'sheet', type: 'text' },
  { id: 'column_id', type: 'text' },
  { id: 'column', type: 'text' },
  { id: 'type', type: 'text' },
  { id: 'meaning', type: 'text' },
] as const satisfies readonly ColumnShape[];

export type ColumnId =
  | (typeof figureColumns)[number]['id']
  | (typeof shareColumns)[number]['id']
  | (typeof codeColumns)[number]['id']
  | (typeof sourceColumns)[number]['id']
  | (typeof dictionaryColumns)[number]['id'];

type RowOf<Columns extends readonly ColumnShape[]> = {
  readonly [Column in Columns[number] as Column['id']]: Cells[Column['type']];
};
export type FigureRow = RowOf<typeof figureColumns>;
export type ShareCells = RowOf<typeof shareColumns>;
/** What every figure has, there or not. */
export type KeyCell =
  | 'company_id'
  | 'company'
  | 'indicator_id'
  | 'indicator'
  | 'year'
  | 'dimension_id'
  | 'dimension'
  | 'category_id'
  | 'category'
  | 'state_id'
  | 'state'
  | 'figure_id';
export type CodeTableRow = RowOf<typeof codeColumns>;
/** What the verdict on a figure's set fills; a figure alone does not tell it. */
export type VerdictCell = 'rankable' | 'verdict_id' | 'verdict' | 'reason_ids' | 'reasons';
/** The cells a figure fills by itself. */
export type OwnCells = Omit<FigureRow, VerdictCell>;
export type SourceRow = RowOf<typeof sourceColumns>;
export type DictionaryRow = RowOf<typeof dictionaryColumns>;

/** A column with its words in the reader's language. */
export interface Column {
  readonly id: string;
  readonly type: ColumnType;
  readonly name: string;
  readonly meaning: string;
  /** Unit id, where all numbers of the column have the same. */
  readonly unit: string | null;
}

/** Rows of cells in the order of the columns. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Stands between the items of a list where a cell can hold one text only, as in the data package. */
const listSeparator = '|';

/** A cell as one text; empty for what is not there. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.join(listSeparator) : String(cell);
}

/** What stands above a column of a table: its name for the reader, its id for a program. */
export function headerText({ name, id }: Column): string {
  return `${name} [${id}]`;
}
