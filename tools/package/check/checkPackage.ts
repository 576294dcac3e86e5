import { dataFiles, mayBeAbsent, type DataFile } from '../../../src/data/dataFiles';
import { checkChecksums, listedPaths } from './rules/checksums';
import { checkCodeAnswers } from './rules/codeAnswers';
import { checkCoverage } from './rules/coverage';
import { checkFigureChanges } from './rules/figureChanges';
import type { Fault } from './fault';
import { readFileBytes } from './rules/hygiene';
import { checkAgainstSchema } from './issueFaults';
import { checkOrder } from './rules/order';
import { checkProof } from './reports/proof';
import { readRawRows } from './rawTable';
import { toReportText } from './reports/reportText';
import { checkRows } from './rules/rowRules';
import { checkHeaders, parseTables } from './tables';
import { checkTextUse } from './rules/textUse';
import { textLines } from './textLines';
import { checkYearOrder } from './reports/yearOrder';

export interface Checked {
  /** By file, then line. */
  readonly faults: readonly Fault[];
  readonly notes: readonly Fault[];
  /** Rows (of a language's texts: entries) of each file that could be read. */
  readonly rowCounts: ReadonlyMap<DataFile, number>;
}

/**
 * Checks a data package by its bytes. `reports` holds the texts of the reports by report id; null
 * leaves out the proof of the numbers, and nothing else.
 */
export function checkPackage(
  files: ReadonlyMap<DataFile, Uint8Array>,
  reports: ReadonlyMap<string, string> | null,
): Checked {
  const faults: Fault[] = [];
  const texts = new Map<DataFile, string>();
  const listed = listedPaths(files);
  for (const file of dataFiles) {
    const bytes = files.get(file);
    if (bytes === undefined) {
      if (mayBeAbsent(file, listed)) continue;
      const found = 'no such file';
      faults.push({ file, line: null, column: null, rule: 'missing_file', found, expected: file });
      continue;
    }
    const read = readFileBytes(file, bytes);
    faults.push(...read.faults);
    if (read.text !== null) texts.set(file, read.text);
  }

  faults.push(...checkChecksums(files));

  const tables = parseTables(texts);
  const rows = checkRows(tables);
  const coverage = checkCoverage(texts);
  faults.push(
    ...checkAgainstSchema(texts),
    ...checkHeaders(texts),
    ...checkOrder(tables, texts),
    ...checkTextUse(texts),
    ...coverage.faults,
    ...checkCodeAnswers(texts),
    ...checkFigureChanges(texts),
    ...rows.faults,
  );
  if (reports) {
    const reportTexts = new Map([...reports].map(([id, text]) => [id, toReportText(text)]));
    faults.push(...checkProof(tables, reportTexts), ...checkYearOrder(tables, reportTexts));
  }
  return {
    faults: faults.sort(byPlace),
    notes: [...rows.notes, ...coverage.notes],
    rowCounts: countRows(texts),
  };
}

function countRows(texts: ReadonlyMap<DataFile, string>): ReadonlyMap<DataFile, number> {
  const counts = new Map<DataFile, number>();
  for (const [file, text] of texts) {
    if (file.endsWith('.csv')) counts.set(file, readRawRows(text).length);
    if (file.startsWith('texts/')) counts.set(file, textLines(text).size);
  }
  return counts;
}

function byPlace(a: Fault, b: Fault): number {
  return a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1;
}
