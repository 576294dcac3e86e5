import { describe, expect, it } from 'vitest';
import { assess, excludes } from '../domain/compare/comparison';
import { caveatIds } from '../domain/dataset';
import { isPresent } from '../domain/figure';
import { figuresOf } from '../domain/figures/figuresOf';
import type { I18n } from '../i18n/I18n';
import { buildDataset, type DatasetParts } from '../testing/dataset';
import { buildI18n } from '../testing/i18n';
import { indicatorOf } from '../testing/figures';
import { buildSentence } from './sentence';

const english = buildI18n();
const everyWords: readonly (readonly [string, I18n])[] = [
  ['en', english],
  ['zh-Hant', buildI18n('zh-Hant')],
  ['zh-Hans', buildI18n('zh-Hans')],
];

/** The words a sentence may use only of figures that may be ranked and are told apart. */
const superlatives = /highest|lowest|is above|最高|最低|高於|高于/;

function say(parts: DatasetParts, indicator: string, i18n: I18n = english): string {
  const dataset = buildDataset(parts);
  const companies = dataset.companies.map((company) => company.id);
  const figures = figuresOf(dataset, indicatorOf(dataset, indicator), companies, 2024);
  const comparison = assess(figures, dataset);
  return buildSentence({ dataset, i18n }, { figures, comparison, year: 2024 });
}

const coverage = (company: string, value: string, change = {}) => ({
  company,
  indicator: 'training_coverage',
  value,
  ...change,
});
const sayCoverage = (parts: DatasetParts, words?: I18n) => say(parts, 'training_coverage', words);

const apart = [coverage('alpha', '10.0'), coverage('beta', '30.0'), coverage('gamma', '20.0')];
const overlapping = [coverage('alpha', '10.0'), coverage('beta', '20'), coverage('gamma', '20.4')];
const odd = { odd: { aspects: { formula: 'odd' } }, other: { aspects: { formula: 'other' } } };
const unlike = [
  coverage('alpha', '10.0'),
  coverage('beta', '30.0', { definition: 'odd' }),
  coverage('gamma', '20.0', { definition: 'other' }),
];

describe.each(everyWords)('in %s', (_, i18n) => {
  const { t } = i18n;
  const dataset = buildDataset();
  const [alpha = '', beta = '', gamma = ''] = dataset.companies.map(
    (company) => company.shortName[i18n.language],
  );

  it('names the highest and the lowest of figures that may be ranked', () => {
    const sentence = sayCoverage({ observations: apart }, i18n);
    expect(sentence).toBe(
      t('sentence.ranked', { high: beta, highValue: '30.0', low: alpha, lowValue: '10.0' }),
    );
    expect(sentence).toMatch(superlatives);
  });

  it('names none where rounding leaves the order open', () => {
    const sentence = sayCoverage({ observations: overlapping }, i18n);
    expect(sentence).toBe(t('sentence.range', { lowValue: '10.0', highValue: '20.4' }));
    expect(sentence).not.toMatch(superlatives);
  });

  it('names none where nothing may be ranked, and says why and of whom', () => {
    const sentence = sayCoverage({ observations: unlike, texts: odd }, i18n);
    expect(sentence).toBe(t('sentence.do_not_rank', { reason: t('caveat.formula_differs') }));
    expect(sentence).not.toMatch(superlatives);
  });

  it('names who is missing', () => {
    const disclosures = [
      { company: 'beta', indicator: 'training_coverage' },
      { company: 'gamma', indicator: 'training_coverage' },
    ];
    const sentence = sayCoverage({ observations: [coverage('alpha', '10')], disclosures }, i18n);
    expect(sentence).toContain(t('sentence.only', { name: alpha, value: '10' }));
    expect(sentence).toContain(
      t('sentence.missing', { names: i18n.format.list([beta, gamma]), count: 2 }),
    );
  });

  it('has no placeholder left and no message key instead of words', () => {
    const everything = [
      sayCoverage({ observations: apart }, i18n),
      sayCoverage({ observations: overlapping }, i18n),
      sayCoverage({ observations: unlike, texts: odd }, i18n),
      sayCoverage({ observations: apart.slice(0, 2) }, i18n),
      sayCoverage({ observations: apart.slice(0, 1) }, i18n),
      sayCoverage({}, i18n),
      sayCoverage({ companies: [] }, i18n),
    ];
    for (const sentence of everything) expect(sentence).not.toMatch(/\{|\}|sentence\.|caveat\./);
    expect(new Set(everything).size).toBe(everything.length);
  });
});

