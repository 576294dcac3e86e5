import { changesFile, type FileTexts } from '../../../../src/data/dataFiles';
import { parseFigureChanges } from '../../../../src/data/figureChanges';
import { parseDescriptor } from '../../../../src/data/parseDescriptor';
import type { FigureChange } from '../../../../src/domain/dataset';
import { figureId } from '../../../../src/domain/figure';
import { printedNumbers } from '../../changes/printedNumbers';
import type { Fault, FaultRule } from '../fault';
import { figurePlaces } from './order';

/**
 * The log of changes against the package: versions that it tells of, ids that it declares (one that was
 * removed may be gone), numbers where the change has them, and last of each figure the number that stands there now.
 */
export function checkFigureChanges(texts: FileTexts): readonly Fault[] {
  const { rows, issues } = parseFigureChanges(texts.get(changesFile) ?? '');
  const { version, changes } = parseDescriptor(texts.get('datapackage.json'), []);
  // A descriptor that cannot be read is told elsewhere.
  if (version === '') return [];
  const versions = changes.map(({ version }) => version);
  const given = givenNow(texts);
  const { place } = figurePlaces(texts);
  const last = new Map(rows.map(({ line, row }) => [printId(row), line]));
  const removed = new Map(
    rows.flatMap(({ line, row }) => (row.change === 'removed' ? [[figureId(row), line]] : [])),
  );
  return rows.flatMap(({ line, row }) => {
    const tell = faultsOn(line);
    const isGone = (removed.get(figureId(row)) ?? 0) >= line;
    const isUnknown = !isGone && place(row).includes(null);
    const now = row.change === 'removed' ? null : given(row);
    // Behind a row that cannot be read there may be the last one.
    const isLast = issues.length === 0 && last.get(printId(row)) === line && !isGone;
    const said = wordsOf(row.after);
    return [
      ...(versions.includes(row.version)
        ? []
        : [
            tell(
              'version',
              'unknown_id',
              row.version,
              'a version of “changes” in datapackage.json',
            ),
          ]),
      ...(isUnknown
        ? [tell(null, 'unknown_id', printId(row), 'ids that the package declares')]
        : []),
      ...(hasItsNumbers(row)
        ? []
        : [tell('value', 'numbers_of_other_change', row.change, numbersOf[row.change])]),
      ...(isLast && !isUnknown && said !== wordsOf(now)
        ? [tell('value', 'change_not_as_given', said, `${wordsOf(now)}, as in observations.csv`)]
        : []),
    ];
  });
}

const numbersOf: Readonly<Record<FigureChange['change'], string>> = {
  added: 'a number after alone',
  removed: 'a number before alone',
  corrected: 'another number before than after',
  restated: 'another number before than after',
};

function hasItsNumbers({ change, before, after }: FigureChange): boolean {
  if (change === 'added') return before === null && after !== null;
  if (change === 'removed') return before !== null && after === null;
  return before !== null && after !== null && wordsOf(before) !== wordsOf(after);
}

function givenNow(texts: FileTexts) {
  const figures = printedNumbers(texts)?.figures;
  return (row: FigureChange) =>
    figures?.get(figureId(row))?.prints.find(({ report }) => report === row.report)?.number ?? null;
}

function printId(row: FigureChange): string {
  return `${figureId(row)} ${row.report}`;
}

function wordsOf(number: FigureChange['after']): string {
  return number ? `${number.value} ${number.unit}` : 'no number';
}

function faultsOn(line: number) {
  return (column: string | null, rule: FaultRule, found: string, expected: string): Fault => ({
    file: changesFile,
    line,
    column,
    rule,
    found,
    expected,
  });
}
