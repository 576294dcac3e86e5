import Papa from 'papaparse';
import { changesFile, type FileTexts } from '../../../src/data/dataFiles';
import { parseFigureChanges } from '../../../src/data/figureChanges';
import { figureChangeRow } from '../../../src/data/tables';
import type { FigureChange } from '../../../src/domain/dataset';
import { compareSortKeys } from '../../../src/data/write/figureOrder';
import { figurePlaces } from '../check/rules/order';
import { compareNumbers } from './compareNumbers';
import { printedNumbers } from './printedNumbers';
import { compareVersions } from './versions';

export type Written =
  | { readonly text: string; readonly rows: readonly FigureChange[]; readonly versions: string }
  | { readonly refusal: string };

/** A package with the words by which it is named to the reader. */
interface Named {
  readonly folder: string;
  readonly texts: FileTexts;
}

/**
 * The text of `changes.csv` with the rows of the newer package's version below those that it has; words for
 * the reader where the two cannot be compared or the version has its rows.
 */
export function writeChanges(before: Named, after: Named): Written {
  const [old, now] = [printedNumbers(before.texts), printedNumbers(after.texts)];
  const lost = !old ? before : !now ? after : null;
  if (!old || !now) {
    return {
      refusal: `${lost?.folder ?? ''} is no data package: it needs datapackage.json with a version, reports.csv and observations.csv`,
    };
  }
  const order = compareVersions(old.version, now.version);
  if (order === 0) {
    return {
      refusal: `Both packages are of version ${now.version}. Raise “version” in ${after.folder}/datapackage.json, or name the folder of an older package: --before DIR`,
    };
  }
  if (order > 0) {
    return {
      refusal: `${before.folder} is of version ${old.version}, which is newer than ${now.version} in ${after.folder}. --before names the older package`,
    };
  }
  const text = after.texts.get(changesFile) ?? '';
  const there = text === '' ? { rows: [], issues: [] } : parseFigureChanges(text);
  if (there.issues.length > 0) {
    return {
      refusal: `${changesFile} has faults (npm run data:check lists them); nothing was written`,
    };
  }
  if (there.rows.some(({ row }) => compareVersions(row.version, now.version) >= 0)) {
    return {
      refusal: `${changesFile} already has rows of version ${now.version} or a later one; take them out to make them anew`,
    };
  }
  const rows = inOrder(compareNumbers(old, now), after.texts);
  const all = [...there.rows.map(({ row }) => row), ...rows];
  return { text: toCsv(all), rows, versions: `${old.version} → ${now.version}` };
}

/** As in observations.csv; what the package has no place for comes last. */
function inOrder(rows: readonly FigureChange[], texts: FileTexts): readonly FigureChange[] {
  const { place } = figurePlaces(texts);
  const keyOf = (row: FigureChange) => place(row).map((part) => part ?? Number.MAX_SAFE_INTEGER);
  return [...rows].sort((a, b) => compareSortKeys(keyOf(a), keyOf(b)));
}

function toCsv(rows: readonly FigureChange[]): string {
  const columns = Object.keys(figureChangeRow.entries);
  const cells = rows.map(({ before, after, ...row }) => ({
    ...row,
    value_before: before?.value,
    unit_before: before?.unit,
    value: after?.value,
    unit: after?.unit,
  }));
  return `${Papa.unparse([...cells], { columns, newline: '\n' })}\n`;
}
