import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { indicatorOf } from '../../testing/figures';
import { readPublished } from '../../testing/published';
import { isPresent } from '../figure';
import { areDisjoint } from '../groups/partitions';
import { liesBelow } from '../numbers/interval';
import { sumOf } from '../numbers/quantity';
import { byIndicator, compositionsOf, cutsOf, type Composed } from './composition';

const companies = ['alpha', 'beta'];

function build(
  observations: NonNullable<DatasetParts['observations']>,
  { indicator = 'headcount', dimension = 'gender', texts = {} } = {},
) {
  const dataset = buildDataset({ companies, observations, texts });
  return compositionsOf(dataset, indicatorOf(dataset, indicator), {
    companies,
    year: 2024,
    dimension,
    merged: false,
  });
}

const total = (value: string, more = {}) => ({
  company: 'alpha',
  indicator: 'headcount',
  value,
  unit: 'persons',
  ...more,
});
const people = (category: string, value: string, dimension = 'gender') =>
  total(value, { dimension, category });
const women = people('female', '30');
const men = people('male', '70');

describe('the parts of a total', () => {
  it('are shares of the total the report prints', () => {
    const [alpha] = build([total('100'), women, men]);
    expect(alpha).toMatchObject({ kind: 'composed', of: 'printed_total', rest: null });
    expect(sharesOf(alpha)).toEqual({ male: '70.00', female: '30.00' });
  });

  it('leave a rest where they do not reach it', () => {
    const [alpha] = build([total('125'), women, men]);
    expect(alpha).toMatchObject({ of: 'printed_total' });
    expect(restOf(alpha)).toEqual(['25', '20.00']);
    expect(sharesOf(alpha)).toEqual({ male: '56.00', female: '24.00' });
  });

  it('are shares of their own sum where they exceed it, and the total is told', () => {
    const [alpha] = build([total('90'), women, men]);
    expect(alpha).toMatchObject({ of: 'sum_of_parts', rest: null });
    expect(alpha?.kind === 'composed' && alpha.exceeded?.quantity.value.toFixed()).toBe('90');
    expect(sharesOf(alpha)).toEqual({ male: '70.00', female: '30.00' });
  });

  it('are shares of their own sum where they are everyone and no total is printed', () => {
    const [alpha] = build([women, men]);
    expect(alpha).toMatchObject({ kind: 'composed', of: 'sum_of_parts', rest: null });
  });

  it('of which one alone is printed need a total', () => {
    expect(build([women])[0]).toMatchObject({ kind: 'apart', reason: { reason: 'not_a_whole' } });
    expect(restOf(build([women, total('100')])[0])).toEqual(['70', '70.00']);
  });

  it('are no shares of a total that covers another part of the company', () => {
    const texts = { office: { aspects: { boundary: 'office' } } };
    const [alpha] = build([total('125', { boundary: 'office' }), women, men], { texts });
    expect(alpha).toMatchObject({ of: 'sum_of_parts', rest: null });
    const [alone] = build([total('125', { boundary: 'office' }), women], { texts });
    expect(alone?.kind).toBe('apart');
  });

  it('that overlap are not drawn', () => {
    const ages = [people('lt30', '40', 'age'), people('lt35', '60', 'age'), total('100')];
    expect(build(ages, { dimension: 'age' })[0]).toMatchObject({
      kind: 'apart',
      reason: { reason: 'groups_overlap' },
    });
  });

  it('of a company that prints none are none, whatever its total', () => {
    expect(build([women, men, total('9', { company: 'beta' })])[1]).toMatchObject({
      kind: 'apart',
      reason: { reason: 'no_groups' },
      whole: { kind: 'printed' },
    });
  });
});

describe('the scopes of a total', () => {
  const scope = (indicator: string, value: string) => ({
    company: 'alpha',
    indicator,
    value,
    unit: 'tCO2e',
  });
  const of = { indicator: 'ghg_scope1_2', dimension: byIndicator };

  it('are its parts', () => {
    const [alpha] = build([scope('ghg_scope1', '25.0'), scope('ghg_scope2', '75.0')], of);
    expect(alpha).toMatchObject({ of: 'sum_of_parts' });
    expect(sharesOf(alpha)).toEqual({ ghg_scope1: '25.00', ghg_scope2: '75.00' });
  });

  it('without one of them are no whole, unless the total is printed', () => {
    const [alpha] = build([scope('ghg_scope2', '75.0')], of);
    expect(alpha).toMatchObject({ kind: 'apart' });
    const [given] = build([scope('ghg_scope2', '75.0'), scope('ghg_scope1_2', '100.0')], of);
    expect(restOf(given)).toEqual(['25.0', '25.00']);
    expect(
      given?.kind === 'composed' && given.missing.map(({ figure }) => figure.key.indicator),
    ).toEqual(['ghg_scope1']);
  });
});

