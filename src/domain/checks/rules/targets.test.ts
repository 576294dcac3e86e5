import { describe, expect, it } from 'vitest';
import {
  expectedEnds,
  findingOf,
  findingsOf,
  lineOf,
  row,
  written,
  type Row,
} from '../../../testing/findings';

const site = 'site.beijing_yizhuang';
const otherSite = 'site.tianjin_yixianyuan';

function ceiling(value: string, year = 2024, group: string | null = site): Row {
  return row('pue_target', value, group, { year, qualifier: 'at_most' });
}

describe('a ceiling and what was measured', () => {
  const check = (measured: string, limit: string, change: Partial<Row> = {}) =>
    findingOf('target_met', [{ ...row('pue', measured, site), ...change }, ceiling(limit)]);
  const silent = (rows: readonly Row[]) => findingsOf(rows, {}, 'target_met');

  it('agree where it is met', () => {
    const finding = check('1.269', '1.350');
    expect([lineOf(finding), finding.messageId]).toEqual([
      'target_met pue_target 2024 site.beijing_yizhuang agrees',
      'target_met',
    ]);
    expect(written(finding)).toBe('1.269 ≤ 1.350');
  });

  it('agree within rounding where both print the same digits', () => {
    const finding = check('1.355', '1.355');
    expect([finding.outcome, finding.messageId]).toEqual(['agrees_within_rounding', 'target_met']);
    expect(expectedEnds(finding)).toEqual(['1.3545', '1.3555']);
  });

  it('agree within rounding where the coarser may hide it: 1.36 may be 1.355', () => {
    const finding = check('1.36', '1.355');
    expect([finding.outcome, finding.messageId]).toEqual([
      'agrees_within_rounding',
      'target_within_rounding',
    ]);
    expect(written(finding)).toBe('1.36 ≈ 1.355');
  });

  it('tell of a miss, which is unusual and no contradiction', () => {
    const finding = check('1.374', '1.355');
    expect([finding.outcome, finding.messageId]).toEqual(['unusual', 'target_missed']);
    expect(written(finding)).toBe('1.374 > 1.355');
  });

  it('hold for a floor the other way round', () => {
    const floor = row('customer_satisfaction_target', '99', null, { qualifier: 'at_least' });
    const against = (measured: string, change: Partial<Row> = {}) =>
      findingOf('target_met', [
        { ...row('customer_satisfaction_rate', measured, null), ...change },
        floor,
      ]);
    expect([against('99.11').outcome, written(against('99.11'))]).toEqual([
      'agrees_within_rounding',
      '99.11 ≥ 99',
    ]);
    expect([against('99.6').outcome, written(against('99.6'))]).toEqual(['agrees', '99.6 ≥ 99']);
    expect([against('97.58').outcome, written(against('97.58'))]).toEqual([
      'unusual',
      '97.58 < 99',
    ]);
    expect(against('99.6', { qualifier: 'more_than' }).outcome).toBe('agrees');
  });

  it('measured "at most 1.285" meets 1.30, and misses nothing', () => {
    expect(check('1.285', '1.30', { qualifier: 'at_most' }).outcome).toBe('agrees');
    expect(check('1.400', '1.30', { qualifier: 'at_most' }).outcome).toBe('agrees_within_rounding');
  });

  it('cannot be tested where nothing was measured for the site and year', () => {
    const [finding, ...others] = silent([
      ceiling('1.355'),
      row('pue', '1.374', otherSite),
      row('pue', '1.374', site, { year: 2023 }),
      row('pue', '1.374'),
    ]);
    expect(others).toEqual([]);
    expect(finding && [finding.outcome, finding.messageId]).toEqual([
      'cannot_be_tested',
      'target_not_measured',
    ]);
  });

  it('say nothing of a year that is still to come, or of no ceiling at all', () => {
    expect(silent([ceiling('1.10', 2025), row('pue', '1.374', site)])).toEqual([]);
    expect(silent([row('pue', '1.374', site)])).toEqual([]);
  });

  it('hold for earlier years of the report as well', () => {
    const rows = [ceiling('1.355', 2023), row('pue', '1.374', site, { year: 2023 })];
    expect(silent(rows).map(lineOf)).toEqual([
      'target_met pue_target 2023 site.beijing_yizhuang unusual',
    ]);
  });

  it('hold for what is required of a leased site, and for water', () => {
    const rows = [
      row('pue_requirement', '1.36', site, { qualifier: 'at_most' }),
      row('pue', '1.374', site),
      row('wue_target', '2.20', otherSite, { qualifier: 'at_most' }),
      row('wue', '2.13', otherSite),
    ];
    expect(silent(rows).map(lineOf)).toEqual([
      'target_met pue_requirement 2024 site.beijing_yizhuang unusual',
      'target_met wue_target 2024 site.tianjin_yixianyuan agrees',
    ]);
  });
});

describe('a later ceiling', () => {
  const check = (rows: readonly Row[]) => findingsOf(rows, {}, 'target_tightened');

  it('agrees where it is tighter', () => {
    const [finding] = check([ceiling('1.350'), ceiling('1.258', 2025)]);
    expect(finding && [lineOf(finding), finding.messageId, written(finding)]).toEqual([
      'target_tightened pue_target 2025 site.beijing_yizhuang agrees',
      'target_tighter',
      '1.258 < 1.350',
    ]);
  });

  it('agrees where it stays', () => {
    const [finding] = check([ceiling('1.94'), ceiling('1.94', 2025)]);
    expect(finding && [finding.outcome, finding.messageId]).toEqual(['agrees', 'target_same']);
  });

  it('is unusual where it is looser than the one before', () => {
    const [finding] = check([ceiling('1.355'), ceiling('1.362', 2025)]);
    expect(finding && [finding.outcome, finding.messageId, written(finding)]).toEqual([
      'unusual',
      'target_looser',
      '1.362 > 1.355',
    ]);
    expect(finding?.values['earlier']).toEqual({ year: 2024 });
  });

  it('is held against the one before it, whatever the order and the gap of years', () => {
    const rows = [
      ceiling('1.10', 2050, null),
      ceiling('1.28', 2025, null),
      ceiling('1.20', 2030, null),
    ];
    expect(check(rows).map(lineOf)).toEqual([
      'target_tightened pue_target 2030 agrees',
      'target_tightened pue_target 2050 agrees',
    ]);
  });

  it('is not held against another site’s, nor alone, nor against a requirement', () => {
    expect(check([ceiling('1.355'), ceiling('1.362', 2025, otherSite)])).toEqual([]);
    expect(check([ceiling('1.355')])).toEqual([]);
    expect(check([row('pue_requirement', '1.2', site), ceiling('1.3', 2025)])).toEqual([]);
  });

  it('leaves out a second value', () => {
    const second = { ...ceiling('1.400', 2025), preferred: false };
    expect(check([ceiling('1.355'), ceiling('1.300', 2025), second]).map(lineOf)).toEqual([
      'target_tightened pue_target 2025 site.beijing_yizhuang agrees',
    ]);
  });
});
