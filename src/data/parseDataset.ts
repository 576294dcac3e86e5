import * as v from 'valibot';
import { byLanguage, type Dataset, type Localized, type Wording } from '../domain/dataset';
import type { DataFile, FileTexts } from './dataFiles';
import type { Issue } from './issue';
import { parseCsv, type Located, type ParsedTable } from './parseCsv';
import { parseDescriptor } from './parseDescriptor';
import { parseJson } from './parseJson';
import {
  categoryRow,
  columnIn,
  companyRow,
  conversionRow,
  disclosureRow,
  emissionFactorRow,
  indicatorRow,
  observationRow,
  reportRow,
  textEntry,
  textRow,
} from './tables';

export interface ParsedDataset {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
}

/**
 * Text of the files → a dataset in which every reference leads somewhere, and the list of what was
 * left out and why. A file that is absent from `texts` counts as empty: its fault is told by whoever
 * tried to read it.
 */
export function parseDataset(texts: FileTexts): ParsedDataset {
  const steps = parseSteps(texts);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** `parseDataset` as work that can be left after each file. */
export function* parseSteps(texts: FileTexts): Generator<undefined, ParsedDataset> {
  const issues: Issue[] = [];
  const take = <Row>(table: ParsedTable<Row>): readonly Located<Row>[] => {
    issues.push(...table.issues);
    return table.rows;
  };
  const read = <Schema extends Parameters<typeof parseCsv>[2]>(file: DataFile, schema: Schema) => {
    const text = texts.get(file);
    return text === undefined ? [] : take(parseCsv(file, text, schema));
  };
  const keep = <Row>(
    file: DataFile,
    rows: readonly Located<Row>[],
    key: (row: Row) => string,
    references: (row: Row) => readonly Reference[],
  ): readonly Row[] => {
    const kept = withoutFaults(file, rows, key, references);
    issues.push(...kept.issues);
    return kept.rows;
  };

  const notes = keep(
    'texts.csv',
    read('texts.csv', textRow),
    (row) => row.text,
    () => [],
  );
  yield;
  const companies = keep(
    'companies.csv',
    read('companies.csv', companyRow),
    (row) => row.company,
    () => [],
  );
  yield;
  const indicators = keep(
    'indicators.csv',
    read('indicators.csv', indicatorRow),
    (row) => row.indicator,
    () => [],
  );
  const known: Known = {
    company: idsOf(companies.map((row) => row.company)),
    indicator: idsOf(indicators.map((row) => row.indicator)),
    text: idsOf(notes.map((row) => row.text)),
    report: null,
    category: null,
  };
  const refer = (kind: keyof Known, column: string, found: string | null): Reference => ({
    column,
    found,
    resolved: found === null || (known[kind]?.has(found) ?? true),
  });
  // A note that cannot be found must not take its number with it: it is told, the row stays.
  const note = (column: string, found: string | null): Reference => ({
    ...refer('text', column, found),
    vital: false,
  });

  yield;
  const reports = keep(
    'reports.csv',
    read('reports.csv', reportRow),
    (row) => row.report,
    (row) => [refer('company', 'company', row.company), note('boundary', row.boundary)],
  );
  known.report = idsOf(reports.map((row) => row.report));
  yield;
  const categories = keep(
    'categories.csv',
    read('categories.csv', categoryRow),
    (row) => `${row.dimension} ${row.category}`,
    () => [],
  );
  known.category = idsOf(categories.map((row) => `${row.dimension} ${row.category}`));
  yield;
  const observations = keep(
    'observations.csv',
    read('observations.csv', observationRow),
    (row) =>
      [row.company, row.indicator, row.year, row.dimension, row.category, row.line].join(' '),
    (row) => [
      refer('company', 'company', row.company),
      refer('report', 'report', row.report),
      refer('indicator', 'indicator', row.indicator),
      refer(
        'category',
        'category',
        row.dimension === null && row.category === null
          ? null
          : `${row.dimension ?? ''} ${row.category ?? ''}`,
      ),
      note('boundary', row.boundary),
      note('definition', row.definition),
      note('note', row.note),
    ],
  );
  yield;
  const disclosures = keep(
    'disclosures.csv',
    read('disclosures.csv', disclosureRow),
    (row) => [row.company, row.indicator, row.year].join(' '),
    (row) => [
      refer('company', 'company', row.company),
      refer('indicator', 'indicator', row.indicator),
      note('note', row.note),
    ],
  );
  yield;
  const conversions = keep(
    'conversions.csv',
    read('conversions.csv', conversionRow),
    (row) => `${row.from} ${row.to}`,
    (row) => [note('basis', row.basis)],
  );
  yield;
  const emissionFactors = keep(
    'emission_factors.csv',
    read('emission_factors.csv', emissionFactorRow),
    (row) => row.factor,
    (row) => [note('basis', row.basis)],
  );

  yield;
  const dataset: Dataset = {
    ...parseDescriptor(texts.get('datapackage.json'), issues),
    companies: companies
      .map((row) => ({
        id: row.company,
        position: row.position,
        name: localized(row, 'name'),
        shortName: localized(row, 'short'),
        exchange: row.exchange,
        stockCode: row.stock_code,
        regime: row.regime,
        website: row.website,
      }))
      .sort((a, b) => a.position - b.position),
    reports: reports.map((row) => ({
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
    })),
    indicators: indicators.map((row) => ({
      id: row.indicator,
      theme: row.theme,
      unit: row.unit,
      kind: row.kind,
      dimensions: row.dimensions,
      hkexKpi: row.hkex_kpi,
      gri: row.gri,
      headline: row.headline,
      label: localized(row, 'label'),
      meaning: localized(row, 'meaning'),
    })),
    categories: categories.map((row) => ({
      dimension: row.dimension,
      id: row.category,
      label: localized(row, 'label'),
    })),
    observations: observations.map(({ unit_printed, label_printed, ...row }) => ({
      ...row,
      unitPrinted: unit_printed,
      labelPrinted: label_printed,
    })),
    disclosures,
    conversions,
    emissionFactors: emissionFactors.map(({ factor, year, value, basis }) => ({
      id: factor,
      year,
      value,
      basis,
    })),
    texts: new Map(
      notes.map(({ text: id, caveats, ...row }) => [id, { id, caveats, aspects: row }]),
    ),
  };
  return { dataset, issues };
}

interface Reference {
  readonly column: string;
  readonly found: string | null;
  readonly resolved: boolean;
  /** False where a broken reference is told but the row is kept. */
  readonly vital?: boolean;
}

/** The ids of each table; null where the table is not there, so that nothing can be held against it. */
interface Known {
  company: ReadonlySet<string> | null;
  indicator: ReadonlySet<string> | null;
  text: ReadonlySet<string> | null;
  report: ReadonlySet<string> | null;
  category: ReadonlySet<string> | null;
}

function idsOf(ids: readonly string[]): ReadonlySet<string> | null {
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

export interface ParsedTexts {
  /** By text id. */
  readonly texts: ReadonlyMap<string, Wording>;
  readonly issues: readonly Issue[];
}

/** The words of the texts in one language, and the entries that were left out and why. */
export function parseTexts(file: DataFile, json: string): ParsedTexts {
  const issues: Issue[] = [];
  const entries = parseJson(file, json, v.record(v.string(), v.unknown()), issues);
  const texts = new Map<string, Wording>();
  for (const [id, entry] of Object.entries(entries ?? {})) {
    const parsed = v.safeParse(textEntry, entry);
    if (parsed.success) {
      const { text, short = null } = parsed.output;
      texts.set(id, { text, short });
    } else {
      for (const fault of parsed.issues) {
        const found = v.getDotPath(fault);
        issues.push({ file, line: null, column: id, rule: 'bad_value', found });
      }
    }
  }
  return { texts, issues };
}
