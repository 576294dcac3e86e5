import { languages } from '../../domain/dataset';
import { figureColumns, shareColumns, sourceColumns, type ColumnType } from './columns';
import { schemaPath } from './fileName';

const text = { type: 'string', minLength: 1 } as const;
const address = { type: 'string', pattern: '^https?://' } as const;

const cells = {
  text: { type: ['string', 'null'] },
  number: { type: ['number', 'null'] },
  integer: { type: ['integer', 'null'] },
  boolean: { type: ['boolean', 'null'] },
  list: { type: 'array', items: text },
} as const satisfies Readonly<Record<ColumnType, object>>;

/** JSON Schema (2020-12) of the tables taken away as JSON; the words differ by language, the ids do not. */
export const exportSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'ESG Peer Ledger: figures taken away',
  ...record({
    $schema: { ...address, pattern: `^https?://.+${schemaPath.replaceAll('.', '\\.')}$` },
    title: text,
    language: { enum: languages },
    data_version: text,
    date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    licence: { const: 'CC BY 4.0' },
    licence_address: address,
    link: address,
    columns: {
      type: 'array',
      items: record(
        {
          id: { enum: [...figureColumns, ...shareColumns].map(({ id }) => id) },
          name: text,
          type: { enum: Object.keys(cells) },
          meaning: text,
        },
        { unit: text },
      ),
    },
    rows: { type: 'array', items: rowSchema(figureColumns, shareColumns) },
    sources: { type: 'array', items: rowSchema(sourceColumns) },
  }),
} as const;

type Columns = readonly { readonly id: string; readonly type: ColumnType }[];

function rowSchema(columns: Columns, optional: Columns = []) {
  const typesOf = (of: Columns) => Object.fromEntries(of.map(({ id, type }) => [id, cells[type]]));
  return record(typesOf(columns), typesOf(optional));
}

/** An object with every one of these members, perhaps the optional ones, and no others. */
function record(
  required: Readonly<Record<string, object>>,
  optional: Readonly<Record<string, object>> = {},
) {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  } as const;
}
