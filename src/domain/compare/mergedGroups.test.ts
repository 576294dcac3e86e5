import { describe, expect, it } from 'vitest';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { endsOf, indicatorOf, keyOf, presentFigure } from '../../testing/figures';
import { printedBehind, type PresentFigure } from '../figure';
import { mergeGroups } from './mergedGroups';

const companies = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];

type Printed = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A row for each group of each company; the whole company stands under `total`. */
function rowsOf(dimension: string, printed: Printed, indicator = 'headcount') {
  return Object.entries(printed).flatMap(([company, groups]) =>
    Object.entries(groups).map(([category, value]) => ({
      company,
      indicator,
      value,
      ...(category === 'total' ? {} : { dimension, category }),
    })),
  );
}

function merge(dimension: string, parts: DatasetParts, indicator = 'headcount', year = 2024) {
  const dataset = buildDataset({ companies, ...parts });
  return mergeGroups(dataset, indicatorOf(dataset, indicator), { companies, year, dimension });
}

function mergePrinted(dimension: string, printed: Printed) {
  return merge(dimension, { observations: rowsOf(dimension, printed) });
}

/** Each block as "name: company value, …". */
function blocksOf(merged: ReturnType<typeof merge>): readonly string[] {
  const one = ({ key, quantity }: PresentFigure) => `${key.company} ${quantity.value.toFixed()}`;
  return (merged?.blocks ?? []).map(
    ({ categories, figures }) => `${categories.join(' + ')}: ${figures.map(one).join(', ')}`,
  );
}

const young = { lt30: '40', '30to50': '50', gt50: '10' };
const tens = { '20to29': '7', '30to39': '21', '40to49': '4', '50to59': '3' };
const none = { company: 'epsilon', reason: 'no_groups' } as const;

describe('the common cut', () => {
  it('is the one that most companies reach, not the finest of a few', () => {
    const merged = mergePrinted('age', {
      alpha: young,
      beta: young,
      gamma: { ...tens, total: '35' },
      delta: { lt35: '60', '35to50': '30', gt50: '10' },
    });
    expect(blocksOf(merged)).toEqual([
      'lt30: alpha 40, beta 40, gamma 7',
      '30to50 + gt50: alpha 60, beta 60, gamma 28',
    ]);
    expect(merged?.companies).toEqual(['alpha', 'beta', 'gamma']);
  });

  it('is the finer one, where as many reach both', () => {
    const merged = mergePrinted('age', { alpha: young, beta: young });
    expect(blocksOf(merged)).toEqual([
      'lt30: alpha 40, beta 40',
      '30to50: alpha 50, beta 50',
      'gt50: alpha 10, beta 10',
    ]);
  });

  it('is the one with fewer sums, where both are as fine', () => {
    const merged = mergePrinted('region', {
      alpha: { mainland_china: '90', hk_mo_tw: '4', overseas: '6' },
      beta: { east_china: '60', south_china: '30', outside_mainland_china: '10', total: '100' },
      gamma: { greater_china: '94', overseas: '6' },
    });
    expect(merged?.companies).toEqual(['alpha', 'gamma']);
  });

  it('is that of the companies that come first, where nothing else tells two apart', () => {
    const merged = mergePrinted('region', {
      alpha: { mainland_china: '90', hk_mo_tw: '4', overseas: '6' },
      beta: { mainland_china: '90', outside_mainland_china: '10' },
      gamma: { greater_china: '94', overseas: '6' },
    });
    expect(merged?.companies).toEqual(['alpha', 'beta']);
  });

  it('may be one that no report prints, made of two others', () => {
    const merged = mergePrinted('age', {
      alpha: { lt30: '1', '30to39': '2', '40to49': '3', '50to59': '4', total: '10' },
      beta: { lt30: '5', '30to50': '6', gt50: '7' },
    });
    expect(blocksOf(merged)).toEqual(['lt30: alpha 1, beta 5', '30to50 + gt50: alpha 9, beta 13']);
  });

  it('is none of a single block', () => {
    const merged = mergePrinted('region', {
      alpha: { mainland_china: '1', outside_mainland_china: '2' },
      beta: { greater_china: '1', overseas: '2' },
    });
    expect(merged).toBeNull();
  });

  it('needs two companies', () => {
    expect(mergePrinted('age', { alpha: young })).toBeNull();
    expect(mergePrinted('age', {})).toBeNull();
  });

  it('is sought in the year asked for', () => {
    const parts = { observations: rowsOf('age', { alpha: young, beta: young }) };
    expect(merge('age', parts, 'headcount', 2023)).toBeNull();
  });
});

