import { describe, expect, it } from 'vitest';
import { readPublished } from '../../testing/published';
import { readAmount } from './amount';
import type { DecimalStyle } from './digits';

function valueOf(cell: string, style?: DecimalStyle) {
  const amount = readAmount(cell, style);
  return amount.kind === 'number' ? amount.value : `${amount.kind} ${amount.why}`;
}

describe('a number of a cell', () => {
  it.each([
    ['1,234.5', '1234.5'],
    ['12,345,678', '12345678'],
    ['１２', '12'],
    ['１，２３４．５０', '1234.50'],
    ['22.2400', '22.2400'],
    ['0.123', '0.123'],
    ['.5', '0.5'],
    ['1.234,5', '1234.5'],
    ['1.234.567', '1234567'],
    ['1 234,5', '1234.5'],
    ['12\u00a0345', '12345'],
    ["1'234.5", '1234.5'],
    ['12,6', '12.6'],
    ['00012', '12'],
    ['-12.5', '-12.5'],
    ['−3', '-3'],
    ['-0', '0'],
    ['+5', '5'],
    ['1,234', '1234'],
  ])('%s is %s', (cell, value) => {
    expect(valueOf(cell)).toBe(value);
  });

  it.each([
    ['1.2万', '12000'],
    ['1.2萬', '12000'],
    ['1.25亿', '125000000'],
    ['3百萬', '3000000'],
    ['12 million', '12000000'],
    ['0.5 thousand', '500'],
    ['1.23456万', '12345.6'],
  ])('%s is %s in full', (cell, value) => {
    expect(valueOf(cell)).toBe(value);
  });

  it.each([
    ['12 tonnes', 'tonnes'],
    ['180名', '名'],
    ['12 m²', 'm2'],
    ['5 tCO₂e/m²', 'tCO2e/m2'],
    ['HK$1,234', 'HK$'],
    ['12千克', '千克'],
    ['3千瓦時', '千瓦時'],
  ])('%s has the unit %s', (cell, unit) => {
    expect(readAmount(cell)).toMatchObject({ kind: 'number', unit, scaled: null });
  });

  it('keeps the word of a scale beside its unit', () => {
    expect(readAmount('12.5万千瓦时')).toMatchObject({
      value: '125000',
      unit: '千瓦时',
      scaled: { word: '万', value: '12.5' },
    });
  });

  it.each([
    ['12.6%', '12.6'],
    ['１２．６％', '12.6'],
    ['0 %', '0'],
    ['7 percent', '7'],
  ])('%s is a share', (cell, value) => {
    expect(readAmount(cell)).toMatchObject({ kind: 'number', value, percent: true, unit: '' });
  });

  it.each([
    ['123*', '*'],
    ['123¹', '¹'],
    ['123 ②', '②'],
    ['123[1]', '[1]'],
    ['123(1)', '(1)'],
    ['123（註1）', '(註1)'],
    ['123#', '#'],
    ['†123', '†'],
  ])('%s is 123 with a mark', (cell, mark) => {
    expect(readAmount(cell)).toMatchObject({ kind: 'number', value: '123', mark, unit: '' });
  });

  it.each([
    ['<5', '5', 'at_most'],
    ['≤ 5', '5', 'at_most'],
    ['不超過5', '5', 'at_most'],
    ['>= 90', '90', 'at_least'],
    ['at least 90', '90', 'at_least'],
    ['約 300', '300', 'about'],
    ['~1,200', '1200', 'about'],
    ['approximately 40', '40', 'about'],
    ['300左右', '300', 'about'],
    ['over 20', '20', 'more_than'],
    ['逾1,000', '1000', 'more_than'],
    ['300+', '300', 'more_than'],
    ['300餘', '300', 'more_than'],
  ])('%s is %s, %s', (cell, value, qualifier) => {
    expect(readAmount(cell)).toMatchObject({ kind: 'number', value, qualifier });
  });
});

describe('decimals and thousands', () => {
  it('a point before three digits is asked for, unless the table tells', () => {
    expect(readAmount('1.234')).toEqual({
      kind: 'asked',
      why: 'thousands_or_decimals',
      readings: ['1.234', '1234'],
      unit: '',
    });
    expect(valueOf('1.234', 'point')).toBe('1.234');
    expect(valueOf('1.234', 'comma')).toBe('1234');
    expect(valueOf('1.234', 'mixed')).toBe('asked thousands_or_decimals');
  });

  it('a comma before three digits is one of thousands, unless the table speaks against it', () => {
    expect(valueOf('1,234', 'point')).toBe('1234');
    expect(valueOf('1,234', 'comma')).toBe('1.234');
    expect(valueOf('1,234', 'mixed')).toBe('asked thousands_or_decimals');
  });

  it('a comma before other digits is asked for where the table writes points', () => {
    expect(valueOf('12,6', 'comma')).toBe('12.6');
    expect(valueOf('12,6', 'point')).toBe('asked thousands_or_decimals');
    expect(valueOf('1,2345')).toBe('asked thousands_or_decimals');
  });
});

describe('what is not read as one number', () => {
  it.each([
    ['(123)', 'asked brackets'],
    ['12 (35%)', 'asked several_numbers'],
    ['12 (1)', 'asked several_numbers'],
    ['3.4 / 5.6', 'asked several_numbers'],
    ['12-15', 'asked several_numbers'],
    ['2024-12-31', 'asked several_numbers'],
    ['12 34', 'asked several_numbers'],
    ['1,23,456', 'asked thousands_or_decimals'],
    ['see note 3', 'asked unit_of_cell'],
    ['▲12', 'asked unit_of_cell'],
    ['-', 'none dash'],
    ['–', 'none dash'],
    ['—', 'none dash'],
    ['/', 'none dash'],
    ['N/A', 'none not_available'],
    ['n.a.', 'none not_available'],
    ['不適用', 'none not_available'],
    ['nil', 'none not_available'],
    ['無', 'none not_available'],
    ['未披露', 'none not_available'],
    ['1.2e5', 'none out_of_bounds'],
    ['1.23E+05', 'none out_of_bounds'],
    ['1.2×10³', 'none out_of_bounds'],
    ['9'.repeat(31), 'none out_of_bounds'],
    ['1'.repeat(400), 'none out_of_bounds'],
    ['=HYPERLINK("https://example.com",1)', 'none no_number'],
    ['<img src=x onerror=alert(1)>', 'none no_number'],
    ['@SUM(1,2)', 'none no_number'],
    ['#REF!', 'none no_number'],
    ['TRUE', 'none no_number'],
    ['十二', 'none no_number'],
  ])('%s: %s', (cell, expected) => {
    expect(valueOf(cell)).toBe(expected);
  });

  it('says what a number in brackets may be', () => {
    expect(readAmount('(1,234.5)')).toMatchObject({ readings: ['-1234.5', '1234.5'] });
  });
});

it('is the value of every number that the published reports print in digits', () => {
  const printed = readPublished().allObservations.filter(({ printed: text }) => /\d/.test(text));
  expect(printed.length).toBeGreaterThan(700);
  const unlike = printed.filter(({ printed: text, value }) => valueOf(text, 'point') !== value);
  // A slip of a report: nothing tells where its comma belongs.
  expect(unlike.map(({ printed: text }) => [text, valueOf(text, 'point')])).toEqual([
    ['21,6719', 'asked thousands_or_decimals'],
  ]);
});
