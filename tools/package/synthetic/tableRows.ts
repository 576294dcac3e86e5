import type { Dataset, Language, Wording } from '../../../src/domain/dataset';
import type { Row } from '../../../src/testing/findings';
import { compareSortKeys } from '../../../src/data/write/figureOrder';
import type { MadeCompany, MadeReport } from './company';
import { version } from './descriptor';
import { unmeasuredCodes } from './gaps';
import { inLanguage, isTextKind, reportTitle, zeroInWords } from './words';

/*
 * The rows of a made-up company in the tables of the data contract.
 */

/** A row by its columns; one that is left out is empty. */
export type TableRow = Readonly<Record<string, string | number>>;

/** What the imitated package has, and what it calls its indicators and units in each language. */
export interface Vocabulary {
  readonly published: Dataset;
  readonly words: Readonly<Record<Language, ReadonlyMap<string, Wording>>>;
}

export function companyTableRow({ id, place, names, listing }: MadeCompany): TableRow {
  return {
    company: id,
    position: place,
    ...inColumns('name', names.name),
    ...inColumns('short', names.short),
    ...inColumns('business', names.business),
    exchange: listing.exchange,
    stock_code: listing.code,
    regime: listing.regime,
    website: `https://example.com/${id}`,
    groups: names.sector,
  };
}

function inColumns(name: string, [en, hant, hans]: MadeCompany['names']['name']): TableRow {
  return { [`${name}_en`]: en, [`${name}_zh_hant`]: hant, [`${name}_zh_hans`]: hans };
}

export function reportTableRows(company: MadeCompany): readonly TableRow[] {
  const { id, language, lastMonth, readFor, listing } = company;
  return company.reports.map((report) => ({
    report: report.id,
    company: id,
    year: report.year,
    title: `${inLanguage(company.names.name, language)} ${report.year} ${inLanguage(reportTitle, language)}`,
    language,
    languages_published: language === 'en' ? 'en|zh-Hant' : language,
    prevailing_language: language,
    standards: listing.regime === 'szse_17' ? 'GRI' : 'HKEX|GRI',
    source: `https://example.com/${id}/${report.year}`,
    boundary: `${id}-report-boundary`,
    ...periodOf(report.year, lastMonth),
    read_for: readFor,
  }));
}

/** A fiscal year that ends with a month of its year, or of the next one where it ends before July. */
function periodOf(year: number, lastMonth: number): TableRow {
  if (lastMonth === 12) return { period_start: `${year}-01-01`, period_end: `${year}-12-31` };
  const month = String(lastMonth).padStart(2, '0');
  const next = String(lastMonth + 1).padStart(2, '0');
  const lastDay = lastMonth === 6 ? 30 : 31;
  return { period_start: `${year}-${next}-01`, period_end: `${year + 1}-${month}-${lastDay}` };
}

/** Every number, in the order of the table. */
export function observationTableRows(
  company: MadeCompany,
  vocabulary: Vocabulary,
): readonly TableRow[] {
  const ranks = ranksIn(vocabulary);
  const lines = new Map<string, number>();
  return company.reports
    .flatMap((report) => report.rows.map((row) => ({ report, row, key: ranks(report, row) })))
    .sort((a, b) => compareSortKeys(a.key, b.key))
    .map(({ report, row }) => {
      // Two lines on, as one that is left blank stands between.
      const line = (lines.get(report.id) ?? 200) + 2;
      lines.set(report.id, line);
      return observationTableRow(company, vocabulary, report, { row, line });
    });
}

/** Where a row belongs: indicator, latest year, dimension and category first, then the latest report. */
function ranksIn({ published }: Vocabulary) {
  const rank = (ids: readonly string[]) => {
    const places = new Map(ids.map((id, place) => [id, place]));
    return (id: string) => places.get(id) ?? -1;
  };
  const indicator = rank(published.indicators.map(({ id }) => id));
  const category = rank(published.categories.map(({ dimension, id }) => `${dimension} ${id}`));
  return (report: MadeReport, row: Row) => [
    indicator(row.indicator),
    -(row.year ?? report.year),
    row.dimension == null ? -1 : category(`${row.dimension} ${row.category ?? ''}`),
    -report.year,
  ];
}