describe('a merged number', () => {
  const merged = mergePrinted('age', { alpha: young, beta: { ...tens, total: '35' } });
  const [under, over] = merged?.blocks ?? [];

  it('is the printed figure where one group went in', () => {
    expect(under?.figures[1]).toMatchObject({
      kind: 'printed',
      key: { company: 'beta', category: '20to29' },
    });
  });

  it('is derived where several went in, and keeps them', () => {
    const sum = over?.figures[1];
    expect(sum).toMatchObject({ kind: 'derived', derivation: { rule: 'sum_of_groups' } });
    expect(sum && printedBehind(sum).map((row) => row.category)).toEqual([
      '30to39',
      '40to49',
      '50to59',
    ]);
    expect(sum && endsOf(sum.quantity.interval)).toEqual(['28', '28']);
  });

  it('is what its id leads to', () => {
    const dataset = buildDataset({ observations: rowsOf('age', { beta: tens }) });
    const change = { dimension: 'age', category: '30to39~40to49~50to59' };
    expect(
      presentFigure(dataset, keyOf('beta', 'headcount', change)).quantity.value.toFixed(),
    ).toBe('28');
  });

  it('adds the intervals of rounded amounts, in the common unit', () => {
    const tonnes = {
      indicators: [{ id: 'waste', unit: 'MWh', dimensions: ['gender'] }],
      observations: rowsOf(
        'age',
        {
          alpha: { lt30: '1.0', '30to50': '2.0', gt50: '3.0' },
          beta: { lt30: '1', '30to50': '1' },
        },
        'waste',
      ).concat(
        rowsOf('age', { gamma: { lt30: '1', '30to50': '1', gt50: '1000' } }, 'waste').map(
          (row) => ({
            ...row,
            unit: 'kWh',
          }),
        ),
        rowsOf('age', { delta: { lt35: '5', '35to50': '6', gt50: '7' } }, 'waste'),
        rowsOf('age', { epsilon: { lt35: '5', '35to50': '6', gt50: '7' } }, 'waste'),
      ),
    };
    const [first, last] = merge('age', tonnes, 'waste')?.blocks ?? [];
    expect(first?.figures.map(({ quantity }) => endsOf(quantity.interval))).toEqual([
      ['2.9', '3.1'],
      ['0.001', '0.003'],
      ['10', '12'],
      ['10', '12'],
    ]);
    expect(last?.figures[1]?.quantity.value.toFixed()).toBe('1');
  });

  it('is drawn from preferred numbers, and says where one of them is printed twice', () => {
    const observations = [
      ...rowsOf('age', { alpha: young, beta: tens }),
      { company: 'beta', indicator: 'headcount', value: '35' },
      {
        company: 'beta',
        indicator: 'headcount',
        value: '22',
        dimension: 'age',
        category: '30to39',
        preferred: false,
      },
    ];
    const sum = merge('age', { observations })?.blocks[1]?.figures[1];
    expect(sum?.quantity.value.toFixed()).toBe('28');
    expect(sum?.caveats).toEqual(expect.arrayContaining(['derived', 'second_value']));
  });
});

describe('the name of a block', () => {
  it('is the category that all print', () => {
    const merged = mergePrinted('age', {
      alpha: { ...tens, total: '35' },
      beta: { ...tens, total: '35' },
    });
    expect(merged?.blocks.map(({ categories }) => categories)).toEqual([
      ['20to29'],
      ['30to39'],
      ['40to49'],
      ['50to59'],
    ]);
  });

  it('is the category that holds just these, where they name it differently', () => {
    const merged = mergePrinted('region', {
      alpha: { mainland_china: '90', hk_mo_tw: '4', overseas: '6' },
      beta: { mainland_china: '90', outside_mainland_china: '10' },
    });
    expect(merged?.blocks.map(({ categories }) => categories)).toEqual([
      ['mainland_china'],
      ['outside_mainland_china'],
    ]);
  });
});

