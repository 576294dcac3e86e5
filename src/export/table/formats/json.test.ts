import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { judge } from '../../../domain/compare/judge';
import { toFigure } from '../../../domain/figures/toFigure';
import { messages } from '../../../i18n/messages/en/all';
import { buildDataset } from '../../../testing/dataset';
import { buildI18n } from '../../../testing/i18n';
import { keyOf } from '../../../testing/figures';
import { exportSchema } from '../exportSchema';
import { toJson } from './json';
import { buildExportTable } from '../rows';

const words = buildI18n();

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(exportSchema);

function jsonOf(...values: readonly string[]): string {
  const companies = ['alpha', 'beta', 'gamma'];
  const dataset = buildDataset({
    observations: values.map((value, index) => ({
      company: companies[index] ?? 'gamma',
      indicator: 'ghg_scope1',
      value,
    })),
  });
  const table = buildExportTable(
    { dataset, i18n: words },
    judge(
      dataset,
      companies.map((company) => toFigure(dataset, keyOf(company, 'ghg_scope1'))),
    ),
    { kind: 'indicator', id: 'ghg_scope1' },
    { date: '2026-11-21', link: 'https://example.com/en/' },
  );
  return new TextDecoder().decode(toJson(table, 'https://example.com/esg'));
}

it('says what it is, under which licence, and what its columns hold', () => {
  const parsed: unknown = JSON.parse(jsonOf('1.5'));
  expect(parsed).toMatchObject({
    $schema: 'https://example.com/esg/schema/figures-2.schema.json',
    title: 'ghg_scope1 · 2024 · ESG Peer Ledger',
    language: 'en',
    data_version: '1.0.0',
    date: '2026-11-21',
    licence: 'CC BY 4.0',
    link: 'https://example.com/en/',
  });
  const { columns } = v.parse(
    v.object({ columns: v.array(v.record(v.string(), v.string())) }),
    parsed,
  );
  expect(columns.find(({ id }) => id === 'value')).toEqual({
    id: 'value',
    name: 'Value',
    type: 'number',
    meaning: messages['table.meaning.value'],
    unit: 'tCO2e',
  });
});

it('fits its schema, gaps and all', () => {
  validate(JSON.parse(jsonOf('1.5', '-5')));
  expect(validate.errors).toBeNull();
});

it.each([
  ['a member that is missing', (json: string) => json.replace('"licence": "CC BY 4.0",', '')],
  ['another schema', (json: string) => json.replace('figures-2', 'figures-9')],
  ['a number that is text', (json: string) => json.replace('"value":1.5', '"value":"1.5"')],
  ['a column nobody knows', (json: string) => json.replace('"value":1.5', '"worth":1.5')],
  ['a list that is text', (json: string) => json.replace('"caveats":[]', '"caveats":""')],
])('does not fit its schema with %s', (_, spoil) => {
  const json = jsonOf('1.5');
  expect(spoil(json)).not.toBe(json);
  expect(validate(JSON.parse(spoil(json)))).toBe(false);
});

it('writes every digit of a number, and null for a gap', () => {
  const json = jsonOf('22.240', '0.000007');
  expect(json).toContain('"value":22.240,');
  expect(json).toContain('"value":0.000007,');
  expect(json).toContain('"value":null,');
});