describe('of figures that may be ranked', () => {
  const { t } = english;

  it('two are a pair: one is above the other', () => {
    const sentence = sayCoverage({ companies: ['alpha', 'beta'], observations: apart.slice(0, 2) });
    expect(sentence).toBe(
      t('sentence.pair', { high: 'Beta', highValue: '30.0', low: 'Alpha', lowValue: '10.0' }),
    );
  });

  it('two of three are not said to be all: the third stays unranked', () => {
    const observations = [...apart.slice(0, 2), coverage('gamma', '99.0', { definition: 'odd' })];
    expect(sayCoverage({ observations, texts: odd })).toContain(
      t('sentence.ranked_part', {
        count: 2,
        high: 'Beta',
        highValue: '30.0',
        low: 'Alpha',
        lowValue: '10.0',
      }),
    );
  });

  it('the highest is only that of those that may be ranked, and the count is told', () => {
    const observations = [...apart, coverage('delta', '99.0', { definition: 'odd' })];
    const sentence = sayCoverage({
      companies: ['alpha', 'beta', 'gamma', 'delta'],
      observations,
      texts: odd,
    });
    expect(sentence).toContain(
      t('sentence.ranked_part', {
        count: 3,
        high: 'Beta',
        highValue: '30.0',
        low: 'Alpha',
        lowValue: '10.0',
      }),
    );
    expect(sentence).not.toContain('99');
  });

  it.each([
    ['at the top', ['10.0', '20.4', '20']],
    ['at the bottom', ['30.0', '20.4', '20']],
    ['by a digit more', ['30.0', '20.45', '20.4']],
  ])('none is highest or lowest where two may be the same %s', (_, values) => {
    const observations = values.map((value, index) =>
      coverage(['alpha', 'beta', 'gamma'][index] ?? '', value),
    );
    expect(sayCoverage({ observations })).not.toMatch(superlatives);
  });

  it('that are all the same do not lie "between" two values', () => {
    const observations = [coverage('alpha', '100'), coverage('beta', '100')];
    const sentence = sayCoverage({ companies: ['alpha', 'beta'], observations });
    expect(sentence).toContain('100');
    expect(sentence).not.toBe(t('sentence.range', { lowValue: '100', highValue: '100' }));
    expect(sentence).not.toMatch(superlatives);
  });

  it('an "at most" is never called the highest, as no number bounds it from below', () => {
    const observations = [
      coverage('alpha', '10'),
      coverage('beta', '20'),
      coverage('gamma', '99', { qualifier: 'at_most' }),
    ];
    expect(sayCoverage({ observations })).not.toMatch(superlatives);
  });
});

describe('the gravest caveat is told', () => {
  const { t } = english;

  it('with the companies it holds for', () => {
    const texts = { base: { caveats: ['base_not_stated'] } } as const;
    const observations = apart.map((row) =>
      row.company === 'gamma' ? { ...row, definition: 'base' } : row,
    );
    expect(sayCoverage({ observations, texts })).toContain(
      t('sentence.mind', {
        reason: t('sentence.reason', { reason: t('caveat.base_not_stated'), names: 'Gamma' }),
      }),
    );
  });

  it('without names where it holds for all', () => {
    const texts = { base: { caveats: ['co2_only'] } } as const;
    const observations = apart.map((row) => ({ ...row, definition: 'base' }));
    const sentence = sayCoverage({ observations, texts });
    expect(sentence).toContain(t('sentence.mind', { reason: t('caveat.co2_only') }));
  });

  it('one of several that forbid no ranking, and two of those that do', () => {
    const lesser = { open: { caveats: ['second_value', 'co2_only'] } } as const;
    const mild = sayCoverage({
      observations: apart.map((row) => ({ ...row, definition: 'open' })),
      texts: lesser,
    });
    expect(mild).toContain(t('caveat.second_value'));
    expect(mild).not.toContain(t('caveat.co2_only'));
    const grave = {
      open: {
        aspects: { boundary: 'office', formula: 'odd' },
        caveats: ['weak_reading'],
      },
    } as const;
    const strict = sayCoverage({
      observations: apart.map((row) =>
        row.company === 'gamma' ? { ...row, definition: 'open' } : row,
      ),
      texts: grave,
    });
    expect(strict).toContain(t('caveat.boundary_differs'));
    expect(strict).toContain(t('caveat.formula_differs'));
    expect(strict).not.toContain(t('caveat.weak_reading'));
  });

  it('before a lesser one', () => {
    const texts = {
      open: { caveats: ['formula_not_disclosed', 'co2_only'] },
    } as const;
    const observations = apart.map((row) =>
      row.company === 'gamma' ? { ...row, definition: 'open' } : row,
    );
    const sentence = sayCoverage({ observations, texts });
    expect(sentence).toContain(t('caveat.formula_not_disclosed'));
    expect(sentence).not.toContain(t('caveat.co2_only'));
  });
});

