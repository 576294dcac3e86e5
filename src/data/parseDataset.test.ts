import { describe, expect, it } from 'vitest';
import { buildFiles, changeFile } from '../testing/files';
import { tableFiles, type DataFile, type FileTexts } from './dataFiles';
import { parseDataset } from './parseDataset';
import { parseTexts } from './parseTexts';

/** The issues of a package, each in one line: file:line:column rule found. */
function issuesOf(files: FileTexts): readonly string[] {
  return parseDataset(files).issues.map(
    ({ file, line, column, rule, found }) =>
      `${file}:${line ?? '-'}:${column ?? '-'} ${rule} ${found ?? '-'}`,
  );
}

function valuesOf(files: FileTexts): readonly string[] {
  return parseDataset(files).dataset.observations.map((row) => row.value);
}

describe('a package without a fault', () => {
  const { dataset, issues } = parseDataset(buildFiles());

  it('has no issue, and every row of every file', () => {
    expect(issues).toEqual([]);
    expect(dataset.version).toBe('1.2.3');
    expect(dataset.observations).toHaveLength(3);
    expect(dataset.disclosures).toEqual([
      {
        company: 'beta',
        indicator: 'energy_total',
        report: 'beta-2024',
        reason: 'not_disclosed',
        line: 12,
        note: 'beta-rounded',
      },
    ]);
    expect(dataset.conversions).toHaveLength(1);
    expect(dataset.emissionFactors).toEqual([
      { id: 'cn-2021', year: 2021, value: '0.5568', basis: 'basis-grid' },
      { id: 'cn-2022', year: 2022, value: '0.5360', basis: 'basis-grid' },
    ]);
    expect(dataset.categories).toEqual([
      { dimension: 'gender', id: 'male', label: { en: 'Men', 'zh-Hant': '男', 'zh-Hans': '男' } },
    ]);
  });

  it('puts the companies in the order of their places, whatever the order of the file', () => {
    expect(dataset.companies.map((company) => company.id)).toEqual(['alpha', 'beta']);
  });

  it('keeps the leading zeros of stock codes', () => {
    expect(dataset.companies.map((company) => company.stockCode)).toEqual(['00020', '000725']);
  });

  it('keeps a number as printed: its digits, its words, its line', () => {
    expect(dataset.observations[0]).toEqual({
      company: 'alpha',
      report: 'alpha-2024',
      indicator: 'energy_total',
      year: 2024,
      dimension: null,
      category: null,
      value: '466562',
      unit: 'kWh',
      printed: '466,562',
      unitPrinted: '千瓦時',
      labelPrinted: '能源消耗',
      section: '環境',
      line: 1746,
      qualifier: null,
      preferred: true,
      confidence: 'printed',
      restated: false,
      boundary: 'alpha-office',
      definition: null,
      note: null,
      page: '',
    });
    expect(dataset.observations[2]).toMatchObject({
      qualifier: 'about',
      preferred: false,
      restated: true,
    });
  });

  it('splits lists at the bar, and an empty cell is an empty list', () => {
    expect(dataset.indicators.map((indicator) => indicator.codes.gri)).toEqual([
      ['302-1'],
      ['2-7', '405-1'],
    ]);
    expect(dataset.reports.map((report) => report.standards)).toEqual([['GRI', 'SASB'], []]);
    expect(dataset.indicators.map((indicator) => indicator.codes.hkex)).toEqual([['A2.1'], []]);
  });

  it('reads what the rules need of a text, and nothing where it says nothing', () => {
    const silent = {
      boundary: null,
      scopes: null,
      scope3_categories: null,
      formula: null,
      denominator: null,
      staff: null,
      definition: null,
    };
    expect(dataset.texts.get('alpha-office')).toEqual({
      id: 'alpha-office',
      caveats: [],
      aspects: { ...silent, boundary: 'office' },
    });
    expect(dataset.texts.get('beta-rounded')).toEqual({
      id: 'beta-rounded',
      caveats: ['estimated'],
      aspects: silent,
    });
  });
});

