import { textsFile, type FileTexts } from '../../../../src/data/dataFiles';
import { parseTexts } from '../../../../src/data/parseTexts';
import { languages } from '../../../../src/domain/dataset';
import type { Fault, FaultRule } from '../fault';
import { readRawRows } from '../rawTable';
import { textLines } from '../textLines';

/** Where an id of the package calls for a text named after it. */
interface Need {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly column: string;
}

type TableFile = Extract<Parameters<FileTexts['get']>[0], `${string}.csv`>;

/** Columns that hold text ids, by file. */
const references: readonly (readonly [TableFile, readonly string[]])[] = [
  ['reports.csv', ['boundary']],
  ['observations.csv', ['boundary', 'definition', 'note']],
  ['disclosures.csv', ['note']],
  ['code_answers.csv', ['note']],
  ['conversions.csv', ['basis']],
  ['emission_factors.csv', ['basis']],
];

/** Columns whose ids must have a text of the name `<kind>.<id>`. */
const named: readonly (readonly [TableFile, string, string])[] = [
  ['companies.csv', 'exchange', 'exchange'],
  ['companies.csv', 'regime', 'regime'],
  ['companies.csv', 'groups', 'group'],
  ['indicators.csv', 'theme', 'theme'],
  ['indicators.csv', 'unit', 'unit'],
  ['indicators.csv', 'dimensions', 'dimension'],
  ['categories.csv', 'dimension', 'dimension'],
  ['observations.csv', 'unit', 'unit'],
  ['conversions.csv', 'from', 'unit'],
  ['conversions.csv', 'to', 'unit'],
  ['emission_factors.csv', 'unit', 'unit'],
  ['financials.csv', 'unit', 'unit'],
];

/**
 * Holds the texts against their use: every unit, theme, dimension, regime, exchange and group in use
 * has its text, none is left over, and each language has the words of every text and of no other.
 * (A text that a row names and that is not there is an unknown id, which the schema check tells.)
 */
export function checkTextUse(texts: FileTexts): readonly Fault[] {
  const rows = readRawRows(texts.get('texts.csv'));
  const ids = new Set(rows.map((row) => row.cell('text')));
  const needs = namedNeeds(texts);
  const used = new Set([
    ...needs.map((need) => need.id),
    ...references.flatMap(([file, columns]) => [...distinct(texts.get(file), columns)]),
  ]);
  return [
    ...needs
      .filter((need) => !ids.has(need.id))
      .map(({ id, file, line, column }) => ({
        file,
        line,
        column,
        rule: 'missing_text' as const,
        found: `no text ${id}`,
        expected: `${id} in texts.csv`,
      })),
    ...rows
      .filter((row) => !used.has(row.cell('text')))
      .map((row) => ({
        file: 'texts.csv',
        line: row.line,
        column: 'text',
        rule: 'unused_text' as const,
        found: row.cell('text'),
        expected: 'only texts that a row, unit, theme, dimension, regime, exchange or group uses',
      })),
    ...checkWords(texts, ids),
  ];
}

/** What stands in some columns of a table, each once. */
function distinct(table: string | undefined, columns: readonly string[]): Iterable<string> {
  const found = new Set<string>();
  for (const row of readRawRows(table)) {
    for (const column of columns) found.add(row.cell(column));
  }
  return found;
}

/** Holds the words of the languages against the ids of texts.csv and against each other. */
function checkWords(texts: FileTexts, ids: ReadonlySet<string>): readonly Fault[] {
  const worded = languages.map(textsFile).flatMap((file) => {
    const json = texts.get(file);
    return json === undefined ? [] : [{ file, json, words: parseTexts(file, json).texts }];
  });
  const shortened = new Set(
    worded.flatMap(({ words }) => [...words].flatMap(([id, { short }]) => (short ? [id] : []))),
  );
  return worded.flatMap(({ file, json, words }) => {
    const lines = textLines(json);
    const fault = (id: string, rule: FaultRule, found: string, expected: string): Fault => ({
      file,
      line: lines.get(id) ?? null,
      column: id,
      rule,
      found,
      expected,
    });
    return [
      ...[...ids]
        .filter((id) => !lines.has(id))
        .map((id) =>
          fault(id, 'missing_text', `no text ${id}`, 'the words of each row of texts.csv'),
        ),
      ...[...lines.keys()]
        .filter((id) => !ids.has(id))
        .map((id) => fault(id, 'unknown_id', id, 'an id of texts.csv')),
      ...[...words]
        .filter(([id, { short }]) => short === null && shortened.has(id))
        .map(([id]) =>
          fault(id, 'missing_text', 'no short form', 'one in every language or in none'),
        ),
    ];
  });
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
