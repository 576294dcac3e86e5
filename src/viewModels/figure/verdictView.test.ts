import { describe, expect, it } from 'vitest';
import { assess } from '../../domain/compare/comparison';
import { figuresOf } from '../../domain/figures/figuresOf';
import { messages } from '../../i18n/messages/zh-Hant/all';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { buildI18n } from '../../testing/i18n';
import { indicatorOf } from '../../testing/figures';
import { buildVerdictView } from './verdictView';

function build(parts: DatasetParts, indicator = 'training_coverage') {
  const dataset = buildDataset(parts);
  const companies = dataset.companies.map((company) => company.id);
  const figures = figuresOf(dataset, indicatorOf(dataset, indicator), companies, 2024);
  return buildVerdictView(
    dataset,
    figures,
    assess(figures, dataset),
    buildI18n('zh-Hant', parts.texts),
  );
}

const coverage = (company: string, change = {}) => ({
  company,
  indicator: 'training_coverage',
  value: '10',
  ...change,
});

describe('the verdict of a figure', () => {
  it('is none where there is nothing to compare', () => {
    expect(build({ observations: [coverage('alpha', { restated: true })] })).toBeNull();
    expect(build({})).toBeNull();
  });

  it('is its words in the reader’s language, and no reason where none is needed', () => {
    const view = build({ observations: [coverage('alpha'), coverage('beta')] });
    expect(view).toEqual({
      level: 'comparable',
      label: messages['verdict.comparable'],
      reasons: [],
      details: [],
    });
  });

  it('names each reason with a sentence and its companies, gravest first', () => {
    const view = build({
      observations: [
        coverage('alpha', { restated: true }),
        coverage('beta', { definition: 'odd', restated: true }),
        coverage('gamma'),
      ],
      texts: { odd: { aspects: { formula: 'odd' } } },
    });
    expect(view?.level).toBe('with_care');
    expect(view?.reasons).toEqual([
      {
        id: 'formula_differs',
        label: messages['caveat.formula_differs'],
        sentence: messages['reason.formula_differs'],
        companies: '乙數',
      },
      {
        id: 'restated',
        label: messages['caveat.restated'],
        sentence: messages['reason.restated'],
        companies: '甲雲及乙數',
      },
    ]);
  });
});

describe('what each figure covers', () => {
  it('is told for those that say something: boundary and definition, not their notes', () => {
    const view = build({
      observations: [
        coverage('alpha', { boundary: 'office', definition: 'formula', note: 'remark' }),
        coverage('beta', { note: 'remark' }),
      ],
      texts: {
        office: { text: 'One office' },
        formula: { text: 'Trained ÷ all' },
        remark: { text: 'A remark' },
      },
    });
    expect(view?.details).toEqual([
      { company: '甲雲', texts: ['One office（繁）', 'Trained ÷ all（繁）'] },
    ]);
  });

  it('is told once for all the numbers a derived figure rests on', () => {
    const scope = (indicator: string) => ({
      company: 'alpha',
      indicator,
      value: '1',
      boundary: 'office',
    });
    const view = build(
      {
        observations: [
          scope('ghg_scope1'),
          scope('ghg_scope2'),
          { company: 'beta', indicator: 'ghg_scope1_2', value: '3' },
        ],
        texts: { office: { text: 'One office' } },
      },
      'ghg_scope1_2',
    );
    expect(view?.details).toEqual([{ company: '甲雲', texts: ['One office（繁）'] }]);
  });
});