describe('a number is a plain decimal', () => {
  it.each(['0', '-3.5', '22.240', '0.0102'])('%s is read', (value) => {
    const files = changeFile('observations.csv', ',223,persons', `,${value},persons`);
    expect(issuesOf(files)).toEqual([]);
    expect(valuesOf(files)).toContain(value);
  });

  it.each([
    '"250,357.17"',
    '"1.234,5"',
    '1 234',
    '1e5',
    '+3',
    '.5',
    '5.',
    '',
    ' 5',
    'NaN',
    '１２',
    '41%',
  ])('%s is refused, with its file, line and column, and only its row is left out', (cell) => {
    const files = changeFile('observations.csv', ',223,persons', `,${cell},persons`);
    const found = cell.replaceAll('"', '');
    expect(issuesOf(files)).toEqual([`observations.csv:3:value bad_value ${found}`]);
    expect(valuesOf(files)).toEqual(['466562', '90000']);
  });
});

describe('a cell that does not fit its column', () => {
  it.each([
    ['a year', ',2024,gender', ',1924,gender', 'year bad_value 1924'],
    ['a line', ',2007,,yes', ',0,,yes', 'line bad_value 0'],
    [
      'an id',
      'alpha,alpha-2024,headcount',
      'alpha,alpha-2024,Head Count',
      'indicator bad_value Head Count',
    ],
    ['a qualifier', ',2007,,yes', ',2007,around,yes', 'qualifier bad_value around'],
    ['preferred', ',2007,,yes', ',2007,,TRUE', 'preferred bad_value TRUE'],
    ['a confidence', 'yes,inferred', 'yes,sure', 'confidence bad_value sure'],
    ['restated', 'yes,inferred,,', 'yes,inferred,no,', 'restated bad_value no'],
  ])('%s', (_, from, to, told) => {
    const files = changeFile('observations.csv', from, to);
    expect(issuesOf(files)).toEqual([`observations.csv:3:${told}`]);
    expect(valuesOf(files)).toEqual(['466562', '90000']);
  });
});

describe('an emission factor', () => {
  it.each([
    ['no id', 'cn-2021,', 'CN 2021,', 'factor bad_value CN 2021'],
    ['no year', ',2021,', ',21,', 'year bad_value 21'],
    ['zero', '0.5568', '0.0000', 'value bad_value 0.0000'],
    ['below zero', '0.5568', '-0.5568', 'value bad_value -0.5568'],
    ['no number', '0.5568', 'n/a', 'value bad_value n/a'],
    ['of another unit', 'tCO2/MWh', 'kgCO2/MWh', 'unit bad_value kgCO2/MWh'],
    ['of nobody', 'basis-grid', '', 'basis bad_value '],
  ])('is refused with its line and column, and the others stay: %s', (_, from, to, told) => {
    const files = changeFile('emission_factors.csv', from, to);
    expect(issuesOf(files)).toEqual([`emission_factors.csv:2:${told}`]);
    const { dataset } = parseDataset(files);
    expect(dataset.emissionFactors.map((emissionFactor) => emissionFactor.id)).toEqual(['cn-2022']);
    expect(dataset.observations).toHaveLength(3);
  });

  it('is not there where the file is not, and nothing else is missed', () => {
    const files = new Map(buildFiles());
    files.delete('emission_factors.csv');
    const { dataset, issues } = parseDataset(files);
    expect(issues).toEqual([]);
    expect(dataset.emissionFactors).toEqual([]);
    expect(dataset.observations).toHaveLength(3);
  });
});

