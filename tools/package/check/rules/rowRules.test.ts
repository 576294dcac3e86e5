import { describe, expect, it } from 'vitest';
import { checkSample, faultsOf, sampleFiles, seeded } from '../samplePackage';

describe('value and printed characters', () => {
  it('tells a digit dropped from the value', () => {
    expect(
      faultsOf(seeded('observations.csv', ',,,250,persons,250,', ',,,25,persons,250,')),
    ).toEqual(['observations.csv:4:value value_not_as_printed']);
  });

  it('tells decimals dropped from the value, since they are its precision', () => {
    expect(faultsOf(seeded('observations.csv', ',,,12.50,', ',,,12.5,'))).toEqual([
      'observations.csv:10:value value_not_as_printed',
    ]);
  });

  it('tells printed characters with a group of less than three digits', () => {
    const seed = seeded(
      'observations.csv',
      '198000.5,kgCO2e,"198,000.5"',
      '19800.5,kgCO2e,"198,00.5"',
    );
    expect(faultsOf(seed, null)).toEqual(['observations.csv:3:value value_not_as_printed']);
  });

  it('tells a zero in words that is not zero', () => {
    expect(faultsOf(seeded('observations.csv', ',,,0,tCO2e', ',,,1,tCO2e'))).toEqual([
      'observations.csv:11:value value_not_as_printed',
    ]);
  });
});

describe('units', () => {
  it('tells a unit that leads nowhere and is not explained', () => {
    expect(faultsOf(seeded('observations.csv', '1.374,ratio', '1.374,persons'))).toEqual([
      'observations.csv:12:unit unit_not_convertible',
    ]);
  });

  it('tells a unit that is not the printed one, though it could be converted', () => {
    expect(faultsOf(seeded('observations.csv', '250357.17,kgCO2e', '250357.17,tCO2e'))).toEqual([
      'observations.csv:2:unit unit_not_as_printed',
    ]);
  });

  it('notes a unit that no conversion leads from, where a text explains it', () => {
    const { notes } = checkSample(sampleFiles);
    expect(notes.map(({ line, rule, found }) => [line, rule, found])).toEqual([
      [10, 'unit_not_convertible', 'class-hours'],
    ]);
  });
});

describe('dimension, report and year', () => {
  it('tells a dimension that is not one of the indicator', () => {
    expect(faultsOf(seeded('observations.csv', 'gender,female,95', 'site,north,95'))).toEqual([
      'observations.csv:9:dimension dimension_of_other_indicator',
    ]);
  });

  it('tells a report of another company', () => {
    const row = 'beta,beta-2024,headcount';
    expect(faultsOf(seeded('observations.csv', row, 'beta,alpha-2024,headcount'), null)).toEqual([
      'observations.csv:14:report report_of_other_company',
    ]);
  });

  it('tells a year after the report, except of a target', () => {
    const seed = seeded(
      'observations.csv',
      'alpha-2024,ghg_scope2,2023',
      'alpha-2024,ghg_scope2,2025',
    );
    expect(faultsOf(seed)).toContain('observations.csv:3:year year_after_report');
    expect(sampleFiles.get('observations.csv')).toContain('pue_target,2026');
  });

  it('tells a number that is not preferred, where the report prints no other', () => {
    const seed = seeded(
      'observations.csv',
      '250,人,員工總數,社會,7,,yes,',
      '250,人,員工總數,社會,7,,no,',
    );
    expect(faultsOf(seed)).toEqual([
      expect.stringMatching(/^observations\.csv:\d+:preferred no_preferred_number$/),
    ]);
  });
});
