import { describe, expect, it } from 'vitest';
import { languages } from '../domain/dataset';
import { createFormat } from './format';

describe.each(languages)('in %s', (language) => {
  const format = createFormat(language);

  it.each([
    ['83882.8', 1, '83,882.8'],
    ['1234567', 0, '1,234,567'],
    ['999', 0, '999'],
    ['22.240', 3, '22.240'],
    ['0', 2, '0.00'],
    ['0.0102', 4, '0.0102'],
    ['-12.5', 1, '−12.5'],
    ['123456789012345678901234567', 0, '123,456,789,012,345,678,901,234,567'],
    [`-0.${'0'.repeat(27)}1`, 28, `−0.${'0'.repeat(27)}1`],
  ])('%s with %i decimals is %s', (value, decimals, written) => {
    expect(format.number(value, decimals)).toBe(written);
  });

  it('a single name is that name, and none is nothing', () => {
    expect(format.list(['甲'])).toBe('甲');
    expect(format.list([])).toBe('');
  });
});

it('names are joined as each language joins them', () => {
  expect(createFormat('en').list(['A', 'B', 'C'])).toBe('A, B and C');
  expect(createFormat('zh-Hant').list(['甲', '乙', '丙'])).toBe('甲、乙及丙');
  expect(createFormat('zh-Hans').list(['甲', '乙', '丙'])).toBe('甲、乙和丙');
  expect(createFormat('zh-Hant').list(['2023 年', '2024 年'])).toBe('2023 年及 2024 年');
});

it('large sums are counted as each language counts them', () => {
  expect(createFormat('en').sum('31278')).toBe('31,278');
  expect(createFormat('zh-Hant').sum('31278')).toBe('312.78');
  expect(createFormat('zh-Hans').sum('31278')).toBe('312.78');
});
