import { describe, expect, it } from 'vitest';
import type { Financial } from '../../dataset';
import { checkCompany } from '../checkCompany';
import {
  alphaDataset,
  alphaRevenue,
  expectedEnds,
  findingOf,
  findingsOf,
  foundEnds,
  lineOf,
  row,
  written,
  type Row,
  type Texts,
} from '../../../testing/findings';

const texts: Texts = {
  office: { aspects: { boundary: 'office' } },
  unknown: { aspects: { boundary: 'not_stated' } },
  'all-scopes': { aspects: { scopes: 'scope1_2_3' } },
  'scope-2': { aspects: { scopes: 'scope2_only' } },
  'scopes-unknown': { aspects: { scopes: 'scope1_and_some_of_3' } },
};

function outcomes(rows: readonly Row[]): readonly string[] {
  return findingsOf(rows, texts, 'same_base').map(
    ({ key, outcome }) => `${key.indicator} ${outcome}`,
  );
}

/** 1,000 t at 10.00 a million: a revenue of 100 million. */
const emissions = [row('ghg_scope1_2', '1000'), row('ghg_intensity_revenue', '10.00')];
/** 2,000 MWh at 20.00 a million: 100 million as well. */
const energy = [row('energy_total', '2000'), row('energy_intensity_revenue', '20.00')];
/** 3,000 t of water at so much a million. */
const water = (intensity: string) => [
  row('water_consumption', '3000'),
  row('water_intensity_revenue', intensity),
];

describe('intensities on one base imply one and the same base', () => {
  it('agree where they do', () => {
    expect(outcomes([...emissions, ...energy])).toEqual([
      'ghg_intensity_revenue agrees',
      'energy_intensity_revenue agrees',
    ]);
  });

  it('agree within rounding where only the rounding lets them meet', () => {
    // 10 ± 0.5 t at 0.100 is 94.5 to 105.5 million, 2,000 MWh at 19.00 is 105.2 to 105.3 million.
    const rows = [
      row('ghg_scope1_2', '10'),
      row('ghg_intensity_revenue', '0.100'),
      row('energy_total', '2000'),
      row('energy_intensity_revenue', '19.00'),
    ];
    const [finding] = findingsOf(rows, texts, 'same_base');
    expect(finding?.outcome).toBe('agrees_within_rounding');
    expect(finding && expectedEnds(finding)).toEqual(['0.090204', '0.099801']);
    expect(finding && foundEnds(finding)).toEqual(['0.0995', '0.1005']);
  });

  it('contradict where one was divided by another revenue', () => {
    const findings = findingsOf([...emissions, ...energy, ...water('33.00')], texts, 'same_base');
    const [, , odd] = findings;
    expect(findings.map(lineOf)).toEqual([
      'same_base ghg_intensity_revenue 2024 agrees',
      'same_base energy_intensity_revenue 2024 agrees',
      'same_base water_intensity_revenue 2024 contradicts',
    ]);
    // The other two meet at 99.950012 to 100.050013 million.
    expect(odd && expectedEnds(odd)).toEqual(['29.980006', '30.020006']);
    expect(odd && written(odd)).toBe('3000 ÷ 100 ≈ 30 ≠ 33.00');
    expect(odd?.values['others']).toEqual({
      indicators: ['ghg_intensity_revenue', 'energy_intensity_revenue'],
    });
  });

  it('of two that differ both are named: which of them is off cannot be told', () => {
    const rows = [...emissions, row('energy_total', '2000'), row('energy_intensity_revenue', '18')];
    expect(outcomes(rows)).toEqual([
      'ghg_intensity_revenue contradicts',
      'energy_intensity_revenue contradicts',
    ]);
  });

  it('one alone is held against nothing', () => {
    expect(outcomes(emissions)).toEqual([]);
  });

  it('an intensity without its amount, or of another year, is held against nothing', () => {
    expect(outcomes([...emissions, row('energy_intensity_revenue', '33.00')])).toEqual([]);
    expect(
      outcomes([
        ...emissions,
        ...water('33.00').map((observationParts) => ({ ...observationParts, year: 2023 })),
      ]),
    ).toEqual([]);
  });

  it('bases of different kinds are not compared: revenue, people, floor area', () => {
    const rows = [
      ...emissions,
      row('ghg_intensity_employee', '5.00'),
      row('ghg_intensity_area', '0.10'),
    ];
    expect(outcomes(rows)).toEqual([]);
  });

  it('an intensity rounded to zero implies nothing, and nothing is divided by it', () => {
    expect(outcomes([...emissions, ...energy, ...water('0.00')])).toEqual([
      'ghg_intensity_revenue agrees',
      'energy_intensity_revenue agrees',
    ]);
  });
});

