import { expect, it } from 'vitest';
import { defaultSelection, type Selection } from '../../state/selection';
import { publishedI18n, readPublished } from '../../testing/published';
import { figuresShown } from '../../viewModels/figuresShown';
import { chosenOf } from '../../viewModels/page';
import { buildExportTable } from './rows';

const dataset = readPublished();
const context = { dataset, i18n: publishedI18n('en') };
const taken = { link: 'https://example.org/', date: '2025-01-31' };

function tableOf(change: Partial<Selection>) {
  const indicator = dataset.indicators.find(({ id }) => id === 'headcount');
  if (!indicator) throw new Error('no headcount');
  const selection: Selection = { ...defaultSelection, view: 'groups', by: 'gender', ...change };
  const figures = figuresShown(context, indicator, chosenOf(dataset, selection));
  return buildExportTable(context, figures, { kind: 'indicator', id: 'headcount' }, taken).figures;
}

it('a table of parts has the share of each and what it is of, in percent and in the unit', () => {
  const { columns, rows } = tableOf({ parts: 'share' });
  const at = (id: string) => columns.findIndex((column) => column.id === id);
  expect(columns[at('share')]?.unit).toBe('%');
  expect(columns[at('share_of')]?.unit).toBe('persons');
  for (const row of rows) {
    const [value, share, of] = ['value', 'share', 'share_of'].map((id) => Number(row[at(id)]));
    expect(share).toBeCloseTo(((value ?? NaN) / (of ?? NaN)) * 100, 9);
  }
  expect(rows.length).toBeGreaterThan(0);
});

it('a table of other figures has no such columns', () => {
  const ids = tableOf({}).columns.map(({ id }) => id);
  expect(ids.filter((id) => id.startsWith('share'))).toEqual([]);
});
