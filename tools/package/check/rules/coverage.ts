import { dimensionOfParts } from '../../../../src/domain/figures/figuresOf';
import type { FileTexts } from '../../../../src/data/dataFiles';
import type { Fault } from '../fault';
import { readRawRows, type RawRow } from '../rawTable';

/**
 * Each company has a report; no cell has a whole-company number and a row of disclosures.csv. Noted is how
 * many of the indicators that are headlines or have an HKEX code have neither in a report's own year, where it was
 * not read for their theme (`read_for`): the page says that this package does not have them. An indicator
 * that exists only by site or group has no whole-company number: there any site or group of the year counts.
 */
export function checkCoverage(texts: FileTexts): {
  readonly faults: readonly Fault[];
  readonly notes: readonly Fault[];
} {
  const companies = readRawRows(texts.get('companies.csv'));
  const reports = readRawRows(texts.get('reports.csv'));
  const indicators = readRawRows(texts.get('indicators.csv'));
  const disclosures = readRawRows(texts.get('disclosures.csv'));
  const observations = readRawRows(texts.get('observations.csv'));
  const numbers = wholeNumbers(indicators, observations);
  const reportOf = new Map(reports.map((row) => [row.cell('report'), row]));
  const cellOfReason = (row: RawRow) => {
    const report = reportOf.get(row.cell('report'));
    return `${row.cell('company')} ${row.cell('indicator')} ${report?.cell('year') ?? ''}`;
  };
  const reasons = new Set(disclosures.map(cellOfReason));

  const asked = indicators.filter(
    (row) => row.cell('headline') === 'yes' || row.cell('hkex_kpi') !== '',
  );
  const notes = reports.flatMap((report) => {
    const blank = asked
      .filter((row) => !wasReadFor(report, row.cell('theme')))
      .map((row) => `${report.cell('company')} ${row.cell('indicator')} ${report.cell('year')}`)
      .filter((cell) => !numbers.has(cell) && !reasons.has(cell));
    const [first] = blank;
    if (first === undefined) return [];
    return [
      {
        file: 'reports.csv',
        line: report.line,
        column: 'read_for',
        rule: 'blank_cell' as const,
        found: `${blank.length} cells with neither number nor reason, the first of them ${first}`,
        expected: 'their themes, once the whole report has been read for them',
      },
    ];
  });
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
  return { faults: [...companiesWithoutReport(companies, reports), ...both], notes };
}

/** The first number of each company, indicator and year that stands for the whole company. */
function wholeNumbers(
  indicators: readonly RawRow[],
  observations: readonly RawRow[],
): ReadonlyMap<string, RawRow> {
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
  return numbers;
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
