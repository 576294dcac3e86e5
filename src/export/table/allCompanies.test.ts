import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { spreadOf, yearOfMany } from '../../domain/compare/manyCompanies';
import { judgedYear } from '../../domain/compare/judge';
import { languages, type Language } from '../../domain/dataset';
import { findIndicator } from '../../domain/facts/lookup';
import { defaultBasis } from '../../domain/figures/basis';
import { figuresOf } from '../../domain/figures/figuresOf';
import { publishedI18n, readPublished } from '../../testing/published';
import { exportSchema } from './exportSchema';
import { toJson } from './formats/json';
import { toTsv } from './formats/tsv';
import { buildExportTable } from './rows';

const dataset = readPublished();
const companies = dataset.companies.map(({ id }) => id);

function tableOf(
  id: string,
  language: Language = 'en',
  { isLost = false, among = null }: { isLost?: boolean; among?: string | null } = {},
) {
  const indicator = findIndicator(dataset, id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  const all = yearOfMany(figuresOf(dataset, indicator, companies, 2024), dataset, dataset.listed);
  const table = buildExportTable(
    { dataset, i18n: publishedI18n(language) },
    judgedYear(dataset, indicator, { ...defaultBasis, companies }, 2024),
    {
      kind: 'indicator',
      id,
      overAll: { indicator, year: 2024, among, all: isLost ? null : all },
    },
    { date: '2026-12-01', link: 'https://example.com/' },
  );
  const { columns, rows } = table.figures;
  const at = (column: string) => columns.findIndex((one) => one.id === column);
  const cells = (...ids: readonly string[]) =>
    rows
      .map((row) => ids.map((column) => row[at(column)]))
      .filter((_, index) => String(rows[index]?.[0]).startsWith('all:'));
  return { all, indicator, table, cells };
}

describe('below the figures of an indicator', () => {
  it('stand the lowest, quartiles, median and highest of all companies, in its unit', () => {
    const { all, indicator, cells } = tableOf('headcount');
    const spread = spreadOf(all, indicator.unit);
    expect(cells('company_id', 'value', 'unit_id').slice(0, 5)).toEqual(
      spread?.map(({ id, quantity }) => [`all:${id}`, quantity.value.toFixed(), indicator.unit]),
    );
    expect(cells('company')[2]).toEqual(['All companies: Median']);
  });

  it('those of a group name it', () => {
    const { cells } = tableOf('headcount', 'en', { among: 'cloud' });
    expect(cells('company_id')[2]).toEqual(['all:cloud:median']);
    expect(cells('company')[2]).toEqual(['cloud: Median']);
  });

  it('every company is counted once: ranked, set aside, or by the state of its gap', () => {
    const { all, table, cells } = tableOf('headcount');
    const counts = cells('company_id', 'value', 'unit_id').filter(([, , unit]) => unit === 'count');
    expect(counts.slice(0, 2)).toEqual([
      ['all:rankable', String(all.values.length), 'count'],
      ['all:not_rankable', String(all.apart), 'count'],
    ]);
    const gaps = Object.values(all.gaps).reduce((sum, count) => sum + count, 0);
    expect(counts.reduce((sum, [, value]) => sum + Number(value), 0)).toBe(
      all.values.length + all.apart + gaps,
    );
    expect(table.figures.columns.find(({ id }) => id === 'value')?.unit).toBeNull();
  });

  it('there is no median where none may be ranked, and the verdict says why', () => {
    const { all, cells } = tableOf('ghg_scope3');
    expect(cells('company_id')[0]).toEqual(['all:rankable']);
    expect(cells('verdict_id', 'reason_ids')[0]).toEqual([
      'do_not_rank',
      all.reasons.map(([caveat]) => caveat),
    ]);
  });

  it('it is told in its place that they could not be loaded', () => {
    const { cells } = tableOf('headcount', 'en', { isLost: true });
    expect(cells('company_id', 'state_id', 'value')).toEqual([
      ['all:not_loaded', 'not_loaded', null],
    ]);
  });

  it.each(languages)(
    '%s: the JSON follows the schema, and the copied text has each row',
    (language) => {
      const { table } = tableOf('headcount', language);
      const json = new TextDecoder().decode(toJson(table, 'https://example.com'));
      const validate = new Ajv2020({ allowUnionTypes: true }).compile(exportSchema);
      expect(validate(JSON.parse(json)), JSON.stringify(validate.errors)).toBe(true);
      expect(toTsv(table).split('\n')).toHaveLength(1 + table.figures.rows.length);
    },
  );
});
