import { describe, expect, it } from 'vitest';
import { judge } from '../../domain/compare/judge';
import type { Dataset, Language } from '../../domain/dataset';
import type { Figure } from '../../domain/figure';
import { toFigure } from '../../domain/figures/toFigure';
import { buildDataset } from '../../testing/dataset';
import { buildI18n } from '../../testing/i18n';
import { keyOf } from '../../testing/figures';
import { buildExportTable } from './rows';

const i18n = buildI18n();
const taken = { date: '2026-11-21', link: 'https://example.com/en/indicators/ghg_scope2/' };
const subject = { kind: 'indicator', id: 'ghg_scope2' } as const;

const scope2 = {
  company: 'alpha',
  indicator: 'ghg_scope2',
  value: '250357.17',
  printed: '250,357.17',
  unit: 'kgCO2',
  unitPrinted: '千克',
  labelPrinted: '範圍二',
  section: '綠色運營',
  line: 1756,
};

describe('a table', () => {
  const tableOf = (language: Language, figures?: readonly Figure[]) => {
    const dataset: Dataset = buildDataset({ observations: [scope2] });
    const own = [toFigure(dataset, keyOf('alpha', 'ghg_scope2'))];
    const judged = judge(dataset, figures ?? own);
    return buildExportTable({ dataset, i18n: buildI18n(language) }, judged, subject, taken);
  };

  it('speaks the language of the reader and keeps its ids', () => {
    const [english, traditional, simplified] = [
      tableOf('en'),
      tableOf('zh-Hant'),
      tableOf('zh-Hans'),
    ];
    const ids = (table: typeof english) => table.figures.columns.map(({ id }) => id);
    const names = (table: typeof english) =>
      [table.figures, table.sources, table.dictionary].map(({ name }) => name);
    expect(ids(traditional)).toEqual(ids(english));
    expect(ids(simplified)).toEqual(ids(english));
    expect(names(english)).toEqual(['Figures', 'Sources', 'Columns']);
    expect(names(traditional)).toEqual(['數字', '資料來源', '欄位說明']);
    expect(names(simplified)).toEqual(['数字', '资料来源', '字段说明']);
    expect(traditional.title).toBe('ghg_scope2（繁） · 2024 · ESG 同業對照');
  });

  it('names the licence of the compilation, not of the reports', () => {
    const { columns, rows } = tableOf('en').sources;
    const licence = columns.findIndex(({ id }) => id === 'licence');
    expect(rows.map((row) => row[licence])).toEqual(['CC BY 4.0', null]);
  });

  it('explains every column of its other sheets', () => {
    const { figures, sources, dictionary } = tableOf('en');
    expect(dictionary.rows.map(([sheet, id]) => [sheet, id])).toEqual([
      ...figures.columns.map(({ id }) => ['Figures', id]),
      ...sources.columns.map(({ id }) => ['Sources', id]),
    ]);
  });

  it('tells the unit of a column only where all its numbers have it', () => {
    const dataset = buildDataset({
      observations: [scope2, { company: 'alpha', indicator: 'headcount', value: '325' }],
    });
    const figures = ['ghg_scope2', 'headcount'].map((indicator) =>
      toFigure(dataset, keyOf('alpha', indicator)),
    );
    const unitsOf = (shown: readonly Figure[]) =>
      buildExportTable({ dataset, i18n }, judge(dataset, shown), subject, taken)
        .figures.columns.filter(({ type }) => type === 'number')
        .map(({ unit }) => unit);
    expect(unitsOf(figures.slice(0, 1))).toEqual(['tCO2e', 'tCO2e', 'tCO2e', 'tCO2e']);
    expect(unitsOf(figures)).toEqual([null, null, null, null]);
  });

  it('without figures has its columns and no rows', () => {
    const { figures, sources, stem } = tableOf('en', []);
    expect(figures.rows).toEqual([]);
    expect(sources.rows).toHaveLength(1);
    expect(stem).toBe('esg-peer-ledger_ghg_scope2_en_1.0.0');
  });
});