describe('of the published figures', () => {
  const dataset = readPublished();
  const all = dataset.companies.map(({ id }) => id);
  const years = [...new Set(dataset.observations.map(({ year }) => year))];
  const cases = dataset.indicators.flatMap((indicator) =>
    cutsOf(dataset, indicator).flatMap((dimension) =>
      [false, true].map((merged) => ({ indicator, dimension, merged })),
    ),
  );
  const each = (check: (composed: Composed, dimension: string) => void) => {
    let seen = 0;
    for (const { indicator, dimension, merged } of cases) {
      for (const year of years) {
        const groups = { companies: all, year, dimension, merged };
        for (const item of compositionsOf(dataset, indicator, groups)) {
          if (item.kind !== 'composed') continue;
          seen += 1;
          check(item, dimension);
        }
      }
    }
    expect(seen).toBeGreaterThan(0);
  };

  it('no rate, average or target is cut into parts', () => {
    const amounts = ['flow', 'stock'];
    for (const { indicator } of cases) expect(amounts, indicator.id).toContain(indicator.kind);
    const rates = dataset.indicators.filter(({ kind }) => !amounts.includes(kind));
    for (const indicator of rates) expect(cutsOf(dataset, indicator), indicator.id).toEqual([]);
  });

  it('every company has one row in each', () => {
    for (const { indicator, dimension, merged } of cases) {
      const groups = { companies: all, year: 2024, dimension, merged };
      const found = compositionsOf(dataset, indicator, groups).map(({ company }) => company);
      expect(found).toEqual(all);
    }
  });

  it('the parts of a bar overlap nowhere and make up 100 % with what is left, within rounding', () => {
    each(({ parts, rest, company }, dimension) => {
      const shares = sumOf([...parts.map(({ share }) => share), ...(rest ? [rest.share] : [])]);
      const what = `${company} ${dimension} ${parts.map(({ group }) => group).join(' ')}`;
      const { low, high } = shares.interval;
      expect(low?.lte(100.0001), what).toBe(true);
      expect(high?.gte(99.9999), what).toBe(true);
      const printed = parts.flatMap(({ figure }) => figure.key.category ?? []);
      if (dimension !== byIndicator) {
        const single = printed.flatMap((category) => category.split('~'));
        expect(areDisjoint(dimension, single), what).toBe(true);
      }
    });
  });

  it('what is left is the total less its parts, and stands only where rounding cannot hide it', () => {
    each(({ parts, rest, total: whole, of }) => {
      const sum = sumOf(parts.map(({ figure }) => figure.quantity));
      const isShort = of !== 'sum_of_parts' && liesBelow(sum.interval, whole.interval);
      expect(rest !== null).toBe(isShort);
      if (rest) expect(rest.amount.value.eq(whole.value.minus(sum.value))).toBe(true);
      if (of === 'sum_of_parts') expect(whole.value.eq(sum.value)).toBe(true);
    });
  });

  it('scope 2 stands once in a bar', () => {
    each(({ parts }) => {
      const scope2 = parts.filter(({ group }) => /scope2|scope1_2$/.test(group));
      expect(scope2.length).toBeLessThanOrEqual(1);
      expect(parts.every(({ figure }) => isPresent(figure))).toBe(true);
    });
  });
});

function sharesOf(composition: ReturnType<typeof build>[number] | undefined) {
  if (composition?.kind !== 'composed') throw new Error('not composed');
  return Object.fromEntries(
    composition.parts.map(({ group, share }) => [group, new Big(share.value).toFixed(2)]),
  );
}

function restOf(composition: ReturnType<typeof build>[number] | undefined) {
  if (composition?.kind !== 'composed' || !composition.rest) throw new Error('no rest');
  const { amount, share } = composition.rest;
  return [amount.value.toFixed(amount.partDecimals), share.value.toFixed(2)];
}
