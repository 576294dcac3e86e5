import { languages, type Language } from '../../../src/domain/dataset';
import type { Row, Texts } from '../../../src/testing/findings';
import { createRandom, pickInteger } from '../../../src/testing/random';
import { syntheticCompany } from '../../../src/testing/syntheticCompany';
import { coverageOf, rowsOfReport, type Coverage } from './coverage';
import type { Fault, Found } from './faults';
import { gapsOf, reasonsOf, type Gap } from './gaps';
import { listingAt, namesAt, type Listing, type Names } from './names';
import { restatedRows } from './restate';

/** What a package is asked to be. */
export interface Asked {
  readonly companies: number;
  /** Reports of each company, one a year. */
  readonly years: number;
  readonly seed: number;
  readonly faults: boolean;
}

/** A report with what it prints. */
export interface MadeReport {
  readonly id: string;
  readonly year: number;
  readonly rows: readonly Row[];
  readonly gaps: readonly Gap[];
}

export interface MadeCompany {
  readonly id: string;
  readonly place: number;
  readonly names: Names;
  readonly listing: Listing;
  readonly language: Language;
  /** The month that a fiscal year ends with. */
  readonly lastMonth: number;
  /** The themes its reports were read for, as in `reports.csv`. */
  readonly readFor: string;
  /** The latest first. */
  readonly reports: readonly MadeReport[];
  /** By what rows call them, without the company's id. */
  readonly texts: Texts;
  readonly revenue: readonly { readonly year: number; readonly value: string }[];
  readonly found: readonly Found[];
}

export const latestYear = 2024;

/** The company at a place (from 1) of a package: another one for each seed and place. */
export function makeCompany(asked: Asked, place: number, fault: Fault | null): MadeCompany {
  const seed = (Math.imul(asked.seed, 1_000_003) + place) | 0;
  const random = createRandom(seed);
  const firstYear = latestYear - asked.years + 1;
  // The first report prints the year before it, too.
  const timeline = Array.from({ length: asked.years + 1 }, (_, at) => firstYear - 1 + at);
  const { rows, texts, financials } = syntheticCompany(
    seed,
    // Faults are about everyone, not about full-time staff in their place.
    fault === null ? {} : { totalStaff: true },
    timeline,
  );
  const coverage = coverageOf(random, rows, [firstYear, latestYear], fault);
  const id = idAt(place, asked.companies);
  const made = { id, rows, coverage, fault, restated: restatedRows(random, rows) };
  const reasons = reasonsOf(random, coverage);
  const reports = timeline
    .slice(1)
    .map((year) => ({ ...reportOn(year, made), gaps: gapsOf(reasons, coverage, year) }))
    .reverse();
  const isWhole = fault !== null || random() < 0.9;
  return {
    id,
    place,
    names: namesAt(random, place),
    listing: listingAt(random, place),
    language: languages[pickInteger(random, 0, languages.length - 1)] ?? 'en',
    lastMonth: random() < 0.8 ? 12 : ([3, 6][pickInteger(random, 0, 1)] ?? 12),
    readFor: isWhole ? 'all' : 'emissions|energy|water|workforce|turnover|training',
    reports,
    texts,
    revenue: fault === null && random() < 0.6 ? financials.slice(1) : [],
    found: fault?.found(latestYear) ?? [],
  };
}

/** `c0001` and so on, as long as the last of them, so that ids stand in the order of places. */
function idAt(place: number, companies: number): string {
  return `c${String(place).padStart(Math.max(4, String(companies).length), '0')}`;
}

interface Timeline {
  readonly id: string;
  readonly rows: readonly Row[];
  /** What the next report prints in the place of a row. */
  readonly restated: ReadonlyMap<Row, Row>;
  readonly coverage: Coverage;
  readonly fault: Fault | null;
}

function reportOn(
  year: number,
  { id, rows, restated, coverage, fault }: Timeline,
): Omit<MadeReport, 'gaps'> {
  const printed = rowsOfReport(rows, coverage, year).map((row) =>
    row.year === year - 1 ? (restated.get(row) ?? row) : row,
  );
  const isPlanted = fault !== null && year === latestYear;
  return { id: `${id}-${year}`, year, rows: isPlanted ? fault.plant(printed, year) : printed };
}
