import {
  languages,
  textAspects,
  type Dataset,
  type Observation,
  type Report,
} from '../../domain/dataset';
import { ownRows } from '../../domain/own/join';
import type { OwnCompany } from '../../domain/own/ownCompany';
import type { OwnText } from '../../domain/own/ownTexts';
import { textsFile } from '../dataFiles';
import { columnIn, companyRow, observationRow, reportRow, textRow } from '../tables';
import { compareSortKeys, figurePlacesIn } from '../write/figureOrder';
import { tableCsv, type Cells } from '../write/tableCsv';
import { nameInOwnId } from '../../domain/own/ownId';

/**
 * A company as the files that lay out what a report adds to a package, by path: what is known of it, with
 * an id of its own in the place of ours, and a list of what a person still has to fill. `dataset` is the
 * package as published; numbers that have no place in it are left out.
 */
export function packageFilesOf(dataset: Dataset, company: OwnCompany): ReadonlyMap<string, string> {
  const id = packageId(dataset, company);
  const renamed = (ownId: string) => ownId.replace(company.id, id.replaceAll('_', '-'));
  const { observations, texts, ...rows } = ownRows(dataset, company);
  const reports = [...rows.reports].sort((a, b) => b.year - a.year);
  const position = Math.max(0, ...dataset.companies.map((one) => one.position)) + 1;
  const words = texts.map((text) => ({ ...text, id: renamed(text.id) })).sort(byText);
  const files = new Map([
    ['companies.csv', tableCsv(companyRow, [companyCells(company, id, position)])],
    [
      'reports.csv',
      tableCsv(
        reportRow,
        reports.map((report) => ({
          report: renamed(report.id),
          company: id,
          year: String(report.year),
          language: report.language,
          boundary: renamed(report.boundary ?? ''),
          period_end: report.periodEnd,
          read_for: report.readFor.join('|'),
        })),
      ),
    ],
    [
      'observations.csv',
      tableCsv(
        observationRow,
        inOrderOf(dataset, reports, observations).map((row) => observationCells(row, id, renamed)),
      ),
    ],
    ['texts.csv', tableCsv(textRow, words.map(textCells))],
    ...languages.map((language) => {
      const entries = words.map((text) => [text.id, { text: text.words[language] }] as const);
      return [textsFile(language), toJson(new Map(entries))] as const;
    }),
  ]);
  return new Map([...files, ['CHECKLIST.md', checklist(id, company)]]);
}

function toJson(entries: ReadonlyMap<string, { readonly text: string }>): string {
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

/** An id for a package: the name as far as it is in Latin letters, else what tells ours apart. */
function packageId({ companies }: Dataset, { id, shortName, name }: OwnCompany): string {
  const taken = new Set(['none', ...companies.map((company) => company.id)]);
  const latin = (text: string) => (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('_');
  const wanted = latin(shortName) || latin(name) || `company_${nameInOwnId(id)}`;
  const stem = wanted.slice(0, 30).replace(/_$/, '');
  let made = stem;
  for (let next = 2; taken.has(made); next += 1) made = `${stem}_${next}`;
  return made;
}

function companyCells(
  { name, shortName, regime }: OwnCompany,
  id: string,
  position: number,
): Cells {
  const named = languages.flatMap((language): readonly (readonly [string, string])[] => [
    [columnIn('name', language), name || shortName],
    [columnIn('short', language), shortName || name],
  ]);
  return { company: id, position: String(position), ...Object.fromEntries(named), regime };
}

function observationCells(
  row: Observation,
  company: string,
  renamed: (id: string) => string,
): Cells {
  const { unitPrinted, labelPrinted, preferred, restated, qualifier, dimension, category } = row;
  return {
    company,
    report: renamed(row.report),
    indicator: row.indicator,
    year: String(row.year),
    dimension: dimension ?? '',
    category: category ?? '',
    value: row.value,
    unit: row.unit,
    printed: row.printed,
    unit_printed: unitPrinted,
    label_printed: labelPrinted,
    section: row.section,
    line: String(row.line),
    qualifier: qualifier ?? '',
    preferred: preferred ? 'yes' : 'no',
    confidence: row.confidence,
    restated: restated ? 'yes' : '',
    boundary: renamed(row.boundary ?? ''),
    definition: renamed(row.definition ?? ''),
    page: row.page,
  };
}

function textCells({ id, caveats, aspects: said }: OwnText): Cells {
  const cells = textAspects.map((aspect) => [aspect, said[aspect] ?? ''] as const);
  return { text: id, caveats: caveats.join('|'), ...Object.fromEntries(cells) };
}

function byText(a: OwnText, b: OwnText): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** In the order of `observations.csv`, the reports as they are given. */
function inOrderOf(
  { indicators, categories }: Dataset,
  reports: readonly Report[],
  rows: readonly Observation[],
): readonly Observation[] {
  const { place } = figurePlacesIn({
    companies: reports.map(({ company }) => company),
    indicators: indicators.map(({ id }) => id),
    reports: reports.map(({ id }) => id),
    categories: categories.map(({ dimension, id }) => ({ dimension, category: id })),
  });
  // All that has a place in the package is declared.
  const keyOf = (row: Observation) => [...place(row).map((part) => part ?? -1), row.line];
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => compareSortKeys(a.key, b.key))
    .map(({ row }) => row);
}

/** What a person has to fill or to look at again before the rows are published, as a list to tick off. */
function checklist(id: string, { name, regime }: OwnCompany): string {
  const steps = [
    `\`companies.csv\`: names in three languages, exchange, stock code${regime === '' ? ', regime' : ''}, website.`,
    '`reports.csv`: title as printed, its language and those it is published in, standards, source, start of the period; `text_sha256` of the text.',
    '`observations.csv`: `line` is the row of the table that was brought in; put the line of the report’s text there, and its section. No number has been read by a second person.',
    '`texts.csv`, `texts/`: put what the report says of boundary and counting in the place of what was answered.',
    '`disclosures.csv`: a reason for every headline indicator, and every one with an HKEX code, that has no number.',
    'Move the rows to `public/data/`, each to its place in the order; raise the version in `datapackage.json`; `npm run data:describe`, `npm run data:check -- --reports DIR`.',
  ];
  const list = steps.map((step) => `- [ ] ${step}`).join('\n');
  return `# ${name || id}\n\nAdded by a reader, checked by nobody. How to go on: docs/adding-a-report.md.\n\n${list}\n`;
}
