import { describe, expect, it } from 'vitest';
import { checkAll, checkCompany } from '../../domain/checks/checkCompany';
import type { Finding, Rule } from '../../domain/checks/finding';
import {
  byLanguage,
  languages,
  type Dataset,
  type Language,
  type Observation,
} from '../../domain/dataset';
import { messagesOf } from '../../i18n/messages/byLanguage';
import { buildDataset } from '../../testing/dataset';
import { alphaDataset, row, type Row, type Texts } from '../../testing/findings';
import { publishedI18n, readPublished } from '../../testing/published';
import { buildFindingView, explain, type FindingView } from './findingView';
import { buildI18n } from '../../testing/i18n';

const published = readPublished();
const spoken = byLanguage(publishedI18n);
const all = checkAll(published);

/** The view of the finding that answers to a name, else of the one whose id begins so, in English. */
function viewOf(begins: string, language: Language = 'en'): FindingView {
  const views = all
    .map((finding) => buildFindingView(published, finding, spoken[language]))
    .filter(({ id }) => id.startsWith(begins));
  const view = views.find(({ names }) => names.includes(begins)) ?? views[0];
  if (!view || (!view.names.includes(begins) && views.length > 1))
    throw new Error(`${views.length} findings begin ${begins}`);
  return view;
}

/** Everything of a finding that is read in the reader's language. */
function textsOf(view: FindingView): readonly string[] {
  return [
    view.ruleName,
    view.statement,
    view.outcomeName,
    view.companyName,
    view.figure.name,
    view.result,
    ...view.remarks,
    ...view.printed.map(({ name }) => name),
  ];
}

/** Results that the published reports do not come to, each from a few numbers. */
const texts: Texts = { 'no-formula': { aspects: { formula: 'not_stated' } } };
const open = { definition: 'no-formula' };
const rates = (man: string, woman: string, everyone: string): readonly Row[] => [
  row('headcount', '200'),
  row('headcount', '100', 'gender.male'),
  row('headcount', '100', 'gender.female'),
  row('turnover_rate', everyone, null, open),
  row('turnover_rate', man, 'gender.male', open),
  row('turnover_rate', woman, 'gender.female', open),
];
const onBase = (year: number, intensity: string): readonly Row[] => [
  row('ghg_scope1_2', '1000', null, { year }),
  row('ghg_intensity_revenue', intensity, null, { year }),
];
const site = 'site.shanghai_lingang';
const further: readonly (readonly [string, Rule, readonly Row[]])[] = [
  [
    'contradicts',
    'parts_total',
    [
      row('headcount', '100'),
      row('headcount', '60', 'gender.male'),
      row('headcount', '39', 'gender.female'),
    ],
  ],
  ['exceeds_whole', 'within_limits', [row('headcount', '100'), row('rnd_staff', '200')]],
  ['outside_limit', 'within_limits', [row('pue', '0.90', site)]],
  [
    'does_not_add_to_100',
    'composition',
    [
      row('training_composition', '70', 'gender.male'),
      row('training_composition', '20', 'gender.female'),
    ],
  ],
  [
    'coverage_adds_to_100',
    'composition',
    [
      row('training_coverage', '69', 'gender.male'),
      row('training_coverage', '31', 'gender.female'),
    ],
  ],
  ['base_jumps', 'base_over_time', [...onBase(2023, '1.00'), ...onBase(2024, '0.10')]],
  ['factor_far', 'emission_factor', [row('ghg_scope2', '1000'), row('energy_indirect', '100')]],
  [
    'factor_same',
    'factor_change',
    [
      row('ghg_scope2', '536.6', null, { year: 2023 }),
      row('energy_indirect', '1000', null, { year: 2023 }),
      row('ghg_scope2', '1073.2'),
      row('energy_indirect', '2000'),
    ],
  ],
  ['formula_found', 'turnover_formula', rates('20.00', '10.00', '15.00')],
  ['formula_several', 'turnover_formula', rates('20', '20', '20')],
  ['missing_staff', 'turnover_formula', [row('turnover_rate', '20', null, open)]],
  [
    'target_same',
    'target_tightened',
    [row('pue_target', '1.3', site, { year: 2025 }), row('pue_target', '1.3', site)],
  ],
  [
    'target_within_rounding',
    'target_met',
    [row('pue_target', '1.3', site, { qualifier: 'at_most' }), row('pue', '1.31', site)],
  ],
];
const planted = further.map(([says, rule, rows]) => {
  const dataset: Dataset = {
    ...alphaDataset(rows, texts),
    categories: published.categories,
    texts: new Map([...published.texts, ...alphaDataset(rows, texts).texts]),
  };
  const finding = checkCompany(dataset, 'alpha').find(
    (item) => item.rule === rule && item.messageId === says,
  );
  return { says, dataset, finding };
});

