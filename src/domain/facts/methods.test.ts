import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type Comparison } from '../compare/comparison';
import { compositionsOf, cutsOf } from '../compare/composition';
import { latestChange } from '../compare/yearChange';
import { mergeGroups } from '../compare/mergedGroups';
import type { Dataset } from '../dataset';
import { inputsOf, isPresent, stateOf, sumOfCategories } from '../figure';
import { toFigure } from '../figures/toFigure';
import { impliedBases } from '../derive/impliedBase';
import { scope2Of } from '../derive/gridFactor';
import { areDisjoint, coversOf, dividesTotal, fullCoversOf } from '../groups/partitions';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { indicatorOf, keyOf, presentFigure } from '../../testing/figures';
import {
  alphaDataset,
  findingOf,
  findingsOf,
  row,
  warningsOf,
  written,
  type Row,
} from '../../testing/findings';
import { syntheticCompany } from '../../testing/syntheticCompany';
import { factsOf } from './companyFacts';
import { atVintage } from './vintage';

/** True where the categories, which overlap nowhere, are known to make up a whole. */
const makeUpWhole = (dimension: string, categories: readonly string[]) =>
  fullCoversOf(dimension, categories).some(({ length }) => length === categories.length);

const location = row('ghg_scope2', '80', 'scope2_method.location');
const market = row('ghg_scope2', '50', 'scope2_method.market');
const both = [location, market];

/** Alpha prints these, beta and gamma what is said of them. */
function datasetOf(rows: readonly Row[], others: readonly Row[] = []): Dataset {
  return buildDataset({
    indicators: [{ id: 'ghg_scope2', dimensions: ['scope2_method'] }],
    observations: [...rows, ...others],
    reports: ['alpha', 'beta', 'gamma'].map((company) => ({ company, readFor: ['all'] })),
  } satisfies DatasetParts);
}

const of = (company: string, rows: readonly Row[]) => rows.map((own) => ({ ...own, company }));
const plain = (company: string, value: string): Row => ({
  company,
  indicator: 'ghg_scope2',
  value,
});

describe('the two methods of scope 2', () => {
  const dimension = 'scope2_method';
  const methods = ['location', 'market'];

  it('are no parts: they make up nothing and are no shares of a total', () => {
    expect(areDisjoint(dimension, methods)).toBe(false);
    expect(makeUpWhole(dimension, methods)).toBe(false);
    expect(coversOf(dimension, methods, null)).toEqual([]);
    expect(fullCoversOf(dimension, methods)).toEqual([]);
    expect(dividesTotal(dimension)).toBe(false);
  });

  it('are never added, drawn as parts or merged', () => {
    const dataset = datasetOf(both, of('beta', both));
    const indicator = indicatorOf(dataset, 'ghg_scope2');
    const category = sumOfCategories(methods);
    expect(
      isPresent(toFigure(dataset, keyOf('alpha', indicator.id, { dimension, category }))),
    ).toBe(false);
    expect(cutsOf(dataset, indicator)).toEqual([]);
    const groups = { companies: ['alpha', 'beta'], year: 2024, dimension };
    expect(mergeGroups(dataset, indicator, groups)).toBeNull();
  });

  it('are not held against a plain number as parts of it, and may both be far from it', () => {
    const findings = findingsOf([row('ghg_scope2', '70'), ...both]);
    expect(findings.filter(({ rule }) => rule === 'parts_total')).toEqual([]);
    expect(findings.filter(({ rule }) => rule === 'printed_twice')).toEqual([]);
  });
});

describe('the headline', () => {
  it('is the location-based number where both are printed, and says so', () => {
    const figure = presentFigure(datasetOf(both), keyOf('alpha', 'ghg_scope2'));
    expect(figure.quantity.value.toFixed()).toBe('80');
    expect(stateOf(figure)).toBe('value');
    expect(figure.caveats).toEqual(['location_based']);
    expect(figure.others).toEqual([]);
  });

  it('is the market-based number where only that is printed', () => {
    const figure = presentFigure(datasetOf([market]), keyOf('alpha', 'ghg_scope2'));
    expect(figure.quantity.value.toFixed()).toBe('50');
    expect(figure.caveats).toEqual(['market_based']);
  });

  it('is a plain number where one is printed besides', () => {
    const dataset = datasetOf([...both, row('ghg_scope2', '70')]);
    const figure = presentFigure(dataset, keyOf('alpha', 'ghg_scope2'));
    expect(figure.quantity.value.toFixed()).toBe('70');
    expect(figure.caveats).toEqual([]);
  });

  it('is not asked of by method: such a figure names it, and the other method is not disclosed', () => {
    const dataset = datasetOf([market]);
    const byMethod = (category: string) =>
      toFigure(dataset, keyOf('alpha', 'ghg_scope2', { dimension: 'scope2_method', category }));
    expect(presentFigure(dataset, byMethod('market').key).caveats).toEqual([]);
    expect(stateOf(byMethod('location'))).toBe('not_disclosed');
  });

  it('goes into scope 1 + 2, whose arithmetic rests on that number alone', () => {
    const dataset = datasetOf([row('ghg_scope1', '5'), ...both]);
    const figure = presentFigure(dataset, keyOf('alpha', 'ghg_scope1_2'));
    expect(figure.quantity.value.toFixed()).toBe('85');
    expect(figure.caveats).toEqual(['derived', 'location_based']);
    expect(inputsOf(figure).map(({ category }) => category)).toEqual([null, 'location']);
  });
});

