import { describe, expect, it } from 'vitest';
import { buildCompareTable } from '../../export/compare/compareTable';
import { points } from '../../domain/numbers/change';
import { loadMessages } from '../../i18n/translate';
import { defaultSelection, type Selection } from '../../state/selection';
import { publishedI18n, readPublished } from '../../testing/published';
import { chosenOf } from '../page';
import { buildCompareView, type CompareRow, type CompareView } from './compareView';

await Promise.all([loadMessages('compare'), loadMessages('export')]);
const dataset = readPublished();
const context = { dataset, i18n: publishedI18n('en') };
const pair = ['kingsoft_cloud', 'sensetime'];

function build(change: Partial<Selection> = {}) {
  return buildCompareView(
    context,
    chosenOf(dataset, { ...defaultSelection, companies: pair, ...change }),
  );
}

function rowOf(view: ReturnType<typeof build>, indicator: string): CompareRow {
  const row = view.sections
    .flatMap(({ rows }) => rows)
    .find((item) => item.indicator === indicator);
  if (!row) throw new Error(`no row ${indicator}`);
  return row;
}

const blocksOf = (row: CompareRow) =>
  row.lines.map(({ label, blocks }) => [
    label,
    ...blocks.map((block) =>
      block ? [...block.cells.map(({ text }) => text), block.change?.text ?? null] : null,
    ),
  ]);

describe('companies side by side', () => {
  it('have the years of each, the change, and the verdict on the latest', () => {
    const row = rowOf(build(), 'ghg_scope2');
    expect(blocksOf(row)).toEqual([
      [
        null,
        ['no report on this year', '58,941.32', '57,638.74', '−2.2%'],
        ['29,693.0', '73,127.3', '83,660.4', '+14.4%'],
      ],
    ]);
    expect(row.lines[0]?.blocks.map((block) => block?.change?.remark)).toEqual([
      'emission factor changed',
      'emission factor changed',
    ]);
    expect(row.verdict?.level).toBe('with_care');
  });

  it('have no change where the years differ in what they count, and say so', () => {
    const [line] = rowOf(build(), 'ghg_scope3').lines;
    expect(line?.blocks[0]?.change).toEqual({ text: null, remark: 'different scope 3 categories' });
  });

  it('have the change of a percentage in points', () => {
    const changeOf = (indicator: string) =>
      rowOf(build(), indicator).lines[0]?.blocks[1]?.change?.text;
    // 99 → 89.1; 100 → 100.
    expect(changeOf('training_coverage')).toBe('−10 points');
    expect(changeOf('anticorruption_training_coverage')).toBe('0 points');
  });

  it('have a common group on one line, and sites below one another', () => {
    const energy = rowOf(build(), 'energy_use');
    expect(energy.lines.map(({ label }) => label)).toEqual([
      'Electricity',
      'Gasoline',
      'Diesel',
      'Natural gas',
    ]);
    const pue = rowOf(build(), 'pue');
    expect(pue.lines.map(({ label }) => label)).toEqual(pue.lines.map(() => null));
    expect(pue.lines[0]?.blocks.every((block) => block?.group)).toBe(true);
  });

  it('tell once why one of them has nothing', () => {
    const row = rowOf(build({ companies: ['qiniu', 'kingsoft_cloud'] }), 'ghg_scope3');
    expect(row.lines[0]?.blocks[0]?.cells.map(({ text }) => text)).toEqual(['not disclosed']);
  });

  it('stand on the base asked for', () => {
    const row = rowOf(build({ base: 'per_employee' }), 'ghg_scope2');
    expect(row.unit).toBe('tCO₂e per person');
  });

  it('have only rows in which one has a figure that is shown', () => {
    const all = build().sections.flatMap(({ rows }) => rows);
    const ranked = build({ show: 'comparable' }).sections.flatMap(({ rows }) => rows);
    expect(ranked.length).toBeGreaterThan(5);
    expect(ranked.length).toBeLessThan(all.length);
    expect(ranked.every(({ verdict }) => verdict && verdict.level !== 'do_not_rank')).toBe(true);
  });
});

