import { expect, it } from 'vitest';
import type { OwnCompany, OwnTable } from '../../domain/own/ownCompany';
import { ownCompany } from '../../testing/ownCompany';
import { ownFile, parseOwnCompany } from './parseOwnCompany';

const table: OwnTable = {
  id: 'table',
  sheet: {
    name: 'KPI',
    rows: [
      ['', '2024'],
      ['員工總數', '1,234'],
    ],
    typed: true,
    turned: true,
    merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
  },
  layout: {
    head: 0,
    first: 1,
    end: 2,
    groups: 0,
    columns: [{ kind: 'label' }, { kind: 'value', year: null, unit: '人', group: '男' }],
  },
  answers: {
    1: {
      kind: 'figure',
      is: { indicator: 'headcount', dimension: null, category: null, unit: 'persons' },
    },
  },
  numbers: { '1:1': '1234' },
};
const company: OwnCompany = ownCompany({ tables: [table], aspects: { boundary: 'group' } });

it('a company that was saved as a file is the same when it is opened', () => {
  const { name, json } = ownFile(company);
  expect(name).toBe('own-acme.json');
  expect(parseOwnCompany(JSON.parse(json))).toEqual({ company });
});

it.each([
  ['a list', '[]', { problem: 'not_own_company', name: null }],
  ['something else', '{"form":1,"id":"qiniu"}', { problem: 'not_own_company', name: null }],
])('%s is told', (_, json, told) => {
  expect(parseOwnCompany(JSON.parse(json))).toEqual(told);
});

it.each([
  ['of a later form', { form: 2 }, 'newer_form'],
  ['with an id that a link could not carry', { id: 'own-../x' }, 'damaged'],
  ['with a place that is none', { place: 0 }, 'damaged'],
  [
    'whose table ends behind its sheet',
    { tables: [{ ...table, layout: { ...table.layout, end: 9 } }] },
    'damaged',
  ],
])('a company %s is named, not read', (_, change, problem) => {
  expect(parseOwnCompany({ ...company, ...change })).toEqual({ problem, name: 'Acme Limited' });
});

it('whatever a reader types, their company is read again', () => {
  const typed = { ...company, name: 'x'.repeat(100_000), yearEnd: '99', regime: ' ' };
  const said = { ...typed, tables: [{ ...table, numbers: { '1:1': '1e9' } }] };
  expect(parseOwnCompany(JSON.parse(ownFile(said).json))).toEqual({ company: said });
});
