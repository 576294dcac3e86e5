import { describe, expect, it } from 'vitest';
import { defaultBasis } from '../../domain/figures/basis';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { buildI18n } from '../../testing/i18n';
import { buildLedger } from './ledgerView';

const words = buildI18n();
const headlines = ['headcount', 'pue'].map((id) => ({ id, headline: true }));

function build(parts: DatasetParts, companies = ['alpha', 'beta', 'gamma']) {
  const dataset = buildDataset({ indicators: headlines, ...parts });
  return buildLedger(
    { dataset, i18n: words },
    {
      companies,
      year: 2024,
      show: 'all',
      ...defaultBasis,
    },
  );
}

const headcount = (company: string, value: string) => ({ company, indicator: 'headcount', value });

describe('the ledger', () => {
  it('has a row for each headline indicator, and for no other', () => {
    expect(build({}).map((row) => row.indicator)).toEqual(['headcount', 'pue']);
  });

  it('has a cell for each company, a gap with its words and no bar', () => {
    const [staff] = build({ observations: [headcount('alpha', '325')] });
    expect(staff?.cells.map((cell) => cell.company)).toEqual(['alpha', 'beta', 'gamma']);
    expect(staff?.cells.map((cell) => cell.rows.map(({ text, share }) => [text, share]))).toEqual([
      [['325', 1]],
      [[words.t('state.unknown'), null]],
      [[words.t('state.unknown'), null]],
    ]);
  });

  it('draws bars as parts of the longest in the row, a zero as none', () => {
    const [staff] = build({
      observations: [headcount('alpha', '0'), headcount('beta', '50'), headcount('gamma', '200')],
    });
    expect(staff?.cells.flatMap((cell) => cell.rows.map((row) => row.share))).toEqual([0, 0.25, 1]);
  });

  it('has every site in the cell of its company, its bar from the floor of one', () => {
    const pue = (company: string, category: string, value: string) => ({
      company,
      indicator: 'pue',
      value,
      dimension: 'site',
      category,
    });
    const [, row] = build({
      observations: [
        pue('alpha', 'north', '1.5'),
        pue('alpha', 'south', '1.25'),
        pue('gamma', 'north', '1.1'),
      ],
    });
    expect(row?.cells.map((cell) => cell.rows.map((item) => item.group))).toEqual([
      ['North', 'South'],
      [null],
      ['North'],
    ]);
    expect(row?.cells[0]?.rows.map((item) => item.share)).toEqual([1, 0.5]);
    expect(row?.cells[2]?.rows[0]?.share).toBeCloseTo(0.2, 9);
  });

  it('draws no bar below the baseline', () => {
    const [staff] = build({ observations: [headcount('alpha', '-5'), headcount('beta', '10')] });
    expect(staff?.cells.flatMap((cell) => cell.rows.map((row) => row.share))).toEqual([
      null,
      1,
      null,
    ]);
  });

  it('draws no bar where all numbers are zero', () => {
    const [staff] = build({ observations: [headcount('alpha', '0'), headcount('beta', '0')] });
    expect(staff?.cells.flatMap((cell) => cell.rows.map((row) => row.share))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('keeps the verdict of each row', () => {
    const [staff, pue] = build({
      observations: [headcount('alpha', '1'), headcount('beta', '2')],
    });
    expect(staff?.verdict?.level).toBe('comparable');
    expect(pue?.verdict).toBeNull();
  });

  it('stands on the chosen basis: a bound without a bar, what cannot be turned with its reason', () => {
    const rate = (company: string, value: string, definition: string) => ({
      company,
      indicator: 'turnover_rate',
      value,
      definition,
    });
    const dataset = buildDataset({
      indicators: [
        { id: 'turnover_rate', kind: 'rate', headline: true },
        { id: 'headcount', kind: 'stock', headline: true },
      ],
      observations: [
        rate('alpha', '20.0', 'both'),
        rate('beta', '20.0', 'voluntary'),
        rate('gamma', '20.0', 'unsaid'),
        headcount('alpha', '325'),
      ],
      texts: {
        both: { aspects: { formula: 'leavers/(leavers+year_end)' } },
        voluntary: { aspects: { formula: 'voluntary/(leavers+year_end)' } },
        unsaid: { aspects: { formula: 'not_stated' } },
      },
    });
    const basis = { base: 'per_employee', turnover: 'year_end', factor: null } as const;
    const rows = buildLedger(
      { dataset, i18n: words },
      { companies: ['alpha', 'beta', 'gamma'], year: 2024, show: 'all', ...basis },
    );
    const turnover = rows.find((row) => row.indicator === 'turnover_rate');
    expect(turnover?.basis).toBe(words.t('basis.year_end'));
    expect(
      turnover?.cells.flatMap((cell) => cell.rows.map((row) => [row.text, row.share])),
    ).toEqual([
      ['25', 1],
      [words.t('qualifier.at_least', { number: '24.92' }), null],
      [words.t('off_basis.formula_not_stated'), null],
    ]);
    const staff = rows.find((row) => row.indicator === 'headcount');
    expect(staff?.cells[0]?.rows[0]?.text).toBe('325');
  });
});