/** A number of 2023 as two reports print it; the older one only in its own year. */
function reprinted(
  indicator: string,
  before: string,
  after: string,
  change: Partial<Observation> = {},
): readonly Row[] {
  const { dimension, category } = change;
  const group = dimension && category ? `${dimension}.${category}` : null;
  return [
    row(indicator, before, group, { report: 'alpha-2023', year: 2023 }),
    row(indicator, after, group, { year: 2023, ...change }),
  ];
}

/** What two reports of company alpha say of one another, every result once. */
const twoReports: Dataset = {
  ...buildDataset({
    companies: ['alpha'],
    indicators: published.indicators,
    reports: [2023, 2024].map((year) => ({ company: 'alpha', year, readFor: ['all'] })),
    texts: { office: { text: 'Office', aspects: { boundary: 'office' } } },
    observations: [
      ...reprinted('ghg_scope1', '10', '12', { restated: true }),
      ...reprinted('ghg_scope2', '10', '12'),
      ...reprinted('ghg_scope1_2', '20', '24', { boundary: 'office' }),
      ...reprinted('water_consumption', '10', '12', { unit: 'MWh' }),
      ...reprinted('headcount', '10', '12', { dimension: 'gender', category: 'male' }),
      ...reprinted('headcount', '20', '22', { dimension: 'gender', category: 'female' }),
      row('pue_target', '1.2', null, { report: 'alpha-2023', year: 2030 }),
      row('pue_target', '1.3', null, { report: 'alpha-2024', year: 2030 }),
      row('wue_target', '2', 'site.shanghai_lingang', { report: 'alpha-2023', year: 2030 }),
      row('climate_target_year', '2050', 'climate_target.net_zero', { report: 'alpha-2023' }),
      row('climate_target_year', '2060', 'climate_target.net_zero'),
    ],
  }),
  conversions: published.conversions,
  categories: published.categories,
};

const mixed: Dataset = { ...published, mixed: true };

const everywhere: readonly { readonly dataset: Dataset; readonly finding: Finding }[] = [
  ...all.flatMap((finding) =>
    [finding, ...finding.parts].map((item) => ({ dataset: published, finding: item })),
  ),
  ...planted.flatMap(({ dataset, finding }) => (finding ? [{ dataset, finding }] : [])),
  ...checkAll(twoReports)
    .flatMap((finding) => [finding, ...finding.parts])
    .map((finding) => ({ dataset: twoReports, finding })),
  ...checkAll(mixed).map((finding) => ({ dataset: mixed, finding })),
];

