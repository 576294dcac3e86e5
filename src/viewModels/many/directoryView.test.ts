import { expect, it } from 'vitest';
import { publishedI18n, readPublished } from '../../testing/published';
import { buildDirectory, directoryChoices, noFilter } from './directoryView';

const dataset = readPublished();
const i18n = publishedI18n('en');
const found = (filter: Partial<typeof noFilter>) =>
  buildDirectory({ dataset, i18n }, { ...noFilter, ...filter }).map(({ id }) => id);

it('lists every company of the package, also those whose rows are not read', () => {
  const read = { ...dataset, companies: dataset.companies.slice(0, 1) };
  expect(buildDirectory({ dataset: read, i18n }, noFilter)).toHaveLength(dataset.listed.length);
});

it.each([
  ['a name in the language of the page', 'kingsoft cloud', ['kingsoft_cloud']],
  ['a name in another one', '商湯', ['sensetime']],
  ['part of a word', 'qini', ['qiniu']],
  ['a stock code', '02121', ['ainnovation']],
  ['nothing that is there', 'xyz', []],
])('finds by %s', (_, text, ids) => {
  expect(found({ text })).toEqual(ids);
});

it('finds by exchange, by regime and among the companies of a list', () => {
  expect(found({ exchange: 'SZSE' })).toEqual(['isoftstone']);
  expect(found({ regime: 'szse_17' })).toEqual(['isoftstone']);
  expect(found({ ids: ['sensetime', 'gone'] })).toEqual(['sensetime']);
});

it('finds by group and offers the groups that there are, by their names in the texts', () => {
  const listed = dataset.listed.map((company) => ({
    ...company,
    groups: company.id === 'qiniu' ? ['cloud', 'small'] : company.id === 'sensetime' ? ['ai'] : [],
  }));
  const grouped = { ...dataset, listed };
  const texts = new Map([...i18n.texts, ['group.cloud', { text: 'Cloud computing', short: null }]]);
  const ids = buildDirectory({ dataset: grouped, i18n }, { ...noFilter, group: 'small' });
  expect(ids.map(({ id }) => id)).toEqual(['qiniu']);
  const offered = directoryChoices(grouped, { ...i18n, texts }).find(
    ({ part }) => part === 'group',
  );
  expect(offered?.options).toEqual([
    { id: 'cloud', name: 'Cloud computing' },
    { id: 'small', name: 'small' },
    { id: 'ai', name: 'ai' },
  ]);
  expect(directoryChoices(dataset, i18n).map(({ options }) => options.length)).toEqual([3, 3, 0]);
});

it('offers the exchanges and rules that there are, by name', () => {
  const [exchanges, regimes] = directoryChoices(dataset, i18n);
  expect(exchanges.options.map(({ id }) => id)).toEqual(['HKEX', 'NASDAQ', 'SZSE']);
  expect(regimes.options.every(({ name }) => name !== '')).toBe(true);
});
