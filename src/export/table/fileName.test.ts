import { describe, expect, it } from 'vitest';
import { exportFormats, fileName, fileStem, packageStem, pictureStem, yearSpan } from './fileName';

it.each([
  [[2024], '2024'],
  [[2024, 2022, 2023, 2024], '2022-2024'],
  [[], ''],
])('years %j are written as "%s"', (years, expected) => {
  expect(yearSpan(years)).toBe(expected);
});

it('a file name has room in every file system', () => {
  const id = 'x'.repeat(300);
  const stem = fileStem({ kind: 'comparison', id }, [2022, 2024], 'zh-Hant', id);
  expect(fileName(stem, 'xlsx').length).toBeLessThan(255);
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

describe('pictures', () => {
  const picture = {
    indicator: 'pue',
    companies: ['qiniu', 'kingsoft_cloud'],
    view: null,
    years: [2024],
    base: null,
    size: null,
    background: 'dark',
    language: 'zh-Hant',
  } as const;

  it('are named after companies, indicator, year, background and language', () => {
    expect(pictureStem(picture)).toBe('esg-pue-qiniu-kingsoft-cloud-2024-dark-zh-Hant');
  });

  it('and after what else tells them apart; many companies are counted', () => {
    const companies = ['a', 'b', 'c', 'd'];
    const years = [2022, 2024];
    expect(
      pictureStem({
        ...picture,
        companies,
        years,
        view: 'time',
        base: 'per_employee',
        size: 'square',
      }),
    ).toBe('esg-pue-4-companies-time-2022-2024-per-employee-square-dark-zh-Hant');
  });

  it('have nothing in their names that a disk forbids', () => {
    expect(pictureStem({ ...picture, companies: ['../x:y'] })).toMatch(/^[A-Za-z0-9-]+$/);
  });
});

describe('every name', () => {
  const long = 'con.'.repeat(100);
  const version = '2024.3';
  const stems = [
    fileStem({ kind: 'comparison', id: long }, [2022, 2024], 'zh-Hant', version),
    fileStem({ kind: 'company', id: long }, [2024], 'en', long),
    packageStem(long),
    ...['con', 'NUL', 'COM1', '..', 'a<b>:"|?*', '我'.repeat(300)].flatMap((id) => [
      fileStem({ kind: 'company', id }, [], 'en', version),
      packageStem(id),
    ]),
    pictureStem({
      ...{ indicator: long, companies: [long, 'b', long], view: long, years: [2022, 2024] },
      ...{ base: null, size: 'square', background: 'dark', language: 'zh-Hant' },
    }),
  ];

  it('is one that Windows takes, of at most 120 characters and bytes', () => {
    for (const stem of stems) {
      const name = `${stem}@3x.xlsx`;
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
      expect(name).toMatch(/^esg-[\w.-]*@3x\.xlsx$/);
    }
  });

  it('keeps what tells files apart: years, language, version', () => {
    expect(stems[0]).toMatch(/_2022-2024_zh-Hant_2024\.3$/);
  });
});
