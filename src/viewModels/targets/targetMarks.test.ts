import { describe, expect, it } from 'vitest';
import { defaultBasis } from '../../domain/figures/basis';
import { buildDataset } from '../../testing/dataset';
import { indicatorOf } from '../../testing/figures';
import { buildI18n } from '../../testing/i18n';
import { buildFigureView } from '../figure/figureView';
import { buildTimeView } from '../time/timeView';

const i18n = buildI18n();
const row = (indicator: string, category: string | null, year: number, value: string) => ({
  company: 'alpha',
  indicator,
  year,
  value,
  dimension: category === null ? null : 'site',
  category,
  qualifier: indicator === 'pue' ? null : ('at_most' as const),
});
const dataset = buildDataset({
  companies: ['alpha', 'beta'],
  indicators: [{ id: 'pue_target', unit: 'ratio', kind: 'target', dimensions: ['site'] }],
  observations: [
    row('pue', 'north', 2024, '1.374'),
    row('pue', 'south', 2024, '1.284'),
    row('pue_target', 'north', 2024, '1.355'),
    row('pue_target', 'north', 2025, '1.362'),
    row('pue_target', null, 2030, '1.20'),
    row('pue_target', null, 2050, '1.10'),
  ],
});
const context = { dataset, i18n };
const chosen = {
  ...defaultBasis,
  companies: ['alpha', 'beta'],
  year: 2024,
  scale: 'linear',
  sort: 'company',
  show: 'all',
} as const;
const pue = indicatorOf(dataset, 'pue');

describe('targets', () => {
  it('are ticks on the bars of their year and site, with whether they were met', () => {
    const [north, south, none] = buildFigureView(context, pue, chosen).rows;
    expect(north).toMatchObject({ drawn: 1.374, target: 1.355 });
    const words = i18n.t('row.target', {
      value: '≤ 1.355',
      outcome: i18n.t('target.outcome.missed'),
    });
    expect(north?.aside).toContain(words);
    expect(north?.label).toContain(words);
    expect([south?.target, none?.target]).toEqual([null, null]);
  });

  it('are steps over time, to the last year one is set for', () => {
    const view = buildTimeView(context, pue, chosen);
    expect(view.years).toEqual([2024]);
    expect(view.axisYears).toEqual([2024, 2025, 2030, 2050]);
    const targets = view.series.filter(({ isTarget }) => isTarget);
    expect(targets.map(({ points }) => points.map(({ year, drawn }) => [year, drawn]))).toEqual([
      [
        [2024, 1.355],
        [2025, 1.362],
      ],
      [
        [2030, 1.2],
        [2050, 1.1],
      ],
    ]);
    expect(targets.map(({ name }) => name)).toContain(i18n.t('row.target_line', { name: 'Alpha' }));
  });

  it('of other indicators leave a figure alone', () => {
    const view = buildTimeView(context, indicatorOf(dataset, 'headcount'), chosen);
    expect(view.series).toEqual([]);
    expect(view.axisYears).toEqual([]);
  });
});