describe('an id that leads nowhere', () => {
  it.each([
    [
      'company',
      'alpha,alpha-2024,headcount',
      'nobody,alpha-2024,headcount',
      'company unknown_id nobody',
    ],
    [
      'report',
      'alpha,alpha-2024,headcount',
      'alpha,alpha-2019,headcount',
      'report unknown_id alpha-2019',
    ],
    [
      'indicator',
      'alpha,alpha-2024,headcount',
      'alpha,alpha-2024,luck',
      'indicator unknown_id luck',
    ],
    ['category', ',gender,male,', ',gender,other,', 'category unknown_id gender other'],
    ['dimension without category', ',gender,male,', ',gender,,', 'category unknown_id gender '],
    ['category without dimension', ',gender,male,', ',,male,', 'category unknown_id  male'],
  ])('takes its row with it: %s', (_, from, to, told) => {
    const files = changeFile('observations.csv', from, to);
    expect(issuesOf(files)).toEqual([`observations.csv:3:${told}`]);
    expect(valuesOf(files)).toEqual(['466562', '90000']);
  });

  it.each([
    ['observations.csv', 'alpha-office,,', 'lost,,', 'observations.csv:2:boundary'],
    ['observations.csv', ',,beta-rounded', ',lost,', 'observations.csv:4:definition'],
    ['observations.csv', ',,beta-rounded', ',,lost', 'observations.csv:4:note'],
    ['reports.csv', 'alpha-office', 'lost', 'reports.csv:2:boundary'],
    ['disclosures.csv', 'beta-rounded', 'lost', 'disclosures.csv:2:note'],
    ['conversions.csv', 'basis-metric', 'lost', 'conversions.csv:2:basis'],
    ['emission_factors.csv', 'basis-grid', 'lost', 'emission_factors.csv:2:basis'],
  ] as const)(
    'in a note of %s is told, and the number stays (%s → %s)',
    (file, from, to, place) => {
      const files = changeFile(file, from, to);
      const { dataset } = parseDataset(files);
      expect(issuesOf(files)).toEqual([`${place} unknown_id lost`]);
      expect(dataset.observations).toHaveLength(3);
      expect(dataset.reports).toHaveLength(2);
      expect(dataset.disclosures).toHaveLength(1);
      expect(dataset.conversions).toHaveLength(1);
      expect(dataset.emissionFactors).toHaveLength(2);
    },
  );

  it('is told for every row that rests on one that was left out', () => {
    expect(
      issuesOf(changeFile('reports.csv', 'alpha-2024,alpha,2024', 'alpha-2024,alpha,24')),
    ).toEqual([
      'reports.csv:2:year bad_value 24',
      'observations.csv:2:report unknown_id alpha-2024',
      'observations.csv:3:report unknown_id alpha-2024',
    ]);
  });
});

describe('a row that stands twice', () => {
  it.each([
    ['companies.csv', 'alpha,1,', 'beta,1,', 'beta'],
    ['indicators.csv', 'headcount,workforce', 'energy_total,workforce', 'energy_total'],
    ['emission_factors.csv', 'cn-2022,', 'cn-2021,', 'cn-2021'],
  ] as const)('is kept once in %s', (file, from, to, found) => {
    expect(issuesOf(changeFile(file, from, to))).toContain(`${file}:3:- duplicate_key ${found}`);
  });

  it('is kept once among the numbers, and the first one stays', () => {
    const row =
      'alpha,alpha-2024,headcount,2024,gender,male,999,persons,999,人,男性員工,僱傭,2007,,yes,printed,,,,,';
    const files = changeFile('observations.csv', 'beta,beta-2024', `${row}\nbeta,beta-2024`);
    expect(issuesOf(files)).toEqual([
      'observations.csv:4:- duplicate_key alpha alpha-2024 headcount 2024 gender male 2007',
    ]);
    expect(valuesOf(files)).toEqual(['466562', '223', '90000']);
  });

  it('is two numbers where the report prints it on two lines', () => {
    const row =
      'alpha,alpha-2024,headcount,2024,gender,male,224,persons,224,人,男性員工,僱傭,2107,,no,printed,,,,,';
    const files = changeFile('observations.csv', 'beta,beta-2024', `${row}\nbeta,beta-2024`);
    expect(issuesOf(files)).toEqual([]);
    expect(valuesOf(files)).toEqual(['466562', '223', '224', '90000']);
  });
});