describe('the rows', () => {
  it('are sorted by theme, pinned ones first, hidden ones named', () => {
    const view = build({ pin: ['headcount'], hide: ['ghg_scope1'] });
    expect(view.sections.slice(0, 2).map(({ id }) => id)).toEqual(['pinned', 'emissions']);
    expect(view.sections[0]?.rows.map(({ indicator }) => indicator)).toEqual(['headcount']);
    expect(view.hidden).toEqual([{ id: 'ghg_scope1', title: 'Greenhouse gas emissions, scope 1' }]);
    expect(view.sections.flatMap(({ rows }) => rows).map((row) => row.indicator)).not.toContain(
      'ghg_scope1',
    );
  });

  it('are sorted by change and by verdict', () => {
    const changesOf = ({ lines }: CompareRow) =>
      lines.flatMap(({ blocks }) => blocks.flatMap((block) => block?.changed?.change ?? []));
    const byChange = build({ order: 'change' }).sections[0]?.rows.map(changesOf) ?? [];
    const sizesIn = (unit: string) =>
      byChange
        .map((changes) => changes.filter((change) => change.unit === unit))
        .filter((changes) => changes.length > 0)
        .map((changes) => Math.max(...changes.map(({ value }) => value.abs().toNumber())));
    for (const sizes of [sizesIn('%'), sizesIn(points)]) {
      expect(sizes.length).toBeGreaterThan(1);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
    // A change in points is no smaller or larger than one in percent.
    const units = byChange.map(([first]) => first?.unit);
    expect(units.filter((unit, index) => unit !== units[index - 1])).toEqual([
      '%',
      points,
      undefined,
    ]);
    const levels = build({ order: 'verdict' }).sections[0]?.rows.map((row) => row.verdict?.level);
    expect([...new Set(levels)]).toEqual(['comparable', 'with_care', 'do_not_rank', undefined]);
  });

  it('are those of one theme where the reader asks for it', () => {
    const view = build({ theme: 'water' });
    expect(view.sections.map(({ id }) => id)).toEqual(['water']);
  });
});

it('targets stand under the year they are due, with how they were met', () => {
  const [own] = build().targets.find(({ indicator }) => indicator === 'pue_target')?.targets ?? [];
  expect(
    own?.map(({ dueYear, target, measured, outcome }) => [
      dueYear,
      target.group,
      target.text,
      measured?.text ?? null,
      outcome,
    ]),
  ).toEqual([
    [2024, 'Beijing Yizhuang', '≤ 1.355', '1.374', 'missed'],
    [2024, 'Tianjin Yixianyuan', '≤ 1.350', '1.269', 'met'],
    [2025, 'Beijing Yizhuang', '≤ 1.362', null, 'due'],
    [2025, 'Tianjin Yixianyuan', '≤ 1.258', null, 'due'],
  ]);
});

describe('the choice of companies', () => {
  it('none, one, or more than fit', () => {
    expect(build({ companies: [] }).sections).toEqual([]);
    expect(build({ companies: ['qiniu'] }).companies.map(({ company }) => company)).toEqual([
      'qiniu',
    ]);
    const many = buildCompareView(
      context,
      chosenOf(dataset, { ...defaultSelection, companies: [...pair, 'a', 'b', 'c', 'd'] }),
    );
    expect([many.companies.length, many.left]).toEqual([5, ['d']]);
  });
});

it('the table has a row an indicator or group, and a column a company and year', () => {
  const view = build({ theme: 'emissions' });
  const table = buildCompareTable(context, view, { date: '2026-11-29', link: 'https://e.org/' });
  const ids = table.figures.columns.map(({ id }) => id);
  expect(ids).toEqual([
    'theme',
    'indicator_id',
    'indicator',
    'group',
    'unit',
    'kingsoft_cloud_2023',
    'kingsoft_cloud_2024',
    'kingsoft_cloud_change',
    'kingsoft_cloud_change_unit',
    'kingsoft_cloud_notes',
    'sensetime_2022',
    'sensetime_2023',
    'sensetime_2024',
    'sensetime_change',
    'sensetime_change_unit',
    'sensetime_notes',
    'verdict_id',
    'verdict',
    'reasons',
  ]);
  const row = table.figures.rows.find((cells) => cells[1] === 'ghg_scope2');
  const cell = (id: string) => row?.[ids.indexOf(id)];
  expect(['kingsoft_cloud_2023', 'kingsoft_cloud_2024', 'sensetime_2024'].map(cell)).toEqual([
    '58941.32',
    '57638.74',
    '83660.4',
  ]);
  expect(cell('verdict_id')).toBe('with_care');
  expect(table.stem).toBe(
    `esg-peer-ledger_compare-kingsoft_cloud-sensetime_2022-2024_en_${dataset.version}`,
  );
  expect(table.sources.rows.length).toBe(3);
  const lines = view.sections.flatMap(({ rows }) => rows).flatMap(({ lines }) => lines);
  expect(table.figures.rows).toHaveLength(lines.length);
});

it('the table says in what a change is counted, tells a gap under its year, hides what the page hides', () => {
  const cellIn = (view: CompareView, indicator: string, id: string) => {
    const table = buildCompareTable(context, view, { date: '2026-11-29', link: 'https://e.org/' });
    const ids = table.figures.columns.map((column) => column.id);
    return table.figures.rows.find((cells) => cells[1] === indicator)?.[ids.indexOf(id)];
  };
  const all = build();
  expect(cellIn(all, 'ghg_scope2', 'sensetime_change_unit')).toBe('%');
  expect(cellIn(all, 'training_coverage', 'sensetime_change_unit')).toBe('percentage points');
  expect(cellIn(all, 'wue', 'sensetime_notes')).toBe('FY2024: not disclosed');
  const companies = ['qiniu', 'kingsoft_cloud', 'sensetime', 'isoftstone'];
  const shown = (show: Selection['show']) =>
    cellIn(build({ companies, show }), 'suppliers', 'isoftstone_2024');
  expect([shown('all'), shown('comparable')]).toEqual(['2605', null]);
});

it('the table has no number in another unit than that of its row: it stands in the notes', () => {
  const view = build();
  const table = buildCompareTable(context, view, { date: '2026-11-29', link: 'https://e.org/' });
  const ids = table.figures.columns.map(({ id }) => id);
  const row = table.figures.rows.find((cells) => cells[1] === 'service_requests');
  const cell = (id: string) => row?.[ids.indexOf(id)];
  expect(
    rowOf(view, 'service_requests').lines[0]?.blocks[0]?.cells.map(({ text }) => text),
  ).toContain('74,062 attendances');
  expect(cell('unit')).toBe('number');
  expect(cell('kingsoft_cloud_2024')).toBeNull();
  expect(cell('kingsoft_cloud_notes')).toBe('FY2024: 74,062 attendances');
});
