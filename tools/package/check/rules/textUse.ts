import type { FileTexts } from '../../../../src/data/dataFiles';
import type { Fault } from '../fault';
import { readRawRows } from '../rawTable';
import { repeatedTexts, textLines } from '../textLines';

/** Where an id of the package calls for a text named after it. */
interface Need {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly column: string;
}

type TableFile = Exclude<Parameters<FileTexts['get']>[0], 'texts.json' | 'datapackage.json'>;

/** Columns that hold text ids. */
const references: readonly (readonly [TableFile, string])[] = [
  ['reports.csv', 'boundary'],
  ['observations.csv', 'boundary'],
  ['observations.csv', 'definition'],
  ['observations.csv', 'note'],
  ['disclosures.csv', 'note'],
  ['conversions.csv', 'basis'],
  ['emission_factors.csv', 'basis'],
];

/** Columns whose ids must have a text of the name `<kind>.<id>`. */
const named: readonly (readonly [TableFile, string, string])[] = [
  ['companies.csv', 'exchange', 'exchange'],
  ['companies.csv', 'regime', 'regime'],
  ['indicators.csv', 'theme', 'theme'],
  ['indicators.csv', 'unit', 'unit'],
  ['indicators.csv', 'dimensions', 'dimension'],
  ['categories.csv', 'dimension', 'dimension'],
  ['observations.csv', 'unit', 'unit'],
  ['conversions.csv', 'from', 'unit'],
  ['conversions.csv', 'to', 'unit'],
  ['emission_factors.csv', 'unit', 'unit'],
];

/**
 * Holds the texts against their use: every unit, theme, dimension, regime and exchange in use has
 * its text, no text stands twice, and none is left over. (A text that a row names and that is not
 * there is an unknown id, which the schema check tells.)
 */
export function checkTextUse(texts: FileTexts): readonly Fault[] {
  const json = texts.get('texts.json') ?? '';
  const lines = textLines(json);
  const needs = namedNeeds(texts);
  const used = new Set([
    ...needs.map((need) => need.id),
    ...references.flatMap(([file, column]) =>
      readRawRows(texts.get(file)).map((row) => row.cell(column)),
    ),
  ]);
  const missing = needs.filter((need) => !lines.has(need.id));
  return [
    ...missing.map(({ id, file, line, column }) => ({
      file,
      line,
      column,
      rule: 'missing_text' as const,
      found: `no text ${id}`,
      expected: `${id} in texts.json`,
    })),
    ...repeatedTexts(json).map(({ id, line }) => ({
      file: 'texts.json',
      line,
      column: id,
      rule: 'duplicate_key' as const,
      found: id,
      expected: 'each id once',
    })),
    ...[...lines]
      .filter(([id]) => !used.has(id))
      .map(([id, line]) => ({
        file: 'texts.json',
        line,
        column: id,
        rule: 'unused_text' as const,
        found: id,
        expected: 'only texts that a row, unit, theme, dimension, regime or exchange uses',
      })),
  ];
}

/** Each text called for by name, at the first place that calls for it. */
function namedNeeds(texts: FileTexts): readonly Need[] {
  const needs = new Map<string, Need>();
  for (const [file, column, kind] of named) {
    for (const row of readRawRows(texts.get(file))) {
      for (const name of row.cell(column).split('|')) {
        const id = `${kind}.${name}`;
        if (name !== '' && !needs.has(id)) needs.set(id, { id, file, line: row.line, column });
      }
    }
  }
  return [...needs.values()];
}