describe('the texts', () => {
  it('lose only the one at fault, and each row that refers to it is told', () => {
    const files = changeFile('texts.csv', 'beta-rounded,estimated', 'beta-rounded,guessed');
    expect(issuesOf(files)).toEqual([
      'texts.csv:5:caveats bad_value guessed',
      'observations.csv:4:note unknown_id beta-rounded',
      'disclosures.csv:2:note unknown_id beta-rounded',
    ]);
    expect(parseDataset(files).dataset.texts.has('alpha-office')).toBe(true);
  });

  it('stand there once', () => {
    const twice = changeFile('texts.csv', 'beta-rounded', 'alpha-office,,,,,,,,\nbeta-rounded');
    expect(issuesOf(twice)).toEqual(['texts.csv:5:- duplicate_key alpha-office']);
  });
});

describe('the words of the texts', () => {
  const file = 'texts/en.json';
  const parse = (files: FileTexts) => parseTexts(file, files.get(file) ?? '');

  it('are those of one language, with the few words beside a bar where there are any', () => {
    const { texts, issues } = parse(buildFiles());
    expect(issues).toEqual([]);
    expect(texts.get('alpha-office')).toEqual({ text: 'One building', short: 'one building' });
    expect(texts.get('beta-rounded')).toEqual({ text: 'Rounded', short: null });
  });

  it.each([
    ['"text":"Rounded"', '"short":"rounded"', 'text'],
    ['"Rounded"', '""', 'text'],
    ['"Rounded"', '3', 'text'],
    ['"Rounded"', '"Rounded","shrot":"about"', 'shrot'],
  ])('lose only the entry at fault, and are told: %s → %s', (from, to, found) => {
    const { texts, issues } = parse(changeFile(file, from, to));
    expect(issues).toEqual([
      { file, line: null, column: 'beta-rounded', rule: 'bad_value', found },
    ]);
    expect([...texts.keys()]).toEqual(['alpha-office', 'basis-grid', 'basis-metric']);
  });

  it('name an id that stands twice, of which the last is read', () => {
    const { texts, issues } = parse(changeFile(file, '{', '{"beta-rounded":{"text":"x"},'));
    expect(issues).toEqual([
      { file, line: null, column: 'beta-rounded', rule: 'duplicate_key', found: 'beta-rounded' },
    ]);
    expect(texts.get('beta-rounded')?.text).toBe('Rounded');
  });

  it.each(['{}', '[]', 'null'])('are told where there are none: %s', (json) => {
    const { texts, issues } = parse(buildFiles({ [file]: json }));
    expect(issues).toMatchObject([{ file, rule: json === '{}' ? 'empty_table' : 'bad_value' }]);
    expect(texts.size).toBe(0);
  });

  it.each(['constructor', '__proto__', 'toString'])('may have any id: %s', (id) => {
    const { texts, issues } = parse(buildFiles({ [file]: `{ "${id}": { "text": "One" } }` }));
    expect(issues).toEqual([]);
    expect(texts.get(id)).toEqual({ text: 'One', short: null });
  });

  it('are told where the file is no JSON', () => {
    const { texts, issues } = parse(buildFiles({ [file]: '{ "alpha-office": ' }));
    expect(issues).toMatchObject([{ file, line: null, column: null, rule: 'not_json' }]);
    expect(texts.size).toBe(0);
  });
});

