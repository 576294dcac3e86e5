import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../testing/dataset';
import { figureChangesOf } from './reportChanges';

const number = (indicator: string, year: number, value: string, change = {}) => ({
  company: 'alpha',
  indicator,
  year,
  value,
  report: `alpha-${year}`,
  ...change,
});

describe('which way the figures of a report went', () => {
  const dataset = buildDataset({
    companies: ['alpha'],
    reports: [2024, 2023, 2022].map((year) => ({ company: 'alpha', year })),
    indicators: [
      { id: 'ghg_scope2', better: 'lower' },
      { id: 'ghg_scope1', better: 'lower' },
      { id: 'training_hours_average', better: 'higher' },
      { id: 'training_coverage', better: 'higher' },
      { id: 'headcount', better: null },
      { id: 'pue', better: 'lower' },
      { id: 'pue_target', kind: 'target', better: 'lower' },
    ],
    observations: [
      number('ghg_scope2', 2024, '90'),
      number('ghg_scope2', 2023, '100'),
      number('ghg_scope1', 2024, '3'),
      number('ghg_scope1', 2023, '0'),
      number('training_hours_average', 2024, '20.0'),
      number('training_hours_average', 2023, '10.0'),
      number('training_coverage', 2024, '80'),
      number('training_coverage', 2023, '90'),
      number('headcount', 2024, '500'),
      number('headcount', 2023, '400'),
      number('pue', 2024, '1.2', { dimension: 'site', category: 'north' }),
      number('pue', 2023, '1.2', { dimension: 'site', category: 'north' }),
      number('pue', 2024, '1.1', { dimension: 'site', category: 'south' }),
      number('pue', 2023, '1.3', { dimension: 'site', category: 'south', boundary: 'office' }),
      number('pue_target', 2024, '1.2'),
      number('pue_target', 2023, '1.3'),
      // Of two years ago: not set against the report's own year.
      number('energy_total', 2024, '5'),
      number('energy_total', 2022, '4'),
    ],
    texts: { office: { aspects: { boundary: 'office' } } },
  });
  const changes = figureChangesOf(dataset, 'alpha');

  it('is better or worse only where the package says which is which', () => {
    expect(
      changes.map(({ indicator, series, way }) => [indicator.id, series.category, way]),
    ).toEqual([
      ['ghg_scope1', null, 'worse'],
      ['ghg_scope2', null, 'better'],
      ['ghg_scope1_2', null, 'neither'],
      ['headcount', null, 'neither'],
      ['pue', 'north', 'level'],
      ['pue', 'south', 'unlike'],
      ['training_hours_average', null, 'better'],
      ['training_coverage', null, 'worse'],
    ]);
  });

  it('from zero has a direction and no percentage', () => {
    const [scope1] = changes;
    expect(scope1?.changed).toMatchObject({ direction: 'rose', change: null });
  });
});
