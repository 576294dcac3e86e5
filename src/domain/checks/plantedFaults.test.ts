import { describe, expect, it } from 'vitest';
import { findingsOf, row, warningsOf, type Row, type Texts } from '../../testing/findings';
import type { Financial } from '../dataset';
import { syntheticCompany } from '../../testing/syntheticCompany';
import { rules } from './finding';

/*
 * Faults planted into clean companies, one at a time and all together. `found` is what the rule
 * meant for the fault must say; `implied` is what follows from the same wrong number and may be
 * said as well. Nothing else may be.
 */

interface Fault {
  readonly name: string;
  readonly plant: (rows: readonly Row[]) => readonly Row[];
  readonly found: readonly string[];
  readonly implied?: readonly string[];
}

/** Their groups are small enough, and unlike enough, for every fault to show. */
const companies = [1, 3, 5, 8, 13, 21];

interface Clean {
  readonly rows: readonly Row[];
  readonly texts: Texts;
  readonly financials: readonly Financial[];
}

const made = new Map(companies.map((seed) => [seed, makeClean(seed)]));

function cleanRows(seed: number): Clean {
  return made.get(seed) ?? makeClean(seed);
}

function makeClean(seed: number): Clean {
  const { rows, texts, financials } = syntheticCompany(seed, {
    age: ['lt30', '30to50', 'gt50'],
    region: ['mainland_china', 'hk_mo_tw', 'overseas'],
    level: ['management', 'key_staff', 'general_staff'],
    totalStaff: true,
    formula: 'leavers/year_end',
    formulaStated: true,
    rateDecimals: 2,
    energy: 'MWh',
    heat: false,
    factor: 'one published',
    scopes: 'as_named',
    sitesOnly: false,
  });
  return {
    rows,
    financials,
    texts: { ...texts, 'no-formula': { aspects: { formula: 'not_stated' } } },
  };
}

function isCell(one: Row, indicator: string, year: number, group: string | null = null): boolean {
  const ofRow = one.dimension == null ? null : `${one.dimension}.${one.category ?? ''}`;
  const preferred = one.preferred ?? true;
  return preferred && one.indicator === indicator && one.year === year && ofRow === group;
}

/** The printed number of a cell; throws where there is none. */
function valueOf(
  rows: readonly Row[],
  indicator: string,
  year: number,
  group: string | null = null,
): string {
  const found = rows.find((row) => isCell(row, indicator, year, group));
  if (!found) throw new Error(`${indicator} ${year} ${group ?? ''} is not printed`);
  return found.value;
}

function decimalsOf(value: string): number {
  return value.split('.')[1]?.length ?? 0;
}

/** The rows with the number of one cell changed, printed with the decimals it had. */
function changed(
  rows: readonly Row[],
  indicator: string,
  year: number,
  group: string | null,
  change: (value: number) => number,
): readonly Row[] {
  const before = valueOf(rows, indicator, year, group);
  return replaced(rows, indicator, year, group, {
    value: change(Number(before)).toFixed(decimalsOf(before)),
  });
}

function replaced(
  rows: readonly Row[],
  indicator: string,
  year: number,
  group: string | null,
  parts: Partial<Row>,
): readonly Row[] {
  return rows.map((row) => (isCell(row, indicator, year, group) ? { ...row, ...parts } : row));
}

/** Two neighbouring digits the wrong way round, the last that differ. */
function exchanged(value: string): string {
  for (let at = value.length - 1; at > 0; at -= 1) {
    const [left = '', right = ''] = [value[at - 1], value[at]];
    if (/\d\d/.test(left + right) && left !== right) {
      return value.slice(0, at - 1) + right + left + value.slice(at + 1);
    }
  }
  throw new Error(`${value} has no two digits to exchange`);
}

function withExchangedDigits(
  rows: readonly Row[],
  indicator: string,
  year: number,
  group: string | null,
): readonly Row[] {
  const value = exchanged(valueOf(rows, indicator, year, group));
  return replaced(rows, indicator, year, group, { value });
}

