import { describe, expect, it } from 'vitest';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { alphaRevenue } from '../../testing/findings';
import { buildI18n } from '../../testing/i18n';
import { buildCompanyView } from './companyView';

const words = buildI18n();

function build(parts: DatasetParts) {
  const dataset = buildDataset(parts);
  const [company] = dataset.companies;
  if (!company) throw new Error('no company');
  return buildCompanyView(dataset, company, buildI18n('en', parts.texts));
}

const headcount = (year: number, value: string, change = {}) => ({
  company: 'alpha',
  indicator: 'headcount',
  value,
  year,
  ...change,
});
const site = (indicator: string, value: string, year = 2024, category = 'north') => ({
  company: 'alpha',
  indicator,
  value,
  year,
  dimension: 'site',
  category,
});
const targetIndicator = { id: 'pue_target', kind: 'target', unit: 'ratio' } as const;

describe('the figures of a company', () => {
  it('are its own, by theme, the latest of three years first, gaps in their places', () => {
    const view = build({
      observations: [
        headcount(2020, '1'),
        headcount(2022, '2'),
        headcount(2024, '4'),
        { ...headcount(2023, '9'), company: 'beta' },
        { company: 'alpha', indicator: 'ghg_scope1', value: '7', year: 2023 },
      ],
      texts: { 'theme.theme': { text: 'Theme' } },
    });
    expect(view.years).toEqual([2024, 2023, 2022]);
    expect(view.themes.map((theme) => theme.label)).toEqual(['Theme']);
    const rows = view.themes.flatMap((theme) => theme.rows);
    expect(rows.map((row) => [row.indicator, ...row.cells.map((cell) => cell.drawn)])).toEqual([
      ['ghg_scope1', null, 7, null],
      ['headcount', 4, null, 2],
    ]);
  });

  it('are there also where only groups are printed, with how many', () => {
    const view = build({
      observations: [
        headcount(2024, '60', { dimension: 'gender', category: 'male' }),
        headcount(2024, '40', { dimension: 'gender', category: 'female' }),
        headcount(2023, '50', { dimension: 'gender', category: 'male' }),
        { ...headcount(2024, '9'), company: 'beta' },
        { company: 'alpha', indicator: 'ghg_scope1', value: '7' },
      ],
    });
    const staff = view.themes
      .flatMap((theme) => theme.rows)
      .find((row) => row.indicator === 'headcount');
    expect(staff?.groups).toBe(2);
  });

  it('are a row a site, each number under its year', () => {
    const view = build({
      observations: [
        site('pue', '1.4', 2023),
        site('pue', '1.3'),
        site('pue', '1.2', 2024, 'south'),
      ],
    });
    const rows = view.themes.flatMap((theme) => theme.rows);
    const name = (group: string) => words.t('row.group', { name: 'pue', group });
    expect(rows.map((row) => [row.title, ...row.cells.map((cell) => cell.drawn)])).toEqual([
      [name('North'), 1.3, 1.4],
      [name('South'), 1.2, null],
    ]);
  });

  it('are shown also where their unit cannot be converted', () => {
    const view = build({
      observations: [
        {
          company: 'alpha',
          indicator: 'training_hours_total',
          value: '7297.87',
          unit: 'class-hours',
        },
      ],
    });
    const shown = view.themes.flatMap((theme) => theme.rows.flatMap((row) => row.cells));
    expect(shown.map((cell) => cell.text)).toEqual(['7,297.87 class-hours']);
  });
});

it('what a company leaves out is listed with the reason, and nothing that it prints', () => {
  const view = build({
    observations: [headcount(2024, '4')],
    disclosures: [{ company: 'alpha', indicator: 'pue', note: 'none' }],
    texts: { none: { text: 'No site has a PUE' } },
  });
  const gaps = new Map(view.gaps.map((gap) => [gap.indicator, gap]));
  expect(gaps.get('pue')).toMatchObject({
    note: 'No site has a PUE',
    row: { state: 'not_disclosed' },
  });
  expect(gaps.has('headcount')).toBe(false);
});

