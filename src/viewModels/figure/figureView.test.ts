import { describe, expect, it } from 'vitest';
import { defaultSelection, type Selection } from '../../state/selection';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { buildI18n } from '../../testing/i18n';
import { indicatorOf } from '../../testing/figures';
import { publishedI18n, readPublished } from '../../testing/published';
import { chosenOf } from '../page';
import { buildFigureView, type FigureView } from './figureView';

const words = buildI18n();
const everyone = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];

function build(
  parts: DatasetParts,
  indicator: string,
  selection: Partial<Selection> = {},
  companies: readonly string[] = parts.companies ?? ['alpha', 'beta', 'gamma'],
): FigureView {
  const dataset = buildDataset(parts);
  const context = { dataset, i18n: buildI18n('en', parts.texts) };
  const chosen = { ...defaultSelection, ...selection, companies, year: 2024 };
  return buildFigureView(context, indicatorOf(dataset, indicator), chosen);
}

const coverage = (company: string, value: string, change = {}) => ({
  company,
  indicator: 'training_coverage',
  value,
  ...change,
});

describe('the rows of a figure', () => {
  it('stand in the order of the companies, and a company without a number keeps its place with the reason', () => {
    const view = build(
      {
        observations: [coverage('alpha', '100'), coverage('gamma', '89.1')],
        disclosures: [
          { company: 'beta', indicator: 'training_coverage', reason: 'not_quantified' },
        ],
      },
      'training_coverage',
    );
    expect(
      view.rows.map(({ name, position, state, text, drawn }) => [
        name,
        position,
        state,
        text,
        drawn,
      ]),
    ).toEqual([
      ['Alpha', 1, 'value', '100', 100],
      ['Beta', 2, 'not_quantified', words.t('state.not_quantified'), null],
      ['Gamma', 3, 'value', '89.1', 89.1],
    ]);
  });

  it('draw a zero as a number, not as a gap', () => {
    const view = build(
      {
        observations: [
          { company: 'alpha', indicator: 'ghg_scope1', value: '0', qualifier: 'in_words' },
        ],
      },
      'ghg_scope1',
    );
    expect(view.rows[0]).toMatchObject({ state: 'zero', text: '0', drawn: 0 });
  });

  it('show a converted number in the common unit with the decimals it is known to', () => {
    const view = build(
      {
        observations: [
          { company: 'alpha', indicator: 'energy_total', value: '466562', unit: 'kWh' },
        ],
      },
      'energy_total',
    );
    expect(view.unit).toBe('MWh');
    expect(view.rows[0]).toMatchObject({ text: '466.56', drawn: 466.562 });
  });

  it('show a number that cannot be converted with its own unit, and draw nothing to scale', () => {
    const view = build(
      {
        observations: [
          {
            company: 'alpha',
            indicator: 'training_hours_total',
            value: '7297.87',
            unit: 'class-hours',
          },
        ],
      },
      'training_hours_total',
    );
    expect(view.rows[0]).toMatchObject({
      text: '7,297.87 class-hours',
      drawn: null,
      state: 'value',
    });
    expect(view.rows[0]?.label.split('class-hours')).toHaveLength(2);
  });

  it('say in words what a reader hears: name, number, unit and remarks', () => {
    const view = build(
      {
        observations: [coverage('alpha', '89.1', { boundary: 'office' })],
        texts: { office: { short: 'one building' }, 'unit.%': { text: 'per cent' } },
      },
      'training_coverage',
    );
    expect(view.rows[0]?.label).toBe('Alpha: 89.1%; one building');
    expect(view.rows[0]?.words).toEqual(['Alpha', 'per cent', 'one building']);
  });

  it('have a bare number where its unit is not written', () => {
    const observation = { company: 'alpha', indicator: 'pue', value: '1.374' };
    const [row] = build({ observations: [observation] }, 'pue').rows;
    expect([row?.label, row?.words]).toEqual(['Alpha: 1.374', ['Alpha']]);
  });

  it('name even such a unit where the number is not in that of its row', () => {
    const observation = { indicator: 'turnover_rate', value: '0.126', unit: 'ratio' };
    const [row] = build(
      { observations: [{ company: 'alpha', ...observation }] },
      'turnover_rate',
    ).rows;
    expect([row?.text, row?.label]).toEqual(['0.126 ratio', 'Alpha: 0.126 ratio']);
  });

  it.each([
    ['at_most', 'qualifier.at_most'],
    ['more_than', 'qualifier.more_than'],
    ['about', 'qualifier.about'],
  ] as const)('keep the qualifier of a number: %s', (qualifier, key) => {
    const view = build(
      { observations: [coverage('alpha', '12', { qualifier })] },
      'training_coverage',
    );
    expect(view.rows[0]?.text).toBe(words.t(key, { number: '12' }));
    expect(view.rows[0]?.text).not.toBe('12');
  });
});

