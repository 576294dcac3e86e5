import { describe, expect, it } from 'vitest';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { indicatorOf, keyOf, presentFigure } from '../../testing/figures';
import { assess, type Comparison } from './comparison';
import { figuresOf } from '../figures/figuresOf';
import { stateOf } from '../figure';

type ObservationParts = NonNullable<DatasetParts['observations']>[number];

const everyone = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];

/** Assesses one number a company: alpha 100, beta 200 …, each with what a test says of it. */
function compare(
  changes: readonly Partial<ObservationParts>[],
  texts: NonNullable<DatasetParts['texts']> = {},
  indicator = 'training_coverage',
): Comparison {
  const companies = everyone.slice(0, changes.length);
  const dataset = buildDataset({
    companies,
    observations: changes.map((change, index) => ({
      company: companies[index] ?? '',
      indicator,
      value: String((index + 1) * 10),
      ...change,
    })),
    texts,
  });
  return assess(figuresOf(dataset, indicatorOf(dataset, indicator), companies, 2024), dataset);
}

function ranked(comparison: Comparison): readonly string[] {
  return [...comparison.rankable].map((id) => id.split('.')[0] ?? '');
}

it('figures with nothing between them are comparable, and all may be ranked', () => {
  const comparison = compare([{}, {}, {}]);
  expect(comparison.verdict).toBe('comparable');
  expect(comparison.reasons).toEqual([]);
  expect(ranked(comparison)).toEqual(['alpha', 'beta', 'gamma']);
});

it('a report without a figure may say that it counts something else', () => {
  const dataset = buildDataset({
    companies: everyone,
    observations: ['alpha', 'beta'].map((company) => ({
      company,
      indicator: 'training_coverage',
      value: '89',
      definition: 'with toner',
    })),
    disclosures: [
      ['gamma', 'without toner'],
      ['delta', 'silent'],
    ].map(([company = '', note]) => ({
      company,
      indicator: 'training_coverage',
      reason: 'not_applicable' as const,
      note: note ?? null,
    })),
    texts: {
      'with toner': { aspects: { definition: 'toner' } },
      'without toner': { aspects: { definition: 'no_toner' } },
      silent: {},
    },
  });
  const among = (companies: readonly string[]) =>
    assess(figuresOf(dataset, indicatorOf(dataset, 'training_coverage'), companies, 2024), dataset);
  const differs = (...companies: readonly string[]) => [
    { caveat: 'definition_differs', companies },
  ];
  expect(among(everyone)).toMatchObject({ verdict: 'with_care', reasons: differs('gamma') });
  expect(ranked(among(everyone))).toEqual(['alpha', 'beta']);
  expect(among(['alpha', 'gamma'])).toMatchObject({
    verdict: null,
    reasons: differs('alpha', 'gamma'),
  });
  expect(among(['alpha', 'beta', 'delta']).reasons).toEqual([]);
  expect(among(['gamma', 'delta']).reasons).toEqual([]);
});

describe('like is ranked with like', () => {
  it.each([
    ['boundary', 'boundary_differs'],
    ['scopes', 'scopes_differ'],
    ['scope3_categories', 'scope3_categories_differ'],
    ['formula', 'formula_differs'],
    ['denominator', 'denominator_differs'],
    ['definition', 'definition_differs'],
  ] as const)('a different %s sets a figure apart, and is named', (aspect, caveat) => {
    const texts = { odd: { aspects: { [aspect]: 'odd' } } };
    const comparison = compare([{}, {}, { definition: 'odd' }], texts);
    expect(comparison.verdict).toBe('with_care');
    expect(comparison.reasons).toEqual([{ caveat, companies: ['gamma'] }]);
    expect(ranked(comparison)).toEqual(['alpha', 'beta']);
  });

  it('the larger kind is ranked, whatever it is', () => {
    const texts = { office: { aspects: { boundary: 'office' } } };
    const office = { boundary: 'office' };
    const comparison = compare([office, {}, office], texts);
    expect(ranked(comparison)).toEqual(['alpha', 'gamma']);
    expect(comparison.reasons).toEqual([{ caveat: 'boundary_differs', companies: ['beta'] }]);
  });

  it('half is not more than half: nothing is ranked, and all are named', () => {
    const texts = { office: { aspects: { boundary: 'office' } } };
    const office = { boundary: 'office' };
    const comparison = compare([{}, {}, office, office], texts);
    expect(comparison.verdict).toBe('do_not_rank');
    expect(ranked(comparison)).toEqual([]);
    expect(comparison.reasons).toEqual([
      { caveat: 'boundary_differs', companies: ['alpha', 'beta', 'gamma', 'delta'] },
    ]);
  });

  it('two alike among four are no more than half, also where the others are not alike', () => {
    const texts = { a: { aspects: { formula: 'a' } }, b: { aspects: { formula: 'b' } } };
    const comparison = compare([{}, {}, { definition: 'a' }, { definition: 'b' }], texts);
    expect(comparison.verdict).toBe('do_not_rank');
    expect(comparison.reasons).toEqual([
      { caveat: 'formula_differs', companies: ['gamma', 'delta'] },
    ]);
  });

  it('two alike among five are too few to rank', () => {
    const texts = {
      a: { aspects: { formula: 'a' } },
      b: { aspects: { formula: 'b' } },
      c: { aspects: { formula: 'c' } },
    };
    const definitions = ['a', 'b', 'c'].map((definition) => ({ definition }));
    const comparison = compare([{}, {}, ...definitions], texts);
    expect(comparison.verdict).toBe('do_not_rank');
    expect(ranked(comparison)).toEqual([]);
  });
});

