import { describe, expect, it } from 'vitest';
import { describeFile, describePackage } from './describePackage';

const files: Readonly<Record<string, string>> = {
  'companies.csv':
    'company,name_en,name_zh_hant,name_zh_hans\nalpha,Alpha Ltd,甲雲公司,甲云公司\nbeta,Beta Ltd,乙數公司,乙数公司\n',
  'reports.csv':
    'report,company,year,title,language,source\n' +
    'alpha-2025,alpha,2025,甲雲公司2025年報告,zh-Hant,https://alpha.example\n' +
    'beta-2024,beta,2024,ESG Report,en,\n',
  'indicators.csv': 'indicator\nheadcount\npue\nwue\n',
  'emission_factors.csv': 'factor,basis\ncn-2021,basis-grid\ncn-2022,basis-grid\n',
  'financials.csv':
    'company,year,document,language,address\n' +
    'beta,2024,Annual Report,en,https://beta.example\nbeta,2023,Annual Report,en,https://beta.example\n',
  'texts/en.json': '{"basis-grid":{"text":"Published by the ministry"}}',
};
const descriptor = JSON.stringify({
  version: '2024.7',
  title: 'old',
  keywords: ['kept'],
  sources: [{ title: 'gone' }],
  resources: [{ path: 'companies.csv', bytes: 1 }],
});
const bytesOf = (name: string) => {
  const text = files[name];
  return text === undefined ? null : new TextEncoder().encode(text);
};

describe('the descriptor follows from the rows', () => {
  const described: unknown = JSON.parse(describePackage(descriptor, bytesOf));

  it('in title, year of the version and sources, each once', () => {
    expect(described).toMatchObject({
      title: 'ESG Peer Ledger: 3 ESG indicators of 2 companies, 2024–2025',
      version: '2025.1',
      sources: [
        { title: '甲雲公司2025年報告', path: 'https://alpha.example' },
        { title: 'Beta Ltd: ESG Report' },
        { title: 'Published by the ministry' },
        { title: 'Beta Ltd: Annual Report', path: 'https://beta.example' },
      ],
    });
  });

  it('in a column that a package may lack, told once', () => {
    const fields = [{ name: 'company' }];
    const table = JSON.stringify({
      version: '2024.7',
      resources: [{ path: 'companies.csv', schema: { fields, fieldsMatch: 'equal' } }],
    });
    const grouped = (name: string) =>
      name === 'companies.csv'
        ? new TextEncoder().encode('company,groups\nalpha,cloud|small\n')
        : bytesOf(name);
    const once = describePackage(table, grouped);
    const expected = { fields: [...fields, expect.objectContaining({ name: 'groups' })] };
    for (const text of [once, describePackage(once, grouped)]) {
      expect(JSON.parse(text)).toMatchObject({ resources: [{ schema: expected }] });
    }
    expect(JSON.parse(describePackage(table, bytesOf))).toMatchObject({
      resources: [{ schema: { fields } }],
    });
  });

  it('in size and checksum, and keeps the rest', () => {
    const content = bytesOf('companies.csv') ?? new Uint8Array();
    expect(described).toMatchObject({
      resources: [{ path: 'companies.csv', ...describeFile(content) }],
      keywords: ['kept'],
    });
  });
});

it('a version of the latest report year stays', () => {
  const text = descriptor.replace('2024.7', '2025.3');
  expect(JSON.parse(describePackage(text, bytesOf))).toMatchObject({ version: '2025.3' });
});

it('a listed file that is not there is named', () => {
  expect(() => describePackage(descriptor, () => null)).toThrow(/companies\.csv .* is not there/);
});
