import { Ajv2020 } from 'ajv/dist/2020.js';
import { strFromU8, unzipSync } from 'fflate';
import Big from 'big.js';
import Papa from 'papaparse';
import readXlsx from 'read-excel-file/universal';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { judge } from '../../domain/compare/judge';
import { languages, type Language } from '../../domain/dataset';
import {
  derivationOf,
  figureId,
  isPresent,
  observationOf,
  stateOf,
  type Figure,
} from '../../domain/figure';
import { bases, figureOn, turnovers } from '../../domain/figures/basis';
import { shownDecimals } from '../../domain/numbers/rounding';
import { dimensionOfParts } from '../../domain/figures/figuresOf';
import { toFigure } from '../../domain/figures/toFigure';
import { publishedI18n, readPublished } from '../../testing/published';
import { cellText, type Cell, type ColumnType } from './columns';
import { everyFigure, everyFigureOf } from './everyFigure';
import { exportSchema } from './exportSchema';
import { yearSpan, type Subject } from './fileName';
import { toJson } from './formats/json';
import { endsOfInterval, unrounded } from './plainDecimal';
import { buildExportTable } from './rows';
import { writeTable } from './formats/write';

const dataset = readPublished();
const companies = dataset.companies.map(({ id }) => id);
const figures = everyFigure(dataset);
const years = yearSpan(figures.map(({ key }) => key.year));
const site = 'https://example.com';
const taken = { date: '2026-11-21', link: 'https://example.com/data/' };

function tableIn(
  language: Language,
  of: readonly Figure[] = figures,
  subject: Subject = { kind: 'all' },
) {
  const words = publishedI18n(language);
  return buildExportTable({ dataset, i18n: words }, judge(dataset, of), subject, taken);
}

