import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../testing/dataset';
import { endsOf, keyOf, presentFigure } from '../../testing/figures';
import { aspectOfFigure } from '../facts/aspects';
import { derivationOf, isPresent, stateOf, observationOf, type Figure } from '../figure';
import { exactly, intervalOfPrinted } from '../numbers/interval';
import { isNotComparable, isLowerBound, toYearEnd, convertTurnover } from './turnover';

const formulas = {
  simple: 'leavers/year_end',
  both: 'leavers/(leavers+year_end)',
  voluntary: 'voluntary/(voluntary+year_end)',
  voluntaryOfAll: 'voluntary/(leavers+year_end)',
  average: 'leavers/average',
  unsaid: 'not_stated',
} as const;
type Formula = keyof typeof formulas;

const texts = Object.fromEntries(
  Object.entries(formulas).map(([id, formula]) => [id, { aspects: { formula } }]),
);

/** A rate of alpha in percent, printed by a formula. */
function printed(value: string, formula: Formula | null, change = {}) {
  const dataset = buildDataset({
    observations: [
      { company: 'alpha', indicator: 'turnover_rate', value, definition: formula, ...change },
    ],
    texts,
  });
  return { dataset, figure: presentFigure(dataset, keyOf('alpha', 'turnover_rate')) };
}

function turnPrinted(value: string, formula: Formula | null, change = {}): Figure {
  const { dataset, figure } = printed(value, formula, change);
  return toYearEnd(dataset.texts, figure);
}

function presentOf(figure: Figure) {
  if (!isPresent(figure)) throw new Error(`expected a number, got ${figure.state}`);
  return figure;
}

describe('a rate of leavers ÷ year-end staff', () => {
  it('stays as it is printed', () => {
    const { dataset, figure } = printed('40.0', 'simple');
    expect(toYearEnd(dataset.texts, figure)).toBe(figure);
  });
});

describe('a rate of leavers ÷ (leavers + year-end staff)', () => {
  it('is turned by r ÷ (1 − r): 20 % is 25 %', () => {
    // Between 19.95 ÷ 80.05 and 20.05 ÷ 79.95, both in percent.
    const figure = presentOf(turnPrinted('20.0', 'both'));
    expect(stateOf(figure)).toBe('derived');
    expect(figure.quantity.value.toFixed(6)).toBe('25.000000');
    const { low, high } = figure.quantity.interval;
    expect(low?.toFixed(6)).toBe('24.921924');
    expect(high?.toFixed(6)).toBe('25.078174');
    expect(low?.times('80.05').lte('1995')).toBe(true);
    expect(high?.times('79.95').gte('2005')).toBe(true);
  });

  it('counts by the common formula afterwards, and is known to be derived', () => {
    const { dataset, figure } = printed('20.0', 'both');
    const turned = presentOf(toYearEnd(dataset.texts, figure));
    expect(aspectOfFigure(dataset.texts, turned, 'formula')).toBe('leavers/year_end');
    expect(aspectOfFigure(dataset.texts, figure, 'formula')).toBe('leavers/(leavers+year_end)');
    expect(turned.caveats).toContain('derived');
    expect(derivationOf(turned)?.inputs).toEqual([observationOf(figure)]);
  });

  it('of nobody is nobody: zero stays zero', () => {
    const figure = presentOf(turnPrinted('0', 'both', { qualifier: 'in_words' }));
    expect(stateOf(figure)).toBe('zero');
    expect(endsOf(figure.quantity.interval)).toEqual(['0', '0']);
  });

  it('printed as 0 % begins at zero, not below', () => {
    // 0.5 ÷ 99.5 = 0.502513 %.
    const { interval } = presentOf(turnPrinted('0', 'both')).quantity;
    expect(interval.low?.toFixed()).toBe('0');
    expect(interval.high?.toFixed(6)).toBe('0.502513');
  });

  it('keeps an open end open', () => {
    const { interval } = presentOf(turnPrinted('20.0', 'both', { qualifier: 'at_most' })).quantity;
    expect(interval.low).toBeNull();
    expect(interval.high?.toFixed(6)).toBe('25.078174');
  });

  it.each(['100', '100.0', '120'])('cannot be turned at %s %%', (value) => {
    expect(turnPrinted(value, 'both')).toMatchObject({
      state: 'not_on_basis',
      because: 'formula_not_turnable',
    });
  });

  it('worked out from its groups is turned too, and keeps their arithmetic', () => {
    // Men: 60 × 0.25 ÷ 0.75 = 20; women: 40 × 0.2 ÷ 0.8 = 10; 30 leavers ÷ 100 staff = 30 %.
    const group = (indicator: string, category: string, value: string) => ({
      company: 'alpha',
      indicator,
      value,
      dimension: 'gender',
      category,
      definition: indicator === 'turnover_rate' ? 'both' : null,
    });
    const dataset = buildDataset({
      observations: [
        { company: 'alpha', indicator: 'headcount', value: '100' },
        group('headcount', 'male', '60'),
        group('headcount', 'female', '40'),
        group('turnover_rate', 'male', '25.0'),
        group('turnover_rate', 'female', '20.0'),
      ],
      texts,
    });
    const whole = presentFigure(dataset, keyOf('alpha', 'turnover_rate'));
    const turned = presentOf(toYearEnd(dataset.texts, whole));
    expect(turned.quantity.value.toFixed(6)).toBe('30.000000');
    expect(derivationOf(turned)).toMatchObject({ from: derivationOf(whole) });
    expect(derivationOf(turned)?.inputs).toEqual(derivationOf(whole)?.inputs);
    const { low, high } = turned.quantity.interval;
    // Leavers: 60 × 0.2495 ÷ 0.7505 + 40 × 0.1995 ÷ 0.8005 and the same from the upper ends.
    expect(low?.toFixed(4)).toBe('29.9155');
    expect(high?.toFixed(4)).toBe('30.0846');
  });
});

