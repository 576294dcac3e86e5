import { expect, it } from 'vitest';
import { publishedI18n, readPublished } from '../../testing/published';
import { buildCompaniesView } from './companiesView';

const dataset = readPublished();
const all = dataset.companies.map(({ id }) => id);
const lines = buildCompaniesView({ dataset, i18n: publishedI18n('en') }, all);

it('every company has its tickers, as each exchange writes them', () => {
  expect(lines.map(({ company, listings }) => [company, ...listings])).toEqual([
    ['qiniu', 'Hong Kong Stock Exchange (02567)'],
    ['kingsoft_cloud', 'Nasdaq (KC)', 'Hong Kong Stock Exchange (03896)'],
    ['sensetime', 'Hong Kong Stock Exchange (00020)'],
    ['ainnovation', 'Hong Kong Stock Exchange (02121)'],
    ['isoftstone', 'Shenzhen Stock Exchange (301236)'],
  ]);
});

it('its staff is that of its pages, with what they leave out', () => {
  expect(lines.map(({ staff }) => [staff.text, staff.aside])).toEqual([
    ['325', null],
    ['12,335', 'full-time only'],
    ['3,756', 'full-time only'],
    ['962', null],
    ['90,759', null],
  ]);
});

it('HKEX KPIs are counted only where the rules of the company ask for them', () => {
  expect(lines.map(({ kpis }) => kpis && [kpis.given, kpis.asked])).toEqual([
    [21, 36],
    [24, 36],
    [28, 36],
    [17, 34],
    null,
  ]);
});

it('only the companies chosen are listed', () => {
  const some = buildCompaniesView({ dataset, i18n: publishedI18n('en') }, ['sensetime', 'qiniu']);
  expect(some.map(({ company }) => company)).toEqual(['qiniu', 'sensetime']);
});

it('revenue is that of its report year, in RMB million, with the document it is from', () => {
  expect(lines.map(({ company, revenue }) => [company, revenue?.text ?? null])).toEqual([
    ['qiniu', null],
    ['kingsoft_cloud', '7,785.18'],
    ['sensetime', null],
    ['ainnovation', null],
    ['isoftstone', '31,316.39'],
  ]);
  expect(lines.every(({ revenue }) => !revenue || revenue.address.startsWith('https://'))).toBe(
    true,
  );
});