function observationTableRow(
  { id, language }: MadeCompany,
  { published, words }: Vocabulary,
  report: MadeReport,
  { row, line }: { readonly row: Row; readonly line: number },
): TableRow {
  const indicator = published.indicators.find((item) => item.id === row.indicator);
  const category = published.categories.find(
    (item) => item.dimension === row.dimension && item.id === row.category,
  );
  if (!indicator) throw new Error(`no indicator ${row.indicator}`);
  const unit = row.unit ?? indicator.unit;
  const wordsOf = words[language];
  const inWords = row.qualifier === 'in_words';
  return {
    company: id,
    report: report.id,
    indicator: row.indicator,
    year: row.year ?? report.year,
    dimension: row.dimension ?? '',
    category: row.category ?? '',
    value: row.value,
    unit,
    printed: inWords ? inLanguage(zeroInWords, language) : withCommas(row.value),
    unit_printed: wordsOf.get(`unit.${unit}`)?.text ?? unit,
    label_printed: [indicator.label[language], category?.label[language]]
      .filter((label) => label !== undefined)
      .join(language === 'en' ? ': ' : '：'),
    section: wordsOf.get(`theme.${indicator.theme}`)?.text ?? indicator.theme,
    line,
    qualifier: row.qualifier ?? '',
    preferred: row.preferred === false ? 'no' : 'yes',
    confidence: 'printed',
    restated: row.restated ? 'yes' : '',
    boundary: textId(id, row.boundary),
    definition: textId(id, row.definition),
    note: textId(id, row.note),
  };
}

function textId(company: string, kind: string | null | undefined): string {
  return kind ? `${company}-${kind}` : '';
}

function withCommas(value: string): string {
  const [whole = '', decimals] = value.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** The gaps of all reports, by indicator and then report. */
export function disclosureTableRows(
  { id, reports }: MadeCompany,
  { published }: Vocabulary,
): readonly TableRow[] {
  return published.indicators.flatMap((indicator) =>
    reports.flatMap((report) =>
      report.gaps
        .filter((gap) => gap.indicator === indicator.id)
        .map(({ reason, note }) => ({
          company: id,
          indicator: indicator.id,
          report: report.id,
          reason,
          line: reason === 'not_disclosed' ? '' : 150,
          note: textId(id, note),
        })),
    ),
  );
}

const answers = ['described', 'explained', 'nothing'] as const;

/** What each report answers to the codes that no indicator has. */
export function codeAnswerTableRows({ place, reports }: MadeCompany): readonly TableRow[] {
  return reports.flatMap((report) =>
    unmeasuredCodes.map((code, at) => {
      const answer = answers[(place + at) % 3] ?? 'nothing';
      return {
        report: report.id,
        standard: 'hkex',
        code,
        answer,
        line: answer === 'nothing' ? '' : 160 + at,
      };
    }),
  );
}

export function financialTableRows({ id, language, revenue }: MadeCompany): readonly TableRow[] {
  return [...revenue].reverse().map(({ year, value }) => ({
    company: id,
    year,
    item: 'revenue',
    value,
    unit: 'RMB thousand',
    document: `Annual Report ${year}`,
    section: 'p. 12',
    language,
    address: `https://example.com/${id}/annual-report-${year}`,
  }));
}

/** What the latest report restates, as the log of changes has it. */
export function changeTableRows(
  { id, reports }: MadeCompany,
  { published }: Vocabulary,
): readonly TableRow[] {
  const [latest, before] = reports;
  if (!latest || !before) return [];
  return published.indicators.flatMap((indicator) =>
    latest.rows
      .filter((row) => row.restated && row.note === 'restated' && row.indicator === indicator.id)
      .flatMap((row) => {
        const older = before.rows.find(
          (one) => one.indicator === row.indicator && one.year === row.year,
        );
        return older
          ? [
              {
                version,
                change: 'restated',
                company: id,
                report: latest.id,
                indicator: indicator.id,
                year: row.year ?? before.year,
                value_before: older.value,
                unit_before: indicator.unit,
                value: row.value,
                unit: indicator.unit,
              },
            ]
          : [];
      }),
  );
}

/** The kinds of text that a company's rows name, in the order of their ids. */
export function textKindsOf({ reports }: MadeCompany) {
  const named = reports.flatMap(({ rows, gaps }) => [
    ...rows.flatMap(({ boundary, definition, note }) => [boundary, definition, note]),
    ...gaps.map(({ note }) => note),
  ]);
  return ['report-boundary', ...new Set(named)]
    .filter((kind) => kind != null)
    .filter(isTextKind)
    .sort();
}
