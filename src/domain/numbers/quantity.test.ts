import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { buildDataset, conversions } from '../../testing/dataset';
import { endsOf, keyOf, presentFigure } from '../../testing/figures';
import type { Conversion } from '../dataset';
import { exactly, intervalOfPrinted, type Interval } from './interval';
import { knownDecimals, quantityOf, sumOf, toUnit, type Quantity } from './quantity';
import { observationOf } from '../figure';

function printed(value: string, unit: string): Quantity {
  return {
    value: new Big(value),
    unit,
    interval: intervalOfPrinted(value, null),
    decimals: value.split('.')[1]?.length ?? 0,
  };
}

function computed(value: string, interval: Interval): Quantity {
  return { value: new Big(value), unit: 't', interval, decimals: null };
}

describe('a conversion', () => {
  it('multiplies value and interval, and tells its step', () => {
    const converted = toUnit(printed('250357.17', 'kgCO2'), 'tCO2e', conversions);
    expect(converted?.quantity.value.toFixed()).toBe('250.35717');
    expect(converted && endsOf(converted.quantity.interval)).toEqual(['250.357165', '250.357175']);
    expect(converted?.quantity.unit).toBe('tCO2e');
    expect(converted?.steps.map((step) => step.basis)).toEqual(['basis-co2-only']);
  });

  it('keeps what the report says of the number; a sum of numbers has none of it', () => {
    const about = quantityOf({ value: '300', unit: 'kgCO2', qualifier: 'about' });
    expect(about.qualifier).toBe('about');
    expect(toUnit(about, 'tCO2e', conversions)?.quantity.qualifier).toBe('about');
    expect(sumOf([about, about]).qualifier).toBeUndefined();
  });

  it('goes along a chain and tells every step', () => {
    const converted = toUnit(printed('1000', 'L_gasoline'), 'MWh', conversions);
    expect(converted?.steps.map(({ from, to }) => `${from} → ${to}`)).toEqual([
      'L_gasoline → tce',
      'tce → MWh',
    ]);
    expect(converted?.quantity.value.toFixed()).toBe('8.6799467755');
  });

  it('takes the shortest of several chains', () => {
    const step = (from: string, to: string, factor: string): Conversion => ({
      from,
      to,
      factor,
      basis: 'basis',
    });
    const table = [
      step('a', 'b', '2'),
      step('b', 'c', '2'),
      step('c', 'd', '2'),
      step('b', 'd', '9'),
    ];
    const converted = toUnit(printed('1', 'a'), 'd', table);
    expect(converted?.steps).toHaveLength(2);
    expect(converted?.quantity.value.toFixed()).toBe('18');
  });

  it('leaves a number alone that is in the unit already', () => {
    const quantity = printed('22.240', 'MWh');
    expect(toUnit(quantity, 'MWh', conversions)).toEqual({ quantity, steps: [] });
  });

  it('is null where no chain leads, and never turns a factor round', () => {
    expect(toUnit(printed('5', 'class-hours'), 'h', conversions)).toBeNull();
    expect(toUnit(printed('5', 'MWh'), 'kWh', conversions)).toBeNull();
  });

  it('comes to an end where conversions run in a circle', () => {
    const circle = [
      { from: 'a', to: 'b', factor: '100', basis: 'basis' },
      { from: 'b', to: 'a', factor: '0.01', basis: 'basis' },
    ];
    expect(toUnit(printed('5', 'a'), 'c', circle)).toBeNull();
  });
});

it('a printed number keeps its digits and knows its printed decimals', () => {
  const dataset = buildDataset({
    observations: [{ company: 'alpha', indicator: 'energy_total', value: '22.240' }],
  });
  const observation = observationOf(presentFigure(dataset, keyOf('alpha', 'energy_total')));
  const quantity = observation && quantityOf(observation);
  expect(quantity?.decimals).toBe(3);
  expect(quantity && endsOf(quantity.interval)).toEqual(['22.2395', '22.2405']);
});

describe('the decimals that may honestly be shown', () => {
  it('are the printed ones for a printed number', () => {
    expect(knownDecimals(printed('22.240', 't'))).toBe(3);
    expect(knownDecimals(printed('90759', 't'))).toBe(0);
  });

  it.each([
    ['250.35717', '250.357165', '250.357175', 2],
    ['26.6027', '26.60', '26.61', 2],
    ['26.6027', '26.59', '26.61', 1],
    ['14', '13.5', '14.5', 0],
    ['1', '0.9999', '1.0001', 2],
    ['14', '8', '20', 0],
    ['0.0102', '0.01015', '0.01025', 4],
    ['0.0102', '0.009', '0.011', 2],
  ])('are as many as the interval of %s from %s to %s fixes', (value, low, high, decimals) => {
    const interval = { low: new Big(low), high: new Big(high) };
    expect(knownDecimals(computed(value, interval))).toBe(decimals);
  });

  it('are those of the number itself where it is exact', () => {
    expect(knownDecimals(computed('0', exactly(new Big(0))))).toBe(0);
    expect(knownDecimals(computed('1.5', exactly(new Big('1.5'))))).toBe(1);
    expect(knownDecimals(computed('1.23456', exactly(new Big('1.23456'))))).toBe(2);
  });

  it('are those of the bound where an end is open, up to the most there are', () => {
    expect(knownDecimals(computed('3.5', { low: new Big(3), high: null }))).toBe(1);
    expect(knownDecimals(computed('764000', { low: new Big(763500), high: null }))).toBe(0);
    expect(knownDecimals(computed('0.123456', { low: null, high: new Big(1) }))).toBe(4);
  });
});
