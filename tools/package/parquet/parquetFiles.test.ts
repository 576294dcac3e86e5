import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetMetadataAsync, parquetReadObjects, type AsyncBuffer } from 'hyparquet';
import { afterAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { DataFile } from '../../../src/data/dataFiles';
import { readPackage } from '../readPackage';
import { writePackage } from '../synthetic/writePackage';
import { tableIn } from '../tableIn';
import { parquetFiles } from './parquetFiles';

const folder = mkdtempSync(path.join(tmpdir(), 'parquet-'));
writePackage({ companies: 30, years: 2, seed: 1, faults: false }, folder);
const texts = readPackage(folder);
const tables = [...texts.keys()].filter((file) => file.endsWith('.csv'));
for await (const [file, bytes] of parquetFiles(texts))
  writeFileSync(path.join(folder, file), bytes);
const duck = await (await DuckDBInstance.create()).connect();
afterAll(() => {
  duck.closeSync();
  rmSync(folder, { recursive: true });
});

const parquetOf = (table: DataFile) => path.join(folder, table.replace(/csv$/, 'parquet'));
const observations = parquetOf('observations.csv');

type Row = Readonly<Record<string, string>>;

/** The rows of an answer of DuckDB, each value in its words; '' where there is none. */
async function ask(sql: string): Promise<readonly Row[]> {
  const answer = await duck.runAndReadAll(`SELECT COLUMNS(*)::VARCHAR FROM (${sql})`);
  return v.parse(v.array(v.record(v.string(), v.nullish(v.string(), ''))), answer.getRowObjects());
}

function csvRows(file: DataFile): readonly Row[] {
  const { header, rows } = tableIn(texts, file);
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

const namesIn = async (table: DataFile) =>
  (await ask(`DESCRIBE SELECT * FROM '${parquetOf(table)}'`)).map((row) => row['column_name']);

describe('the Parquet files of a package, as DuckDB reads them', () => {
  const yesOrNo = new Map([
    ['true', 'yes'],
    ['false', 'no'],
  ]);

  it.each(tables)('have the rows of %s, cell by cell', async (table) => {
    const { header } = tableIn(texts, table);
    const asked = header.map((name) => `"${name}"`).join();
    const found = (await ask(`SELECT ${asked} FROM '${parquetOf(table)}'`)).map((row) =>
      header.map((name) => yesOrNo.get(row[name] ?? '') ?? row[name]),
    );
    const rows = csvRows(table).map((row) => header.map((name) => row[name]));
    const at = table === 'observations.csv' ? header.indexOf('indicator') : -1;
    const idOf = (row: readonly (string | undefined)[]) => row[at] ?? '';
    rows.sort((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0));
    expect(found).toEqual(rows);
  });

  it('are of every table', () => {
    expect(tables).toHaveLength(13);
  });

  it('have years and lines as integers, yes and no as booleans, and numbers to compute with', async () => {
    const columns = await ask(
      `SELECT column_name || ' ' || column_type AS typed FROM (DESCRIBE SELECT * FROM '${observations}')
       WHERE column_type <> 'VARCHAR'`,
    );
    expect(columns.map(({ typed }) => typed)).toEqual([
      'year INTEGER',
      'number DOUBLE',
      'line INTEGER',
      'preferred BOOLEAN',
      'restated BOOLEAN',
    ]);
    const numbers = await ask(`SELECT value, number FROM '${observations}'`);
    expect(numbers.length).toBeGreaterThan(1000);
    expect(numbers.filter(({ value, number }) => Number(value) !== Number(number))).toEqual([]);
  });

  it('have a row group an indicator, in the order of their ids', async () => {
    const groups = await ask(
      `SELECT stats_min_value AS first, stats_max_value AS last, row_group_num_rows AS rows
       FROM parquet_metadata('${observations}') WHERE path_in_schema = 'indicator'
       ORDER BY row_group_id`,
    );
    const rows = csvRows('observations.csv').map(({ indicator }) => indicator ?? '');
    const expected = [...new Set(rows)].sort().map((id) => {
      return { first: id, last: id, rows: String(rows.filter((one) => one === id).length) };
    });
    expect(groups).toEqual(expected);
  });

  it.each(tables)(
    'say which version of %s they are, the licence and the columns',
    async (table) => {
      const said = await ask(
        `SELECT decode(key) AS key, decode(value) AS value
       FROM parquet_kv_metadata('${parquetOf(table)}')`,
      );
      const valueOf = new Map(said.map(({ key, value }) => [key, value]));
      expect(valueOf.get('version')).toBe('2024.1');
      expect(valueOf.get('licence')).toBe(
        'CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/',
      );
      for (const name of await namesIn(table)) {
        expect(valueOf.get(`column.${name}`), name).toMatch(/\.$/);
      }
    },
  );

  it('say what a column means in the words of datapackage.json', async () => {
    const [said] = await ask(
      `SELECT decode(value) AS meaning FROM parquet_kv_metadata('${observations}')
       WHERE decode(key) = 'column.company'`,
    );
    expect(said).toEqual({ meaning: 'The company. Id in companies.csv.' });
  });

  it('give the median of an indicator and year', async () => {
    const [row] = await ask(
      `SELECT median(number) AS median FROM '${observations}'
       WHERE indicator = 'headcount' AND year = 2024 AND dimension IS NULL`,
    );
    const values = csvRows('observations.csv')
      .filter(({ indicator, year }) => indicator === 'headcount' && year === '2024')
      .filter(({ dimension }) => dimension === '')
      .map(({ value }) => Number(value))
      .sort((a, b) => a - b);
    expect(values.length).toBeGreaterThan(20);
    const middle = values.slice((values.length - 1) >> 1, (values.length >> 1) + 1);
    expect(Number(row?.['median'])).toBe(
      middle.reduce((sum, value) => sum + value, 0) / middle.length,
    );
  });
});

describe('one indicator', () => {
  // The ids of others begin with the same letters.
  const id = 'anticorruption_training_hours';

  it('is read from the end of the file and its own row group alone', async () => {
    const { file, spanRead } = recorded(readFileSync(observations));
    const metadata = await parquetMetadataAsync(file, { initialFetchSize: 8 });
    const footer = file.byteLength - 8 - metadata.metadata_length;
    expect(spanRead()).toEqual([footer, file.byteLength]);
    const compressors = { GZIP: (input: Uint8Array) => gunzipSync(input) };
    const filter = { indicator: { $eq: id } };
    const rows = await parquetReadObjects({ file, metadata, filter, compressors });
    const printed = csvRows('observations.csv').filter(({ indicator }) => indicator === id);
    expect(printed.length).toBeGreaterThan(10);
    expect(rows).toMatchObject(printed.map(({ company, value }) => ({ company, value })));
    const [own] = await ask(
      `SELECT min(coalesce(dictionary_page_offset, data_page_offset)) AS first,
         sum(total_compressed_size) AS size
       FROM parquet_metadata('${observations}') GROUP BY row_group_id
       HAVING max(stats_min_value) FILTER (path_in_schema = 'indicator') = '${id}'`,
    );
    const [first, size] = [Number(own?.['first']), Number(own?.['size'])];
    expect(spanRead()).toEqual([first, first + size]);
    expect(size).toBeLessThan(file.byteLength / 50);
  });
});

describe('a cell that is not of the type of its column', () => {
  it('is named, and its file not written', async () => {
    const factors = texts.get('emission_factors.csv') ?? '';
    const broken = new Map(texts).set('emission_factors.csv', factors.replace(',2021,', ',n/a,'));
    const written: string[] = [];
    const write = async () => {
      for await (const [file] of parquetFiles(broken)) written.push(file);
    };
    await expect(write()).rejects.toThrow('emission_factors.csv, year: “n/a”');
    expect(written).toContain('observations.parquet');
    expect(written).not.toContain('emission_factors.parquet');
  });
});

/** A file in memory, and the first byte and the end of what was read of it since this was last asked. */
function recorded(bytes: Uint8Array) {
  let read: number[] = [];
  const file: AsyncBuffer = {
    byteLength: bytes.length,
    slice(start, end = bytes.length) {
      read.push(start, end);
      return new Uint8Array(bytes.subarray(start, end)).buffer;
    },
  };
  const spanRead = () => {
    const span = [Math.min(...read), Math.max(...read)];
    read = [];
    return span;
  };
  return { file, spanRead };
}
