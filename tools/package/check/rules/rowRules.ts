import Big from 'big.js';
import { exactly } from '../../../../src/domain/numbers/interval';
import { toUnit } from '../../../../src/domain/numbers/quantity';
import type { Conversion } from '../../../../src/domain/dataset';
import { faultsOfObservation, type Fault } from '../fault';
import { agreesWithPrinted } from './printedUnit';
import type { LocatedObservation, Tables } from '../tables';

export interface RowFindings {
  readonly faults: readonly Fault[];
  /** What a reader of the check should see though it breaks no rule. */
  readonly notes: readonly Fault[];
}

/**
 * Holds each observation against what the package says of its indicator and report: the value is the
 * printed number, the unit is the printed one and leads to the canonical unit, the dimension is the
 * indicator's, the report the company's, the year not after it (targets excepted), and of the numbers a
 * report prints for one thing one is preferred.
 */
export function checkRows(tables: Tables): RowFindings {
  const indicators = new Map(tables.indicators.map(({ row }) => [row.indicator, row]));
  const reports = new Map(tables.reports.map(({ row }) => [row.report, row]));
  const conversions = tables.conversions.map(({ row }) => row);
  const preferred = new Set(
    tables.observations.filter(({ row }) => row.preferred).map(({ row }) => cellOf(row)),
  );
  const faults: Fault[] = [];
  const notes: Fault[] = [];
  for (const { line, row } of tables.observations) {
    const fault = faultsOfObservation(line);
    const indicator = indicators.get(row.indicator);
    const report = reports.get(row.report);
    const number = numberOf(row);
    if (row.value !== number) {
      const expected = number ?? `one number in printed (${row.printed})`;
      faults.push(fault('value', 'value_not_as_printed', row.value, expected));
    }
    if (!agreesWithPrinted(row.unit, row.unit_printed)) {
      const expected = `the code of the printed unit ${row.unit_printed}`;
      faults.push(fault('unit', 'unit_not_as_printed', row.unit, expected));
    }
    if (indicator && !leadsTo(row.unit, indicator.unit, conversions)) {
      const expected = `${indicator.unit}, or a conversion to it in conversions.csv`;
      const told = row.boundary !== null || row.definition !== null;
      const finding = fault('unit', 'unit_not_convertible', row.unit, expected);
      (told ? notes : faults).push(finding);
    }
    if (indicator && row.dimension !== null && !indicator.dimensions.includes(row.dimension)) {
      const expected = `empty or one of: ${indicator.dimensions.join(', ') || 'none'}`;
      faults.push(fault('dimension', 'dimension_of_other_indicator', row.dimension, expected));
    }
    if (!preferred.has(cellOf(row))) {
      const expected = 'yes: the report prints no other number for it that is preferred';
      faults.push(fault('preferred', 'no_preferred_number', 'no', expected));
    }
    if (report && report.company !== row.company) {
      const expected = `a report of ${row.company}`;
      faults.push(fault('report', 'report_of_other_company', row.report, expected));
    }
    if (report && indicator && indicator.kind !== 'target' && row.year > report.year) {
      const expected = `${report.year} or earlier, as ${row.indicator} is no target`;
      faults.push(fault('year', 'year_after_report', String(row.year), expected));
    }
  }
  return { faults, notes };
}

/** What a report prints a number for. */
function cellOf({ report, indicator, year, dimension, category }: LocatedObservation['row']) {
  return [report, indicator, year, dimension, category].join(' ');
}

/** The number the printed characters stand for, none or all for words; null where they hold not one. */
function numberOf({
  value,
  unit,
  printed,
  qualifier,
  confidence,
  note,
}: LocatedObservation['row']) {
  if (qualifier === 'in_words') return unit === '%' && value === '100' ? value : '0';
  const plain = printed
    .normalize('NFKC')
    .replace(/\u2212/g, '-')
    .replace(/\s+/g, '');
  const numeral = chineseNumeral(plain);
  if (numeral !== null) return numeral;
  // A comma the report misplaced (21,6719) is read over where a note says so.
  const misprint = confidence !== 'printed' && note !== null;
  const digits = misprint ? plain.replaceAll(',', '') : plain;
  const [number, ...others] = digits.match(/-?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/g) ?? [];
  return number === undefined || others.length > 0 ? null : number.replaceAll(',', '');
}

const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A count of people or things up to ten in Chinese numerals (三名, 兩位); null for all else. */
function chineseNumeral(text: string): string | null {
  const match = /^([零一二兩两三四五六七八九十])[位名人次家個个]?$/.exec(text);
  const word = match?.[1]?.replace(/[兩两]/, '二');
  return word === undefined ? null : String(numerals.indexOf(word));
}

function leadsTo(unit: string, canonical: string, conversions: readonly Conversion[]): boolean {
  const one = { value: new Big(1), unit, interval: exactly(new Big(1)), decimals: null };
  return toUnit(one, canonical, conversions) !== null;
}
