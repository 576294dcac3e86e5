import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { buildDataset, codesWith } from '../testing/dataset';
import { buildI18n } from '../testing/i18n';
import { indicatorOf } from '../testing/figures';
import { codesOf, companyName, dataText, groupName, unitName } from './names';
import { formatNumber } from './numbers';

const words = buildI18n('zh-Hans');

describe('names and labels', () => {
  const dataset = buildDataset({ texts: { 'unit.MWh': { text: 'MWh' } } });

  it('are those of the page’s language', () => {
    expect(companyName(dataset, 'alpha', words)).toBe('甲云');
    expect(groupName(dataset, { dimension: 'gender', category: 'male' }, words)).toBe('Men（简）');
    expect(unitName('MWh', words)).toBe('MWh（简）');
  });

  it('are the id where the package has no words for it, never nothing', () => {
    expect(companyName(dataset, 'omega', words)).toBe('omega');
    expect(groupName(dataset, { dimension: 'gender', category: 'other' }, words)).toBe('other');
    expect(groupName(dataset, { dimension: 'mood', category: 'male' }, words)).toBe('male');
    expect(dataText('lost', words)).toBe('lost');
  });

  it('of the whole company there is none', () => {
    expect(groupName(dataset, { dimension: null, category: null }, words)).toBeNull();
  });
});

it.each([
  ['90759', 0, '90,759'],
  ['22.240', 3, '22.240'],
  ['100.00', 2, '100.00'],
])('a printed number %s keeps its decimals', (value, decimals, text) => {
  const number = new Big(value);
  const quantity = { value: number, unit: 't', interval: { low: number, high: number }, decimals };
  expect(formatNumber(quantity, words)).toBe(text);
});

it('a year is written as a year, without a thousands separator', () => {
  const year = new Big('2050');
  const quantity = { value: year, unit: 'year', interval: { low: year, high: year }, decimals: 0 };
  expect(formatNumber(quantity, words)).toBe('2050');
});

it('the codes of an indicator are named, and nothing stands for none', () => {
  const dataset = buildDataset({
    indicators: [{ id: 'headcount', codes: codesWith({ hkex: ['B1.1'], gri: ['2-7', '405-1'] }) }],
  });
  const codes = codesOf(indicatorOf(dataset, 'headcount'), words);
  for (const code of ['B1.1', '2-7', '405-1']) expect(codes).toContain(code);
  expect(codesOf(indicatorOf(dataset, 'pue'), words)).toBe('');
});