const revenueIntensities = [
  'ghg_intensity_revenue',
  'energy_intensity_revenue',
  'water_intensity_revenue',
  'wastewater_intensity_revenue',
  'waste_hazardous_intensity_revenue',
  'waste_nonhazardous_intensity_revenue',
  'packaging_intensity_revenue',
  'rnd_spend_share_revenue',
];

function lines(
  rule: string,
  indicators: readonly string[],
  year: number,
  outcome: string,
): readonly string[] {
  return indicators.map((indicator) => `${rule} ${indicator} ${year} ${outcome}`);
}

/** What follows for intensities from a wrong amount above the line. */
function offBase(indicators: readonly string[], year: number): readonly string[] {
  return [
    ...lines('same_base', indicators, year, 'contradicts'),
    ...lines('published_revenue', indicators, year, 'contradicts'),
  ];
}

const ghgIntensities = ['revenue', 'employee', 'area'].map((base) => `ghg_intensity_${base}`);
const energyIntensities = ['revenue', 'employee', 'area'].map((base) => `energy_intensity_${base}`);

const faults: readonly Fault[] = [
  {
    name: 'two digits exchanged in a group by education',
    plant: (rows) => withExchangedDigits(rows, 'headcount', 2024, 'education.bachelor'),
    found: ['parts_total headcount 2024 contradicts'],
  },
  {
    name: 'two digits exchanged in the number of men, on which other figures rest',
    plant: (rows) => withExchangedDigits(rows, 'headcount', 2022, 'gender.male'),
    found: ['parts_total headcount 2022 contradicts'],
    implied: [
      'weighted_mean turnover_rate 2022 contradicts',
      'weighted_mean training_hours_average 2022 contradicts',
      'weighted_mean training_coverage 2022 contradicts',
      'whole_people turnover_rate 2022 gender.male contradicts',
      'average_times_staff training_hours_total 2022 contradicts',
    ],
  },
  {
    name: 'Greater China off by one person',
    plant: (rows) => changed(rows, 'headcount', 2023, 'region.greater_china', (item) => item + 1),
    found: ['parts_total headcount 2023 region.greater_china contradicts'],
    // With the staff overseas it makes one too many, too.
    implied: ['parts_total headcount 2023 contradicts'],
  },
  {
    name: 'scope 1 + 2 off by one tonne',
    plant: (rows) => changed(rows, 'ghg_scope1_2', 2022, null, (item) => item + 1),
    found: ['sum_of_indicators ghg_scope1_2 2022 contradicts'],
    implied: offBase(ghgIntensities, 2022),
  },
  {
    name: 'scope 1 left out, and the total with it',
    plant: (rows) => {
      const value = valueOf(rows, 'ghg_scope2', 2023);
      const left = rows.filter((row) => !isCell(row, 'ghg_scope1', 2023));
      return replaced(left, 'ghg_scope1_2', 2023, null, { value });
    },
    found: ['sum_of_indicators ghg_scope1_2 2023 unusual'],
    implied: [
      'sum_of_indicators ghg_scope1_2_3 2023 contradicts',
      ...offBase(ghgIntensities, 2023),
    ],
  },
  {
    name: 'total energy one megawatt-hour short',
    plant: (rows) => changed(rows, 'energy_total', 2024, null, (item) => item - 1),
    found: ['sum_of_indicators energy_total 2024 contradicts'],
    implied: offBase(energyIntensities, 2024),
  },
  {
    name: 'a coverage above both men’s and women’s',
    plant: (rows) => {
      const groups = ['male', 'female'].map((item) =>
        Number(valueOf(rows, 'training_coverage', 2024, `gender.${item}`)),
      );
      return changed(rows, 'training_coverage', 2024, null, () => Math.max(...groups) + 0.5);
    },
    found: ['between_groups training_coverage 2024 contradicts'],
    implied: [
      'weighted_mean training_coverage 2024 contradicts',
      'share_of_parts training_coverage 2024 contradicts',
    ],
  },
  {
    name: 'an average of men and women as if they were as many',
    plant: (rows) => {
      const [men = 0, women = 0] = ['male', 'female'].map((item) =>
        Number(valueOf(rows, 'training_hours_average', 2023, `gender.${item}`)),
      );
      return changed(rows, 'training_hours_average', 2023, null, () => (men + women) / 2);
    },
    found: ['weighted_mean training_hours_average 2023 contradicts'],
    implied: [
      'average_times_staff training_hours_average 2023 contradicts',
      'between_groups training_hours_average 2023 contradicts',
    ],
  },
  {
    name: 'a rate that half a leaver would give',
    plant: (rows) => {
      const staff = Number(valueOf(rows, 'headcount', 2024, 'age.gt50'));
      return changed(rows, 'turnover_rate', 2024, 'age.gt50', (item) => item + 50 / staff);
    },
    found: ['whole_people turnover_rate 2024 age.gt50 contradicts'],
    implied: ['weighted_mean turnover_rate 2024 contradicts'],
  },
  {
    name: 'turnover by a formula that is not stated and no candidate reproduces',
    plant: (rows) => {
      const unstated = rows.map((row) =>
        row.indicator === 'turnover_rate' && row.year === 2023
          ? { ...row, definition: 'no-formula' }
          : row,
      );
      return changed(unstated, 'turnover_rate', 2023, null, (item) => item - 0.9);
    },
    found: ['turnover_formula turnover_rate 2023 unusual'],
    implied: [
      'between_groups turnover_rate 2023 contradicts',
      'whole_people turnover_rate 2023 unusual',
    ],
  },
  {
    name: 'training hours a tenth too many',
    plant: (rows) => changed(rows, 'training_hours_total', 2022, null, (item) => item * 1.1),
    found: [
      'average_times_staff training_hours_average 2022 contradicts',
      'average_times_staff training_hours_total 2022 contradicts',
    ],
  },
  {
    name: 'an average over another number of people',
    plant: (rows) => changed(rows, 'training_hours_average', 2024, null, (item) => item * 1.25),
    found: ['average_times_staff training_hours_average 2024 contradicts'],
    implied: [
      'between_groups training_hours_average 2024 contradicts',
      'weighted_mean training_hours_average 2024 contradicts',
    ],
  },
  {
    name: 'an intensity on another revenue',
    plant: (rows) => changed(rows, 'water_intensity_revenue', 2023, null, (item) => item * 1.1),
    found: ['same_base water_intensity_revenue 2023 contradicts'],
    implied: ['published_revenue water_intensity_revenue 2023 contradicts'],
  },
  {
    name: 'hazardous waste in kilograms under the name of tonnes',
    plant: (rows) => replaced(rows, 'waste_hazardous', 2022, null, { unit: 't' }),
    found: ['same_base waste_hazardous_intensity_revenue 2022 contradicts'],
    implied: [
      'published_revenue waste_hazardous_intensity_revenue 2022 contradicts',
      'jump waste_hazardous 2023 unusual',
    ],
  },
  {
    name: 'every intensity of a year on four times the revenue',
    plant: (rows) =>
      revenueIntensities.reduce((done, indicator) => {
        const before = valueOf(done, indicator, 2024);
        const value = (Number(before) / 4).toFixed(decimalsOf(before) - 1);
        return replaced(done, indicator, 2024, null, { value });
      }, rows),
    found: ['base_over_time ghg_intensity_revenue 2024 unusual'],
    implied: [
      ...lines('published_revenue', revenueIntensities, 2024, 'contradicts'),
      ...lines('jump', revenueIntensities, 2024, 'unusual'),
    ],
  },
  {
    name: 'every intensity of a year on a tenth less than the revenue that is published',
    plant: (rows) =>
      revenueIntensities.reduce(
        (done, indicator) => changed(done, indicator, 2022, null, (item) => item / 0.9),
        rows,
      ),
    found: lines('published_revenue', revenueIntensities, 2022, 'contradicts'),
    // Rounded once more, a few may just miss the others.
    implied: lines('same_base', revenueIntensities, 2022, 'contradicts'),
  },
  {
    name: 'scope 2 in kilograms under the name of tonnes',
    plant: (rows) => changed(rows, 'ghg_scope2', 2022, null, (item) => item * 1000),
    found: ['emission_factor ghg_scope2 2022 unusual'],
    implied: [
      'sum_of_indicators ghg_scope1_2 2022 contradicts',
      'sum_of_indicators ghg_scope1_2_3 2022 contradicts',
      'jump ghg_scope2 2023 unusual',
      'factor_change ghg_scope2 2023 unusual',
    ],
  },
  {
    name: 'a factor changed so that the trend turns',
    plant: (rows) => {
      const electricity = (year: number) =>
        Number(valueOf(rows, 'energy_use', year, 'energy_source.electricity'));
      const turned = electricity(2024) > electricity(2023) ? 0.9 : 1.1;
      const before = Number(valueOf(rows, 'ghg_scope2', 2023));
      return changed(rows, 'ghg_scope2', 2024, null, () => before * turned);
    },
    found: ['factor_change ghg_scope2 2024 unusual'],
    implied: [
      'sum_of_indicators ghg_scope1_2 2024 contradicts',
      'sum_of_indicators ghg_scope1_2_3 2024 contradicts',
    ],
  },
  {
    name: 'the same group printed twice, with two digits exchanged',
    plant: (rows) => [
      ...rows,
      row('headcount', exchanged(valueOf(rows, 'headcount', 2024, 'gender.male')), 'gender.male', {
        preferred: false,
      }),
    ],
    found: ['printed_twice headcount 2024 gender.male contradicts'],
  },
  {
    name: 'a share of women half a point too high',
    plant: (rows) => changed(rows, 'women_share', 2024, null, (item) => item + 0.5),
    found: ['share_of_parts women_share 2024 contradicts'],
  },
  {
    name: 'a share of research staff half a point too high',
    plant: (rows) => changed(rows, 'rnd_staff_share', 2024, null, (item) => item + 0.5),
    found: ['share_of_parts rnd_staff_share 2024 contradicts'],
  },
  {
    name: 'a composition that adds to 105',
    plant: (rows) => changed(rows, 'training_composition', 2024, 'gender.male', (item) => item + 5),
    found: ['composition training_composition 2024 contradicts'],
  },
  {
    name: 'a composition under the label and line of a coverage',
    plant: (rows) =>
      ['male', 'female'].reduce((done, category, place) => {
        const shared = { labelPrinted: `Share trained, ${category}`, line: 9000 + place };
        const group = `gender.${category}`;
        const composed = replaced(done, 'training_composition', 2023, group, shared);
        return replaced(composed, 'training_coverage', 2024, group, shared);
      }, rows),
    found: ['composition training_composition 2023 unusual'],
  },
  {
    name: 'a composition in the place of a coverage',
    plant: (rows) =>
      ['male', 'female'].reduce((done, category) => {
        const group = `gender.${category}`;
        const value = valueOf(done, 'training_composition', 2022, group);
        return replaced(done, 'training_coverage', 2022, group, { value });
      }, rows),
    found: ['composition training_coverage 2022 unusual'],
    implied: [
      'between_groups training_coverage 2022 contradicts',
      'weighted_mean training_coverage 2022 contradicts',
      // Shares of a whole may be far from the coverage of the year after.
      'jump training_coverage 2023 gender.male unusual',
      'jump training_coverage 2023 gender.female unusual',
    ],
  },
  {
    name: 'a ceiling missed',
    plant: (rows) => {
      const ceiling = Number(valueOf(rows, 'pue_target', 2024, 'site.beijing_yizhuang'));
      return changed(rows, 'pue', 2024, 'site.beijing_yizhuang', () => ceiling + 0.02);
    },
    found: ['target_met pue_target 2024 site.beijing_yizhuang unusual'],
  },
  {
    name: 'a ceiling loosened',
    plant: (rows) => {
      const before = Number(valueOf(rows, 'wue_target', 2024, 'site.tianjin_yixianyuan'));
      return changed(rows, 'wue_target', 2025, 'site.tianjin_yixianyuan', () => before + 0.05);
    },
    found: ['target_tightened wue_target 2025 site.tianjin_yixianyuan unusual'],
  },
  {
    name: 'a year repeated',
    plant: (rows) => {
      const value = valueOf(rows, 'training_spend', 2023);
      return replaced(rows, 'training_spend', 2024, null, { value });
    },
    found: ['repeated_year training_spend 2024 unusual'],
  },
  {
    name: 'a jump to four times',
    plant: (rows) =>
      changed(rows, 'donations', 2024, null, () => 4 * Number(valueOf(rows, 'donations', 2023))),
    found: ['jump donations 2024 unusual'],
  },
  {
    name: 'a PUE of 0.98',
    plant: (rows) => changed(rows, 'pue', 2024, 'site.tianjin_yixianyuan', () => 0.98),
    found: ['within_limits pue 2024 site.tianjin_yixianyuan contradicts'],
  },
  {
    name: 'a rate of 104 %',
    plant: (rows) => changed(rows, 'complaint_resolution_rate', 2024, null, () => 104),
    found: ['within_limits complaint_resolution_rate 2024 contradicts'],
  },
  {
    name: 'a goal of 104 %',
    plant: (rows) => changed(rows, 'customer_satisfaction_target', 2024, null, () => 104),
    found: ['within_limits customer_satisfaction_target 2024 contradicts'],
    implied: ['target_met customer_satisfaction_target 2024 unusual'],
  },
  {
    name: 'more people in research than there are',
    plant: (rows) => {
      const staff = Number(valueOf(rows, 'headcount', 2022));
      return changed(rows, 'rnd_staff', 2022, null, () => staff + 1);
    },
    found: ['within_limits rnd_staff 2022 contradicts'],
    implied: ['jump rnd_staff 2023 unusual', 'share_of_parts rnd_staff_share 2022 contradicts'],
  },
];

