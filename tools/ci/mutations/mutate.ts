import fc from 'fast-check';
import Papa from 'papaparse';
import type { DataFile, FileTexts } from '../../../src/data/dataFiles';
import { mutableFiles } from './smallPackage';

/** What a hand, an editor, a spreadsheet, a proxy or an attacker may leave in a cell. */
const cells: readonly string[] = [
  '',
  ' ',
  '0',
  '-0',
  '-1',
  '0.000',
  '1e309',
  '1e999999',
  '1e-400',
  '+1',
  '.5',
  '5.',
  '0x10',
  '1_000',
  '9'.repeat(18),
  '0.000000000001',
  '9'.repeat(30),
  '9'.repeat(400),
  `0.${'0'.repeat(27)}1`,
  `-${'9'.repeat(20)}.5`,
  '100',
  '100.00',
  '2999',
  '2000',
  '1,234',
  '１２３',
  'nan',
  'inf',
  'constructor',
  '__proto__',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  '"',
  'a|b||c',
  '%',
  'tCO2e',
  'kWh',
  'persons',
  'yes',
  'no',
  'at_least',
  'at_most',
  '<img src=x onerror=alert(1)>',
  '=1+1',
  '=HYPERLINK("https://example.org","x")',
  '@SUM(1)',
  ']]>',
  '--><script>',
  '{{value}}',
  '$t(app.name)',
  'none',
  'all',
  'reported',
  '\u0000',
  '\u001B[2J',
  '\u202E',
  '\u200F1\u200E',
  '\uD800',
  'a\uDC00b',
  '\uFFFE',
  'e\u0301'.repeat(50),
  '👩‍👩‍👧‍👦',
  'w'.repeat(200),
  'a_'.repeat(100).slice(0, -1),
  '字'.repeat(300),
];

/** Every place as likely as any other; doubles are mostly next to nothing. */
const place = fc.nat(99_999).map((part) => part / 100_000);

/** A way to damage a file: `at` and `to` are places in it, from 0 to below 1; null where it cannot be read at all. */
const damages: Readonly<
  Record<string, (text: string, at: number, to: number, cell: string) => string | null>
