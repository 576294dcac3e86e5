import { describe, expect, it } from 'vitest';
import { figureOn } from '../../domain/figures/basis';
import { toFigure } from '../../domain/figures/toFigure';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { buildI18n } from '../../testing/i18n';
import { keyOf } from '../../testing/figures';
import { toFigureRow } from './figureRow';

const words = buildI18n();

function rowOf(parts: DatasetParts, ...key: Parameters<typeof keyOf>) {
  const dataset = buildDataset(parts);
  return toFigureRow(dataset, toFigure(dataset, keyOf(...key)), buildI18n('en', parts.texts));
}

describe('a gap', () => {
  const noNumber = {
    value: null,
    value_shown: null,
    value_low: null,
    value_high: null,
    unit_id: null,
    printed: null,
  };

  it.each(['not_disclosed', 'not_applicable', 'not_quantified'] as const)(
    '%s is a state with its reason and line, never a number',
    (reason) => {
      const row = rowOf(
        {
          disclosures: [
            { company: 'alpha', indicator: 'ghg_scope1', reason, line: 7, note: 'why' },
          ],
          texts: { why: { text: 'The report says so' } },
        },
        'alpha',
        'ghg_scope1',
      );
      expect(row).toMatchObject({
        ...noNumber,
        state_id: reason,
        note: ['The report says so'],
        line: 7,
        report_id: ['alpha-2024'],
      });
    },
  );

  it('without a note says which silence it is', () => {
    const other = rowOf({}, 'alpha', 'ghg_scope1', { year: 2022 });
    expect(other).toMatchObject({
      ...noNumber,
      state_id: 'no_report',
      report_id: [],
      gap_reason_id: 'no_report',
      gap_reason: words.t('gap.no_report', { year: 2022 }),
    });
    const unknown = rowOf({}, 'alpha', 'ghg_scope1');
    expect(unknown).toMatchObject({ state_id: 'unknown', gap_reason_id: 'unknown' });
  });

  it('of a chosen basis says why the number cannot stand on it', () => {
    const dataset = buildDataset({
      observations: [{ company: 'alpha', indicator: 'ghg_scope2', value: '250' }],
    });
    const printed = toFigure(dataset, keyOf('alpha', 'ghg_scope2'));
    const basis = { base: 'per_employee', turnover: 'printed', factor: null } as const;
    const row = toFigureRow(dataset, figureOn(dataset, printed, basis), words);
    expect(row).toMatchObject({
      ...noNumber,
      state_id: 'no_denominator',
      gap_reason_id: 'base_not_printed',
    });
  });
});