it('tells a highest and a lowest where one printed number begins where the other ends', () => {
  const sentence = sayCoverage({
    observations: [coverage('alpha', '5'), coverage('beta', '6'), coverage('gamma', '7')],
  });
  expect(sentence).toMatch(superlatives);
});

// A method that is named is a reason only where another company names another.
const reasons = caveatIds.filter((id) => excludes(id) && !id.endsWith('_based'));

it.each(reasons)('names %s, which forbids a ranking', (caveat) => {
  const dataset = buildDataset({ companies: ['alpha', 'beta'], observations: apart.slice(0, 2) });
  const indicator = indicatorOf(dataset, 'training_coverage');
  const figures = figuresOf(dataset, indicator, ['alpha', 'beta'], 2024).map((figure) =>
    isPresent(figure) && figure.key.company === 'beta' ? { ...figure, caveats: [caveat] } : figure,
  );
  const sentence = buildSentence(
    { dataset, i18n: english },
    { figures, comparison: assess(figures, dataset), year: 2024 },
  );
  expect(sentence).toContain(english.t(`caveat.${caveat}`));
});

it('that groups differ is not left out for another reason', () => {
  const use = (company: string, category: string, definition: string | null = null) => ({
    company,
    indicator: 'energy_use',
    dimension: 'energy_source',
    category,
    value: '5',
    definition,
  });
  const sentence = say(
    {
      companies: ['alpha', 'beta'],
      indicators: [{ id: 'energy_use', dimensions: ['energy_source'] }],
      observations: [
        use('alpha', 'electricity'),
        use('alpha', 'gasoline'),
        use('beta', 'electricity', 'odd'),
        use('beta', 'natural_gas'),
      ],
      texts: odd,
    },
    'energy_use',
  );
  expect(sentence).toContain(english.t('caveat.groups_differ'));
});

describe('a sentence says no more than the data', () => {
  const { t } = english;

  it('where no report prints a figure', () => {
    const disclosures = ['alpha', 'beta', 'gamma'].map((company) => ({
      company,
      indicator: 'training_coverage',
    }));
    expect(sayCoverage({ disclosures })).toBe(t('sentence.none', { year: 2024 }));
  });

  it('where one report prints none and of another nothing is known', () => {
    const disclosures = [{ company: 'alpha', indicator: 'training_coverage' }];
    const sentence = sayCoverage({ companies: ['alpha', 'beta'], disclosures });
    expect(sentence).toContain(t('sentence.missing', { names: 'Alpha', count: 1 }));
    expect(sentence).toContain(t('sentence.unknown', { names: 'Beta', count: 1 }));
    expect(sentence).not.toContain(t('sentence.none', { year: 2024 }));
  });

  it('of a company of which the package knows nothing: it does not say that it prints none', () => {
    const sentence = sayCoverage({
      companies: ['alpha', 'beta', 'gamma'],
      observations: apart.slice(0, 2),
    });
    expect(sentence).not.toContain(t('sentence.missing', { names: 'Gamma', count: 1 }));
    expect(sentence).toContain(t('sentence.unknown', { names: 'Gamma', count: 1 }));
  });

  it('of a figure that was worked out: it does not say that the company prints it', () => {
    const sentence = say(
      {
        companies: ['alpha'],
        observations: [
          { company: 'alpha', indicator: 'ghg_scope1', value: '1' },
          { company: 'alpha', indicator: 'ghg_scope2', value: '2' },
        ],
      },
      'ghg_scope1_2',
    );
    expect(sentence).not.toContain(t('sentence.only', { name: 'Alpha', value: '3' }));
  });

  it('and is never empty, also where two units cannot be compared', () => {
    const hours = { indicator: 'training_hours_total', value: '100' };
    const sentence = say(
      {
        companies: ['alpha', 'beta'],
        observations: [
          { ...hours, company: 'alpha' },
          { ...hours, company: 'beta', unit: 'class-hours' },
        ],
      },
      'training_hours_total',
    );
    expect(sentence).not.toBe('');
  });
});

it('sites are named with their company', () => {
  const pue = (company: string, category: string, value: string) => ({
    company,
    indicator: 'pue',
    value,
    dimension: 'site',
    category,
  });
  const sentence = say(
    {
      companies: ['alpha', 'beta'],
      observations: [
        pue('alpha', 'north', '1.374'),
        pue('alpha', 'south', '1.269'),
        pue('beta', 'north', '1.284'),
      ],
    },
    'pue',
  );
  const name = (group: string) => english.t('row.group', { name: 'Alpha', group });
  expect(sentence).toBe(
    english.t('sentence.ranked', {
      high: name('North'),
      highValue: '1.374',
      low: name('South'),
      lowValue: '1.269',
    }),
  );
});
