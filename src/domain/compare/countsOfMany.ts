import { checkIndicator } from '../checks/checkCompany';
import type { Dataset, Indicator } from '../dataset';
import { answerOf } from '../figures/figuresOf';
import { reportOf } from '../facts/lookup';

/** What is counted over all companies: the states of what they disclose, the outcomes of their checks. */
export type CountKind = 'disclosure' | 'checks';

/** How many of each state or outcome there are, over all companies of a package. */
export interface CountsOfMany {
  /** The fiscal year of each company's latest report, in the order of the list; 0 where there is none. */
  readonly years: readonly number[];
  /** In the same order: of how many indicators, or findings, of the company. */
  readonly companies: Counts;
  /** In the order of the package's indicators: of how many companies. */
  readonly indicators: Counts;
}

/** By the id of a state or an outcome; one that nothing has is left out. */
type Counts = Readonly<Record<string, readonly number[]>>;

/** What a company has of an indicator: its one state, or the outcome of each finding about it. */
const found: Readonly<
  Record<CountKind, (dataset: Dataset, company: string, indicator: Indicator) => readonly string[]>
> = {
  disclosure: (dataset, company, indicator) => [answerOf(dataset, indicator, company).state],
  checks: (dataset, company, indicator) =>
    checkIndicator(dataset, company, indicator).map(({ outcome }) => outcome),
};

/** Counts company by company; `add` takes a package of the rows of one, in the order of the list. */
export function countingOf({ listed, indicators }: Dataset, kind: CountKind) {
  const years: number[] = [];
  const byCompany = new Map<string, number[]>();
  const byIndicator = new Map<string, number[]>();
  return {
    add(alone: Dataset): void {
      for (const { id } of alone.companies) {
        const place = years.push(reportOf(alone, id)?.year ?? 0) - 1;
        indicators.forEach((indicator, row) => {
          const ids = found[kind](alone, id, indicator);
          for (const one of ids) count(byCompany, one, place, listed.length);
          for (const one of new Set(ids)) count(byIndicator, one, row, indicators.length);
        });
      }
    },
    counts: (): CountsOfMany => ({
      years,
      companies: Object.fromEntries(byCompany),
      indicators: Object.fromEntries(byIndicator),
    }),
  };
}

function count(counts: Map<string, number[]>, id: string, place: number, length: number): void {
  const known = counts.get(id) ?? Array.from({ length }, () => 0);
  counts.set(id, known);
  known[place] = (known[place] ?? 0) + 1;
}
