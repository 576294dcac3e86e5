import { expect, it } from 'vitest';
import { judge } from '../../../domain/compare/judge';
import { toFigure } from '../../../domain/figures/toFigure';
import { buildDataset } from '../../../testing/dataset';
import { buildI18n } from '../../../testing/i18n';
import { keyOf } from '../../../testing/figures';
import { buildExportTable } from '../rows';
import { toTsv } from './tsv';

const words = buildI18n('en');

function textOf(labelPrinted: string, section: string): readonly (readonly string[])[] {
  const dataset = buildDataset({
    companies: ['alpha', 'beta'],
    observations: [
      { company: 'alpha', indicator: 'ghg_scope1', value: '12.50', labelPrinted, section },
    ],
  });
  const figures = ['alpha', 'beta'].map((id) => toFigure(dataset, keyOf(id, 'ghg_scope1')));
  const table = buildExportTable(
    { dataset, i18n: words },
    judge(dataset, figures),
    { kind: 'indicator', id: 'ghg_scope1' },
    { date: '2026-11-21', link: 'https://example.com/' },
  );
  return toTsv(table)
    .split('\n')
    .map((line) => line.split('\t'));
}

it('is a head and one row a figure, with the number as shown and its unit', () => {
  const [head = [], alpha = [], beta = [], ...rest] = textOf('Scope 1', 'Environment');
  expect(rest).toEqual([]);
  expect(new Set([head.length, alpha.length, beta.length]).size).toBe(1);
  expect(alpha[head.indexOf('Value as shown')]).toBe('12.50');
  expect(beta[head.indexOf('Value as shown')]).toBe('');
  expect(head).not.toContain('Figure id');
  expect(head.filter((name) => name.includes('['))).toEqual([]);
});

it('no text breaks a row, or is calculated', () => {
  const rows = textOf('x', '=1+1\tor\nmore');
  expect(rows).toHaveLength(3);
  expect(rows[1]?.filter((cell) => cell.startsWith('='))).toEqual([]);
  expect(rows[1]).toContain("'=1+1 or more");
});