describe('sorted by value', () => {
  const companies = everyone;
  const observations = [
    coverage('alpha', '10'),
    coverage('beta', '95', { definition: 'odd' }),
    coverage('delta', '30'),
    coverage('epsilon', '20'),
  ];
  const texts = { odd: { aspects: { formula: 'odd' } } };
  const orderOf = (view: FigureView) => view.rows.map((row) => row.company);

  it('what may be ranked goes from the highest down, and the rest stands after it as it was', () => {
    const view = build({ companies, observations, texts }, 'training_coverage', { sort: 'value' });
    expect(orderOf(view)).toEqual(['delta', 'epsilon', 'alpha', 'gamma', 'beta']);
    expect(view.rows.map((row) => row.rankable)).toEqual([true, true, true, false, false]);
    expect(view.rows.map((row) => row.outlined)).toEqual([false, false, false, false, true]);
    expect(view.dividerAt).toBe(4);
  });

  it('nothing moves where nothing may be ranked', () => {
    const apart = observations.map((row, index) => ({
      ...row,
      definition: index % 2 ? 'odd' : null,
    }));
    const view = build({ companies, observations: apart, texts }, 'training_coverage', {
      sort: 'value',
    });
    expect(view.verdict?.level).toBe('do_not_rank');
    expect(orderOf(view)).toEqual(companies);
  });

  it('positions stay with their companies', () => {
    const view = build({ companies, observations, texts }, 'training_coverage', { sort: 'value' });
    expect(view.rows.map((row) => row.position)).toEqual([4, 5, 1, 3, 2]);
  });

  it('what may not be ranked stands below the divider in the order of the companies too', () => {
    const view = build({ companies, observations, texts }, 'training_coverage');
    expect(orderOf(view)).toEqual(['alpha', 'gamma', 'delta', 'epsilon', 'beta']);
    expect(view.dividerAt).toBe(4);
  });
});

describe('only what may be ranked', () => {
  const texts = { odd: { aspects: { formula: 'odd' } } };
  const three = [
    coverage('alpha', '10'),
    coverage('beta', '20'),
    coverage('gamma', '95', { definition: 'odd' }),
  ];

  it('leaves out the others and counts them', () => {
    const view = build({ observations: three, texts }, 'training_coverage', { show: 'comparable' });
    expect(view.rows.map((row) => row.company)).toEqual(['alpha', 'beta']);
    expect(view).toMatchObject({ hidden: 1, empty: null });
  });

  it('still says why a figure was left out', () => {
    const view = build({ observations: three, texts }, 'training_coverage', { show: 'comparable' });
    expect(view.verdict?.reasons.map((reason) => reason.id)).toEqual(['formula_differs']);
  });

  it('keeps a gap in its place: it is no figure that could be ranked', () => {
    const observations = three.filter((row) => row.company !== 'beta');
    const four = [...observations, coverage('delta', '40')];
    const view = build(
      { companies: everyone.slice(0, 4), observations: four, texts },
      'training_coverage',
      { show: 'comparable' },
    );
    expect(view.rows.map((row) => row.company)).toEqual(['alpha', 'beta', 'delta']);
    expect(view.hidden).toBe(1);
  });

  it('is empty, with the reason, where nothing may be ranked', () => {
    const two = three.slice(1);
    const view = build({ observations: two, texts }, 'training_coverage', { show: 'comparable' });
    expect(view.empty).toBe('nothing_comparable');
    expect(build({ observations: two, texts }, 'training_coverage').empty).toBeNull();
  });
});

it('without a company there is no row, and the reader is told', () => {
  const view = build({ observations: [coverage('alpha', '10')] }, 'training_coverage', {}, []);
  expect(view).toMatchObject({ rows: [], empty: 'no_company', verdict: null });
  expect(view.sentence).toBe(words.t('sentence.no_company'));
});

