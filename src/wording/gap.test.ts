import { expect, it } from 'vitest';
import { toFigure } from '../domain/figures/toFigure';
import { buildDataset } from '../testing/dataset';
import { keyOf } from '../testing/figures';
import { buildI18n } from '../testing/i18n';
import { gapSentence } from './gap';

it('the dimension of printed parts has no capital inside the sentence', () => {
  const dataset = buildDataset({
    observations: [
      {
        company: 'alpha',
        indicator: 'turnover_rate',
        value: '20.0',
        dimension: 'gender',
        category: 'male',
      },
    ],
  });
  const figure = toFigure(dataset, keyOf('alpha', 'turnover_rate'));
  const i18n = buildI18n('en', { 'dimension.gender': { text: 'Gender' } });
  expect(figure.kind === 'report_gap' && gapSentence({ dataset, i18n }, figure)).toBe(
    'The report gives no figure for the company as a whole, only parts of it: gender (Men).',
  );
});
