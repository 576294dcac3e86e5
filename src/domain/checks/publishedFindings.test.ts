import { expect, it } from 'vitest';
import { lineOf } from '../../testing/findings';
import { readPublished } from '../../testing/published';
import { checkAll } from './checkCompany';
import { findingId, type Finding } from './finding';

/*
 * What the five reports of the published data say against themselves, written down by hand from
 * their numbers, so that a change of a rule or of the data shows up here. Line numbers are those of
 * the reports' texts.
 */

const findings = checkAll(readPublished());

function withCompany(finding: Finding): string {
  const [rule = '', ...rest] = lineOf(finding).split(' ');
  return [rule, finding.key.company, ...rest].join(' ');
}

const qiniu = [
  // 1,484 in the highlights (line 352), 2,215 in the table (line 2248).
  'printed_twice qiniu training_person_times 2024 contradicts',
  // 91 and 56 under one label (lines 1537 and 1542).
  'printed_twice qiniu trademarks_applied_cumulative 2024 contradicts',
  // 2,444 hours ÷ 325 people are 7.52, not 4.6; nor are 4.6 × 223 + 4.6 × 102, told with it. The
  // base is not stated.
  'average_times_staff qiniu training_hours_average 2024 unusual',
  // 41 % fits leavers ÷ year-end staff, but 61 % of 40 people is no whole number of leavers; under
  // leavers ÷ (leavers + year-end staff) the ages come to 42 % or more.
  'turnover_formula qiniu turnover_rate 2024 unusual',
];

const kingsoftCloud = [
  // Scope 2 −2 %, electricity +31 %: 0.719 and 0.537 t a MWh (lines 3916 and 3902).
  'factor_change kingsoft_cloud ghg_scope2 2024 unusual',
  // 805.27 to 11,938.76 t.
  'jump kingsoft_cloud ghg_scope3 2024 scope3_category.c3_fuel_energy unusual',
  // 0.049 to 3.27 t, and its intensity with it: batteries replaced in bulk, says the report.
  'jump kingsoft_cloud waste_hazardous 2024 unusual',
  // 1.374 against 1.355; for 2025 the ceiling is 1.362 (line 2967).
  'target_met kingsoft_cloud pue_target 2024 site.beijing_yizhuang unusual',
  'target_tightened kingsoft_cloud pue_target 2025 site.beijing_yizhuang unusual',
];

const sensetime = [
  // 36.1 MWh in both years (line 3155); three digits may be chance.
  'repeated_year sensetime energy_use 2024 energy_source.gasoline unusual',
  // 48.0 to 163.8 MWh.
  'jump sensetime energy_use 2024 energy_source.diesel unusual',
  // 646.8 t in both years, 2023 restated (line 3251).
  'repeated_year sensetime waste_nonhazardous 2024 unusual',
  // Gender and level exchanged between the chapter (lines 2435 to 2442) and the appendix (3371 on).
  'printed_twice sensetime training_hours_average 2024 contradicts',
  // About 97 hours in 2022, 12 to 17 in 2023, in all four groups.
  'jump sensetime training_hours_average 2023 unusual',
  // 89 % of all, but 87 and 75 % by gender, 86 and 84 % by level.
  'between_groups sensetime training_coverage 2024 contradicts',
  // In the line of 2024's coverage stand 9 + 91 and 75 + 25 for 2023.
  'composition sensetime training_composition 2023 unusual',
  // 30 to 265 days; RMB 7.22 to 0.9 million.
  'jump sensetime lost_days 2023 unusual',
  'jump sensetime donations 2023 unusual',
];

const ainnovation = [
  // The totals are scope 2 and indirect energy; scope 1 and direct energy are not printed.
  'sum_of_indicators ainnovation ghg_scope1_2 2023 unusual',
  'sum_of_indicators ainnovation ghg_scope1_2 2024 unusual',
  'sum_of_indicators ainnovation energy_total 2023 unusual',
  'sum_of_indicators ainnovation energy_total 2024 unusual',
];

const isoftstone = [
  // 30 in the company profile (line 177), more than 50 among the year's indicators (line 2498).
  'printed_twice isoftstone competence_centres 2024 contradicts',
  // 80,738 in the chart (line 3589), 80,378 in the table (line 4995).
  'printed_twice isoftstone headcount 2024 level.general_staff contradicts',
  // 18.99 % of 276 people over 50 comes from no whole number of leavers, so no formula fits all.
  'whole_people isoftstone turnover_rate 2024 age.gt50 unusual',
  'turnover_formula isoftstone turnover_rate 2024 unusual',
  // 37.2 hours, but 27.19 for men and 25.33 for women, and 2,414,429.74 ÷ 90,759 are 26.60.
  'between_groups isoftstone training_hours_average 2024 contradicts',
  'average_times_staff isoftstone training_hours_average 2024 unusual',
  // 27.19 × 61,410 + 25.33 × 29,349 are 2,413,148, some 1,282 hours short of the total.
  'average_times_staff isoftstone training_hours_total 2024 unusual',
];