describe('every figure', () => {
  it('stands once', () => {
    const ids = figures.map(({ key }) => figureId(key));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('takes every printed number with it, as the figure or beside it', () => {
    const told = new Set(
      figures
        .filter(isPresent)
        .flatMap((figure) => [observationOf(figure) ?? [], figure.others].flat()),
    );
    expect(dataset.observations.filter((row) => !told.has(row))).toEqual([]);
  });

  it('takes every stated reason with it', () => {
    const byId = new Map(figures.map((figure) => [figureId(figure.key), figure]));
    const lost = dataset.disclosures.filter((row) => {
      const year = dataset.reports.find(({ id }) => id === row.report)?.year ?? 0;
      const whole = { ...row, year, dimension: null, category: null };
      return !byId.has(figureId(whole));
    });
    expect(lost).toEqual([]);
  });

  it('is one row for each printed key and one for each cell of company and year without', () => {
    const printed = new Set(dataset.observations.map(figureId));
    const cells = dataset.indicators.flatMap((indicator) => {
      const ofIndicator = figures.filter(({ key }) => key.indicator === indicator.id);
      const years = [...new Set(ofIndicator.map(({ key }) => key.year))];
      return companies.flatMap((company) =>
        years.map((year) => ({ company, year, indicator: indicator.id, indicated: indicator })),
      );
    });
    const without = cells.filter(({ indicated, ...cell }) => {
      const parts = dimensionOfParts(indicated);
      return !dataset.observations.some(
        (row) =>
          row.company === cell.company &&
          row.indicator === cell.indicator &&
          row.year === cell.year &&
          (row.dimension === null || row.dimension === parts),
      );
    });
    const told = without.filter(
      ({ company, indicator, year }) =>
        stateOf(
          toFigure(dataset, { company, indicator, year, dimension: null, category: null }),
        ) !== 'no_report',
    );
    expect(figures).toHaveLength(printed.size + told.length);
  });

  it('of one company or indicator are those among them, but for years that only others print', () => {
    const ids = new Set(figures.map(({ key }) => figureId(key)));
    for (const company of companies) {
      const own = everyFigure(dataset, [company]);
      expect(own.length).toBeGreaterThan(dataset.indicators.length - 1);
      expect(own.filter(({ key }) => !ids.has(figureId(key)))).toEqual([]);
      expect(own.filter(isPresent)).toHaveLength(
        figures.filter((figure) => isPresent(figure) && figure.key.company === company).length,
      );
    }
    const ofIndicators = dataset.indicators.flatMap((indicator) =>
      everyFigureOf(dataset, indicator, companies),
    );
    expect(ofIndicators).toHaveLength(figures.length);
  });
});

describe.each(languages)('all of it in %s', (language) => {
  const table = tableIn(language);
  const { columns, rows } = table.figures;
  const at = (id: string) => columns.findIndex((column) => column.id === id);

  it('has words for everything', () => {
    const written = [table.figures, table.sources, table.dictionary].flatMap((sheet) => [
      ...sheet.columns.flatMap(({ name, meaning }) => [name, meaning]),
      ...sheet.rows.flatMap((row) => row.map(cellText)),
    ]);
    expect(
      written.filter((text) => /^(?:table|state|caveat|derivation|gap)\.[a-z_]/.test(text)),
    ).toEqual([]);
    expect(written.filter((text) => /\{\{|undefined|NaN|Infinity/.test(text))).toEqual([]);
  });

  it('has no item of a list that would be split in two', () => {
    const items = rows.flatMap((row) =>
      row.flatMap((cell) => (typeof cell === 'object' && cell !== null ? cell : [])),
    );
    expect(items.filter((item) => item.includes('|') || item === '')).toEqual([]);
  });

  it('has a number exactly where the state says so, within its own range', () => {
    const wrong = rows.filter((row) => {
      const [state, value, shown, low, high] = [
        'state_id',
        'value',
        'value_shown',
        'value_low',
        'value_high',
      ].map((id) => row[at(id)]);
      const present = ['value', 'zero', 'second_value', 'derived'].includes(String(state));
      if (!present) return [value, shown, low, high].some((cell) => cell !== null);
      return value === null || shown === null || !isWithin(low, String(value), high);
    });
    expect(wrong).toEqual([]);
  });

  it('has a verdict with its reasons wherever two companies have a number', () => {
    for (const row of rows) {
      const [verdict, words, ids, reasons, rankable] = [
        'verdict_id',
        'verdict',
        'reason_ids',
        'reasons',
        'rankable',
      ].map((id) => row[at(id)]);
      const told = figureRowText(row, at('figure_id'));
      expect(words === null, told).toBe(verdict === null);
      expect(cellText(reasons ?? null) === '', told).toBe(cellText(ids ?? null) === '');
      if (verdict === 'comparable') expect(ids, told).toEqual([]);
      if (verdict === 'do_not_rank') expect(ids, told).not.toEqual([]);
      if (verdict === null || verdict === 'do_not_rank') expect(rankable, told).not.toBe(true);
    }
    const verdicts = new Set(rows.map((row) => row[at('verdict_id')]));
    expect(verdicts).toEqual(new Set(['comparable', 'with_care', 'do_not_rank', null]));
  });

  it('shows every number in its workbook digit for digit, and calculates none', async () => {
    const { bytes } = await writeTable(table, 'xlsx', site);
    const expected = rows.flatMap((row, index) =>
      row.flatMap((cell, i) =>
        cell !== null && ['number', 'integer'].includes(columns[i]?.type ?? '')
          ? [[`${columnLetters(i)}${index + 2}`, cellText(cell)] as const]
          : [],
      ),
    );
    expect(expected.length).toBeGreaterThan(figures.length);
    expect([...shownNumbers(bytes)]).toEqual(expected);
  });

  it('fits the schema as JSON, of each company and of each figure as well', () => {
    const tables = [
      ...companies.map((id) =>
        tableIn(language, everyFigure(dataset, [id]), { kind: 'company', id }),
      ),
      ...dataset.indicators.map((indicator) =>
        tableIn(language, everyFigureOf(dataset, indicator, companies), {
          kind: 'indicator',
          id: indicator.id,
        }),
      ),
    ];
    for (const one of tables) {
      expect(readJson(toJson(one, site)), one.stem).toHaveLength(one.figures.rows.length);
    }
  });

  it('is the same rows in every format', { timeout: 60_000 }, async () => {
    const csv = await writeTable(table, 'csv', site);
    const xlsx = await writeTable(table, 'xlsx', site);
    const json = await writeTable(table, 'json', site);
    const stem = `esg-peer-ledger_all_${years}_${language}_${dataset.version}`;
    expect([csv, xlsx, json].map(({ name }) => name)).toEqual([
      `${stem}.csv`,
      `${stem}.xlsx`,
      `${stem}.json`,
    ]);
    const toTexts = (read: readonly (readonly ReadCell[])[]) =>
      read.map((row) => columns.map(({ type }, i) => retold(row[i] ?? null, type)));
    const expected = toTexts(rows);
    expect(readCsv(csv.bytes)).toEqual(rows.map((row) => row.map(cellText)));
    expect(toTexts(await readFigureSheet(xlsx.bytes))).toEqual(expected);
    const objects = readJson(json.bytes);
    expect(toTexts(objects.map((row) => columns.map(({ id }) => row[id] ?? null)))).toEqual(
      expected,
    );
  });
});

function figureRowText(row: readonly Cell[], at: number): string {
  return cellText(row[at] ?? null);
}

/** Compared digit for digit: a number with 15 digits is not what binary makes of it. */
function isWithin(low: Cell | undefined, value: string, high: Cell | undefined): boolean {
  const number = new Big(value);
  return (
    (typeof low !== 'string' || number.gte(low)) && (typeof high !== 'string' || number.lte(high))
  );
}

it.each(bases)('on every basis a value lies within its own range: %s', (base) => {
  const turned = turnovers.flatMap((turnover) =>
    [null, ...dataset.emissionFactors.map(({ id }) => id)].flatMap((factor) =>
      figures.map((figure) => figureOn(dataset, figure, { base, turnover, factor })),
    ),
  );
  const wrong = turned.filter(isPresent).filter(({ quantity }) => {
    const { low, high } = endsOfInterval(quantity);
    return !isWithin(low, unrounded(quantity), high);
  });
  expect(wrong.map(({ key }) => figureId(key))).toEqual([]);
});

it('a sum keeps the decimals of its parts', () => {
  const sums = figures.filter(isPresent).flatMap((figure) => {
    const derivation = derivationOf(figure);
    const inputs = derivation?.inputs ?? [];
    const isSum = derivation?.rule.startsWith('sum_') ?? false;
    return isSum && inputs.every((row) => row.unit === figure.quantity.unit)
      ? [{ figure, inputs }]
      : [];
  });
  expect(sums.length).toBeGreaterThan(3);
  for (const { figure, inputs } of sums) {
    const decimals = inputs.map(({ value }) => value.split('.')[1]?.length ?? 0);
    expect(shownDecimals(figure.quantity), figureId(figure.key)).toBe(Math.min(...decimals));
  }
});

/** Every number of the first sheet as its cell shows it, by address: read from the XML, by no library. */
function shownNumbers(bytes: Uint8Array): ReadonlyMap<string, string> {
  const files = unzipSync(bytes);
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  for (const name of Object.keys(files)) expect(part(name), name).not.toMatch(/<f[ >/]/);
  const styles = part('xl/styles.xml');
  const codes = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]+)"/g)].map(
      ([, id = '', code = '']) => [id, code],
    ),
  );
  const [, formats = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles) ?? [];
  const formatIds = [...formats.matchAll(/<xf [^>]*?numFmtId="(\d+)"/g)].map(([, id = '']) => id);
  // 1 is the built-in format without decimals.
  const codeOf = (style: string) =>
    formatIds[Number(style)] === '1' ? '0' : codes.get(formatIds[Number(style)] ?? '');
  const numbers = new Map<string, string>();
  const sheet = part('xl/worksheets/sheet1.xml');
  for (const [, attributes = '', value = ''] of sheet.matchAll(
    /<c ([^>]*)><v>([^<]*)<\/v><\/c>/g,
  )) {
    const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    if ((attribute('t') ?? 'n') !== 'n') continue;
    const code = codeOf(attribute('s') ?? '') ?? '';
    expect(code).toMatch(/^0(\.0+)?$/);
    numbers.set(attribute('r') ?? '', Number(value).toFixed(code.split('.')[1]?.length ?? 0));
  }
  return numbers;
}

function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last;
}

function readCsv(bytes: Uint8Array): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true });
  return data.slice(1).map((line) => line.map((text) => text.replace(/^'/, '')));
}

async function readFigureSheet(bytes: Uint8Array<ArrayBuffer>) {
  const [sheet] = await readXlsx(bytes.buffer);
  return sheet?.data.slice(1) ?? [];
}

const validate = new Ajv2020({ allowUnionTypes: true }).compile(exportSchema);
const cell = v.union([v.null(), v.string(), v.number(), v.boolean(), v.array(v.string())]);
type ReadCell = v.InferOutput<typeof cell> | readonly string[] | DateConstructor;

function readJson(bytes: Uint8Array) {
  const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
  validate(parsed);
  expect(validate.errors).toBeNull();
  return v.parse(v.object({ rows: v.array(v.record(v.string(), cell)) }), parsed).rows;
}

/** A cell of any format as one text; of numbers only what a number can hold: 22.240 is 22.24. */
function retold(value: ReadCell, type: ColumnType): string {
  if (typeof value === 'function') throw new Error('no cell is a date');
  const text = cellText(value);
  return type === 'number' && text !== '' ? String(Number(text)) : text;
}
