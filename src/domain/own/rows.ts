import {
  byLanguage,
  type Company,
  type Dataset,
  type Indicator,
  type Observation,
  type Qualifier,
  type Report,
} from '../dataset';
import { figureId } from '../figure';
import { groupBy } from '../groupBy';
import { boundaryText, definitionText, markedName, type OwnText } from './ownTexts';
import { knownIn, takenOf } from './outcomes';
import type { OwnCompany } from './ownCompany';
import type { LineMeaning } from '../labels/tableLine';

/** A number that was taken from a table of a reader's company. */
export interface OwnFigure {
  /** Id of the table. */
  readonly table: string;
  /** 0-based row of what was brought in. */
  readonly row: number;
  readonly year: number;
  readonly is: LineMeaning;
  /** Plain decimal with the printed decimals, and the code of its unit. */
  readonly value: string;
  readonly unit: string;
  readonly qualifier: Qualifier | null;
  readonly printed: string;
  readonly unitPrinted: string;
  readonly labelPrinted: string;
  readonly section: string;
  readonly page: string;
}

/** The numbers that are taken from the tables of a company. */
export function figuresOfTables({ name, tables }: OwnCompany): readonly OwnFigure[] {
  return tables.flatMap((table) =>
    takenOf(table).map(({ line, column, year, is, text, value, qualifier }) => ({
      table: table.id,
      row: table.sheet.turned === true ? column : line.row,
      year,
      is,
      value,
      unit: is.unit,
      qualifier,
      printed: text.trim(),
      unitPrinted: line.unit,
      labelPrinted: line.label || is.indicator,
      section: line.headings[0] || table.sheet.name || name,
      page: line.page,
    })),
  );
}

/** A reader's company as rows of a data set. */
export interface OwnRows {
  /** All but its place, which the companies before it tell. */
  readonly company: Omit<Company, 'position'>;
  readonly reports: readonly Report[];
  readonly observations: readonly Observation[];
  readonly texts: readonly OwnText[];
  /** Numbers of indicators or groups the package does not have; they are kept in the company alone. */
  readonly gone: readonly OwnFigure[];
}

/**
 * The rows of a company with the numbers that were taken from its tables. All numbers of a table are of one
 * report, that on the latest year measured in it, as a report prints earlier years beside its own.
 */
export function rowsOf(
  company: OwnCompany,
  figures: readonly OwnFigure[],
  dataset: Pick<Dataset, 'indicators' | 'categories'>,
): OwnRows {
  const indicators = new Map(dataset.indicators.map((indicator) => [indicator.id, indicator]));
  const isKnown = knownIn(dataset);
  const isThere = ({ is }: OwnFigure) => isKnown(is);
  const taken = figures.filter(isThere);
  const yearOf = reportYears(taken, indicators);
  const boundary = boundaryText(company);
  const definitions = new Map(
    [...new Set(taken.map(({ is }) => is.indicator))].map((id) => {
      const indicator = indicators.get(id);
      return [id, indicator ? definitionText(company, indicator) : null] as const;
    }),
  );
  const observations = taken.map((figure) =>
    toObservation(company.id, figure, {
      year: yearOf.get(figure.table) ?? figure.year,
      boundary: boundary.id,
      definition: definitions.get(figure.is.indicator)?.id ?? null,
    }),
  );
  return {
    company: companyRow(company),
    reports: [...new Set(yearOf.values())]
      .sort((a, b) => a - b)
      .map((year) => reportRow(company, year, figures)),
    observations: withoutRepeats(observations),
    texts: [boundary, ...[...definitions.values()].filter((text) => text !== null)],
    gone: figures.filter((figure) => !isThere(figure)),
  };
}

function companyRow(company: OwnCompany): OwnRows['company'] {
  const { id, name, shortName, regime } = company;
  return {
    id,
    own: true,
    name: markedName(name || shortName || id),
    shortName: markedName(shortName || name || id),
    business: byLanguage(() => ''),
    exchange: '',
    stockCode: '',
    regime,
    website: '',
    groups: [],
  };
}

/** Table → fiscal year of its report: the latest year something is measured for; of targets alone their latest. */
function reportYears(
  figures: readonly OwnFigure[],
  indicators: ReadonlyMap<string, Indicator>,
): ReadonlyMap<string, number> {
  return new Map(
    [...groupBy(figures, ({ table }) => table)].map(([table, those]) => {
      const measured = those.filter(({ is }) => indicators.get(is.indicator)?.kind !== 'target');
      const years = (measured.length > 0 ? measured : those).map(({ year }) => year);
      return [table, years.reduce((latest, year) => Math.max(latest, year))];
    }),
  );
}

function reportRow(company: OwnCompany, year: number, figures: readonly OwnFigure[]): Report {
  const { id, name, shortName, yearEnd, readFor } = company;
  return {
    id: reportId(id, year),
    company: id,
    year,
    title: `${name || shortName || id} ${year}`,
    language: figures.some(({ labelPrinted }) => isHan.test(labelPrinted)) ? 'zh-Hant' : 'en',
    languagesPublished: [],
    prevailingLanguage: '',
    standards: [],
    source: '',
    boundary: `${id}-boundary`,
    periodStart: '',
    periodEnd: /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(yearEnd)
      ? `${year}-${yearEnd}`
      : '',
    readFor,
  };
}

const isHan = /[\u3400-\u9fff]/;

function reportId(company: string, year: number): string {
  return `${company}-${year}`;
}

interface Sources {
  /** Fiscal year of its report. */
  readonly year: number;
  /** Text ids. */
  readonly boundary: string;
  readonly definition: string | null;
}

function toObservation(company: string, figure: OwnFigure, sources: Sources): Observation {
  const { is, row, year, value, unit, printed, unitPrinted, labelPrinted, section, page } = figure;
  return {
    company,
    report: reportId(company, sources.year),
    indicator: is.indicator,
    year,
    dimension: is.dimension,
    category: is.category,
    value,
    unit,
    printed,
    unitPrinted,
    labelPrinted,
    section,
    line: row + 1,
    qualifier: figure.qualifier,
    preferred: true,
    confidence: 'printed',
    restated: false,
    boundary: sources.boundary,
    definition: sources.definition,
    note: null,
    page,
  };
}

/** A number that is there twice stands once; another number of the same figure is a second value. */
function withoutRepeats(rows: readonly Observation[]): readonly Observation[] {
  const each = groupBy(rows, (row) => `${row.report} ${figureId(row)}`);
  return rows.flatMap((row) => {
    const same = each.get(`${row.report} ${figureId(row)}`) ?? [];
    const earlier = same.slice(0, same.indexOf(row));
    if (earlier.some(({ value, unit }) => value === row.value && unit === row.unit)) return [];
    return [{ ...row, preferred: earlier.length === 0 }];
  });
}