describe('a fault planted into a clean company is found, and nothing else is', () => {
  it.each(faults)('$name', ({ plant, found, implied = [] }) => {
    for (const seed of companies.slice(0, 3)) {
      const { rows, texts, financials } = cleanRows(seed);
      const warned = new Set(warningsOf(findingsOf(plant(rows), texts, null, financials)));
      expect([...warned], `company ${seed}`).toEqual(expect.arrayContaining([...found]));
      expect(
        [...warned].filter((line) => ![...found, ...implied].includes(line)),
        `company ${seed}`,
      ).toEqual([]);
    }
  });
});

describe('all faults planted at once', () => {
  const found = faults.flatMap((fault) => fault.found);
  const allowed = [...found, ...faults.flatMap((fault) => fault.implied ?? [])];

  it.each(companies)('are all found, and nothing is invented (company %i)', (seed) => {
    const { rows, texts, financials } = cleanRows(seed);
    const planted = faults.reduce((done, { plant }) => plant(done), rows);
    const warned = warningsOf(findingsOf(planted, texts, null, financials));
    expect(found.filter((line) => !warned.includes(line))).toEqual([]);
    expect(warned.filter((line) => !allowed.includes(line))).toEqual([]);
  });

  it('are one for every rule at least', () => {
    const planted = new Set(found.map((line) => line.split(' ')[0]));
    // Those across reports are planted in across/reports.test.ts.
    expect(rules.filter((rule) => !planted.has(rule))).toEqual([
      'restated',
      'target_kept',
      'no_longer_disclosed',
    ]);
  });

  it('leave no trace in the clean companies', () => {
    for (const seed of companies) {
      const { rows, texts, financials } = cleanRows(seed);
      expect(warningsOf(findingsOf(rows, texts, null, financials))).toEqual([]);
    }
  });
});