describe('a company takes part whose groups leave nobody outside', () => {
  it('as they add up to its printed total, though a region is not named', () => {
    const merged = mergePrinted('region', {
      alpha: { mainland_china: '90', outside_mainland_china: '10' },
      beta: { east_china: '60', south_china: '30', outside_mainland_china: '1', total: '91' },
    });
    expect(blocksOf(merged)).toEqual([
      'mainland_china: alpha 90, beta 90',
      'outside_mainland_china: alpha 10, beta 1',
    ]);
  });

  it.each([
    ['are one short of it', { ...tens, total: '36' }],
    ['have no total to add up to', tens],
  ])('and not where they %s', (_, groups) => {
    expect(mergePrinted('age', { alpha: young, beta: young, gamma: groups })?.leftOut).toEqual([
      { company: 'gamma', reason: 'not_a_whole' },
      { company: 'delta', reason: 'no_groups' },
      none,
    ]);
  });

  it('and not where numbers are rounded: a sum that fits proves nothing', () => {
    const parts = {
      indicators: [{ id: 'waste', unit: 'MWh' }],
      observations: rowsOf('age', { alpha: young, beta: { ...tens, total: '35' } }, 'waste'),
    };
    expect(merge('age', parts, 'waste')).toBeNull();
  });

  it('and not where they cover different parts of the company', () => {
    const texts = { office: { aspects: { boundary: 'one_office' } } };
    const observations = rowsOf('age', { alpha: young, beta: young, gamma: young }).map((row) => ({
      ...row,
      boundary: row.company === 'gamma' && row.value === '10' ? 'office' : null,
    }));
    expect(merge('age', { observations, texts })?.leftOut[0]).toEqual({
      company: 'gamma',
      reason: 'not_a_whole',
    });
  });

  it('and, where groups are printed inside others, by those that make up the whole', () => {
    const merged = mergePrinted('region', {
      alpha: { mainland_china: '90', outside_mainland_china: '10' },
      beta: { greater_china: '94', mainland_china: '90', hk_mo_tw: '4', overseas: '6' },
      gamma: { greater_china: '94', overseas: '6' },
      delta: { greater_china: '94', overseas: '6' },
    });
    expect(blocksOf(merged)).toEqual([
      'greater_china: beta 94, gamma 94, delta 94',
      'overseas: beta 6, gamma 6, delta 6',
    ]);
  });
});

describe('who is left out, and why', () => {
  const base = { alpha: young, beta: young };

  it('prints no such groups', () => {
    expect(mergePrinted('age', base)?.leftOut[2]).toEqual(none);
  });

  it('prints groups that overlap and none that make up the whole', () => {
    const groups = { lt30: '1', lt35: '2', '35to50': '3' };
    expect(mergePrinted('age', { ...base, gamma: groups })?.leftOut[0]).toEqual({
      company: 'gamma',
      reason: 'groups_overlap',
    });
  });

  it('cuts across: its first group that does is named', () => {
    const merged = mergePrinted('age', {
      ...base,
      gamma: { ...tens, total: '35' },
      delta: { lt35: '60', '35to50': '30', gt50: '10' },
    });
    expect(merged?.leftOut[0]).toEqual({ company: 'delta', reason: 'other_cut', category: 'lt35' });
  });

  it('tells a group not apart that the others print', () => {
    const merged = mergePrinted('region', {
      alpha: { east_china: '1', northeast_china: '2', overseas: '3', total: '6' },
      beta: { east_china: '4', northeast_china: '5', overseas: '6', total: '15' },
      gamma: { east_china: '7', overseas: '8', total: '15' },
    });
    expect(merged?.leftOut[0]).toEqual({
      company: 'gamma',
      reason: 'no_such_group',
      categories: ['northeast_china'],
    });
  });

  it('still shows a group it prints as the cut has it', () => {
    const merged = mergePrinted('age', { ...base, gamma: { gt50: '9' } });
    expect(blocksOf(merged)).toEqual([
      'lt30: alpha 40, beta 40',
      '30to50: alpha 50, beta 50',
      'gt50: alpha 10, beta 10, gamma 9',
    ]);
    expect(merged?.leftOut[0]).toEqual({ company: 'gamma', reason: 'not_a_whole' });
  });
});

it.each(['rate', 'intensity', 'target'] as const)('a %s of groups is not added', (kind) => {
  const parts = {
    indicators: [{ id: 'measure', kind }],
    observations: rowsOf('age', { alpha: young, beta: young }, 'measure'),
  };
  expect(merge('age', parts, 'measure')).toBeNull();
});
