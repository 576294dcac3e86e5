import type * as v from 'valibot';
import { byLanguage, type Dataset, type Localized, type Standard } from '../domain/dataset';
import { observationsAt } from '../domain/facts/vintage';
import { runToEnd } from '../domain/runToEnd';
import type { DataFile, FileTexts } from './dataFiles';
import type { Issue } from './issue';
import { parseCsv, type Located, type RowSchema } from './parseCsv';
import { parseDescriptor } from './parseDescriptor';
import {
  categoryRow,
  codeAnswerRow,
  codeRow,
  columnIn,
  companyRow,
  conversionRow,
  disclosureRow,
  emissionFactorRow,
  financialRow,
  indicatorRow,
  observationRow,
  reportRow,
  textRow,
} from './tables';

export interface ParsedDataset {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
}

/**
 * Text of the files → a dataset in which every reference leads somewhere, and the list of what was
 * left out and why. A file that is absent from `texts` counts as empty: whoever tried to read it
 * reports the issue.
 */
export function parseDataset(texts: FileTexts): ParsedDataset {
  return runToEnd(parseSteps(texts));
}

/** `parseDataset` in steps, one for each file. */
export function* parseSteps(texts: FileTexts): Generator<undefined, ParsedDataset> {
  const issues: Issue[] = [];
  const read = tableReader(texts, issues);
  const named = yield* namedRows(read);
  const { notes, companies, indicators, codes, reports, categories } = named;
  const { observations, disclosures, codeAnswers } = yield* figureRows(read, named);
  yield;
  const { conversions, emissionFactors, financials } = yield* outsideRows(read, named);
  yield;
  const allReports = toReports(reports, losesNoFigure(texts, issues));
  const allObservations = observations.map(toObservation);
  const dataset: Dataset = {
    ...parseDescriptor(texts.get('datapackage.json'), issues),
    mixed: false,
    ...toCompanies(companies),
    reports: allReports,
    indicators: toIndicators(indicators),
    codes: codes.map((row) => ({
      standard: row.standard,
      code: row.code,
      label: localized(row, 'label'),
    })),
    codeAnswers,
    categories: categories.map((row) => ({
      dimension: row.dimension,
      id: row.category,
      label: localized(row, 'label'),
    })),
    vintage: 'latest',
    observations: observationsAt({ reports: allReports, allObservations }, 'latest'),
    allObservations,
    disclosures: toDisclosures(disclosures, reports),
    conversions,
    emissionFactors: emissionFactors.map(({ factor, year, value, basis }) => ({
      id: factor,
      year,
      value,
      basis,
    })),
    financials,
    texts: new Map(
      notes.map(({ text: id, caveats, ...row }) => [id, { id, caveats, aspects: row }]),
    ),
  };
  return { dataset, issues };
}

interface TableRules<Schema extends RowSchema> {
  readonly schema: Schema;
  /** What no two rows may share. */
  readonly key: (row: v.InferOutput<Schema>) => string;
  readonly references?: (row: v.InferOutput<Schema>) => readonly Reference[];
}

type ReadTable = <Schema extends RowSchema>(
  file: DataFile,
  rules: TableRules<Schema>,
) => readonly v.InferOutput<Schema>[];

/** Reads the rows of a table that are without fault; the faults of the others join the issues. */
function tableReader(texts: FileTexts, issues: Issue[]): ReadTable {
  return (file, { schema, key, references = () => [] }) => {
    const text = texts.get(file);
    if (text === undefined) return [];
    const table = parseCsv(file, text, schema);
    const kept = withoutFaults(file, table.rows, key, references);
    issues.push(...table.issues, ...kept.issues);
    return kept.rows;
  };
}

/** The tables that others refer to. */
function* namedRows(read: ReadTable) {
  const notes = read('texts.csv', { schema: textRow, key: (row) => row.text });
  yield;
  const companies = read('companies.csv', { schema: companyRow, key: (row) => row.company });
  yield;
  const codes = read('codes.csv', {
    schema: codeRow,
    key: (row) => `${row.standard} ${row.code}`,
  });
  yield;
  const referCodes = referencesTo({ codes });
  const indicators = read('indicators.csv', {
    schema: indicatorRow,
    key: (row) => row.indicator,
    // An indicator stays under a code that has no title.
    references: (row) =>
      row.hkex_kpi.map((code) => ({ ...referCodes.code('hkex_kpi', 'hkex', code), vital: false })),
  });
  yield;
  const refer = referencesTo({ notes, companies });
  const reports = read('reports.csv', {
    schema: reportRow,
    key: (row) => row.report,
    references: (row) => [
      refer.to('company', 'company', row.company),
      refer.note('boundary', row.boundary),
    ],
  });
  yield;
  const categories = read('categories.csv', {
    schema: categoryRow,
    key: (row) => `${row.dimension} ${row.category}`,
  });
  yield;
  return { notes, companies, indicators, codes, reports, categories };
}

