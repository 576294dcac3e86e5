import * as v from 'valibot';
import type { Issue, IssueRule } from '../../../src/data/issue';
import { changesFile, searchFile, textsFile, type FileTexts } from '../../../src/data/dataFiles';
import { parseFigureChanges } from '../../../src/data/figureChanges';
import { parseDataset } from '../../../src/data/parseDataset';
import { parseTexts } from '../../../src/data/parseTexts';
import { parseSearchWords } from '../../../src/data/searchWords';
import { outcomes, rules } from '../../../src/domain/checks/finding';
import { languages } from '../../../src/domain/dataset';
import type { Fault } from './fault';
import { readRawRows } from './rawTable';
import { schemas } from './tables';
import { textLines } from './textLines';

interface TableSchema {
  readonly entries: Readonly<Record<string, v.GenericSchema>>;
}

const expectations: Readonly<Record<IssueRule, string>> = {
  missing_file: 'the file',
  no_network: 'the file',
  not_utf8: 'UTF-8',
  cut_off: 'the whole file',
  not_csv: 'comma-separated values with closed quotes',
  unclosed_quote: 'a quotation mark that closes',
  not_json: 'JSON',
  missing_column: 'this column',
  repeated_column: 'a column of each name',
  empty_table: 'a row',
  empty_row: 'values, or no line',
  cell_count: 'as many cells as the header has',
  bad_value: 'text, and beside it at most a short form',
  too_long: 'a shorter cell',
  unknown_id: 'an id that the package declares',
  duplicate_key: 'a key no earlier row has',
  stale_checksum: 'the checksum listed in datapackage.json',
};

/** Everything the page finds wrong with the files, each issue a fault with what is expected. */
export function checkAgainstSchema(texts: FileTexts): readonly Fault[] {
  const declared = declaredIds(texts);
  const worded = languages.map(textsFile).flatMap((file) => {
    const json = texts.get(file);
    return json === undefined ? [] : parseTexts(file, json).issues;
  });
  const changes = texts.get(changesFile);
  const changed = changes === undefined ? [] : parseFigureChanges(changes).issues;
  return [...parseDataset(texts).issues, ...worded, ...searchIssues(texts, declared), ...changed]
    .filter((issue) => !refersToBrokenRow(issue, declared))
    .map((issue) => ({
      file: issue.file,
      line: issue.line ?? lineOfEntry(issue, texts),
      column: issue.column,
      rule: issue.rule,
      found: issue.found === null || issue.found === '' ? 'nothing' : issue.found,
      expected: expectedCell(issue) ?? expectations[issue.rule],
    }));
}

/** What is wrong with the words to search by: their form, and ids that nobody declares. */
function searchIssues(texts: FileTexts, declared: Declared): readonly Issue[] {
  const json = texts.get(searchFile);
  if (json === undefined) return [];
  const { words, issues } = parseSearchWords(json);
  const ids = ['company', 'indicator'].flatMap((kind) => [...(declared.get(kind) ?? [])]);
  const known: readonly string[] = [...ids, ...outcomes, ...rules];
  const unknown = [...words.keys()].filter((id) => !known.includes(id));
  return [
    ...issues,
    ...unknown.map((found) => ({
      file: searchFile,
      line: null,
      column: 'id',
      rule: 'unknown_id' as const,
      found,
    })),
  ];
}

/** The line of the text at fault; null where no single text is. */
function lineOfEntry({ file, column }: Issue, texts: FileTexts): number | null {
  const worded = languages.map(textsFile).find((one) => one === file);
  if (worded === undefined || column === null) return null;
  return textLines(texts.get(worded) ?? '').get(column) ?? null;
}

/** What the schema asks of the cell at fault, in its own words; null where no cell is meant. */
function expectedCell({ file, column, rule, found }: Issue): string | null {
  if (rule !== 'bad_value' || column === null) return null;
  const schema = new Map<string, TableSchema>(Object.entries(schemas)).get(file);
  const cell = schema?.entries[column];
  if (!cell) return null;
  const [fault] = v.safeParse(cell, found ?? '').issues ?? [];
  return fault ? (fault.expected ?? fault.message) : null;
}

type Declared = ReadonlyMap<string, ReadonlySet<string>>;

/** The ids each column may refer to, from the files as they stand, sound rows and broken ones. */
function declaredIds(texts: FileTexts): Declared {
  const ids = (file: Parameters<FileTexts['get']>[0], ...columns: readonly string[]) =>
    new Set(
      readRawRows(texts.get(file)).map((row) =>
        columns.map((column) => row.cell(column)).join(' '),
      ),
    );
  const notes = ids('texts.csv', 'text');
  return new Map<string, ReadonlySet<string>>([
    ['company', ids('companies.csv', 'company')],
    ['report', ids('reports.csv', 'report')],
    ['indicator', ids('indicators.csv', 'indicator')],
    ['category', ids('categories.csv', 'dimension', 'category')],
    ['code', ids('codes.csv', 'code')],
    ['hkex_kpi', ids('codes.csv', 'code')],
    ...['boundary', 'definition', 'note', 'basis'].map(
      (column) => [column, notes] satisfies [string, ReadonlySet<string>],
    ),
  ]);
}

/** True where the id is declared by a row that has a fault of its own: told once, at its source. */
function refersToBrokenRow(issue: Issue, declared: Declared): boolean {
  if (issue.rule !== 'unknown_id' || issue.column === null || issue.found === null) return false;
  return declared.get(issue.column)?.has(issue.found) ?? false;
}
