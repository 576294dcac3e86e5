import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseCsv } from '../../../../src/data/parseCsv';
import { reportRow } from '../../../../src/data/tables';
import { formatFault } from '../fault';
import { checkReportHashes, hashList } from './reportHashes';

const text = new TextEncoder().encode('a\n');
const hash = '87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7';

it('accepts the text that is listed, in both formats of sha256sum', () => {
  for (const list of [`${hash}  alpha-2024.txt\n`, `${hash} *alpha-2024.txt\n`]) {
    expect(checkReportHashes(new Map([['alpha-2024', text]]), list)).toEqual([]);
  }
});

it('notes another text, and one that is not listed', () => {
  const other = '0'.repeat(64);
  const texts = new Map([
    ['alpha-2024', text],
    ['beta-2024', text],
  ]);
  expect(checkReportHashes(texts, `${other}  alpha-2024.txt\n`).map(formatFault)).toEqual([
    `alpha-2024.txt:-:- other_report_text – ${hash} – ${other}`,
    `beta-2024.txt:-:- other_report_text – ${hash} – a line of ${hashList}`,
  ]);
});

it('has a line for every report whose text was published with its hash', () => {
  const csv = readFileSync('public/data/reports.csv', 'utf8');
  const { rows } = parseCsv('reports.csv', csv, reportRow);
  const files = rows.flatMap(({ row }) => (row.text_sha256 === '' ? [] : `${row.report}.txt`));
  const listed = readFileSync(hashList, 'utf8').trim().split('\n');
  expect(listed.map((line) => line.split('  ')[1])).toEqual(files);
});