/** What the reports print, and what they leave out. */
function* figureRows(read: ReadTable, named: NamedRows) {
  const refer = referencesTo(named);
  const observations = read('observations.csv', {
    schema: observationRow,
    key: (row) =>
      [
        row.company,
        row.report,
        row.indicator,
        row.year,
        row.dimension,
        row.category,
        row.line,
      ].join(' '),
    references: (row) => [
      refer.to('company', 'company', row.company),
      refer.to('report', 'report', row.report),
      refer.to('indicator', 'indicator', row.indicator),
      refer.to(
        'category',
        'category',
        row.dimension === null && row.category === null
          ? null
          : `${row.dimension ?? ''} ${row.category ?? ''}`,
      ),
      refer.note('boundary', row.boundary),
      refer.note('definition', row.definition),
      refer.note('note', row.note),
    ],
  });
  yield;
  const disclosures = read('disclosures.csv', {
    schema: disclosureRow,
    key: (row) => [row.company, row.indicator, row.report, row.year].join(' '),
    references: (row) => [
      refer.to('company', 'company', row.company),
      refer.to('indicator', 'indicator', row.indicator),
      row.report === ''
        ? refer.reportOfYear('year', row.company, row.year)
        : refer.to('report', 'report', row.report),
      refer.note('note', row.note),
    ],
  });
  yield;
  const codeAnswers = read('code_answers.csv', {
    schema: codeAnswerRow,
    key: (row) => [row.report, row.standard, row.code].join(' '),
    references: (row) => [
      refer.to('report', 'report', row.report),
      refer.code('code', row.standard, row.code),
      refer.note('note', row.note),
    ],
  });
  return { observations, disclosures, codeAnswers };
}

/** What comes from elsewhere than the reports. */
function* outsideRows(read: ReadTable, named: NamedRows) {
  const refer = referencesTo(named);
  const conversions = read('conversions.csv', {
    schema: conversionRow,
    key: (row) => `${row.from} ${row.to}`,
    references: (row) => [refer.note('basis', row.basis)],
  });
  yield;
  const emissionFactors = read('emission_factors.csv', {
    schema: emissionFactorRow,
    key: (row) => row.factor,
    references: (row) => [refer.note('basis', row.basis)],
  });
  yield;
  const financials = read('financials.csv', {
    schema: financialRow,
    key: (row) => `${row.company} ${row.year} ${row.item}`,
    references: (row) => [refer.to('company', 'company', row.company)],
  });
  return { conversions, emissionFactors, financials };
}

function toCompanies(
  rows: NamedRows['companies'],
): Pick<Dataset, 'companies' | 'listed' | 'first'> {
  const listed = rows
    .map((row) => ({
      id: row.company,
      own: false,
      position: row.position,
      name: localized(row, 'name'),
      shortName: localized(row, 'short'),
      business: localized(row, 'business'),
      exchange: row.exchange,
      stockCode: row.stock_code,
      regime: row.regime,
      website: row.website,
      groups: row.groups,
    }))
    .sort((a, b) => a.position - b.position);
  return { companies: listed, listed, first: null };
}

function toObservation({
  unit_printed: unitPrinted,
  label_printed: labelPrinted,
  ...row
}: v.InferOutput<typeof observationRow>): Dataset['observations'][number] {
  return { ...row, unitPrinted, labelPrinted };
}

function toReports(rows: NamedRows['reports'], complete: boolean): Dataset['reports'] {
  return rows.map((row) => ({
    id: row.report,
    company: row.company,
    year: row.year,
    title: row.title,
    language: row.language,
    languagesPublished: row.languages_published,
    prevailingLanguage: row.prevailing_language,
    standards: row.standards,
    source: row.source,
    boundary: row.boundary,
    periodStart: row.period_start,
    periodEnd: row.period_end,
    // Where a row of a figure was lost, silence says nothing.
    readFor: complete ? row.read_for : [],
  }));
}

/** True where every row of the numbers and of the reasons could be read. */
function losesNoFigure(texts: FileTexts, issues: readonly Issue[]): boolean {
  const files: readonly DataFile[] = ['observations.csv', 'disclosures.csv'];
  const notes = ['boundary', 'definition', 'note'];
  return files.every(
    (file) =>
      texts.has(file) &&
      issues.every(
        (issue) =>
          issue.file !== file ||
          // A column that an earlier version lacks, a line of commas or a missing note takes no row away.
          issue.rule === 'missing_column' ||
          issue.rule === 'empty_row' ||
          (issue.rule === 'unknown_id' && notes.includes(issue.column ?? '')),
      ),
  );
}

