import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dataFiles } from '../../src/data/dataFiles';
import { checkPackage } from './check/checkPackage';
import { formatFault } from './check/fault';
import { readRawRows } from './check/rawTable';
import { checkReportHashes, hashList } from './check/reports/reportHashes';

/*
 * npm run data:check [-- --reports DIR] [--data DIR]
 * Prints each fault of the data package and a summary; exits with 1 if there is a fault. The report
 * texts (docs/report-texts.md) are not in the repository: --reports, else REPORT_TEXTS, else
 * report-texts/ names their folder. Without it everything else is checked.
 */

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: process.env['REPORT_TEXTS'] ?? 'report-texts' },
    data: { type: 'string', default: 'public/data' },
  },
});

const files = new Map(
  dataFiles
    .filter((file) => existsSync(path.join(values.data, file)))
    .map((file) => [file, new Uint8Array(readFileSync(path.join(values.data, file)))]),
);
const reports = readReports();
const { faults, notes: packageNotes, rowCounts } = checkPackage(files, reports && decoded(reports));
const textNotes = reports ? checkReportHashes(reports, readFileSync(hashList, 'utf8')) : [];
const notes = [...packageNotes, ...textNotes];

for (const note of notes) console.log(`note: ${formatFault(note)}`);
for (const fault of faults) console.log(formatFault(fault));
if (faults.length + notes.length > 0) console.log('');
for (const [file, rows] of rowCounts) console.log(`${String(rows).padStart(6)}  ${file}`);
if (reports) {
  const used = [...reports.keys()].join(', ') || 'none';
  console.log(`Numbers compared with the report texts in ${values.reports}: ${used}`);
} else {
  console.log(
    `\nNOT CHECKED: there is no folder ${values.reports} with the report texts, so no number was ` +
      'compared with its line. docs/report-texts.md says which texts these are.\n',
  );
}
console.log(`Faults: ${faults.length}, notes: ${notes.length}`);
if (faults.length > 0) process.exitCode = 1;

/** The text of each report the package names, by report id; null where the folder is not there. */
function readReports(): ReadonlyMap<string, Uint8Array> | null {
  if (!existsSync(values.reports)) return null;
  const bytes = files.get('reports.csv');
  const ids = readRawRows(new TextDecoder().decode(bytes)).map((row) => row.cell('report'));
  return new Map(
    ids
      .map((id) => [id, path.join(values.reports, `${id}.txt`)] as const)
      .filter(([, file]) => existsSync(file))
      .map(([id, file]) => [id, readFileSync(file)]),
  );
}

function decoded(texts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  return new Map([...texts].map(([id, bytes]) => [id, new TextDecoder().decode(bytes)]));
}