describe('the description of the package', () => {
  const change = {
    version: '1.2.3',
    date: '2026-01-31',
    text: { en: 'First', 'zh-Hant': '首版', 'zh-Hans': '首版' },
  };
  const described = (parts: object) =>
    parseDataset(
      buildFiles({ 'datapackage.json': JSON.stringify({ version: '1.2.3', ...parts }) }),
    );

  it('tells of each file and its columns, in English where a translation is missing', () => {
    const { dataset, issues } = described({
      resources: [
        {
          path: 'companies.csv',
          bytes: 12,
          description: 'One row a company',
          description_zh_hant: '每家公司一行',
          schema: { fields: [{ name: 'company', type: 'string', description: 'Id' }] },
        },
      ],
    });
    expect(issues).toEqual([]);
    expect(dataset.files).toEqual([
      {
        path: 'companies.csv',
        bytes: 12,
        hash: null,
        description: {
          en: 'One row a company',
          'zh-Hant': '每家公司一行',
          'zh-Hans': 'One row a company',
        },
        fields: [
          {
            name: 'company',
            type: 'string',
            description: { en: 'Id', 'zh-Hant': 'Id', 'zh-Hans': 'Id' },
          },
        ],
      },
    ]);
  });

  it('tells what changed, and is told where it does not fit', () => {
    expect(described({ changes: [change] }).dataset.changes).toEqual([change]);
    const { dataset, issues } = described({ changes: [{ ...change, date: '' }] });
    expect(issues).toMatchObject([
      { file: 'datapackage.json', column: 'changes.0.date', rule: 'bad_value' },
    ]);
    expect(dataset.observations).toHaveLength(3);
  });
});

describe('a file that cannot be read', () => {
  it('is told where the description is no JSON', () => {
    const files = buildFiles({ 'datapackage.json': '{ "version": ' });
    expect(issuesOf(files)).toEqual([expect.stringMatching(/^datapackage\.json:-:- not_json /)]);
    expect(parseDataset(files).dataset.observations).toHaveLength(3);
  });

  it('is told where the package has no version', () => {
    expect(issuesOf(buildFiles({ 'datapackage.json': '{}' }))).toEqual([
      'datapackage.json:-:version bad_value undefined',
    ]);
  });

  it('counts as empty, and what does not rest on it stays', () => {
    const files = new Map(buildFiles());
    files.delete('disclosures.csv');
    files.delete('datapackage.json');
    const { dataset, issues } = parseDataset(files);
    expect(issues).toEqual([]);
    expect(dataset.version).toBe('');
    expect(dataset.disclosures).toEqual([]);
    expect(dataset.observations).toHaveLength(3);
  });

  it('leaves an empty dataset, not an error, where no file is there at all', () => {
    const { dataset, issues } = parseDataset(new Map());
    expect(issues).toEqual([]);
    expect(dataset.companies).toEqual([]);
  });

  it.each(tableFiles.filter((file) => file.endsWith('.csv')))(
    'is told by its missing columns where %s is empty',
    (file) => {
      const told = issuesOf(buildFiles({ [file]: '' }));
      expect(
        told.some((item) => item.startsWith(`${file}:1:`) && item.includes('missing_column')),
      ).toBe(true);
    },
  );
});

describe('codes of standards', () => {
  it('are read with their titles, and the answers to them', () => {
    const { dataset, issues } = parseDataset(buildFiles());
    expect(issues).toEqual([]);
    expect(dataset.codes.map(({ code, label }) => [code, label.en])).toEqual([
      ['A2.1', 'Energy use'],
      ['B8.1', 'Focus areas'],
    ]);
    expect(dataset.codeAnswers).toEqual([
      {
        report: 'beta-2024',
        standard: 'hkex',
        code: 'B8.1',
        answer: 'described',
        line: 7,
        note: null,
      },
    ]);
  });

  it('that nobody declares are told: an answer is left out, an indicator stays', () => {
    expect(issuesOf(changeFile('code_answers.csv', 'B8.1', 'B9.9'))).toEqual([
      'code_answers.csv:2:code unknown_id B9.9',
    ]);
    const files = changeFile('indicators.csv', 'A2.1', 'A9.9');
    expect(issuesOf(files)).toEqual(['indicators.csv:2:hkex_kpi unknown_id A9.9']);
    expect(parseDataset(files).dataset.indicators).toHaveLength(2);
  });

  it('need not be there', () => {
    const files = new Map(buildFiles());
    files.delete('codes.csv');
    files.delete('code_answers.csv');
    const { dataset, issues } = parseDataset(files);
    expect(issues).toEqual([]);
    expect(dataset.codes).toEqual([]);
    expect(dataset.indicators.map(({ codes }) => codes.hkex)).toEqual([['A2.1'], []]);
  });
});

