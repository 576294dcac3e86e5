import { describe, expect, it } from 'vitest';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { keyOf, presentFigure } from '../../testing/figures';
import { reportOf } from '../facts/lookup';
import { toFigure } from './toFigure';
import { stateOf, observationOf } from '../figure';

type Observations = NonNullable<DatasetParts['observations']>;

const headcount = { company: 'alpha', indicator: 'headcount', value: '325' };
const coverage = { company: 'alpha', indicator: 'training_coverage', value: '89' };

describe('a printed number', () => {
  it('is a value in the canonical unit', () => {
    const dataset = buildDataset({
      observations: [{ company: 'alpha', indicator: 'energy_total', value: '466562', unit: 'kWh' }],
    });
    const figure = presentFigure(dataset, keyOf('alpha', 'energy_total'));
    expect(stateOf(figure)).toBe('value');
    expect(figure).toMatchObject({ comparableUnit: true, caveats: [] });
    expect(figure.quantity.value.toFixed()).toBe('466.562');
    expect(figure.steps.map((step) => step.to)).toEqual(['MWh']);
  });

  it.each([null, 'in_words'] as const)('is a zero where it is 0 (%s)', (qualifier) => {
    const dataset = buildDataset({
      observations: [{ company: 'alpha', indicator: 'ghg_scope1', value: '0.00', qualifier }],
    });
    expect(stateOf(presentFigure(dataset, keyOf('alpha', 'ghg_scope1')))).toBe('zero');
  });

  it('stays in its own unit where no conversion leads to the canonical one, and says so', () => {
    const dataset = buildDataset({
      observations: [
        { company: 'alpha', indicator: 'training_hours_total', value: '7', unit: 'class-hours' },
      ],
    });
    const figure = presentFigure(dataset, keyOf('alpha', 'training_hours_total'));
    expect(figure.comparableUnit).toBe(false);
    expect(figure.quantity.unit).toBe('class-hours');
  });

  it('carries the caveats of its reading, its texts and its conversion', () => {
    const dataset = buildDataset({
      observations: [
        {
          company: 'alpha',
          indicator: 'energy_total',
          value: '5000',
          unit: 'tce',
          qualifier: 'about',
          confidence: 'inferred',
          restated: true,
          definition: 'base',
        },
        { ...headcount, confidence: 'weak' },
      ],
      texts: { base: { caveats: ['base_not_stated'] } },
    });
    expect([...presentFigure(dataset, keyOf('alpha', 'energy_total')).caveats].sort()).toEqual([
      'base_not_stated',
      'converted_by_standard_factor',
      'estimated',
      'inferred',
      'restated',
    ]);
    expect(presentFigure(dataset, keyOf('alpha', 'headcount')).caveats).toEqual(['weak_reading']);
  });
});

describe('two numbers printed for one thing', () => {
  const figureOf = (...observations: Observations) =>
    presentFigure(buildDataset({ observations }), keyOf('alpha', 'training_coverage'));

  it('are a second value where they cannot both be true', () => {
    const figure = figureOf(coverage, { ...coverage, value: '87.1', preferred: false });
    expect(stateOf(figure)).toBe('second_value');
    expect(figure.caveats).toContain('second_value');
    expect(figure.others.map((row) => row.value)).toEqual(['87.1']);
  });

  it('are one value where one only prints more digits, and both are kept', () => {
    const figure = figureOf(coverage, { ...coverage, value: '89.1', preferred: false });
    expect(stateOf(figure)).toBe('value');
    expect(figure.caveats).toEqual([]);
    expect(figure.others.map((row) => row.value)).toEqual(['89.1']);
  });

  it('are one value where the second is a bound that the first keeps', () => {
    const bound = { ...coverage, value: '89.5', qualifier: 'at_most', preferred: false } as const;
    expect(stateOf(figureOf(coverage, bound))).toBe('value');
    expect(stateOf(figureOf(coverage, { ...bound, value: '80' }))).toBe('second_value');
  });

  it('show the preferred one, whichever stands first', () => {
    const figure = figureOf({ ...coverage, value: '70', preferred: false }, coverage);
    expect(observationOf(figure)?.value).toBe('89');
  });

  it('are kept both, and not held against each other, where their units cannot be compared', () => {
    const figure = figureOf(coverage, { ...coverage, unit: 'persons', preferred: false });
    expect(stateOf(figure)).toBe('value');
    expect(figure.others).toHaveLength(1);
  });

  it('are compared in one unit', () => {
    const energy = { company: 'alpha', indicator: 'energy_total' };
    const agreeing = buildDataset({
      observations: [
        { ...energy, value: '466.6' },
        { ...energy, value: '466562', unit: 'kWh', preferred: false },
      ],
    });
    expect(stateOf(presentFigure(agreeing, keyOf('alpha', 'energy_total')))).toBe('value');
  });
});