/** In a package before 2024.5 a row names the year of its report instead of the report. */
function toDisclosures(
  rows: readonly v.InferOutput<typeof disclosureRow>[],
  reports: NamedRows['reports'],
): Dataset['disclosures'] {
  return rows.flatMap(({ year, ...row }) => {
    if (row.report !== '') return [row];
    const ofYear = reports.find(
      (report) => report.company === row.company && report.year === year,
    )?.report;
    return ofYear === undefined ? [] : [{ ...row, report: ofYear }];
  });
}

function toIndicators(rows: NamedRows['indicators']): Dataset['indicators'] {
  return rows.map((row) => ({
    id: row.indicator,
    theme: row.theme,
    unit: row.unit,
    kind: row.kind,
    dimensions: row.dimensions,
    codes: {
      hkex: row.hkex_kpi,
      gri: row.gri,
      esrs: row.esrs,
      sasb: row.sasb,
      hkex_part_d: row.hkex_part_d,
      szse17: row.szse17,
    },
    headline: row.headline,
    better: row.better,
    label: localized(row, 'label'),
    meaning: localized(row, 'meaning'),
  }));
}

type NamedRows = ReturnType<typeof namedRows> extends Generator<unknown, infer Rows> ? Rows : never;

interface Reference {
  readonly column: string;
  readonly found: string | null;
  readonly resolved: boolean;
  /** False if a broken reference is reported but the row is kept. */
  readonly vital?: boolean;
}

type Kind = 'company' | 'indicator' | 'text' | 'report' | 'year' | 'category' | 'code';

/** Looks references up in tables; in one that is not there, nothing can be held against them. */
function referencesTo(named: Partial<NamedRows>) {
  const known: Record<Kind, ReadonlySet<string> | null> = {
    company: idsOf(named.companies?.map((row) => row.company)),
    indicator: idsOf(named.indicators?.map((row) => row.indicator)),
    text: idsOf(named.notes?.map((row) => row.text)),
    report: idsOf(named.reports?.map((row) => row.report)),
    year: idsOf(named.reports?.map((row) => `${row.company} ${row.year}`)),
    category: idsOf(named.categories?.map((row) => `${row.dimension} ${row.category}`)),
    code: idsOf(named.codes?.map((row) => `${row.standard} ${row.code}`)),
  };
  const to = (kind: Kind, column: string, found: string | null): Reference => ({
    column,
    found,
    resolved: found === null || (known[kind]?.has(found) ?? true),
  });
  // A missing note must not remove its number: it is reported, the row stays.
  const note = (column: string, found: string | null): Reference => ({
    ...to('text', column, found),
    vital: false,
  });
  const code = (column: string, standard: Standard, found: string): Reference => ({
    ...to('code', column, `${standard} ${found}`),
    found,
  });
  const reportOfYear = (column: string, company: string, year: number | ''): Reference => ({
    ...to('year', column, `${company} ${year}`),
    // The report is looked up here: without the table of reports no row by year can stand.
    resolved: known.year?.has(`${company} ${year}`) ?? false,
    found: String(year),
  });
  return { to, note, code, reportOfYear };
}

function idsOf(ids: readonly string[] = []): ReadonlySet<string> | null {
  return ids.length === 0 ? null : new Set(ids);
}

function withoutFaults<Row>(
  file: DataFile,
  rows: readonly Located<Row>[],
  key: (row: Row) => string,
  references: (row: Row) => readonly Reference[],
): { rows: readonly Row[]; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const kept = rows.filter(({ line, row }) => {
    const dangling = references(row).filter((reference) => !reference.resolved);
    for (const { column, found } of dangling) {
      issues.push({ file, line, column, rule: 'unknown_id', found });
    }
    const twice = seen.has(key(row));
    if (twice) issues.push({ file, line, column: null, rule: 'duplicate_key', found: key(row) });
    seen.add(key(row));
    return !twice && dangling.every((reference) => reference.vital === false);
  });
  return { rows: kept.map(({ row }) => row), issues };
}

type LocalizedColumns<Name extends string> = Readonly<
  Record<ReturnType<typeof columnIn<Name>>, string>
>;

function localized<Name extends string>(row: LocalizedColumns<Name>, name: Name): Localized {
  return byLanguage((language) => row[columnIn(name, language)]);
}