it('the reports contradict themselves, or are unusual, in these figures and no others', () => {
  const warned = findings
    .filter(({ outcome }) => outcome === 'contradicts' || outcome === 'unusual')
    .map(withCompany);
  expect(warned.toSorted()).toEqual(
    [...qiniu, ...kingsoftCloud, ...sensetime, ...ainnovation, ...isoftstone].toSorted(),
  );
});

/** The name of a finding inside its report. */
function withoutReport(finding: Finding): string {
  return findingId(finding).replace(`.${finding.report}`, '');
}

it('what is one fact is one finding, and says what it is of each figure', () => {
  const partsOfOne = findings
    .filter(({ parts }) => parts.length > 0)
    .map((finding) => [finding, ...finding.parts].map(withoutReport));
  expect(partsOfOne).toEqual([
    [
      'jump.kingsoft_cloud.waste_hazardous.2024',
      'jump.kingsoft_cloud.waste_hazardous.2024',
      'jump.kingsoft_cloud.waste_hazardous_intensity_revenue.2024',
    ],
    [
      'printed_twice.sensetime.training_hours_average.2024',
      'printed_twice.sensetime.training_hours_average.2024.gender.male.17.9',
      'printed_twice.sensetime.training_hours_average.2024.gender.female.11.8',
      'printed_twice.sensetime.training_hours_average.2024.level.management.12.8',
      'printed_twice.sensetime.training_hours_average.2024.level.non_management.10.8',
    ],
    [
      'jump.sensetime.training_hours_average.2023',
      'jump.sensetime.training_hours_average.2023.gender.male',
      'jump.sensetime.training_hours_average.2023.gender.female',
      'jump.sensetime.training_hours_average.2023.level.management',
      'jump.sensetime.training_hours_average.2023.level.non_management',
    ],
    [
      'between_groups.sensetime.training_coverage.2024',
      'between_groups.sensetime.training_coverage.2024.gender',
      'between_groups.sensetime.training_coverage.2024.level',
    ],
    [
      'composition.sensetime.training_composition.2023',
      'composition.sensetime.training_composition.2023.gender_label',
      'composition.sensetime.training_composition.2023.level_label',
    ],
  ]);
});

it('every intensity on revenue fits the revenue its company publishes', () => {
  const told = findings
    .filter(({ rule }) => rule === 'published_revenue')
    .map(({ key, outcome }) => `${key.company} ${key.indicator} ${key.year} ${outcome}`);
  const ofKingsoft = ['ghg', 'energy', 'water', 'waste_hazardous', 'waste_nonhazardous'];
  expect(told).toEqual([
    // Revenue of RMB 7,047.461 and 7,785.180 million.
    ...ofKingsoft.flatMap((name) =>
      [2023, 2024].map((year) => `kingsoft_cloud ${name}_intensity_revenue ${year} agrees`),
    ),
    // 31,935.1 t ÷ RMB 3,131,639.03 × 10k is 0.010198; the report prints 0.0102.
    'isoftstone ghg_intensity_revenue 2024 agrees_within_rounding',
    'isoftstone rnd_spend_share_revenue 2024 agrees',
  ]);
});

it('most of what can be tested agrees', () => {
  const count = (wanted: string) =>
    findings.filter(({ outcome }) => outcome.startsWith(wanted)).length;
  expect(count('agrees')).toBeGreaterThan(150);
  expect(count('agrees')).toBeGreaterThan(10 * count('contradicts'));
});

it('every finding has a name of its own, and rests on printed numbers', () => {
  const ids = findings.map(findingId);
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  expect(findings.filter(({ rows }) => rows.length === 0)).toEqual([]);
});

it('the name of a finding stays where lines move, rows change places and others go', () => {
  const dataset = readPublished();
  const [last, ...others] = dataset.observations.toReversed();
  const moved = others.map((row) => ({ ...row, line: row.line + 7 }));
  const names = new Set(checkAll({ ...dataset, observations: moved }).map(findingId));
  const lost = findings.filter(
    (finding) => finding.key.company !== last?.company && !names.has(findingId(finding)),
  );
  expect(lost).toEqual([]);
});

it('no finding of a company rests on another company’s numbers', () => {
  const mixed = findings.filter(({ key, rows }) =>
    rows.some(({ company }) => company !== key.company),
  );
  expect(mixed).toEqual([]);
});