describe('financials', () => {
  const value = '9800000.12,RMB';

  it('are read with their document', () => {
    expect(parseDataset(buildFiles()).dataset.financials).toEqual([
      {
        company: 'beta',
        year: 2024,
        item: 'revenue',
        value: '9800000.12',
        unit: 'RMB',
        document: '2024年年度报告',
        section: '主要会计数据',
        language: 'zh-Hans',
        address: 'https://example.com/b',
      },
    ]);
  });

  it.each([
    ['company', 'beta,2024,revenue', 'gamma,2024,revenue', 'unknown_id gamma'],
    ['year', 'beta,2024,revenue', 'beta,FY24,revenue', 'bad_value FY24'],
    ['item', ',revenue,', ',profit,', 'bad_value profit'],
    ['value', value, '"9,800,000.12",RMB', 'bad_value 9,800,000.12'],
    ['value', value, '0,RMB', 'bad_value 0'],
    ['unit', value, '9800000.12,', 'bad_value '],
    ['document', ',2024年年度报告,', ',,', 'bad_value '],
    ['section', ',主要会计数据,', ',,', 'bad_value '],
    ['address', ',https://example.com/b', ',', 'bad_value '],
    ['address', 'https:', 'javascript:', 'bad_value javascript://example.com/b'],
  ])('leave out a row whose %s is at fault (%s → %s), and say so', (column, from, to, issue) => {
    const files = changeFile('financials.csv', from, to);
    expect(issuesOf(files)).toEqual([`financials.csv:2:${column} ${issue}`]);
    expect(parseDataset(files).dataset.financials).toEqual([]);
  });

  it('give one number an item and year', () => {
    const table = buildFiles().get('financials.csv') ?? '';
    const again = table.split('\n')[1] ?? '';
    expect(issuesOf(buildFiles({ 'financials.csv': `${table}${again}\n` }))).toEqual([
      'financials.csv:3:- duplicate_key beta 2024 revenue',
    ]);
  });

  it('need not be there', () => {
    const files = new Map(buildFiles());
    files.delete('financials.csv');
    const { dataset, issues } = parseDataset(files);
    expect(issues).toEqual([]);
    expect(dataset.financials).toEqual([]);
    expect(dataset.observations).toHaveLength(3);
  });
});