describe('headcount without a printed total', () => {
  const fullTime = {
    ...headcount,
    value: '12335',
    dimension: 'employment_type',
    category: 'full_time',
  };
  const key = keyOf('alpha', 'headcount');

  it('is the full-time staff, and says so', () => {
    const dataset = buildDataset({
      observations: [fullTime],
      disclosures: [{ company: 'alpha', indicator: 'headcount' }],
    });
    const figure = presentFigure(dataset, key);
    expect(figure.key).toEqual(key);
    expect(figure.quantity.value.toFixed()).toBe('12335');
    expect(figure.caveats).toEqual(['full_time_only']);
  });

  it('is not, where a total is printed', () => {
    const figure = presentFigure(buildDataset({ observations: [fullTime, headcount] }), key);
    expect(figure.quantity.value.toFixed()).toBe('325');
    expect(figure.caveats).toEqual([]);
  });

  it('is never the number of another group, nor is another indicator filled this way', () => {
    const partTime = { ...fullTime, category: 'part_time' };
    expect(stateOf(toFigure(buildDataset({ observations: [partTime] }), key))).toBe('in_parts');
    const rate = { ...fullTime, indicator: 'turnover_rate', value: '12' };
    expect(
      stateOf(toFigure(buildDataset({ observations: [rate] }), keyOf('alpha', 'turnover_rate'))),
    ).toBe('in_parts');
  });

  it('a group is not undisclosed where others hold some of the same people', () => {
    const row = { ...fullTime, indicator: 'turnover_rate', dimension: 'age', value: '44' };
    const stateIn = (category: string, printed: string) =>
      stateOf(
        toFigure(buildDataset({ observations: [{ ...row, category: printed }] }), {
          ...keyOf('alpha', 'turnover_rate'),
          dimension: 'age',
          category,
        }),
      );
    expect(stateIn('lt30', '20to29')).toBe('in_parts');
    expect(stateIn('lt30', '30to39')).not.toBe('in_parts');
  });

  it('keeps a second number the report prints for its full-time staff', () => {
    const second = { ...fullTime, value: '12400', preferred: false };
    const figure = presentFigure(buildDataset({ observations: [fullTime, second] }), key);
    expect(stateOf(figure)).toBe('second_value');
    expect(figure.others.map((row) => row.value)).toEqual(['12400']);
  });
});