describe('a rate of voluntary leavers', () => {
  it.each(['voluntary', 'voluntaryOfAll'] as const)(
    'is a lower bound of all leavers: %s',
    (formula) => {
      // 12.6 may be 12.55, and 12.55 ÷ 87.45 = 14.351 %; 12.6 ÷ 87.4 would be 14.416 %.
      const figure = presentOf(turnPrinted('12.6', formula));
      expect(isLowerBound(figure)).toBe(true);
      expect(figure.quantity.interval.high).toBeNull();
      expect(figure.quantity.interval.low?.toFixed(4)).toBe('14.3511');
      expect(figure.quantity.value.toFixed(4)).toBe('14.3511');
    },
  );

  it('holds for every number of people it can stand for', () => {
    // All leavers are the voluntary ones and any number of others.
    for (const staff of [40, 100, 963]) {
      for (const voluntary of [1, 7, 39]) {
        for (const others of [0, 1, 25]) {
          const all = voluntary + others;
          const share = {
            voluntary: voluntary / (voluntary + staff),
            voluntaryOfAll: voluntary / (all + staff),
          };
          for (const formula of ['voluntary', 'voluntaryOfAll'] as const) {
            const rate = new Big(share[formula]).times(100).toFixed(1);
            const bound = convertTurnover(formulas[formula], {
              value: new Big(rate),
              interval: intervalOfPrinted(rate, null),
            });
            const truth = new Big(all).div(staff).times(100);
            expect(bound.kind === 'at_least' && bound.value.lte(truth)).toBe(true);
          }
        }
      }
    }
  });

  it('says nothing where its own lower end is open', () => {
    expect(turnPrinted('12.6', 'voluntary', { qualifier: 'at_most' })).toMatchObject({
      because: 'formula_not_turnable',
    });
  });
});

describe('a rate that cannot be turned', () => {
  it.each([
    ['unsaid', 'formula_not_stated'],
    [null, 'formula_not_stated'],
    ['average', 'formula_not_turnable'],
  ] as const)('is a gap with its reason: %s', (formula, because) => {
    const figure = turnPrinted('30', formula);
    expect(figure).toMatchObject({ state: 'not_on_basis', because });
    expect(isNotComparable(figure)).toBe(true);
  });

  it('is a gap where its unit is no percentage', () => {
    expect(turnPrinted('30', 'both', { unit: 'class-hours' })).toMatchObject({
      because: 'formula_not_turnable',
    });
  });
});

it('only bounds and what cannot be turned stand apart', () => {
  expect(isNotComparable(turnPrinted('20', 'both'))).toBe(false);
  expect(isNotComparable(turnPrinted('20', 'simple'))).toBe(false);
  expect(isNotComparable(turnPrinted('20', 'voluntary'))).toBe(true);
});

it('a rate that rounds to everyone is turned all the same, and nothing is divided by zero', () => {
  const { dataset, figure } = printed('99.9', 'both');
  const value = new Big('99.99999');
  const computed = { ...figure.quantity, value, interval: exactly(value), decimals: null };
  const turned = toYearEnd(dataset.texts, { ...figure, quantity: computed });
  expect(isPresent(turned) && turned.quantity.value.toFixed(0)).toBe('999999900');
});