describe('what stands beside a mark', () => {
  it('is the site, where the row is one', () => {
    const view = build(
      {
        observations: [
          {
            company: 'alpha',
            indicator: 'pue',
            value: '1.374',
            dimension: 'site',
            category: 'north',
          },
          {
            company: 'alpha',
            indicator: 'pue',
            value: '1.269',
            dimension: 'site',
            category: 'south',
          },
        ],
      },
      'pue',
      {},
      ['alpha'],
    );
    expect(view.rows.map(({ group, aside, name }) => [group, aside, name])).toEqual([
      ['North', 'North', 'Alpha'],
      ['South', 'South', 'Alpha'],
    ]);
    expect(view.rows[0]?.label).toContain(words.t('row.group', { name: 'Alpha', group: 'North' }));
  });

  it('is what the number covers and that it was worked out', () => {
    const scope = (indicator: string, value: string) => ({
      company: 'alpha',
      indicator,
      value,
      boundary: 'office',
    });
    const view = build(
      {
        observations: [scope('ghg_scope1', '1'), scope('ghg_scope2', '2')],
        texts: { office: { short: 'one building', aspects: { boundary: 'office' } } },
      },
      'ghg_scope1_2',
    );
    expect(view.rows[0]).toMatchObject({
      state: 'derived',
      aside: `one building · ${words.t('derivation.sum_of_scopes.short')}`,
      hatched: true,
    });
  });

  it.each([
    ['second_value', coverage('alpha', '70', { preferred: false })],
    ['contradicts_itself', coverage('alpha', '5', { dimension: 'gender', category: 'male' })],
  ] as const)('is first of all "%s"', (caveat, second) => {
    const women = coverage('alpha', '5', { dimension: 'gender', category: 'female' });
    const view = build(
      {
        observations: [coverage('alpha', '89', { boundary: 'office' }), second, women],
        texts: { office: { short: 'one building' } },
      },
      'training_coverage',
    );
    expect(view.rows[0]?.aside).toBe(`${words.t(`caveat.${caveat}`)} · one building`);
  });

  it('is a hatch for two values, and none for an approximate one', () => {
    const hatchedOf = (...observations: NonNullable<DatasetParts['observations']>) =>
      build({ observations }, 'training_coverage').rows[0]?.hatched;
    const second = coverage('alpha', '70', { preferred: false });
    expect(hatchedOf(coverage('alpha', '89'), second)).toBe(true);
    expect(hatchedOf(coverage('alpha', '89', { qualifier: 'about' }))).toBe(false);
  });

  it('is that only full-time staff count, where no text says so', () => {
    const fullTime = {
      company: 'alpha',
      indicator: 'headcount',
      value: '12335',
      dimension: 'employment_type',
      category: 'full_time',
    };
    const view = build({ observations: [fullTime] }, 'headcount');
    expect(view.rows[0]?.aside).toBe(words.t('caveat.full_time_only'));
  });

  it('is nothing where nothing would mislead, and no more than two remarks', () => {
    const plain = build({ observations: [coverage('alpha', '89')] }, 'training_coverage');
    expect(plain.rows[0]).toMatchObject({ aside: null, hatched: false });
    const crowded = build(
      {
        observations: [coverage('alpha', '89', { boundary: 'a', definition: 'b', note: 'c' })],
        texts: { a: { short: 'first' }, b: { short: 'second' }, c: { short: 'third' } },
      },
      'training_coverage',
    );
    expect(crowded.rows[0]?.aside).toBe('first · second');
  });
});

it.each([
  ['en', 'Qiniu', ' classed as hazardous'],
  ['zh-Hant', '七牛智能', '列為有害廢棄物'],
  ['zh-Hans', '七牛智能', '列为有害废弃物'],
] as const)('hazardous waste: what each report counts stands beside it (%s)', (...words) => {
  const [language, names, classed] = words;
  const i18n = publishedI18n(language);
  const dataset = readPublished();
  const view = buildFigureView(
    { dataset, i18n },
    indicatorOf(dataset, 'waste_hazardous'),
    chosenOf(dataset, { ...defaultSelection, year: 2024 }),
  );
  const reason = i18n.t('caveat.definition_differs');
  expect(view.sentence).toContain(i18n.t('sentence.reason', { reason, names }));
  const beside = new Map(view.rows.map(({ key, aside }) => [key.company, aside]));
  for (const company of ['qiniu', 'kingsoft_cloud', 'ainnovation']) {
    expect(beside.get(company)).toContain(classed);
  }
  expect(beside.get('kingsoft_cloud')).toBe(beside.get('ainnovation'));
  expect(beside.get('qiniu')).not.toBe(beside.get('ainnovation'));
});

it('bars begin at zero, and those of PUE at its physical floor of one', () => {
  expect(build({}, 'pue').axis.baseline).toBe(1);
  expect(build({}, 'headcount').axis.baseline).toBe(0);
});

describe('the scale', () => {
  it('is the reader’s for amounts, and for no share, rate, PUE or year', () => {
    const scaleOf = (indicator: string) => build({}, indicator, { scale: 'log' }).axis.scale;
    expect(build({}, 'headcount', { scale: 'linear' }).axis.scale).toBe('linear');
    expect(['headcount', 'ghg_scope2', 'turnover_rate', 'pue'].map(scaleOf)).toEqual([
      'log',
      'log',
      'linear',
      'linear',
    ]);
  });

  it('has words for what a logarithmic one has no place for, and nothing at NaN', () => {
    const staff = { indicator: 'headcount', company: 'alpha', value: '0' };
    const parts = { observations: [staff, { ...staff, company: 'beta', value: '12' }] };
    const [none, some] = build(parts, 'headcount', { scale: 'log' }).rows;
    expect(none).toMatchObject({ drawn: null, text: words.t('row.not_on_log', { value: '0' }) });
    expect(some).toMatchObject({ drawn: 12, text: '12' });
  });

  it('of target years is the calendar from the year of the report on', () => {
    const target = { indicator: 'climate_target_year', company: 'alpha', value: '2050' };
    const view = build(
      {
        indicators: [{ id: 'climate_target_year', unit: 'year', kind: 'target' }],
        observations: [target],
      },
      'climate_target_year',
      { scale: 'log' },
    );
    expect(view.axis).toEqual({ baseline: 2024, scale: 'years' });
    expect(view.rows[0]).toMatchObject({ drawn: 2050, text: '2050' });
  });
});