> = {
  cell: (text, at, to, cell) =>
    inRows(text, (rows) => {
      const row = rows[1 + Math.floor(at * (rows.length - 1))];
      if (row) row[Math.floor(to * row.length)] = cell;
    }),
  column: (text, at, _to, cell) =>
    inRows(text, (rows) => {
      const column = Math.floor(at * (rows[0]?.length ?? 0));
      for (const row of rows.slice(1)) row[column] = cell;
    }),
  header: (text, at, _to, cell) =>
    inRows(text, ([header]) => {
      if (header) header[Math.floor(at * header.length)] = cell;
    }),
  repeatedHeader: (text, at, to) =>
    inRows(text, ([header]) => {
      if (header)
        header[Math.floor(at * header.length)] = header[Math.floor(to * header.length)] ?? '';
    }),
  withoutHeader: (text) => inLines(text, (lines) => lines.slice(1)),
  withoutRow: (text, at) => inLines(text, (lines) => lines.toSpliced(pick(lines, at), 1)),
  rowTwice: (text, at, to) =>
    inLines(text, (lines) => lines.toSpliced(pick(lines, to), 0, lines[pick(lines, at)] ?? '')),
  shuffledRow: (text, at, to) =>
    inLines(text, (lines) => {
      const [line = ''] = lines.splice(pick(lines, at), 1);
      return lines.toSpliced(pick(lines, to), 0, line);
    }),
  commas: (text, at) =>
    inLines(text, (lines) =>
      lines.toSpliced(pick(lines, at), 0, ','.repeat((lines[0] ?? '').split(',').length - 1)),
    ),
  emptyLine: (text, at) => inLines(text, (lines) => lines.toSpliced(pick(lines, at), 0, '')),
  lineEnds: (text, at) =>
    inLines(text, (lines) =>
      lines.map((line, i) => (i % (2 + Math.floor(at * 3)) ? line : `${line}\r`)),
    ),
  oldLineEnds: (text) => text.replaceAll('\n', '\r'),
  quote: (text, at) => insert(text, at, '"'),
  quotedBreak: (text, at) => insert(text, at, ',"a\nb",'),
  semicolons: (text) => text.replaceAll(',', ';'),
  bytes: (text, at) => decoded(new TextEncoder().encode(text), at),
  utf16: (text) => decoded(new Uint8Array(Uint16Array.from(text, codeOf).buffer), 1),
  columnsSwapped: (text, at, to) =>
    inRows(text, (rows) => {
      for (const row of rows) swap(row, at, to);
    }),
  headersSwapped: (text, at, to) => inRows(text, ([header]) => swap(header ?? [], at, to)),
  half: (text, at) => text.slice(0, Math.floor(at * text.length)),
  gap: (text, at, to) =>
    text.slice(0, Math.floor(at * text.length)) + text.slice(Math.floor(to * text.length)),
  headerOnly: (text) => inLines(text, (lines) => lines.slice(0, 1)),
  nothing: () => '',
  missing: () => null,
  object: () => '{}',
  list: () => '[]',
  null: () => 'null',
  text: () => '"text"',
  number: () => '1e999',
  deep: () => '['.repeat(5000),
  repeatedKey: (text) => text.replace(/^\s*\{([^]*)\}\s*$/, '{$1,$1}'),
  strange: (text, at, _to, cell) =>
    text.replace(/^\s*\{/, `{${JSON.stringify(cell)}: ${at < 0.5 ? '{"text":"x"}' : 'null'},`),
  page: () => '<!doctype html><title>Not found</title>',
  mark: (text) => `\uFEFF${text}`,
  inserted: (text, at, _to, cell) => insert(text, at, cell),
};

function inRows(text: string, change: (rows: string[][]) => void): string {
  const { data } = Papa.parse<string[]>(text, { delimiter: ',' });
  change(data);
  return Papa.unparse(data, { newline: '\n' });
}

function inLines(text: string, change: (lines: string[]) => readonly string[]): string {
  return change(text.split('\n')).join('\n');
}

/** Bytes up to a place, as a page reads them; null where it could not. */
function decoded(bytes: Uint8Array, at: number): string | null {
  try {
    const kept = bytes.slice(0, Math.ceil(at * bytes.length));
    return new TextDecoder('utf-8', { fatal: true }).decode(kept);
  } catch {
    return null;
  }
}

function codeOf(character: string): number {
  return character.charCodeAt(0);
}

function swap(cells: string[], at: number, to: number) {
  const [one, other] = [at, to].map((place) => Math.floor(place * cells.length));
  if (one === undefined || other === undefined) return;
  [cells[one], cells[other]] = [cells[other] ?? '', cells[one] ?? ''];
}

function pick(lines: readonly unknown[], at: number): number {
  return 1 + Math.floor(at * Math.max(1, lines.length - 2));
}

function insert(text: string, at: number, what: string): string {
  const index = Math.floor(at * text.length);
  return text.slice(0, index) + what + text.slice(index);
}

/** Two of these files may stand in each other's place. */
const exchanged = 'exchanged';

/** One damage to one file. */
export const mutation = fc.record({
  // Numbers and their reasons are damaged most, as they are edited most.
  file: fc.oneof(
    { weight: 2, arbitrary: fc.constant<DataFile>('observations.csv') },
    { weight: 1, arbitrary: fc.constant<DataFile>('disclosures.csv') },
    { weight: 5, arbitrary: fc.constantFrom(...mutableFiles) },
  ),
  damage: fc.oneof(
    { weight: 1, arbitrary: fc.constant('cell') },
    { weight: 2, arbitrary: fc.constantFrom(...Object.keys(damages), exchanged) },
  ),
  at: place,
  to: place,
  cell: fc.constantFrom(...cells),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer One> ? One : never;

/** The package with each damage done, one after the other. */
export function mutate(files: FileTexts, mutations: readonly Mutation[]): FileTexts {
  const mutated = new Map(files);
  const put = (file: DataFile, text: string | null | undefined) => {
    if (text === null || text === undefined) mutated.delete(file);
    else mutated.set(file, text);
  };
  for (const { file, damage, at, to, cell } of mutations) {
    const text = mutated.get(file);
    if (damage === exchanged) {
      const other = mutableFiles[Math.floor(at * mutableFiles.length)] ?? file;
      put(file, mutated.get(other));
      put(other, text);
    } else if (text !== undefined) put(file, damages[damage]?.(text, at, to, cell));
  }
  return mutated;
}