describe('what a report leaves open', () => {
  const open = { open: { aspects: { formula: 'not_stated' } } };

  it('is like nothing else, not even its own kind', () => {
    const definition = 'open';
    const comparison = compare([{ definition }, { definition }, { definition }], open);
    expect(comparison.verdict).toBe('do_not_rank');
    expect(comparison.reasons).toEqual([
      { caveat: 'formula_not_disclosed', companies: ['alpha', 'beta', 'gamma'] },
    ]);
  });

  it.each([
    ['boundary', 'boundary_not_stated'],
    ['formula', 'formula_not_disclosed'],
    ['denominator', 'base_not_stated'],
    ['definition', 'definition_not_stated'],
  ] as const)('a %s that is not stated is told as such, never as another one', (aspect, caveat) => {
    const texts = { open: { aspects: { [aspect]: 'not_stated' } } };
    const comparison = compare([{}, {}, { definition: 'open' }], texts);
    expect(comparison.reasons).toEqual([{ caveat, companies: ['gamma'] }]);
    expect(ranked(comparison)).toEqual(['alpha', 'beta']);
  });

  it('sets apart only the figure it belongs to', () => {
    const comparison = compare([{}, { definition: 'open' }, {}], open);
    expect(ranked(comparison)).toEqual(['alpha', 'gamma']);
    expect(comparison.reasons).toEqual([{ caveat: 'formula_not_disclosed', companies: ['beta'] }]);
  });

  it('is told once, where the figure has a caveat of its own for it', () => {
    const texts = {
      open: { aspects: { formula: 'not_stated' }, caveats: ['formula_not_disclosed'] },
    } as const;
    const comparison = compare([{}, { definition: 'open' }, {}], texts);
    expect(comparison.reasons).toEqual([{ caveat: 'formula_not_disclosed', companies: ['beta'] }]);
  });

  it.each(['boundary', 'definition'] as const)(
    'a %s whose text is lost counts as left open, not as the usual one',
    (column) => {
      const comparison = compare([{}, { [column]: 'a-text-that-is-lost' }, {}]);
      expect(ranked(comparison)).toEqual(['alpha', 'gamma']);
    },
  );
});

it.each([
  'formula_not_disclosed',
  'base_not_stated',
  'composition_not_coverage',
  'weak_reading',
  'contradicts_itself',
] as const)('a figure with "%s" is ranked with no other', (caveat) => {
  const texts = { note: { caveats: [caveat] } };
  const comparison = compare([{}, { note: 'note' }, {}], texts);
  expect(ranked(comparison)).toEqual(['alpha', 'gamma']);
  expect(comparison.reasons).toEqual([{ caveat, companies: ['beta'] }]);
  const notes = compare([{ note: 'note' }, { note: 'note' }, { note: 'note' }], texts);
  expect(notes.verdict).toBe('do_not_rank');
});

it.each(['estimated', 'restated', 'co2_only', 'second_value'] as const)(
  '"%s" calls for care and forbids no ranking',
  (caveat) => {
    const comparison = compare([{}, { note: 'note' }], { note: { caveats: [caveat] } });
    expect(comparison.verdict).toBe('with_care');
    expect(ranked(comparison)).toEqual(['alpha', 'beta']);
  },
);

it('reasons stand gravest first', () => {
  const texts = {
    odd: { aspects: { boundary: 'office' }, caveats: ['estimated', 'weak_reading'] },
  } as const;
  const { reasons } = compare([{}, {}, { note: 'odd', restated: true }], texts);
  expect(reasons.map((reason) => reason.caveat)).toEqual([
    'boundary_differs',
    'weak_reading',
    'estimated',
    'restated',
  ]);
});

describe('a single figure', () => {
  it('has no verdict: there is nothing to compare it with, but its caveats stay', () => {
    const comparison = compare([{ restated: true }]);
    expect(comparison.verdict).toBeNull();
    expect(ranked(comparison)).toEqual([]);
    expect(comparison.reasons).toEqual([{ caveat: 'restated', companies: ['alpha'] }]);
  });

  it('is still single beside companies without a number', () => {
    const dataset = buildDataset({
      observations: [{ company: 'alpha', indicator: 'headcount', value: '5' }],
    });
    const figures = figuresOf(dataset, indicatorOf(dataset, 'headcount'), everyone, 2024);
    expect(assess(figures, dataset).verdict).toBeNull();
  });
});

