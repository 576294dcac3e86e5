import { expect, it } from 'vitest';
import { exportFormats, fileName, fileStem, yearSpan } from './fileName';

it.each([
  [[2024], '2024'],
  [[2024, 2022, 2023, 2024], '2022-2024'],
  [[], ''],
])('years %j are written as "%s"', (years, expected) => {
  expect(yearSpan(years)).toBe(expected);
});

it('a file name says what is in the file', () => {
  const stem = fileStem({ kind: 'indicator', id: 'ghg_scope1_2' }, [2024], 'zh-Hant', '2024.3');
  expect(exportFormats.map((format) => fileName(stem, format))).toEqual([
    'esg-peer-ledger_ghg_scope1_2_2024_zh-Hant_2024.3.csv',
    'esg-peer-ledger_ghg_scope1_2_2024_zh-Hant_2024.3.xlsx',
    'esg-peer-ledger_ghg_scope1_2_2024_zh-Hant_2024.3.json',
  ]);
  expect(fileStem({ kind: 'company', id: 'qiniu' }, [2022, 2024], 'en', '2024.3')).toBe(
    'esg-peer-ledger_qiniu_2022-2024_en_2024.3',
  );
  expect(fileStem({ kind: 'all' }, [2020, 2050], 'zh-Hans', '2024.3')).toBe(
    'esg-peer-ledger_all_2020-2050_zh-Hans_2024.3',
  );
});

it('nothing in a file name is more than a name', () => {
  const stem = fileStem({ kind: 'company', id: '../我/:x' }, [2024], 'en', '1 0');
  expect(stem).toMatch(/^[\w.-]+$/);
  expect(stem).not.toContain('/');
});
