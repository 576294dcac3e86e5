import { describe, expect, it } from 'vitest';
import { checkSample, faultsOf, sampleFiles, sampleReports, seeded } from '../samplePackage';

describe('a number that is not on its line', () => {
  it('tells a wrong line, and what that line reads', () => {
    const [fault, ...others] = checkSample(
      seeded('observations.csv', '範圍二排放,環境,4,', '範圍二排放,環境,3,'),
    ).faults;
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ line: 3, column: 'printed', rule: 'number_not_on_line' });
    expect(fault?.expected).toContain('250,357.17');
  });

  it('tells the number of another year where the years stand on different lines', () => {
    const seed = seeded(
      'observations.csv',
      '198000.5,kgCO2e,"198,000.5"',
      '250357.17,kgCO2e,"250,357.17"',
    );
    expect(faultsOf(seed)).toEqual(['observations.csv:3:printed number_not_on_line']);
  });

  it('tells a digit dropped from value and printed alike', () => {
    const seed = seeded('observations.csv', ',,,250,persons,250,', ',,,25,persons,25,');
    expect(faultsOf(seed)).toEqual(['observations.csv:4:printed number_not_on_line']);
  });

  it('tells a line the report does not have', () => {
    expect(faultsOf(seeded('observations.csv', '员工总数,社会,7,', '员工总数,社会,700,'))).toEqual([
      'observations.csv:14:line line_beyond_report',
    ]);
    expect(faultsOf(seeded('disclosures.csv', ',7,', ',700,'))).toEqual([
      'disclosures.csv:3:line line_beyond_report',
    ]);
  });
});

describe('digits stuck behind a number', () => {
  it('are no footnote mark where no text of the row tells of one', () => {
    const seed = seeded(
      'observations.csv',
      '1.374,,年均,能源,5,,yes,printed,,,,beta-pue',
      '1.374,,年均,能源,5,,yes,printed,,,,',
    );
    expect(faultsOf(seed)).toEqual(['observations.csv:12:printed number_not_on_line']);
  });

  it('are no footnote mark where they may be digits of the number', () => {
    const report = (sampleReports.get('alpha-2024') ?? '').replace('社會 2024年', '7 附註 2024年');
    const printed = '250357.17,kgCO2e,"250,357.17"';
    const seed = seeded('observations.csv', printed, '250357.1,kgCO2e,"250,357.1"');
    const reports = new Map(sampleReports).set('alpha-2024', report);
    expect(faultsOf(seed, reports)).toEqual(['observations.csv:2:printed number_not_on_line']);
    const inferred =
      seed.get('observations.csv')?.replace('3,,yes,printed', '3,,yes,inferred') ?? '';
    expect(faultsOf(new Map(seed).set('observations.csv', inferred), reports)).toEqual([]);
  });

  it('are no footnote mark where no such footnote is near', () => {
    const report = (sampleReports.get('beta-2024') ?? '').replace('17 因', '18 因');
    expect(faultsOf(sampleFiles, new Map(sampleReports).set('beta-2024', report))).toEqual([
      'observations.csv:12:printed number_not_on_line',
    ]);
  });
});

it('tells words that do not stand where they are said to', () => {
  expect(faultsOf(seeded('observations.csv', '不产生范围二排放,,', '没有范围二排放,,'))).toEqual([
    'observations.csv:11:printed words_not_on_line',
  ]);
});

it('tells a label that is not near the number', () => {
  expect(faultsOf(seeded('observations.csv', '人,员工总数,', '人,雇员总数,'))).toEqual([
    'observations.csv:14:label_printed label_not_near',
  ]);
});

it('tells a report without its text', () => {
  const onlyAlpha = new Map([...sampleReports].filter(([id]) => id === 'alpha-2024'));
  expect(faultsOf(sampleFiles, onlyAlpha)).toEqual([]);
  const named = seeded(
    'reports.csv',
    'beta-2024,beta,2024,报告,zh-Hans,,,,,,2024-01-01,2024-12-31,,',
    `beta-2024,beta,2024,报告,zh-Hans,,,,,,2024-01-01,2024-12-31,${'a'.repeat(64)},`,
  );
  expect(faultsOf(named, onlyAlpha)).toEqual(['reports.csv:3:report missing_report_text']);
});