describe('an intensity on revenue is its amount ÷ the published revenue', () => {
  const said = (rows: readonly Row[], published: readonly Financial[]) =>
    findingsOf(rows, texts, 'published_revenue', published).map(lineOf);
  const one = (rows: readonly Row[], published: Financial) => {
    const [finding] = findingsOf(rows, texts, 'published_revenue', [published]);
    if (!finding) throw new Error('nothing is found');
    return finding;
  };

  it('agrees where it gives the printed digits, in whatever unit it is published', () => {
    for (const [value, unit] of [
      ['100.01', 'RMB million'],
      ['100010', 'RMB thousand'],
      ['100010000.27', 'RMB'],
      ['1.0001', 'RMB 100 million'],
    ] as const) {
      const finding = one(emissions, alphaRevenue(value, unit));
      expect(finding.outcome, unit).toBe('agrees');
      expect(finding.rows.map((item) => item.indicator)).toEqual([
        'ghg_intensity_revenue',
        'ghg_scope1_2',
      ]);
    }
    expect(written(one(emissions, alphaRevenue('99.98')))).toBe('1000 ÷ 99.98 ≈ 10.002 ≈ 10.00');
  });

  it('agrees within rounding where only the rounding lets the two meet', () => {
    // 999.5 t ÷ 99.945 million is 10.0005, 1,000 t is 10.0055 and would be printed 10.01.
    const finding = one(emissions, alphaRevenue('99.945'));
    expect(finding.outcome).toBe('agrees_within_rounding');
    expect(expectedEnds(finding)).toEqual(['10.00045', '10.010556']);
  });

  it('contradicts where no rounding does, and says where the revenue is from', () => {
    const finding = one(emissions, alphaRevenue('90.0'));
    expect(finding.outcome).toBe('contradicts');
    expect(finding.remarks).toMatchObject([
      { id: 'published_revenue', values: { document: { document: { section: 'p. 12' } } } },
    ]);
    expect(said([...emissions, ...energy], [alphaRevenue('90.0')])).toEqual([
      'published_revenue ghg_intensity_revenue 2024 contradicts',
      'published_revenue energy_intensity_revenue 2024 contradicts',
    ]);
  });

  it('cannot be tested where an intensity of a part of the company does not fit', () => {
    const ofOffice = emissions.map((item) => ({ ...item, boundary: 'office' }));
    const finding = one(ofOffice, alphaRevenue('500'));
    expect(finding.outcome).toBe('cannot_be_tested');
    expect(finding.remarks.map(({ id }) => id)).toEqual(['published_revenue', 'boundary_differs']);
    expect(one(ofOffice, alphaRevenue('100.00')).outcome).toBe('agrees');
  });

  it('says nothing of another year, another base, or a unit that leads nowhere', () => {
    const perHead = [row('ghg_scope1_2', '1000'), row('ghg_intensity_employee', '5.00')];
    expect(said(emissions, [])).toEqual([]);
    expect(said(emissions, [alphaRevenue('90.0', 'RMB million', 2023)])).toEqual([]);
    expect(said(emissions, [alphaRevenue('90.0', 'USD')])).toEqual([]);
    expect(said(perHead, [alphaRevenue('90.0')])).toEqual([]);
  });
});

describe('what an intensity divides', () => {
  it('is scope 1 + scope 2 where their sum is not printed', () => {
    const rows = [
      row('ghg_scope1', '400'),
      row('ghg_scope2', '600'),
      row('ghg_intensity_revenue', '11.00'),
      ...energy,
      ...water('30.00'),
    ];
    const [finding] = findingsOf(rows, texts, 'same_base');
    expect(finding?.outcome).toBe('contradicts');
    expect(finding?.rows.slice(0, 3).map(({ value }) => value)).toEqual(['11.00', '400', '600']);
  });

  it('is the scopes the report names', () => {
    const scopes = (definition: string) =>
      outcomes([
        row('ghg_scope2', '500'),
        row('ghg_scope1_2', '1000'),
        row('ghg_scope1_2_3', '4000'),
        row('ghg_intensity_revenue', '40.00', null, { definition }),
        ...energy,
        ...water('30.00'),
      ])[0];
    expect(scopes('all-scopes')).toBe('ghg_intensity_revenue agrees');
    expect(scopes('scope-2')).toBe('ghg_intensity_revenue contradicts');
    expect(scopes('scopes-unknown')).toBe('energy_intensity_revenue agrees');
  });

  it('is converted first: tonnes per RMB 10k, kilograms of packaging, percent of revenue', () => {
    const rows = [
      ...energy,
      row('ghg_scope1_2', '1000'),
      row('ghg_intensity_revenue', '0.1000', null, { unit: 'tCO2e/RMB 10k' }),
      row('packaging', '4'),
      row('packaging_intensity_revenue', '40.00'),
      row('rnd_spend', '0.07', null, { unit: 'RMB 100 million' }),
      row('rnd_spend_share_revenue', '7.00'),
    ];
    // Exactly or within rounding: how a converted number is rounded is not the matter here.
    expect(outcomes(rows).map((outcome) => outcome.replace('_within_rounding', ''))).toEqual([
      'ghg_intensity_revenue agrees',
      'energy_intensity_revenue agrees',
      'packaging_intensity_revenue agrees',
      'rnd_spend_share_revenue agrees',
    ]);
  });

  it('is converted as the table says: kilograms per RMB million of a number in kilograms stay', () => {
    const dataset = alphaDataset([
      ...energy,
      row('packaging', '4000', null, { unit: 'kg' }),
      row('packaging_intensity_revenue', '40.00'),
    ]);
    const indicators = dataset.indicators.map((indicator) =>
      indicator.id === 'packaging' ? { ...indicator, unit: 'kg' } : indicator,
    );
    const findings = checkCompany({ ...dataset, indicators }, 'alpha');
    const told = findings.filter(({ rule }) => rule === 'same_base');
    expect(told.map(lineOf)).toEqual([
      'same_base energy_intensity_revenue 2024 agrees',
      'same_base packaging_intensity_revenue 2024 agrees',
    ]);
  });

  it('kilograms taken for tonnes contradict', () => {
    const rows = [
      ...emissions,
      ...energy,
      row('packaging', '4.00'),
      row('packaging_intensity_revenue', '0.04'),
    ];
    expect(outcomes(rows)).toContain('packaging_intensity_revenue contradicts');
  });
});

