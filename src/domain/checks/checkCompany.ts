import type { Dataset, Indicator } from '../dataset';
import { figureId, type FigureKey } from '../figure';
import { averageTimesStaff } from './rules/training';
import { baseOverTime, publishedBase, sameBase } from './rules/bases';
import { factsOf, type CompanyFacts } from '../facts/companyFacts';
import { reportOf } from '../facts/lookup';
import { emissionFactor, factorChange } from './rules/factor';
import { partsOf, untested, type Finding } from './finding';
import { withinLimits } from './rules/limits';
import { turnoverFormula } from './rules/formula';
import { partsTotal } from './rules/parts';
import { wholePeople } from './rules/people';
import { betweenGroups, weightedMean } from './rules/rates';
import { jump, printedTwice, repeatedYear } from './rules/repeats';
import { composition, shareOfParts } from './rules/shares';
import { sumOfIndicators } from './rules/sums';
import { noLongerDisclosed, restated, targetKept } from './across/reports';
import { targetMet, targetTightened } from './rules/targets';
import { inEachReport } from '../facts/vintage';

/** One kind of check on the figures of one indicator; it knows indicators, never companies. */
type Check = (company: CompanyFacts, indicator: Indicator) => readonly Finding[];

/** Inside one report. */
const checks: readonly Check[] = [
  partsTotal,
  sumOfIndicators,
  betweenGroups,
  weightedMean,
  wholePeople,
  turnoverFormula,
  averageTimesStaff,
  sameBase,
  baseOverTime,
  publishedBase,
  emissionFactor,
  factorChange,
  printedTwice,
  shareOfParts,
  composition,
  targetTightened,
  repeatedYear,
  jump,
  withinLimits,
];

/** Across all reports of a company. */
const checksAcross: readonly Check[] = [targetMet, targetKept, restated, noLongerDisclosed];

/** The findings of some checks about one indicator, made once; of files of several versions none holds. */
function foundBy(made: readonly Check[]): Check {
  const known = new WeakMap<CompanyFacts, Map<string, readonly Finding[]>>();
  return (facts, indicator) => {
    const ofCompany = known.get(facts) ?? new Map<string, readonly Finding[]>();
    known.set(facts, ofCompany);
    const find = () => made.flatMap((check) => check(facts, indicator));
    const findings =
      ofCompany.get(indicator.id) ?? (facts.dataset.mixed ? find().map(untested) : find());
    ofCompany.set(indicator.id, findings);
    return findings;
  };
}

const findInside = foundBy(checks.map(namingReport));
const findAcross = foundBy(checksAcross);

/** The check, each finding with the report that it was made in. */
function namingReport(check: Check): Check {
  return (facts, indicator) => {
    const report = reportOf(facts.dataset, facts.company)?.id ?? null;
    const named = (finding: Finding): Finding => ({
      ...finding,
      report,
      parts: finding.parts.map(named),
    });
    return check(facts, indicator).map(named);
  };
}

/** What one report says of itself about an indicator; `report`: the package as far as it goes. */
export function checkReport(
  report: Dataset,
  company: string,
  indicator: Indicator,
): readonly Finding[] {
  return findInside(factsOf(report, company), indicator);
}

/** The findings about one indicator of a company: in each report, the newest first, then across them. */
export function checkIndicator(
  dataset: Dataset,
  company: string,
  indicator: Indicator,
): readonly Finding[] {
  return [
    ...inEachReport(dataset, company).flatMap((report) => checkReport(report, company, indicator)),
    ...findAcross(factsOf(dataset, company), indicator),
  ];
}

/** What a company's report says of itself when every check is run. */
export function checkCompany(dataset: Dataset, company: string): readonly Finding[] {
  return dataset.indicators.flatMap((indicator) => checkIndicator(dataset, company, indicator));
}

/** Findings of all companies, in the order of companies and indicators. */
export function checkAll(dataset: Dataset): readonly Finding[] {
  return dataset.companies.flatMap(({ id }) => checkCompany(dataset, id));
}

/** Every check of every company, as work that can be left after each indicator; what is found is kept. */
export function* checkSteps(dataset: Dataset): Generator<undefined, void> {
  for (const { id } of dataset.companies) {
    for (const indicator of dataset.indicators) {
      checkIndicator(dataset, id, indicator);
      yield;
    }
  }
}

/** True where a finding is about a figure, or rests on a number of it. */
export function touches(finding: Finding, key: FigureKey): boolean {
  const id = figureId(key);
  return (
    partsOf(finding).some((part) => figureId(part.key) === id) ||
    finding.rows.some((row) => figureId(row) === id)
  );
}