describe('a gap', () => {
  const key = keyOf('alpha', 'pue');

  it.each(['not_disclosed', 'not_applicable', 'not_quantified'] as const)(
    'has the reason the package gives: %s, with its note and line',
    (reason) => {
      const dataset = buildDataset({
        disclosures: [{ company: 'alpha', indicator: 'pue', reason, note: 'none', line: 1339 }],
      });
      expect(toFigure(dataset, key)).toEqual({
        kind: 'report_gap',
        key,
        state: reason,
        note: 'none',
        line: 1339,
        report: reportOf(dataset, 'alpha'),
        parts: [],
      });
    },
  );

  it('takes no reason from another company, indicator or year', () => {
    const dataset = buildDataset({
      disclosures: [
        { company: 'beta', indicator: 'pue' },
        { company: 'alpha', indicator: 'headcount' },
        { company: 'alpha', indicator: 'pue', report: 'alpha-2023' },
      ],
    });
    expect(stateOf(toFigure(dataset, key))).toBe('unknown');
  });

  it('is unknown in the report year where the package has neither number nor reason', () => {
    expect(toFigure(buildDataset(), key)).toMatchObject({ state: 'unknown' });
  });

  it.each([['all'], ['data_centres']])(
    'is not disclosed where the whole report was read for %s and gives nothing',
    (theme) => {
      const dataset = buildDataset({
        reports: [{ company: 'alpha', readFor: [theme] }],
        indicators: [{ id: 'pue', theme: 'data_centres' }],
      });
      expect(toFigure(dataset, key)).toMatchObject({
        state: 'not_disclosed',
        report: { id: 'alpha-2024' },
      });
    },
  );

  it('says nothing of a theme for which the report was not read', () => {
    const dataset = buildDataset({ reports: [{ company: 'alpha', readFor: ['waste'] }] });
    expect(stateOf(toFigure(dataset, key))).toBe('unknown');
  });

  it('has no report in a year that no report covers, though the latest one was read', () => {
    const dataset = buildDataset({ reports: [{ company: 'alpha', readFor: ['all'] }] });
    expect(toFigure(dataset, { ...key, year: 2022 })).toMatchObject({
      state: 'no_report',
      report: null,
    });
  });

  it('is in parts where groups of the year are printed, whatever is said of the whole', () => {
    const male = { dimension: 'gender', category: 'male' };
    const dataset = buildDataset({
      observations: [{ company: 'alpha', indicator: 'turnover_rate', value: '4', ...male }],
      disclosures: [{ company: 'alpha', indicator: 'turnover_rate' }],
    });
    expect(toFigure(dataset, { ...key, indicator: 'turnover_rate' })).toMatchObject({
      state: 'in_parts',
      parts: [{ value: '4' }],
    });
  });

  it('is in parts where the report prints other years of it', () => {
    const dataset = buildDataset({
      indicators: [{ id: 'pue', kind: 'target' }],
      observations: [{ company: 'alpha', indicator: 'pue', value: '1.2', year: 2030 }],
    });
    expect(toFigure(dataset, key)).toMatchObject({ state: 'in_parts', parts: [{ year: 2030 }] });
    expect(toFigure(dataset, { ...key, company: 'beta', year: 2030 })).toMatchObject({
      state: 'unknown',
    });
  });

  it('is not disclosed for a group that a report read in full does not print', () => {
    const site = { ...key, dimension: 'site', category: 'north' };
    const dataset = buildDataset({ reports: [{ company: 'alpha', readFor: ['all'] }] });
    expect(stateOf(toFigure(dataset, site))).toBe('not_disclosed');
  });

  it('is unknown where the report itself could not be read: nothing is said of the company', () => {
    expect(stateOf(toFigure(buildDataset({ reports: [] }), key))).toBe('unknown');
  });
});

describe('a printed total is no more comparable than its parts', () => {
  const build = (intensity = '0.5') =>
    buildDataset({
      observations: [
        { company: 'alpha', indicator: 'ghg_scope1', value: '1' },
        { company: 'alpha', indicator: 'ghg_scope2', value: '9', definition: 'factor' },
        { company: 'alpha', indicator: 'ghg_scope1_2', value: '10' },
        { company: 'alpha', indicator: 'ghg_intensity_revenue', value: intensity },
      ],
      texts: { factor: { caveats: ['co2_only'] } },
    });

  it.each(['ghg_scope1_2', 'ghg_intensity_revenue'])('%s counts CO2 only if scope 2 does', (id) => {
    expect(presentFigure(build(), keyOf('alpha', id)).caveats).toContain('co2_only');
  });

  it('a part with another boundary says nothing of it', () => {
    const dataset = buildDataset({
      observations: [
        {
          company: 'alpha',
          indicator: 'ghg_scope2',
          value: '9',
          definition: 'factor',
          boundary: 'office',
        },
        { company: 'alpha', indicator: 'ghg_scope1_2', value: '10' },
      ],
      texts: { factor: { caveats: ['co2_only'] }, office: { aspects: { boundary: 'office' } } },
    });
    expect(presentFigure(dataset, keyOf('alpha', 'ghg_scope1_2')).caveats).toEqual([]);
  });
});
