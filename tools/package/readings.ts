import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isDraft } from './draft/draftFile';
import { compareReadings } from './readings/compare';
import { parseReading, parseSettlements, subjectOf, type Parsed } from './readings/readings';
import { settlementOf, unpublished } from './readings/settle';

/*
 * npm run data:readings [-- --readings DIR] [--data DIR]
 * Prints where the two independent readings of each report differ and how it was settled; leaves with
 * 1 if a difference is not settled or a number both readers have is not published.
 */

const { values } = parseArgs({
  options: {
    readings: { type: 'string', default: 'tools/package/readings/data' },
    data: { type: 'string', default: 'public/data' },
  },
});

let faults = 0;
const settlements = read(path.join(values.readings, 'settlements.csv'), parseSettlements);
const published = read(path.join(values.data, 'observations.csv'), parseReading);
const reports = readdirSync(values.readings)
  .map((file) => /^(.+)-A\.csv$/.exec(file)?.[1])
  .filter((report) => report !== undefined);
if (reports.length === 0) fail(`no <report>-A.csv in ${values.readings}`);

for (const report of reports) {
  const a = read(path.join(values.readings, `${report}-A.csv`), parseReading);
  const b = read(path.join(values.readings, `${report}-B.csv`), parseReading);
  const { differences, agreed } = compareReadings(a, b);
  console.log(`\n${report}: A has ${a.length} numbers, B ${b.length}, both ${agreed.length}`);
  for (const difference of differences) {
    const { subject, field } = difference;
    const what = `${subject} ${field}: A ${difference.a || '–'} | B ${difference.b || '–'}`;
    const settlement = settlementOf(difference, settlements);
    if (settlement) console.log(`  ${what} → ${settlement.settled || '–'} (${settlement.reason})`);
    else fail(`  ${what} → NOT SETTLED`);
  }
  for (const row of unpublished(agreed, published, settlements)) {
    fail(`  ${subjectOf(row)} = ${row.value}: both readers have it, NOT PUBLISHED`);
  }
}
console.log(`\n${reports.length} reports read twice, faults: ${faults}`);
if (faults > 0) process.exitCode = 1;

/** The rows of a file; a file that is not there, or a row that is not of its form, is a fault. */
function read<Row>(file: string, parse: (name: string, text: string) => Parsed<Row>) {
  if (!existsSync(file)) {
    fail(`${file} is not there`);
    return [];
  }
  const text = readFileSync(file, 'utf8');
  if (isDraft(text)) {
    fail(`${file} is a draft by data:draft, not a reading: a person has to read the report`);
    return [];
  }
  const { rows, issues } = parse(file, text);
  for (const { line, column, rule, found } of issues) {
    fail(`${file}:${line ?? '-'}:${column ?? '-'} ${rule} – ${found ?? 'nothing'}`);
  }
  return rows;
}

function fail(message: string): void {
  faults += 1;
  console.log(message);
}
