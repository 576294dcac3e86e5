import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dataFiles } from '../src/data/dataFiles';
import { checkPackage } from './dataCheck/checkPackage';
import { formatFault } from './dataCheck/fault';
import { readRawRows } from './dataCheck/rawTable';

/*
 * npm run data:check [-- --reports DIR] [--data DIR]
 * Prints each fault of the data package and a summary; leaves with 1 if there is a fault.
 */

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '../shared/reports' },
    data: { type: 'string', default: 'public/data' },
  },
});

const files = new Map(
  dataFiles
    .filter((file) => existsSync(path.join(values.data, file)))
    .map((file) => [file, new Uint8Array(readFileSync(path.join(values.data, file)))]),
);
const reports = readReports();
const { faults, notes, rowCounts } = checkPackage(files, reports);

for (const note of notes) console.log(`note: ${formatFault(note)}`);
for (const fault of faults) console.log(formatFault(fault));
if (faults.length + notes.length > 0) console.log('');
for (const [file, rows] of rowCounts) console.log(`${String(rows).padStart(6)}  ${file}`);
if (reports) {
  const used = [...reports.keys()].join(', ') || 'none';
  console.log(`Numbers held against the report texts in ${values.reports}: ${used}`);
} else {
  console.log(
    `\nNOT CHECKED: the report texts are not at ${values.reports}, ` +
      'so no number was proven against its report\n',
  );
}
console.log(`Faults: ${faults.length}, notes: ${notes.length}`);
if (faults.length > 0) process.exitCode = 1;

/** The text of each report the package names, by report id; null where the folder is not there. */
function readReports(): ReadonlyMap<string, string> | null {
  if (!existsSync(values.reports)) return null;
  const bytes = files.get('reports.csv');
  const ids = readRawRows(new TextDecoder().decode(bytes)).map((row) => row.cell('report'));
  return new Map(
    ids
      .map((id) => [id, path.join(values.reports, `${id}.txt`)] as const)
      .filter(([, file]) => existsSync(file))
      .map(([id, file]) => [id, readFileSync(file, 'utf8')]),
  );
}
