import { expect, it } from 'vitest';
import { yearOfMany } from '../domain/compare/manyCompanies';
import { findIndicator } from '../domain/facts/lookup';
import { figuresOf } from '../domain/figures/figuresOf';
import { defaultSelection, type Selection } from '../state/selection';
import { readPublished } from '../testing/published';
import { loadOverAll } from './loadOverAll';

const dataset = readPublished();
const ids = dataset.companies.map(({ id }) => id);

function viewOf(change: Partial<Selection> = {}) {
  const indicator = findIndicator(dataset, 'ghg_scope2');
  if (!indicator) throw new Error('no indicator');
  const all = yearOfMany(figuresOf(dataset, indicator, ids, 2024), dataset, dataset.listed);
  const selection = { ...defaultSelection, year: 2024, ...change };
  const loadIndicator = () => Promise.resolve({ '2024': all });
  return { all, view: { dataset, indicator, selection, loadIndicator } };
}

it('is the year of the view over all companies', async () => {
  const { all, view } = viewOf();
  expect(await loadOverAll(view)).toMatchObject({ year: 2024, all });
});

it('is not told of figures on another basis than the reports’, of a year without any, or where the page does not', async () => {
  expect(await loadOverAll(viewOf({ base: 'per_employee' }).view)).toBeNull();
  expect(await loadOverAll(viewOf({ factor: 'cn-2021' }).view)).toBeNull();
  expect(await loadOverAll(viewOf({ year: 2023 }).view)).toBeNull();
  const { dataset: own, indicator, selection } = viewOf().view;
  expect(await loadOverAll({ dataset: own, indicator, selection })).toBeNull();
});

it('says that it is lost where its file is', async () => {
  const { view } = viewOf();
  const lost = { ...view, loadIndicator: () => Promise.reject(new Error('missing_file')) };
  expect(await loadOverAll(lost)).toMatchObject({ year: 2024, all: null });
});
