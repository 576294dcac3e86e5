import type { SchemaElement } from 'hyparquet';
import * as v from 'valibot';

/** A field of a table as `datapackage.json` describes it. */
export const fieldForm = v.object({
  name: v.string(),
  type: v.string(),
  description: v.string(),
  trueValues: v.optional(v.array(v.string()), []),
  falseValues: v.optional(v.array(v.string()), []),
});
type Field = v.InferOutput<typeof fieldForm>;

type Value = string | number | boolean;

/** A column of a Parquet file. */
export interface Column {
  readonly name: string;
  readonly type: Pick<SchemaElement, 'type' | 'converted_type' | 'logical_type'>;
  readonly meaning: string;
  /** The place of its cells in a row of the CSV file. */
  readonly at: number;
  /** What is written for a cell that is not empty; null where it is none of the column's type. */
  readonly valueOf: (cell: string) => Value | null;
}

/** The columns of a table with this header. A number is there twice: as printed, and to compute with. */
export function columnsOf(header: readonly string[], fields: readonly Field[]): readonly Column[] {
  return fields.flatMap((field) => {
    const { name, type, description: meaning } = field;
    const at = header.indexOf(name);
    if (at === -1) return [];
    const column = { name, meaning, at, ...typed(field) };
    if (type !== 'number') return [column];
    const number = {
      name: name === 'value' ? 'number' : `${name}_number`,
      type: { type: 'DOUBLE' },
      meaning: `${meaning} The binary number nearest to the digits in ${name}.`,
      at,
      valueOf: finite,
    } as const;
    return [column, number];
  });
}

function typed({ type, trueValues, falseValues }: Field): Pick<Column, 'type' | 'valueOf'> {
  switch (type) {
    case 'integer':
      return { type: { type: 'INT32' }, valueOf: whole };
    case 'boolean': {
      const values = new Map([
        ...trueValues.map((value) => [value, true] as const),
        ...falseValues.map((value) => [value, false] as const),
      ]);
      return { type: { type: 'BOOLEAN' }, valueOf: (cell) => values.get(cell) ?? null };
    }
    default:
      return { type: text, valueOf: (cell) => cell };
  }
}

const text = {
  type: 'BYTE_ARRAY',
  converted_type: 'UTF8',
  logical_type: { type: 'STRING' },
} as const;

function whole(cell: string): number | null {
  return /^-?\d{1,9}$/.test(cell) ? Number(cell) : null;
}

function finite(cell: string): number | null {
  const number = Number(cell);
  return Number.isFinite(number) ? number : null;
}