describe('a year that two reports print, one of them by method', () => {
  const cell = { company: 'alpha', indicator: 'ghg_scope2', year: 2023 } as const;
  const dataset = buildDataset({
    companies: ['alpha'],
    indicators: [{ id: 'ghg_scope2', dimensions: ['scope2_method'] }],
    reports: [2023, 2024].map((year) => ({ company: 'alpha', year })),
    observations: [
      { ...cell, report: 'alpha-2023', value: '70' },
      { ...location, ...cell, report: 'alpha-2024' },
      { ...market, ...cell, report: 'alpha-2024' },
    ],
  });

  it.each([
    ['latest', '80'],
    ['first', '70'],
  ] as const)('is that of the %s report', (vintage, value) => {
    const { quantity } = presentFigure(
      atVintage(dataset, vintage),
      keyOf('alpha', 'ghg_scope2', { year: 2023 }),
    );
    expect(quantity.value.toFixed()).toBe(value);
  });
});

describe('a clean company that prints scope 2 by method', () => {
  it('is never told that it contradicts itself or is unusual', () => {
    const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });
    const which = fc.constantFrom(['location'], ['market'], ['location', 'market']);
    fc.assert(
      fc.property(seeds, which, (seed, methods) => {
        const { rows, texts, financials } = syntheticCompany(seed);
        const split = rows.flatMap((own): readonly Row[] =>
          own.indicator === 'ghg_scope2'
            ? methods.map((category) => ({ ...own, dimension: 'scope2_method', category }))
            : [own],
        );
        expect(warningsOf(findingsOf(split, texts, null, financials))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

describe('verdicts', () => {
  const verdictOn = (dataset: Dataset, indicator = 'ghg_scope2'): Comparison =>
    assess(
      ['alpha', 'beta', 'gamma'].map((company) => toFigure(dataset, keyOf(company, indicator))),
      dataset,
    );
  const told = ({ reasons }: Comparison) =>
    reasons.map(({ caveat, companies }) => `${caveat} ${companies.join()}`);

  it('name the method and who states none; those may be ranked among themselves', () => {
    const others = [plain('beta', '60'), plain('gamma', '40')];
    const comparison = verdictOn(datasetOf(both, others));
    expect(comparison.verdict).toBe('with_care');
    expect([...comparison.rankable]).toEqual(['beta.ghg_scope2.2024', 'gamma.ghg_scope2.2024']);
    expect(told(comparison)).toEqual(['location_based alpha', 'method_not_stated beta,gamma']);
  });

  it('do not rank one stated method and one that is not', () => {
    const comparison = verdictOn(datasetOf(both, [plain('beta', '60')]));
    expect(comparison.verdict).toBe('do_not_rank');
  });

  it('say that the methods differ between location-based and market-based', () => {
    const comparison = verdictOn(datasetOf(both, of('beta', [market])));
    expect(comparison.verdict).toBe('do_not_rank');
    expect(told(comparison)).toEqual([
      'location_based alpha',
      'market_based beta',
      'method_differs alpha,beta',
    ]);
  });

  it('say so of scope 1 + 2 as well', () => {
    const scope1 = row('ghg_scope1', '5');
    const dataset = datasetOf([scope1, ...both], of('beta', [scope1, market]));
    expect(told(verdictOn(dataset, 'ghg_scope1_2'))).toContain('method_differs alpha,beta');
  });

  it.each([
    ['all by one method', both, of('beta', both)],
    ['none by a stated one', [plain('alpha', '1')], [plain('beta', '2')]],
  ])('are plain for figures %s', (_, own, others) => {
    expect(verdictOn(datasetOf(own, others))).toMatchObject({ verdict: 'comparable', reasons: [] });
  });

  it('take a plain number for location-based where its definition says so', () => {
    const dataset = buildDataset({
      indicators: [{ id: 'ghg_scope2', dimensions: ['scope2_method'] }],
      observations: [...both, { ...plain('beta', '60'), definition: 'by-location' }],
      texts: { 'by-location': { caveats: ['location_based'] } },
    });
    expect(verdictOn(dataset).verdict).toBe('comparable');
  });

  it('give no change between a year without a method and one with', () => {
    const dataset = datasetOf([...both, row('ghg_scope2', '90', null, { year: 2023 })]);
    const figures = [2023, 2024].map((year) =>
      toFigure(dataset, keyOf('alpha', 'ghg_scope2', { year })),
    );
    expect(latestChange(dataset.texts, figures)).toMatchObject({
      change: null,
      unlike: [{ aspect: 'method', stated: true }],
    });
  });
});

describe('a printed scope 1 + 2', () => {
  const scope1 = row('ghg_scope1', '5');
  const findingWith = (total: string, rows: readonly Row[] = both) =>
    findingOf('sum_of_indicators', [scope1, row('ghg_scope1_2', total), ...rows]);
  const methodsIn = (finding: ReturnType<typeof findingWith>) =>
    finding.remarks.map(({ id, values: { methods } }) =>
      [
        id,
        ...(methods && 'groups' in methods ? methods.groups : []).map(({ category }) => category),
      ].join(' '),
    );

  it.each([
    ['85', '5 + 80 = 85', 'by_method location'],
    ['55', '5 + 50 = 55', 'by_method market'],
  ])('of %s agrees by one method', (total, equation, remark) => {
    const finding = findingWith(total);
    expect(finding.outcome).toBe('agrees');
    expect(written(finding)).toBe(equation);
    expect(methodsIn(finding)).toEqual([remark]);
  });

  it('contradicts only where it fits by neither', () => {
    const finding = findingWith('99');
    expect(finding.outcome).toBe('contradicts');
    expect(written(finding)).toBe('5 + 80 = 85 ≠ 99 , 5 + 50 = 55 ≠ 99');
    expect(methodsIn(finding)).toEqual(['no_method_fits location market']);
    expect(written(findingWith('40'))).toBe('5 + 50 = 55 ≠ 40 , 5 + 80 = 85 ≠ 40');
  });

  it('is held against a plain number first, which names no method', () => {
    const finding = findingWith('75', [...both, row('ghg_scope2', '70')]);
    expect(finding.outcome).toBe('agrees');
    expect(finding.remarks).toEqual([]);
  });

  it('may count a method though a plain number is printed', () => {
    const finding = findingWith('55', [...both, row('ghg_scope2', '70')]);
    expect(methodsIn(finding)).toEqual(['by_method market']);
  });

  it('is divided into scopes by the method that it counts', () => {
    const dataset = alphaDataset([scope1, row('ghg_scope1_2', '55'), ...both]);
    const [composed] = compositionsOf(dataset, indicatorOf(dataset, 'ghg_scope1_2'), {
      companies: ['alpha'],
      year: 2024,
      dimension: 'indicator',
      merged: false,
    });
    expect(composed).toMatchObject({ kind: 'composed', rest: null, exceeded: null });
    const parts = composed?.kind === 'composed' ? composed.parts : [];
    expect(parts.map(({ group, figure }) => [group, figure.quantity.value.toFixed()])).toEqual([
      ['ghg_scope1', '5'],
      ['ghg_scope2', '50'],
    ]);
  });
});

describe('what is worked out from scope 2', () => {
  const power = row('energy_use', '100', 'energy_source.electricity');
  const intensity = row('ghg_intensity_revenue', '0.85');
  const scope1 = row('ghg_scope1', '5');
  const bases = (rows: readonly Row[]) => impliedBases(factsOf(alphaDataset(rows), 'alpha'), 2024);

  it('takes the location-based number for the factor of the grid, never the market-based', () => {
    const factorOf = (rows: readonly Row[]) =>
      scope2Of(factsOf(alphaDataset([...rows, power]), 'alpha'), 2024)?.factor.value.toFixed();
    expect(factorOf(both)).toBe('0.8');
    expect(factorOf([market])).toBeUndefined();
  });

  it('implies no revenue where the intensity leaves open which of two methods it counts', () => {
    expect(bases([scope1, ...both, intensity])).toEqual([]);
    expect(bases([scope1, location, intensity])).toHaveLength(1);
    expect(bases([row('ghg_scope1_2', '85'), scope1, ...both, intensity])).toHaveLength(1);
  });
});
