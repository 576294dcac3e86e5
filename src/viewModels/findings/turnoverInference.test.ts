import { describe, expect, it } from 'vitest';
import { keyOf } from '../../testing/figures';
import { alphaDataset, row } from '../../testing/findings';
import { formatTurnoverInference } from './turnoverInference';
import { buildI18n } from '../../testing/i18n';

const words = buildI18n();

const rates = [
  row('turnover_rate', '25'),
  row('turnover_rate', '20', 'gender.male'),
  row('turnover_rate', '30', 'gender.female'),
  row('headcount', '1000'),
  row('headcount', '500', 'gender.male'),
  row('headcount', '500', 'gender.female'),
];
const key = keyOf('alpha', 'turnover_rate');

describe('what trying the formulas tells of a turnover rate', () => {
  it('names each formula that was tried and what it gives', () => {
    const text = formatTurnoverInference(alphaDataset(rates), key, words);
    expect(text).toContain('The report states no formula');
    expect(text).toContain('leavers ÷ year-end staff');
    expect(text).toContain('leavers ÷ (leavers + year-end staff)');
  });

  it('says nothing where the report states its formula', () => {
    const stated = rates.map((rate) =>
      rate.indicator === 'turnover_rate' ? { ...rate, definition: 'stated' } : rate,
    );
    const texts = { stated: { aspects: { formula: 'leavers/year_end' } } };
    expect(formatTurnoverInference(alphaDataset(stated, texts), key, words)).toBeNull();
  });

  it('says nothing of a company that prints no rate', () => {
    expect(formatTurnoverInference(alphaDataset([]), key, words)).toBeNull();
  });
});
