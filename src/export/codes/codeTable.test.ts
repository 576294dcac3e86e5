import { describe, expect, it } from 'vitest';
import { rowsOfStandard } from '../../domain/standards/standardRows';
import { buildI18n } from '../../testing/i18n';
import { readPublished, publishedI18n } from '../../testing/published';
import { toCsv } from '../table/formats/csv';
import { toXlsx } from '../table/formats/xlsx';
import { buildCodeTable } from './codeTable';

const dataset = readPublished();
const taken = { date: '2026-11-29', link: 'https://example.org/en/standards/hkex/' };

function build(i18n = publishedI18n('en')) {
  const shown = {
    standard: 'hkex',
    companies: dataset.companies,
    rows: rowsOfStandard(dataset, 'hkex'),
  } as const;
  return buildCodeTable({ dataset, i18n }, shown, taken);
}

describe('the table of a standard', () => {
  const { figures, sources, dictionary, stem } = build();
  const cell = (row: (typeof figures.rows)[number], id: string) =>
    row[figures.columns.findIndex((column) => column.id === id)];

  it('has a row a code and company, with state, indicators, line and note', () => {
    expect(figures.rows).toHaveLength(36 * dataset.companies.length);
    const row = figures.rows.find(
      (one) => cell(one, 'code') === 'B5.3' && cell(one, 'company_id') === 'qiniu',
    );
    if (!row) throw new Error('no row');
    expect(cell(row, 'answer_id')).toBe('described');
    expect(cell(row, 'line')).toBe(1338);
    expect(cell(row, 'note_id')).toEqual(['qiniu-supply-risks-part']);
    expect(cell(row, 'printed_indicator_ids')).toEqual([]);
  });

  it('names the reports and every column', () => {
    expect(sources.rows).toHaveLength(1 + 4);
    expect(dictionary.rows).toHaveLength(figures.columns.length + sources.columns.length);
    expect(stem).toBe(`esg-peer-ledger_hkex_en_${dataset.version}`);
  });

  it('is written as CSV and as a workbook, in each language', async () => {
    const csv = new TextDecoder().decode(toCsv(build(publishedI18n('zh-Hant'))));
    expect(csv).toContain('B5.3');
    expect(csv).toContain('識別供應鏈環境及社會風險');
    expect((await toXlsx(build(buildI18n()))).length).toBeGreaterThan(5000);
  });
});
