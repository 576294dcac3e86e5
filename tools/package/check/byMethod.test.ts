import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../../src/data/dataFiles';
import { describePackage } from '../describePackage';
import { checkPackage } from './checkPackage';

const folder = new URL('../../../public/data/', import.meta.url);
const encoder = new TextEncoder();

/** The published package whose report gives scope 2 by method too, under these categories. */
function faultsWith(categories: readonly string[]): readonly string[] {
  const files = new Map(
    dataFiles
      .map((file) => [file, new URL(file, folder)] as const)
      .filter(([, address]) => existsSync(address))
      .map(([file, address]) => [file, new Uint8Array(readFileSync(address))]),
  );
  const read = (file: string) => [...files].find(([name]) => name === file)?.[1] ?? null;
  const textOf = (file: string) => new TextDecoder().decode(read(file) ?? undefined);
  const rows = textOf('observations.csv').split('\n');
  const at = rows.findIndex((row) => row.startsWith('sensetime,sensetime-2024,ghg_scope2,2024,,,'));
  const added = categories.map(
    (category, index) =>
      `sensetime,sensetime-2024,ghg_scope2,2024,scope2_method,${category},8${index}000.5,tCO2e,` +
      `"8${index},000.5",tCO2e,範圍二,指標和目標,2994,,yes,printed,,sensetime-environment-boundary,` +
      'sensetime-scope2-definition,,',
  );
  rows.splice(at + 1, 0, ...added);
  files.set('observations.csv', encoder.encode(rows.join('\n')));
  files.set('datapackage.json', encoder.encode(describePackage(textOf('datapackage.json'), read)));
  return checkPackage(files, null).faults.map(({ file, column, rule }) =>
    [file, column, rule].join(' '),
  );
}

describe('scope 2 by method', () => {
  it('beside a plain total is no fault', () => {
    expect(faultsWith(['location', 'market'])).toEqual([]);
  });

  it('that is none of the two is one', () => {
    expect(faultsWith(['location', 'residual_mix'])).toHaveLength(1);
  });
});