describe('a package of an earlier version of the contract', () => {
  const without = (file: DataFile, columns: readonly string[]) => {
    const [header = '', ...rows] = (buildFiles().get(file) ?? '').split('\n');
    const kept = header.split(',').flatMap((name, at) => (columns.includes(name) ? [] : [at]));
    const cut = (line: string) => kept.map((at) => line.split(',')[at] ?? '').join(',');
    return [cut(header), ...rows.filter((row) => row !== '').map(cut), ''].join('\n');
  };
  const added = ['esrs', 'sasb', 'hkex_part_d', 'szse17'];
  const { dataset, issues } = parseDataset(
    buildFiles({
      'reports.csv': without('reports.csv', [
        'period_start',
        'period_end',
        'text_sha256',
        'read_for',
      ]),
      'indicators.csv': without('indicators.csv', added),
      'disclosures.csv': [
        'company,indicator,year,reason,line,note',
        'beta,energy_total,2024,not_disclosed,12,beta-rounded',
        '',
      ].join('\n'),
    }),
  );

  it('is read whole: a reason of a year is that of the report on it', () => {
    expect(dataset.reports).toHaveLength(2);
    expect(dataset.indicators).toHaveLength(2);
    expect(dataset.disclosures.map((row) => row.report)).toEqual(['beta-2024']);
  });

  it('names a reason of a year that no report is on', () => {
    const parsed = parseDataset(
      buildFiles({
        'disclosures.csv':
          'company,indicator,year,reason,line,note\nbeta,energy_total,2021,not_disclosed,,\n',
      }),
    );
    expect(parsed.dataset.disclosures).toEqual([]);
    expect(parsed.issues).toContainEqual({
      file: 'disclosures.csv',
      line: 2,
      column: 'year',
      rule: 'unknown_id',
      found: '2021',
    });
  });

  it('says which columns are missing, and nothing else', () => {
    expect(issues.map(({ rule, column }) => `${rule} ${column ?? ''}`).sort()).toEqual(
      [...added, 'period_end', 'period_start', 'read_for', 'report', 'text_sha256']
        .map((column) => `missing_column ${column}`)
        .sort(),
    );
  });
});

describe('silence is a statement', () => {
  const readFor = (files: FileTexts) =>
    parseDataset(files).dataset.reports.map((row) => row.readFor);

  it('for the themes a report was read for', () => {
    expect(readFor(buildFiles())).toEqual([['all'], ['energy', 'workforce']]);
  });

  it.each([
    ['a number was lost', changeFile('observations.csv', '466562,kWh', '466.562.1,kWh')],
    ['a reason was lost', changeFile('disclosures.csv', 'not_disclosed', 'no_idea')],
    ['the numbers are missing', without('observations.csv')],
    ['the reasons are missing', without('disclosures.csv')],
  ])('and no more where %s', (_, files) => {
    expect(readFor(files)).toEqual([[], []]);
  });

  it('also where a note is missing, which takes no number away', () => {
    expect(readFor(changeFile('observations.csv', 'alpha-office,,', 'lost,,'))).toEqual([
      ['all'],
      ['energy', 'workforce'],
    ]);
  });

  function without(file: DataFile): FileTexts {
    return new Map([...buildFiles()].filter(([name]) => name !== file));
  }
});

it('ids, units and numbers without end are named by their length', () => {
  const long = 'x'.repeat(200);
  expect(issuesOf(changeFile('companies.csv', 'alpha,1', `${long},1`))).toContain(
    'companies.csv:3:company too_long 200/48',
  );
  expect(issuesOf(changeFile('observations.csv', ',466562,kWh', `,466562,${long}`))).toContain(
    'observations.csv:2:unit too_long 200/80',
  );
  expect(issuesOf(changeFile('observations.csv', ',466562,', `,${'9'.repeat(31)},`))).toContain(
    'observations.csv:2:value too_long 31/30',
  );
});

it('an id that links have another meaning for is named', () => {
  expect(issuesOf(changeFile('companies.csv', 'alpha,1', 'none,1'))).toContain(
    'companies.csv:3:company bad_value none',
  );
});

it.each(['2050.5', '9'.repeat(30), '-2050', '0', '20500'])('a year is no amount: %s', (value) => {
  expect(issuesOf(changeFile('observations.csv', ',466562,kWh', `,${value},year`))).toContain(
    `observations.csv:2:value bad_value ${value}`,
  );
});

it('a reason that names a year of a report is named where the table of reports is lost', () => {
  const reasons = 'company,indicator,year,reason,line,note\nbeta,energy_total,2024,not_disclosed,,';
  const files = new Map(buildFiles({ 'disclosures.csv': reasons }));
  files.delete('reports.csv');
  expect(parseDataset(files).dataset.disclosures).toEqual([]);
  expect(issuesOf(files)).toContain('disclosures.csv:2:year unknown_id 2024');
});
