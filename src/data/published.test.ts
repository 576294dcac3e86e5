import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../domain/compare/comparison';
import type { Dataset } from '../domain/dataset';
import { derivationOf, isPresent, observationOf, stateOf } from '../domain/figure';
import { figuresOf } from '../domain/figures/figuresOf';
import { knownDecimals, quantityOf, toUnit } from '../domain/numbers/quantity';
import { toFigure } from '../domain/figures/toFigure';
import { readPublished } from '../testing/published';
import { endsOf, indicatorOf, keyOf, presentFigure } from '../testing/figures';
import { dataFiles, textsFile } from './dataFiles';
import { parseDataset } from './parseDataset';
import { parseTexts } from './parseTexts';

/*
 * What a reader relies on in the published data; each number can be looked up in the text of the
 * report on the line named.
 */

const folder = new URL('../../public/data/', import.meta.url);
const files = new Map(
  dataFiles.map((file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const),
);
const { issues } = parseDataset(files);
const dataset = readPublished();
const english = parseTexts(textsFile('en'), files.get(textsFile('en')) ?? '').texts;

function compare(indicator: string, data: Dataset = dataset) {
  const companies = data.companies.map((company) => company.id);
  return assess(figuresOf(data, indicatorOf(data, indicator), companies, 2024), data);
}

it('the published files have no issue', () => {
  expect(issues).toEqual([]);
  expect(dataset.companies.map((company) => company.id)).toEqual([
    'qiniu',
    'kingsoft_cloud',
    'sensetime',
    'ainnovation',
    'isoftstone',
  ]);
});

it('every headline figure of every company is a number or has its reason', () => {
  const companies = dataset.companies.map((company) => company.id);
  const unknown = dataset.indicators
    .filter((indicator) => indicator.headline)
    .flatMap((indicator) => figuresOf(dataset, indicator, companies, 2024))
    .filter((figure) => stateOf(figure) === 'unknown')
    .map(({ key }) => `${key.company} ${key.indicator}`);
  expect(unknown).toEqual([]);
});

it('every number can be shown in the common unit or says its own', () => {
  for (const row of dataset.observations) {
    const figure = presentFigure(dataset, row);
    expect(dataset.texts.has(`unit.${figure.quantity.unit}`), figure.quantity.unit).toBe(true);
    expect(knownDecimals(figure.quantity)).toBeLessThanOrEqual(6);
  }
});

describe('greenhouse gas emissions, scope 1 + 2', () => {
  it('of Qiniu are derived from its kilograms: 250.36 t for one building', () => {
    // qiniu-2024.txt, line 1756: 250,357.17; line 1848: scope 1 does not arise.
    const figure = presentFigure(dataset, keyOf('qiniu', 'ghg_scope1_2'));
    expect(stateOf(figure)).toBe('derived');
    expect(figure.quantity.value.toFixed(2)).toBe('250.36');
    expect(endsOf(figure.quantity.interval)).toEqual(['250.357165', '250.357175']);
    expect(derivationOf(figure)?.inputs.map((row) => [row.printed, row.line])).toEqual([
      ['不涉及範圍一排放', 1848],
      ['250,357.17', 1756],
    ]);
  });

  it('of SenseTime are the printed 83,882.8 t, and rose from 73,354.6 t as restated', () => {
    // sensetime-2024.txt, line 2996.
    const key = keyOf('sensetime', 'ghg_scope1_2');
    const now = presentFigure(dataset, key);
    expect(stateOf(now)).toBe('value');
    expect(now).toMatchObject({
      observation: { printed: '83,882.8', line: 2996 },
    });
    const before = presentFigure(dataset, { ...key, year: 2023 });
    expect(observationOf(before)?.value).toBe('73354.6');
    expect(before.caveats).toContain('restated');
  });

  it('set Qiniu’s single building apart from the groups', () => {
    const { reasons, rankable } = compare('ghg_scope1_2');
    const boundary = reasons.find((reason) => reason.caveat === 'boundary_differs');
    expect(boundary?.companies).toContain('qiniu');
    expect(rankable.has('qiniu.ghg_scope1_2.2024')).toBe(false);
  });
});

it('turnover is not to be ranked: formulas differ or are not disclosed', () => {
  const { verdict, reasons, rankable } = compare('turnover_rate');
  expect(verdict).toBe('do_not_rank');
  expect(rankable.size).toBe(0);
  const told = new Map(reasons.map(({ caveat, companies }) => [caveat, companies]));
  expect(told.get('formula_not_disclosed')).toEqual(
    expect.arrayContaining(['qiniu', 'isoftstone']),
  );
  expect(told.get('formula_differs')).toEqual(
    expect.arrayContaining(['kingsoft_cloud', 'sensetime']),
  );
});

it('what is a part of a company is not its figure', () => {
  const stateOfWhole = (company: string, indicator: string) =>
    stateOf(toFigure(dataset, keyOf(company, indicator)));
  // 7,297.87 class hours on one platform (line 2784), one gift (4337), people helped to date (2274).
  for (const indicator of ['training_hours_total', 'donations', 'disabled_employees']) {
    expect([indicator, stateOfWhole('kingsoft_cloud', indicator)]).toEqual([indicator, 'in_parts']);
  }
  // No hazardous waste on the production lines for computing products (lines 1965 and 1966).
  expect(stateOfWhole('isoftstone', 'waste_hazardous')).toBe('in_parts');
});

it('an exam for all staff and a course for all directors cover them', () => {
  const directors = { dimension: 'role', category: 'director' };
  const covered = [
    keyOf('kingsoft_cloud', 'anticorruption_training_coverage'),
    keyOf('sensetime', 'anticorruption_training_coverage', directors),
  ].map((key) => presentFigure(dataset, key).quantity.value.toFixed());
  expect(covered).toEqual(['100', '100']);
});

describe('what is hazardous waste', () => {
  it.each(['waste_hazardous', 'waste_hazardous_intensity_revenue', 'waste_hazardous_treated_rate'])(
    'differs for %s: two reports class used toner as hazardous, Qiniu does not',
    (indicator) => {
      expect(compare(indicator).reasons).toContainEqual({
        caveat: 'definition_differs',
        companies: ['qiniu'],
      });
    },
  );
});

describe('what a report leaves open is like nothing else', () => {
  it('complaints are not to be ranked: tickets in one report, undefined in another', () => {
    const { verdict, reasons, rankable } = compare('complaints');
    expect(verdict).toBe('do_not_rank');
    expect(rankable.size).toBe(0);
    const told = new Map(reasons.map(({ caveat, companies }) => [caveat, companies]));
    expect(told.get('definition_differs')).toEqual(['qiniu']);
    expect(told.get('definition_not_stated')).toEqual(['kingsoft_cloud']);
  });

  it('average training hours are not to be ranked: four of five do not say by whom', () => {
    const { verdict, reasons } = compare('training_hours_average');
    expect(verdict).toBe('do_not_rank');
    const base = reasons.find((reason) => reason.caveat === 'base_not_stated');
    expect(base?.companies).toEqual(['qiniu', 'kingsoft_cloud', 'sensetime', 'isoftstone']);
  });
});

it('scope 1 + 2 counts CO2 only where its scope 2 does', () => {
  const figureOf = (indicator: string, company: string) =>
    presentFigure(dataset, keyOf(company, indicator)).caveats.includes('co2_only');
  for (const { id } of dataset.companies) {
    expect(figureOf('ghg_scope1_2', id), id).toBe(figureOf('ghg_scope2', id));
  }
});

it('iSoftStone’s average training hours do not fit its own hours and staff', () => {
  // isoftstone-2024.txt, lines 5127, 5125 and 4981: 37.2, but 2,414,429.74 ÷ 90,759 is 26.6.
  const average = presentFigure(dataset, keyOf('isoftstone', 'training_hours_average'));
  expect(observationOf(average)?.printed).toBe('37.2');
  expect(average.caveats).toContain('contradicts_itself');
  expect(
    compare('training_hours_average').rankable.has('isoftstone.training_hours_average.2024'),
  ).toBe(false);
});

it('Kingsoft Cloud prints no total headcount: its full-time staff stands in, and says so', () => {
  const staff = presentFigure(dataset, keyOf('kingsoft_cloud', 'headcount'));
  expect(staff.quantity.value.toFixed()).toBe('12335');
  expect(staff.caveats).toContain('full_time_only');
});

it('SenseTime’s 89 % and 89.1 % of trained staff are one value, not two', () => {
  // sensetime-2024.txt, lines 3356 and 510.
  const coverage = presentFigure(dataset, keyOf('sensetime', 'training_coverage'));
  expect(observationOf(coverage)?.printed).toBe('89.1%');
  expect(coverage.others.map((row) => row.printed)).toEqual(['89%']);
  expect(coverage.caveats).not.toContain('second_value');
});

it('the PUE of SenseTime’s Lingang site keeps below the ceiling it prints', () => {
  const site = { dimension: 'site', category: 'shanghai_lingang' };
  const pue = presentFigure(dataset, keyOf('sensetime', 'pue', site));
  expect(pue.quantity.value.toFixed()).toBe('1.284');
  expect(stateOf(pue)).toBe('value');
  expect(pue.others.map((row) => row.qualifier)).toEqual(['at_most']);
});

it('iSoftStone’s energy is turned from coal equivalent into megawatt-hours, and says so', () => {
  // isoftstone-2024.txt, line 4957: 5,580.86 t of coal equivalent, at 0.1229 kgce a kWh.
  const energy = presentFigure(dataset, keyOf('isoftstone', 'energy_total'));
  expect(observationOf(energy)?.printed).toBe('5,580.86');
  expect(energy.quantity.value.toNumber()).toBeCloseTo(5580.86 / 0.1229, 1);
  expect(energy.caveats).toContain('converted_by_standard_factor');
});

it('holds the published national average emission factors, each with who published it', () => {
  const factors = dataset.emissionFactors.map(({ year, value }) => [year, value]);
  expect(factors).toEqual([
    [2021, '0.5568'],
    [2022, '0.5366'],
    [2023, '0.5306'],
  ]);
  for (const { year, basis } of dataset.emissionFactors) {
    const words = english.get(basis);
    expect(words?.text).toContain(String(year));
    expect(words?.short).toBe(`national average ${year}`);
    expect(dataset.texts.get(basis)?.caveats).toEqual(['co2_only']);
  }
});

it('holds the revenue of two companies, each number with the document it stands in', () => {
  const numbers = dataset.financials.map(({ company, year, value, unit }) => [
    company,
    year,
    value,
    unit,
  ]);
  expect(numbers).toEqual([
    ['kingsoft_cloud', 2024, '7785180', 'RMB thousand'],
    ['kingsoft_cloud', 2023, '7047461', 'RMB thousand'],
    ['kingsoft_cloud', 2022, '8180107', 'RMB thousand'],
    ['isoftstone', 2024, '31316390335.09', 'RMB'],
    ['isoftstone', 2023, '17580687278.09', 'RMB'],
  ]);
  for (const row of dataset.financials) {
    expect(row.document).not.toBe('');
    expect(row.section).not.toBe('');
    expect(new URL(row.address).protocol).toBe('https:');
    expect(toUnit(quantityOf(row), 'RMB million', dataset.conversions)).not.toBeNull();
  }
});

it('average training hours whose staff base is not stated say so', () => {
  const average = (company: string, category: string) =>
    presentFigure(
      dataset,
      keyOf(company, 'training_hours_average', { dimension: 'gender', category }),
    );
  expect(average('isoftstone', 'male').caveats).toContain('base_not_stated');
  expect(average('ainnovation', 'male').caveats).toContain('base_not_stated');
});

it('a number in the reports is never shown as a gap', () => {
  const lost = dataset.observations.filter((row) => !isPresent(toFigure(dataset, row)));
  expect(lost).toEqual([]);
});