describe('a finding says what its rule worked out', () => {
  it('average × staff: the total ÷ the staff, in six digits, against the printed average', () => {
    const view = viewOf('average_times_staff.isoftstone.training_hours_average.2024');
    expect(view).toMatchObject({
      ruleName: 'Average × staff = total',
      outcome: 'unusual',
      outcomeName: 'Unusual',
      companyName: 'iSoftStone',
      position: 5,
      figure: { name: 'Average training hours per employee', year: 2024 },
      expected: '26.6026 hours per person',
      found: '37.2 hours per person',
      equationText: '2,414,429.74 hours ÷ 90,759 persons ≈ 26.6026 ≠ 37.2 hours per person',
    });
    expect(view.result).toBe(
      'The total ÷ the staff at year end is 26.6026 hours per person; the report gives an average of 37.2 hours per person.',
    );
    expect(view.remarks).toEqual([
      'Even within the rounding of the printed numbers they are at least 10.5 hours per person apart.',
      'The total and the average together imply 64,816–64,992 persons; at year end there were 90,759 persons.',
      'The report does not state the denominator of the average or rate; a different denominator may explain this.',
    ]);
  });

  it('a second value: both numbers, by how much they differ, and where they stand', () => {
    const view = viewOf('printed_twice.isoftstone.headcount.2024.level.general_staff');
    expect(view.figure.name).toBe('Employees (General staff)');
    expect(view.result).toBe(
      'The report gives 80,738 persons and, in another place, 80,378 persons.',
    );
    expect(view.remarks).toEqual(['They are 360 persons apart.']);
    expect(view.printed).toMatchObject([
      { printed: '80,738', unitPrinted: '人', label: '普通员工', line: 3589, language: 'zh-Hans' },
      { printed: '80,378', unitPrinted: '人', line: 4995, section: '关键绩效表' },
    ]);
    expect(view.printed.map(({ figure }) => figure)).toEqual([
      'isoftstone.headcount.2024.level.general_staff',
      'isoftstone.headcount.2024.level.general_staff',
    ]);
  });

  it('an overall figure outside its groups: their printed ends, and how far beyond it lies', () => {
    const view = viewOf('between_groups.isoftstone.training_hours_average.2024');
    expect(view.result).toBe(
      'The overall figure, 37.2 hours per person, does not lie between its lowest and its highest group by gender (25.33–27.19 hours per person), whatever the size of the groups.',
    );
    expect(view.remarks).toEqual([
      'Even within the rounding of the printed numbers it lies at least 9.95 hours per person beyond the nearest group.',
    ]);
    expect(view.equationText).toBe('25.33 ≤ 37.2 > 27.19 hours per person');
  });

  it('of a fact by several dimensions: what it comes to by each', () => {
    const view = viewOf('between_groups.sensetime.training_coverage.2024');
    expect(view.result).toBe('The same result by gender and employee category.');
    expect(view.remarks).toEqual([
      expect.stringMatching(/^The overall figure, 89.1%.* by gender \(75–87%\)/),
      expect.stringMatching(/^The overall figure, 89.1%.* by employee category \(84–86%\)/),
    ]);
    expect(view.equationText).toBe('75% ≤ 89.1% > 87%; 84% ≤ 89.1% > 86%');
  });

  it('of exchanged labels: the four numbers, each under the name of its group', () => {
    const id = 'printed_twice.sensetime.training_hours_average.2024';
    const view = viewOf(id);
    expect(view.figure.name).toBe('Average training hours per employee');
    expect(view.result).toMatch(/^The report gives the same 4 numbers in two places/);
    expect(view.remarks.map((remark) => /^[^.]*\d\.\d[^.]*\d\.\d/.exec(remark)?.[0])).toEqual([
      'Men: The report gives 12.8 hours per person and, in another place, 17.9',
      'Women: The report gives 10.8 hours per person and, in another place, 11.8',
      'Management: The report gives 17.9 hours per person and, in another place, 12.8',
      'Non-management: The report gives 11.8 hours per person and, in another place, 10.8',
    ]);
    expect(view.printed.map(({ line }) => line)).toEqual([
      2435, 3371, 2437, 3373, 2440, 3376, 2442, 3378,
    ]);
    expect(viewOf(id, 'zh-Hant').remarks[0]).toMatch(/^男性：報告一處列出 12\.8/);
    expect(viewOf(id, 'zh-Hans').remarks[0]).toMatch(/^男性：报告一处列出 12\.8/);
  });

  it('of one break: the figures that break, an intensity under its own name', () => {
    const view = viewOf('jump.kingsoft_cloud.waste_hazardous.2024');
    expect(view.remarks).toEqual([
      expect.stringMatching(/^Hazardous waste: From 0.049 t .*65.9–67.6 times/),
      expect.stringMatching(/^Hazardous waste intensity by revenue: From 0.000007 t/),
    ]);
    expect(view.equationText).toBe('3.27 ÷ 0.049 ≈ 65.9–67.6; 0.0004 ÷ 0.000007 ≈ 46–70');
  });

  it('an approximate or bounded number is told as one', () => {
    expect(viewOf('printed_twice.isoftstone.headcount.2024.90000').result).toContain(
      'about 90,000 persons',
    );
    expect(viewOf('printed_twice.sensetime.pue.2024').result).toContain('≤ 1.285');
    // More than 28, not at least 28.
    const met = viewOf('target_met.isoftstone.women_in_promotions_target.2024');
    expect(met).toMatchObject({ expected: '25%', found: '> 28%' });
    expect(met.result).toBe('Measured: > 28%. Target: 25%. It was met.');
  });

  it('a sum is written in full, as in its equation', () => {
    const view = viewOf('sum_of_indicators.isoftstone.ghg_scope1_2_3.2024');
    expect(view.expected).toBe('31,935.10 tCO₂e');
    expect(view.equationText).toBe('4,472.70 + 24,197.00 + 3,265.40 = 31,935.10 tCO₂e');
  });

  it('a published factor has its name and value, an implied one the digits of that', () => {
    expect(viewOf('emission_factor.sensetime.ghg_scope2.2024').result).toMatch(
      /^Scope 2 ÷ purchased energy is 0\.5364 tCO₂ per MWh\. .*nearest is the national average 2022 \(0\.5366\)\./,
    );
  });

  it('published revenue: what it leads to, and the document it stands in', () => {
    const view = viewOf('published_revenue.kingsoft_cloud.ghg_intensity_revenue.2023');
    expect(view).toMatchObject({ outcome: 'agrees', found: '8.37 tCO₂e per RMB million' });
    expect(view.remarks).toEqual([
      'The revenue of 7,047,461 RMB thousand is not in the report; it comes from “Prospectus Supplement (Form 424B5)”, Selected Consolidated Statements of Operation: Total revenues.',
    ]);
    expect(view.equationText).toBe(
      '59,007.89 tCO₂e ÷ 7,047.461 RMB million ≈ 8.37292–8.37294 ≈ 8.37 tCO₂e per RMB million',
    );
  });

  it('in Chinese in the words of each script', () => {
    const id = 'between_groups.isoftstone.training_hours_average.2024';
    expect(viewOf(id, 'zh-Hant').result).toBe(
      '整體數字 37.2 小時/人不在按性別劃分的最低與最高組別之間（25.33–27.19 小時/人），不論各組大小。',
    );
    expect(viewOf(id, 'zh-Hans').result).toBe(
      '总体数字 37.2 小时/人不在按性别划分的最低组与最高组之间（25.33–27.19 小时/人），无论各组大小。',
    );
  });
});

