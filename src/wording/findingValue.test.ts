import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../domain/dataset';
import { quantityOf, type Quantity } from '../domain/numbers/quantity';
import { turnoverFormulas } from '../domain/derive/turnoverFormulas';
import { messages } from '../i18n/messages/en/all';
import { buildDataset } from '../testing/dataset';
import { buildI18n } from '../testing/i18n';
import { formatFindingValue } from './findingValue';
import { formatComputed, formatInFull } from './numbers';

const words = buildI18n();
const dataset = buildDataset({ texts: { 'dimension.gender': { text: 'Gender' } } });

function computed(value: string, low: string | null, high: string | null, unit = 'MWh'): Quantity {
  const end = (bound: string | null) => (bound === null ? null : new Big(bound));
  return {
    value: new Big(value),
    unit,
    interval: { low: end(low), high: end(high) },
    decimals: null,
  };
}

function printed(value: string, qualifier: Qualifier | null = null): Quantity {
  return quantityOf({ value, unit: 'persons', qualifier });
}

describe('a computed number', () => {
  it.each([
    [
      'its range, the low end rounded down and the high end up',
      '16.22353',
      '16.21853',
      '16.22854',
      '16.218–16.229',
    ],
    ['a wide range in whole numbers', '18829.9', '16946.818', '20713.0001', '16,946–20,714'],
    [
      'a range of a large number',
      '2413148.07',
      '2412694.275',
      '2413601.865',
      '2,412,694–2,413,602',
    ],
    [
      'one number of six digits where the range is narrower',
      '26.602648',
      '26.6026479',
      '26.6026482',
      '26.6026',
    ],
    [
      'the sixth digit as a range, where it is all that is open',
      '235.99949',
      '235.99886',
      '236.00011',
      '235.998–236.001',
    ],
    [
      'a range far below one',
      '0.000006953',
      '0.00000688175',
      '0.0000070241',
      '0.00000688–0.00000703',
    ],
    ['an exact number as it is', '7', '7', '7', '7'],
  ])('shows %s', (_, value, low, high, shown) => {
    expect(formatComputed(computed(value, low, high), words)).toBe(shown);
  });

  it('that is open to one side shows the end it has', () => {
    expect(formatComputed(computed('89.13738', '89.12406', null, '%'), words)).toBe('≥ 89.1');
    expect(formatComputed(computed('3', null, '3.25'), words)).toMatch(/^≤ 3\.25/);
    expect(formatComputed(computed('3', null, null), words)).toBe('…');
  });

  it('shows a multiple in three digits and a grid factor in those of the published ones', () => {
    expect(formatComputed(computed('14.825785', '14.82568', '14.82589', 'ratio'), words)).toBe(
      '14.8',
    );
    expect(formatComputed(computed('57.14', '46.66', '69.23', 'ratio'), words)).toBe('46–70');
    expect(
      formatComputed(computed('0.53682352', '0.5368233', '0.5368237', 'tCO2/MWh'), words),
    ).toBe('0.5368');
  });

  it('never shows a range that leaves out a value it may stand for', () => {
    for (let step = 1; step < 400; step += 1) {
      const low = new Big('0.9731').times(step);
      const high = low.plus(new Big(1).div(step));
      const text = formatComputed(
        computed(low.plus(high).div(2).toFixed(), low.toFixed(), high.toFixed()),
        words,
      );
      const ends = text.replaceAll(',', '').split('–').map(Number);
      if (ends.length < 2) continue;
      expect(ends[0], text).toBeLessThanOrEqual(low.toNumber());
      expect(ends[1], text).toBeGreaterThanOrEqual(high.toNumber());
    }
  });
});

describe('a printed, converted or added number', () => {
  it('keeps every printed decimal', () => {
    expect(formatInFull(printed('19.20'), words)).toBe('19.20');
    expect(formatInFull(printed('80738'), words)).toBe('80,738');
  });

  it('has the digits its conversion leaves it, no more', () => {
    const converted = computed('45409.7640358014646', '45409.72335', '45409.80472');
    expect(formatInFull(converted, words)).toBe('45,409.76');
    expect(formatInFull(computed('250.35717', '250.357165', '250.357175'), words)).toBe(
      '250.35717',
    );
  });

  it('has the decimals of its parts where it is a sum', () => {
    expect(formatInFull(computed('31935.1', '31935.085', '31935.115'), words)).toBe('31,935.10');
    expect(formatInFull(computed('1054', '1053.85', '1054.15'), words)).toBe('1,054.0');
  });
});

describe('a value that a sentence names', () => {
  const say = (said: Parameters<typeof formatFindingValue>[1]) =>
    formatFindingValue(dataset, said, words);

  it('has its unit, or none where it is counted or a plain ratio', () => {
    expect(say({ quantity: printed('325') })).toBe('325 persons');
    expect(say({ quantity: printed('1') })).toBe('1 person');
    expect(say({ quantity: { ...printed('31.38'), unit: '%' } })).toBe('31.38%');
    expect(say({ quantity: { ...printed('1.374'), unit: 'ratio' } })).toBe('1.374');
    expect(say({ quantity: { ...printed('719'), unit: 'count' } })).toBe('719');
    expect(say({ range: computed('18830', '16947', '20713', 'm2') })).toBe('16,947–20,713 m²');
  });

  it('is told as what it is printed as: at most, at least, about', () => {
    expect(say({ quantity: printed('90000', 'about') })).toBe('about 90,000 persons');
    expect(say({ quantity: printed('1.285', 'at_most') })).toBe('≤ 1.285 persons');
    expect(say({ quantity: printed('12.3', 'at_least') })).toBe('≥ 12.3 persons');
    expect(say({ quantity: printed('12.3', 'more_than') })).toBe('> 12.3 persons');
    expect(say({ quantity: printed('35', 'about') })).toBe('about 35 persons');
    expect(say({ quantity: printed('0', 'in_words') })).toBe('0 persons');
  });

  it('may be a change, a count, a year, a list', () => {
    const change = { decimals: 1, signed: true };
    expect(say({ percent: new Big('30.968'), ...change })).toBe('+31.0%');
    expect(say({ percent: new Big('-2.21'), ...change })).toBe('−2.2%');
    expect(say({ percent: new Big('0.001'), ...change })).toBe('0.0%');
    expect(say({ count: 1234 })).toBe('1,234');
    expect(say({ year: 2023 })).toBe('FY2023');
    expect(say({ indicators: ['headcount', 'pue'] })).toBe('“headcount” and “pue”');
    expect(say({ dimension: 'gender' })).toBe('gender');
    expect(
      say({
        groups: [
          { dimension: 'gender', category: 'male' },
          { dimension: 'gender', category: 'female' },
        ],
      }),
    ).toBe('Men and Women');
    expect(say({ groups: [] })).toBe('whole company');
    expect(say({ base: 'revenue' })).toBe('revenue');
  });

  it('names a published factor, by its year where the package has no name for it', () => {
    expect(say({ factor: 'cn-2021' })).toBe('national average 2021 (0.5568)');
    const nameless = { ...words, texts: new Map() };
    expect(formatFindingValue(dataset, { factor: 'cn-2021' }, nameless)).toBe(
      'published factor of 2021 (0.5568)',
    );
    expect(say({ factor: 'cn-1999' })).toBe('cn-1999');
  });

  it('names every formula that can be tried', () => {
    const names = turnoverFormulas.map(({ id }) => say({ formula: id }));
    expect(new Set(names).size).toBe(turnoverFormulas.length);
    expect(names).not.toContain(messages['formula.other']);
    expect(say({ formula: 'leavers per moon' })).toBe(messages['formula.other']);
  });
});
