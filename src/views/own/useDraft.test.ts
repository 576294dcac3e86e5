import { expect, it } from 'vitest';
import { ownCompany, ownTable } from '../../testing/ownCompany';
import { reduce, type Draft } from './useDraft';

it('the tables of a second file join those of the first', () => {
  const table = ownTable([[{}, '12', '13']]);
  const brought = ['first', 'second'].reduce<Draft | null>((draft, id) => {
    const begun = reduce(draft, { kind: 'begin_unless_begun', company: ownCompany() });
    return reduce(begun, { kind: 'table', table: { ...table, id }, proposals: new Map() });
  }, null);
  expect(brought?.company.tables.map(({ id }) => id)).toEqual(['first', 'second']);
});
