import { describe, expect, it } from 'vitest';
import { messages } from '../../i18n/messages/en/all';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { buildI18n } from '../../testing/i18n';
import { indicatorOf } from '../../testing/figures';
import { buildLikeForLikeView } from './likeForLikeView';

type Row = NonNullable<DatasetParts['observations']>[number];

const texts = {
  two: { short: 'two categories', aspects: { scope3_categories: 'a+b' } },
  three: {
    short: 'three categories',
    caveats: ['estimated'],
    aspects: { scope3_categories: 'a+b+c' },
  },
  some: { short: 'transport only', aspects: { scope3_categories: 'not_stated' } },
  office: { aspects: { boundary: 'office' } },
  'unit.tCO2e': { text: 'tCO2e' },
} as const;
const words = buildI18n('en', texts);

function viewOf(rows: readonly Row[], unit = 'tCO2e') {
  const dataset = buildDataset({
    observations: rows.map((row) => ({ ...row, unit })),
    texts,
    indicators: [{ id: 'ghg_scope3', unit, dimensions: ['energy_source'] }],
  });
  return buildLikeForLikeView(
    { dataset, i18n: words },
    indicatorOf(dataset, 'ghg_scope3'),
    ['alpha', 'beta', 'gamma'],
    { dimension: 'energy_source', setAspect: 'scope3_categories' },
  );
}

const total = (company: string, year: number, value: string, definition: string): Row => ({
  company,
  indicator: 'ghg_scope3',
  year,
  value,
  definition,
});
const part = (year: number, category: string, value: string): Row => ({
  company: 'alpha',
  indicator: 'ghg_scope3',
  year,
  value,
  dimension: 'energy_source',
  category,
});

const grown = [
  part(2023, 'electricity', '60.00'),
  part(2023, 'gasoline', '40.00'),
  total('alpha', 2023, '100.00', 'two'),
  part(2024, 'electricity', '45.00'),
  part(2024, 'gasoline', '35.00'),
  part(2024, 'natural_gas', '70.00'),
  total('alpha', 2024, '150.00', 'three'),
];

describe('categories over the years', () => {
  const [alpha] = viewOf(grown).companies;
  const cells = (row: NonNullable<typeof alpha>['totals'][number]) => [
    row.id,
    ...row.cells.map((cell) => cell && cell.row.text),
    ...row.changes.map((change) => change && (change.text ?? change.remark)),
  ];

  it('stand with their changes, a gap in words', () => {
    expect(alpha?.categories.map(cells)).toEqual([
      ['electricity', '60.00', '45.00', '−25.0%'],
      ['gasoline', '40.00', '35.00', '−12.5%'],
      ['natural_gas', messages['state.no_report'], '70.00', 'FY2024 only'],
    ]);
  });

  it('have the printed total, with a word that it holds other categories, and the sum of both', () => {
    expect(alpha?.totals.map(cells)).toEqual([
      ['printed', '100.00', '150.00', '+50.0%'],
      ['shared-2024', '100.00', '80.00', '−20.0%'],
    ]);
    expect(alpha?.totals[0]?.changes[0]?.remark).toBe(messages['like_for_like.sets_differ']);
    expect(alpha?.totals[0]?.cells.map((cell) => cell?.remark)).toEqual([
      'two categories',
      'three categories · estimated',
    ]);
  });

  it('are told in one sentence', () => {
    expect(alpha?.sentences).toEqual([
      'FY2023 to FY2024: the total as printed rose by 50.0%; together, the 2 categories printed in both years fell by 20.0%. FY2024 only: Natural gas.',
    ]);
  });

  it('open the proof of every number, the sum too', () => {
    const ids = alpha?.totals.flatMap((row) => row.cells.map((cell) => cell?.row.id));
    expect(ids?.slice(0, 2)).toEqual(['alpha.ghg_scope3.2023', 'alpha.ghg_scope3.2024']);
    expect(ids?.[3]).toContain('alpha.ghg_scope3.2024.energy_source.electricity');
    expect(alpha?.totals[1]?.cells[1]?.row.label).toBe(
      'Alpha (Sum of the 2 categories of both years): 80.00 tCO2e',
    );
  });

  it('have no unit behind a sum of counts', () => {
    const [counted] = viewOf(grown, 'count').companies;
    expect(counted?.totals[1]?.cells[1]?.row.label).toBe(
      'Alpha (Sum of the 2 categories of both years): 80.00',
    );
  });
});

describe('what cannot be compared', () => {
  it('has its reason in place of changes', () => {
    const moved = grown.map((row) => (row.year === 2024 ? { ...row, boundary: 'office' } : row));
    const [alpha] = viewOf(moved).companies;
    expect(alpha?.sentences).toEqual([
      'FY2023 to FY2024: not compared, because the two years differ in boundary.',
    ]);
    expect(alpha?.totals.map(({ id, changes }) => [id, changes])).toEqual([['printed', [null]]]);
  });

  it('is a single year', () => {
    const [alpha] = viewOf(grown.filter(({ year }) => year === 2024)).companies;
    expect(alpha).toMatchObject({
      sentences: ['Categories are given for FY2024 only.'],
      changes: [],
    });
  });

  it('is a pair without a common category', () => {
    const [alpha] = viewOf([part(2023, 'electricity', '1'), part(2024, 'gasoline', '1')]).companies;
    expect(alpha?.sentences).toEqual(['FY2023 to FY2024: no category is given for both years.']);
  });

  it('is a total without categories, named with what the report says of it', () => {
    const view = viewOf([...grown, total('beta', 2024, '9', 'some')]);
    expect(view.totalsOnly).toBe(
      'Beta (transport only) gives a total without its categories, so no like-for-like change can be calculated.',
    );
    expect(view.missing).toBe('No scope 3 figure: Gamma.');
    expect(viewOf(grown)).toMatchObject({
      totalsOnly: null,
      missing: 'No scope 3 figure: Beta and Gamma.',
    });
  });
});