describe('intensities that cover another part of the company', () => {
  it.each(['office', 'unknown'])('(%s) never contradict', (boundary) => {
    const others = water('33.00').map((observationParts) => ({ ...observationParts, boundary }));
    expect(outcomes([...emissions, ...energy, ...others])).toEqual([
      'ghg_intensity_revenue agrees',
      'energy_intensity_revenue agrees',
    ]);
  });

  it('are not formed from an amount of one part and an intensity of another', () => {
    const [amount, intensity] = water('33.00');
    const rows = [...emissions, ...energy, { ...amount, boundary: 'office' }, intensity];
    expect(outcomes(rows.filter((row): row is Row => row !== undefined))).toEqual([
      'ghg_intensity_revenue agrees',
      'energy_intensity_revenue agrees',
    ]);
  });

  it('contradict among themselves', () => {
    const rows = [...emissions, ...energy, ...water('33.00')];
    expect(outcomes(rows.map((row) => ({ ...row, boundary: 'office' })))).toContain(
      'water_intensity_revenue contradicts',
    );
  });
});

describe('the implied base over the years', () => {
  const inYear = (year: number, intensity: string, boundary: string | null = null) => [
    row('ghg_scope1_2', '1000', null, { year, boundary }),
    row('ghg_intensity_revenue', intensity, null, { year, boundary }),
  ];
  const moved = (rows: readonly Row[]) => findingsOf(rows, texts, 'base_over_time');

  it('is steady where revenue grows from 100 to 200 million', () => {
    const finding = findingOf('base_over_time', [
      ...inYear(2023, '10.00'),
      ...inYear(2024, '5.00'),
    ]);
    expect([lineOf(finding), finding.messageId]).toEqual([
      'base_over_time ghg_intensity_revenue 2024 agrees',
      'base_steady',
    ]);
    const change = finding.values['change'];
    expect(change && 'percent' in change && change.percent.toFixed(0)).toBe('100');
  });

  it('is unusual where it would have to grow or fall by more than three times', () => {
    expect(moved([...inYear(2023, '10.00'), ...inYear(2024, '2.50')]).map(lineOf)).toEqual([
      'base_over_time ghg_intensity_revenue 2024 unusual',
    ]);
    expect(moved([...inYear(2023, '2.50'), ...inYear(2024, '10.00')]).map(lineOf)).toEqual([
      'base_over_time ghg_intensity_revenue 2024 unusual',
    ]);
  });

  it('is not called unusual while rounding allows three times', () => {
    // 10 ± 0.5 and 3 ± 0.5: 9.5 ÷ 3.5 is 2.7 times.
    const [finding] = moved([...inYear(2023, '10'), ...inYear(2024, '3')]);
    expect(finding?.outcome).toBe('agrees');
  });

  it('is told once a year, not for each intensity', () => {
    const rows = [2023, 2024].flatMap((year) =>
      [...emissions, ...energy, ...water('30.00')].map((observationParts) => ({
        ...observationParts,
        year,
      })),
    );
    expect(moved(rows).map(lineOf)).toEqual(['base_over_time ghg_intensity_revenue 2024 agrees']);
  });

  it('is not compared with nothing: one year, or a gap of years', () => {
    expect(moved(inYear(2024, '10.00'))).toEqual([]);
    expect(moved([...inYear(2022, '10.00'), ...inYear(2024, '1.00')])).toEqual([]);
  });

  it.each(['office', 'unknown'])('is not compared with a year of another part (%s)', (boundary) => {
    expect(moved([...inYear(2023, '10.00', boundary), ...inYear(2024, '1.00')])).toEqual([]);
  });
});