it('what its figures cover is told once, with the indicators it holds for', () => {
  const view = build({
    observations: [
      headcount(2024, '4', { boundary: 'office' }),
      headcount(2023, '5', { boundary: 'office' }),
      { company: 'alpha', indicator: 'ghg_scope1', value: '7', boundary: 'office' },
      { company: 'beta', indicator: 'pue', value: '1', boundary: 'elsewhere' },
    ],
    texts: { office: { text: 'One office' }, elsewhere: { text: 'Elsewhere' } },
  });
  expect(view.boundaries).toEqual([
    { text: 'One office', indicators: words.format.list(['headcount', 'ghg_scope1']) },
  ]);
});

describe('a target', () => {
  const outcomeOf = (observations: NonNullable<DatasetParts['observations']>) =>
    build({ indicators: [targetIndicator], observations }).targets.map(
      ({ dueYear, outcome, measured }) => [dueYear, outcome, measured?.text ?? null],
    );

  it('is met at its ceiling or below, and missed above it, site by site', () => {
    expect(outcomeOf([site('pue_target', '1.3'), site('pue', '1.20')])).toEqual([
      [2024, 'met', '1.20'],
    ]);
    expect(outcomeOf([site('pue_target', '1.3'), site('pue', '1.3')])).toEqual([
      [2024, 'met', '1.3'],
    ]);
    expect(outcomeOf([site('pue_target', '1.3'), site('pue', '1.31')])).toEqual([
      [2024, 'within_rounding', '1.31'],
    ]);
    expect(outcomeOf([site('pue_target', '1.3'), site('pue', '1.41')])).toEqual([
      [2024, 'missed', '1.41'],
    ]);
    expect(outcomeOf([site('pue_target', '1.3'), site('pue', '1.2', 2024, 'south')])).toEqual([
      [2024, 'not_measured', 'not included here'],
    ]);
  });

  it('of a later year is due, and is not measured by an earlier one; the first due comes first', () => {
    expect(
      outcomeOf([
        site('pue_target', '1.15', 2030),
        site('pue_target', '1.25', 2025),
        site('pue', '1.2'),
      ]),
    ).toEqual([
      [2025, 'due', null],
      [2030, 'due', null],
    ]);
  });
});

it('a company whose report could not be read has a page all the same', () => {
  const view = build({ reports: [] });
  expect(view).toMatchObject({ report: null, themes: [], targets: [] });
  expect(view.gaps.every((gap) => gap.row.state === 'unknown')).toBe(true);
});

it('what it gives under its own standard is counted by code where all codes are listed', () => {
  const counts = { asked: 2, number: 0, explained: 1, described: 0, nothing: 0, unknown: 1 };
  const codeAnswers = [{ code: 'B8.1', answer: 'explained' }] as const;
  expect(build({ codes: ['B8.1', 'B8.2'], codeAnswers }).standards).toEqual([
    { standard: 'hkex', counts },
  ]);
  expect(build({}).standards).toEqual([{ standard: 'hkex', counts: null }]);
  expect(build({ regimes: { alpha: 'szse_17' } }).standards).toEqual([
    { standard: 'szse17', counts: null },
  ]);
});

it('its revenue is shown with the document it stands in, and none of another company', () => {
  const revenue = [alphaRevenue('99.9'), { ...alphaRevenue('5.0'), company: 'beta' }];
  const { revenue: shown } = build({
    financials: revenue,
    texts: { 'unit.RMB million': { text: 'RMB million' } },
  });
  expect(shown).toEqual([
    {
      year: 2024,
      value: '99.9 RMB million',
      document: 'Annual Report',
      section: 'p. 12',
      language: 'en',
      address: 'https://example.com/annual-report',
    },
  ]);
  expect(build({}).revenue).toEqual([]);
});
