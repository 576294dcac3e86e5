import { gzipSync } from 'node:zlib';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import * as v from 'valibot';
import type { FileTexts } from '../../../src/data/dataFiles';
import { groupBy } from '../../../src/domain/groupBy';
import { tableIn, type Table } from '../tableIn';
import { columnsOf, fieldForm, type Column } from './columns';

/** The folder of the Parquet files, beside the CSV files they are made from. */
export const parquetFolder = 'parquet';

/** The table that is read in parts, and by what: a row group has the rows of one indicator. */
const inParts = { file: 'observations.csv', by: 'indicator' } as const;

const descriptorForm = v.object({
  title: v.string(),
  version: v.string(),
  licenses: v.array(v.object({ name: v.string(), path: v.string() })),
  resources: v.array(
    v.object({
      path: v.string(),
      description: v.string(),
      schema: v.optional(v.object({ fields: v.array(fieldForm) })),
    }),
  ),
});

/** The tables of a package (its files by name) as Parquet files, by name. */
export async function* parquetFiles(
  texts: FileTexts,
): AsyncGenerator<readonly [string, Uint8Array]> {
  const descriptor = v.parse(descriptorForm, JSON.parse(texts.get('datapackage.json') ?? ''));
  const { title, version, licenses } = descriptor;
  const licence = licenses.map(({ name, path }) => `${name}, ${path}`).join('; ');
  for (const file of texts.keys()) {
    const { description, schema } = descriptor.resources.find(({ path }) => path === file) ?? {};
    if (description === undefined || schema === undefined) continue;
    const table = tableIn(texts, file);
    const columns = columnsOf(table.header, schema.fields);
    const by = file === inParts.file ? inParts.by : null;
    const writer = startFile(columns, { title, description, version, licence });
    for (const rows of by === null ? [table.rows] : partsOf(table, by)) {
      const columnData = columns.map((column) => ({
        name: column.name,
        data: valuesOf(rows, column, file),
        // With a row group an indicator, what is said of each makes up most of the end of the file.
        statistics: by === null || column.name === by,
      }));
      await writer.write({ columnData, rowGroupSize: rows.length });
    }
    await writer.finish();
    yield [file.replace(/csv$/, 'parquet'), writer.writer.getBytes()];
  }
}

/** The rows with each value of a column, by value; those of one as they stand in the file. */
function partsOf({ header, rows }: Table, by: string): readonly Table['rows'][] {
  const at = header.indexOf(by);
  return [...groupBy(rows, (row) => row[at] ?? '')]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, part]) => part);
}

/** A file of these columns, and what it says of itself and of each. */
function startFile(columns: readonly Column[], about: Readonly<Record<string, string>>) {
  const meanings = columns.map(({ name, meaning }) => [`column.${name}`, meaning] as const);
  return new ParquetWriter({
    writer: new ByteWriter(),
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }) => ({ ...type, name, repetition_type: 'OPTIONAL' as const })),
    ],
    // Two thirds of what the writer's own Snappy leaves; every reader of Parquet knows both.
    codec: 'GZIP',
    compressors: { GZIP: (bytes) => gzipSync(bytes) },
    // Cut to 16 bytes, as the writer does, the ids of two indicators may be the same.
    statisticsTruncateLength: Infinity,
    kvMetadata: [...Object.entries(about), ...meanings].map(([key, value]) => ({ key, value })),
    createdBy: 'esg-peer-ledger',
  });
}

/** A column of these rows, null where a cell is empty; throws where one is not of the column's type. */
function valuesOf(rows: Table['rows'], { name, at, valueOf }: Column, file: string) {
  return rows.map((row) => {
    const cell = row[at] ?? '';
    const value = cell === '' ? null : valueOf(cell);
    if (value === null && cell !== '') {
      throw new Error(`${file}, ${name}: “${cell}” is not of its type; see npm run data:check`);
    }
    return value;
  });
}
