import { checkCompany } from '../domain/checks/checkCompany';
import type { Finding, Rule, Term } from '../domain/checks/finding';
import type { Dataset, Financial, Observation } from '../domain/dataset';
import type { Interval } from '../domain/numbers/interval';
import type { Quantity } from '../domain/numbers/quantity';
import { buildDataset, type DatasetParts, type Texts } from './dataset';
import { endsOf } from './figures';
import { readPublished } from './published';

/** A printed number of company alpha. */
export type Row = NonNullable<DatasetParts['observations']>[number];
export type { Texts } from './dataset';

const published = readPublished();

/**
 * A number that company alpha prints for 2024 in the indicator's own unit, of the whole company or
 * of a group, as `gender.female`; `change` says what is otherwise.
 */
export function row(
  indicator: string,
  value: string,
  group: string | null = null,
  change: Partial<Observation> = {},
): Row {
  const [dimension, category] = group?.split('.') ?? [];
  return {
    company: 'alpha',
    indicator,
    value,
    dimension: dimension ?? null,
    category: category ?? null,
    ...change,
  };
}

/** The revenue that company alpha publishes for a year. */
export function alphaRevenue(value: string, unit = 'RMB million', year = 2024): Financial {
  const address = 'https://example.com/annual-report';
  const place = { document: 'Annual Report', section: 'p. 12', language: 'en', address } as const;
  return { company: 'alpha', year, item: 'revenue', value, unit, ...place };
}

/** What one company prints, under the published indicators, conversions and emission factors. */
export function alphaDataset(
  rows: readonly Row[],
  texts: Texts = {},
  financials: readonly Financial[] = [],
): Dataset {
  const dataset = buildDataset({
    companies: ['alpha'],
    indicators: published.indicators,
    emissionFactors: published.emissionFactors,
    observations: rows,
    financials,
    texts,
  });
  return { ...dataset, conversions: published.conversions };
}

/** What every rule, or one, says of the numbers of company alpha. */
export function findingsOf(
  rows: readonly Row[],
  texts: Texts = {},
  rule: Rule | null = null,
  financials: readonly Financial[] = [],
): readonly Finding[] {
  const findings = checkCompany(alphaDataset(rows, texts, financials), 'alpha');
  return rule === null ? findings : findings.filter((finding) => finding.rule === rule);
}

/** The one finding a rule comes to; throws where there are none or several. */
export function findingOf(rule: Rule, rows: readonly Row[], texts: Texts = {}): Finding {
  const [finding, ...others] = findingsOf(rows, texts, rule);
  if (!finding || others.length > 0) {
    throw new Error(`expected one finding, got ${finding ? others.length + 1 : 0}`);
  }
  return finding;
}

/** A finding in a line: rule, figure and outcome. */
export function lineOf({ rule, key, outcome }: Finding): string {
  const { indicator, year, dimension, category } = key;
  const group = dimension !== null && category !== null ? ` ${dimension}.${category}` : '';
  return `${rule} ${indicator} ${year}${group} ${outcome}`;
}

/** Findings a reader is warned by, each in a line. */
export function warningsOf(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ outcome }) => outcome === 'contradicts' || outcome === 'unusual')
    .map(lineOf);
}

/**
 * What the other numbers lead one to expect, from its low end to below its high one, to at most six
 * decimals; a null end is open.
 */
export function expectedEnds({ expected }: Finding): readonly (string | null)[] {
  return expected ? endsOf(rounded(expected.interval)) : [];
}

/** The same of the number that stands there. */
export function foundEnds({ found }: Finding): readonly (string | null)[] {
  return found ? endsOf(rounded(found.interval)) : [];
}

function rounded({ low, high }: Interval): Interval {
  return { low: low && low.round(6), high: high && high.round(6) };
}

/** An equation as plain text; computed numbers to at most four decimals. */
export function written({ equation }: Finding): string {
  return equation.map(termOf).join(' ');
}

function termOf(term: Term): string {
  if ('sign' in term) return term.sign;
  return numberOf('quantity' in term ? term.quantity : term.range);
}

function numberOf({ value, decimals }: Quantity): string {
  return decimals === null ? value.round(4).toFixed() : value.toFixed(decimals);
}