it('gaps do not count: two alike beside a gap are comparable', () => {
  const dataset = buildDataset({
    observations: [
      { company: 'alpha', indicator: 'headcount', value: '5' },
      { company: 'gamma', indicator: 'headcount', value: '6' },
    ],
  });
  const figures = figuresOf(
    dataset,
    indicatorOf(dataset, 'headcount'),
    ['alpha', 'beta', 'gamma'],
    2024,
  );
  const comparison = assess(figures, dataset);
  expect(comparison.verdict).toBe('comparable');
  expect(ranked(comparison)).toEqual(['alpha', 'gamma']);
});

describe('a number in a unit that cannot be converted', () => {
  it('is not ranked with the others', () => {
    const comparison = compare([{}, {}, { unit: 'class-hours' }], {}, 'training_hours_total');
    expect(ranked(comparison)).toEqual(['alpha', 'beta']);
  });

  it('is named as the reason, for a verdict never stands without one', () => {
    const comparison = compare([{}, { unit: 'class-hours' }], {}, 'training_hours_total');
    expect(comparison.verdict).toBe('do_not_rank');
    expect(comparison.reasons).not.toEqual([]);
  });
});

it('a rate worked out under a formula is like a rate printed under that formula', () => {
  const rate = { indicator: 'turnover_rate', definition: 'formula' };
  const group = (category: string, value: string, indicator: string) => ({
    company: 'gamma',
    indicator,
    dimension: 'gender',
    category,
    value,
    definition: indicator === 'turnover_rate' ? 'formula' : null,
  });
  const dataset = buildDataset({
    observations: [
      { ...rate, company: 'alpha', value: '10' },
      { ...rate, company: 'beta', value: '20' },
      { company: 'gamma', indicator: 'headcount', value: '100' },
      group('male', '60', 'headcount'),
      group('female', '40', 'headcount'),
      group('male', '30', 'turnover_rate'),
      group('female', '30', 'turnover_rate'),
    ],
    texts: { formula: { aspects: { formula: 'leavers/year_end' } } },
  });
  const companies = ['alpha', 'beta', 'gamma'];
  const figures = figuresOf(dataset, indicatorOf(dataset, 'turnover_rate'), companies, 2024);
  const comparison = assess(figures, dataset);
  expect(figures.map((figure) => stateOf(figure))).toEqual(['value', 'value', 'derived']);
  expect(comparison.reasons.map((reason) => reason.caveat)).toEqual(['derived']);
  expect(ranked(comparison)).toEqual(companies);
});

describe('groups', () => {
  const share = (company: string, category: string, dimension = 'gender') => ({
    company,
    indicator: 'training_composition',
    dimension,
    category,
    value: '50',
  });
  const assessGroups = (observations: readonly ObservationParts[]) => {
    const dataset = buildDataset({ observations });
    const figures = observations.map((row) =>
      presentFigure(
        dataset,
        keyOf(row.company, row.indicator, {
          dimension: row.dimension ?? null,
          category: row.category ?? null,
        }),
      ),
    );
    return assess(figures, dataset);
  };

  it('are compared with the same group only, and what differs is named', () => {
    const comparison = assessGroups([
      share('alpha', 'male'),
      share('alpha', 'female'),
      share('beta', 'male'),
      share('beta', 'female'),
    ]);
    expect(comparison.verdict).toBe('do_not_rank');
    expect(comparison.reasons).toEqual([{ caveat: 'groups_differ', companies: ['alpha', 'beta'] }]);
  });

  it('that are the same are ranked', () => {
    expect(assessGroups([share('alpha', 'male'), share('beta', 'male')])).toMatchObject({
      verdict: 'comparable',
      reasons: [],
    });
  });

  it('that are sites are ranked with one another', () => {
    const comparison = assessGroups([
      share('alpha', 'north', 'site'),
      share('alpha', 'south', 'site'),
      share('beta', 'north', 'site'),
    ]);
    expect(comparison).toMatchObject({ verdict: 'comparable', reasons: [] });
  });
});

describe('fiscal years that end in different months', () => {
  const among = (ends: readonly string[]) => {
    const companies = ['alpha', 'beta', 'gamma'].slice(0, ends.length);
    const dataset = buildDataset({
      companies,
      reports: ends.map((periodEnd, index) => ({ company: companies[index] ?? '', periodEnd })),
      observations: companies.map((company) => ({ company, indicator: 'headcount', value: '5' })),
    });
    return assess(figuresOf(dataset, indicatorOf(dataset, 'headcount'), companies, 2024), dataset);
  };

  it('are told of the figures that differ, and forbid no ranking', () => {
    const comparison = among(['2024-12-31', '2024-12-31', '2024-06-30']);
    expect(comparison.reasons).toEqual([{ caveat: 'year_end_differs', companies: ['gamma'] }]);
    expect(comparison.verdict).toBe('with_care');
    expect(ranked(comparison)).toEqual(['alpha', 'beta', 'gamma']);
  });

  it('are nothing where all end alike; a year whose end is not given ends in December', () => {
    expect(among(['2024-06-30', '2024-06-30']).reasons).toEqual([]);
    expect(among(['2024-12-31', '']).reasons).toEqual([]);
    expect(among(['2024-03-31', '']).reasons).toHaveLength(1);
  });
});
