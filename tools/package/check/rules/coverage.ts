import { dimensionOfParts } from '../../../../src/domain/figures/figuresOf';
import type { FileTexts } from '../../../../src/data/dataFiles';
import type { Fault } from '../fault';
import { readRawRows, type RawRow } from '../rawTable';

/**
 * No cell is blank without a reason: each company has a report, and each indicator that is a
 * headline or has an HKEX code has for each report year a whole-company number or a row of disclosures.csv,
 * never both, or the report was read for its theme (`read_for`). An indicator that exists only by site or group has no
 * whole-company number: there any site or group of the year counts.
 */
export function checkCoverage(texts: FileTexts): readonly Fault[] {
  const companies = readRawRows(texts.get('companies.csv'));
  const reports = readRawRows(texts.get('reports.csv'));
  const indicators = readRawRows(texts.get('indicators.csv'));
  const disclosures = readRawRows(texts.get('disclosures.csv'));
  const observations = readRawRows(texts.get('observations.csv'));
  const partsOf = new Map(
    indicators.map((row) => {
      const dimensions = row.cell('dimensions').split('|');
      return [row.cell('indicator'), dimensionOfParts({ id: row.cell('indicator'), dimensions })];
    }),
  );
  const numbers = new Map<string, RawRow>();
  for (const row of observations) {
    const part = partsOf.get(row.cell('indicator')) === row.cell('dimension');
    const whole = row.cell('dimension') === '' || part;
    if (whole && !numbers.has(cellOf(row))) numbers.set(cellOf(row), row);
  }
  const reportOf = new Map(reports.map((row) => [row.cell('report'), row]));
  const cellOfReason = (row: RawRow) => {
    const report = reportOf.get(row.cell('report'));
    return `${row.cell('company')} ${row.cell('indicator')} ${report?.cell('year') ?? ''}`;
  };
  const reasons = new Set(disclosures.map(cellOfReason));

  const asked = indicators.filter(
    (row) => row.cell('headline') === 'yes' || row.cell('hkex_kpi') !== '',
  );
  const blank = reports.flatMap((report) =>
    asked
      .filter((row) => !wasReadFor(report, row.cell('theme')))
      .map((row) => `${report.cell('company')} ${row.cell('indicator')} ${report.cell('year')}`)
      .filter((cell) => !numbers.has(cell) && !reasons.has(cell))
      .map((cell) => ({
        file: 'disclosures.csv',
        line: null,
        column: null,
        rule: 'blank_cell' as const,
        found: `neither number nor reason for ${cell}`,
        expected: 'a number, a row here, or the theme in read_for of the report',
      })),
  );
  const both = disclosures.flatMap((row) => {
    const number = numbers.get(cellOfReason(row));
    if (!number) return [];
    return [
      {
        file: 'disclosures.csv',
        line: row.line,
        column: 'indicator',
        rule: 'disclosure_beside_number' as const,
        found: cellOfReason(row),
        expected: `no row here, as observations.csv:${number.line} gives the number`,
      },
    ];
  });
  return [...companiesWithoutReport(companies, reports), ...blank, ...both];
}

/** True where the whole report was read for a theme: there a cell without a number is not disclosed. */
function wasReadFor(report: RawRow, theme: string): boolean {
  const themes = report.cell('read_for').split('|');
  return themes.includes('all') || themes.includes(theme);
}

function companiesWithoutReport(
  companies: readonly RawRow[],
  reports: readonly RawRow[],
): readonly Fault[] {
  const reported = new Set(reports.map((row) => row.cell('company')));
  return companies
    .filter((row) => !reported.has(row.cell('company')))
    .map((row) => ({
      file: 'companies.csv',
      line: row.line,
      column: 'company',
      rule: 'no_report' as const,
      found: row.cell('company'),
      expected: 'a row of this company in reports.csv',
    }));
}

function cellOf(row: RawRow): string {
  return `${row.cell('company')} ${row.cell('indicator')} ${row.cell('year')}`;
}