it('a group that just misses has no gap to tell: no value within rounding fits', () => {
  const rows = [
    row('headcount', '90'),
    row('turnover_rate', '26.86'),
    row('turnover_rate', '26.85', 'gender.male'),
    row('turnover_rate', '9.52', 'gender.female'),
  ];
  const dataset = alphaDataset(rows);
  const finding = checkCompany(dataset, 'alpha').find(
    ({ messageId }) => messageId === 'not_between',
  );
  const view = finding && buildFindingView(dataset, finding, buildI18n());
  expect(view?.remarks).toEqual([
    'They come close, but no value within their rounding satisfies both.',
  ]);
});

it('the whole explanation is one text: rule, result, remarks, arithmetic', () => {
  const view = viewOf('printed_twice.isoftstone.headcount.2024.level.general_staff');
  expect(explain(view, spoken.en)).toBe(
    'A figure that a report gives twice is the same both times. The report gives 80,738 persons and, in another place, 80,378 persons. They are 360 persons apart. 80,738 ≠ 80,378 persons',
  );
});

it('every result a check can come to is told here', () => {
  expect(planted.filter(({ finding }) => !finding).map(({ says }) => says)).toEqual([]);
  const given = new Set(everywhere.map(({ finding }) => `finding.${finding.messageId}`));
  expect(
    Object.keys(messagesOf.en).filter((key) => key.startsWith('finding.') && !given.has(key)),
  ).toEqual([]);
});

it('every formula the data names has its words', () => {
  const formulas = [...published.texts.values()].flatMap(({ aspects }) => aspects.formula ?? []);
  expect(new Set(formulas).size).toBeGreaterThan(3);
  const keys = new Set(Object.keys(messagesOf.en));
  expect(formulas.filter((id) => id !== 'not_stated' && !keys.has(`formula.${id}`))).toEqual([]);
});

it('every finding has a name of its own', () => {
  const ids = all.map((finding) => buildFindingView(published, finding, spoken.en).id);
  expect(ids.length).toBeGreaterThan(200);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(languages)('every finding in %s', (language) => {
  const views = everywhere.map(({ dataset, finding }) =>
    buildFindingView(
      dataset,
      finding,
      dataset === published ? spoken[language] : buildI18n(language),
    ),
  );

  it('has a sentence, and no placeholder, code or number gone wrong in it', () => {
    const faulty = views.filter((view) =>
      [...textsOf(view), view.equationText, view.expected ?? '', view.found ?? ''].some((text) =>
        /\{\{|\}\}|undefined|NaN|null|\[object|[a-z]+_[a-z_]+|unit\.|dimension\./.test(text),
      ),
    );
    expect(faulty.map(({ id }) => id)).toEqual([]);
    const empty = views.filter((view) => textsOf(view).some((text) => text.trim() === ''));
    expect(empty.map(({ id }) => id)).toEqual([]);
  });

  it('ends its sentences, and has no gap or mark out of place', () => {
    const end = language === 'en' ? /\.$/ : /。$/;
    const untidy = views.filter((view) =>
      [view.statement, view.result, ...view.remarks].some(
        (text) =>
          !end.test(text) ||
          /\s\s|\(\)|（）| [,.，。]|，，|\.\.|。。/.test(text) ||
          /\p{Script=Han} \p{Script=Han}/u.test(text),
      ),
    );
    expect(untidy.map(({ id }) => id)).toEqual([]);
  });

  it('names every printed number with its line and the figure that proves it', () => {
    for (const { id, printed } of views) {
      expect(printed.length, id).toBeGreaterThan(0);
      for (const { line, figure, label } of printed) {
        expect(line, id).toBeGreaterThan(0);
        expect(figure, id).toMatch(/^[a-z_]+\.[a-z0-9_]+\.\d{4}/);
        expect(label, id).not.toBe('');
      }
    }
  });
});
