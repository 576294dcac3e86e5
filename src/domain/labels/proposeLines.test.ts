import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSearchWords } from '../../data/searchWords';
import { readPublished } from '../../testing/published';
import type { LineMeaning, TableLine } from '../own/ownCompany';
import { knownLabels } from './known';
import { proposeLines } from './proposeLines';

const { simplified } = parseSearchWords(readFileSync('public/data/search.json', 'utf8'));
const dataset = readPublished();
const known = knownLabels({
  dataset,
  rows: dataset.allObservations,
  simplified,
});

function line(
  label: string,
  unit: string,
  numbers: readonly string[],
  ...headings: string[]
): TableLine {
  const cells = numbers.map((text, index) => ({ column: index + 2, year: 2022 + index, text }));
  return { row: 0, label, unit, headings, page: '', cells, named: null };
}

/** The first choice for each line. */
function figures(...lines: readonly TableLine[]): readonly string[] {
  return proposeLines(lines, known).map(({ choices }) => meaningText(choices[0]));
}

function meaningText(is: LineMeaning | undefined): string {
  if (!is) return '';
  return [is.indicator, is.dimension, is.category, is.unit]
    .filter((part) => part !== null)
    .join(' ');
}

const years = ['575', '548', '517'];

describe('a table as reports print it', () => {
  it('of emissions: scopes, methods and categories, each its own figure', () => {
    expect(
      figures(
        line('Direct GHG emissions (Scope 1)', 'tCO2e', years),
        line('Indirect GHG emissions (Scope 2 – location-based)', 'tCO2e', [
          '48522',
          '50953',
          '50537',
        ]),
        line('Indirect GHG emissions (Scope 2 – market-based)', 'tCO2e', [
          '47522',
          '49953',
          '49537',
        ]),
        line('Other indirect emissions (Scope 3)', 'tCO2e', ['86', '89', '79']),
        line('Scope 3 Category 2 – Capital goods', 'tCO2e', ['', '', '11']),
        line('Total Scope 1, 2 and 3 emissions', 'tCO2e', ['49182', '51590', '51133']),
      ),
    ).toEqual([
      'ghg_scope1 tCO2e',
      'ghg_scope2 scope2_method location tCO2e',
      'ghg_scope2 scope2_method market tCO2e',
      'ghg_scope3 tCO2e',
      'ghg_scope3 scope3_category c2_capital_goods tCO2e',
      'ghg_scope1_2_3 tCO2e',
    ]);
  });
});
