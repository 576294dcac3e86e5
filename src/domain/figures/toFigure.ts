import { atomsOf } from '../groups/partitions';
import { caveatsOf } from '../facts/aspects';
import { measuresOneThing, methodNamedBy } from '../facts/methods';
import { caveatsFromChecks } from '../checks/caveats';
import type { CaveatId, Conversion, Dataset, Observation, Report } from '../dataset';
import { caveatsOfParts } from '../derive/caveatsOfParts';
import { derive } from '../derive/derivation';
import {
  stateOf,
  type DerivedFigure,
  type Figure,
  type FigureKey,
  type PrintedFigure,
  type ReportGap,
} from '../figure';
import { intersect } from '../numbers/interval';
import {
  disclosureOf,
  findIndicator,
  observationsOfCompany,
  reportOf,
  reportOn,
  wasReadFor,
} from '../facts/lookup';
import { printedFor, toFact, type Printed } from '../facts/printed';
import { inReports, ofReport, reprintsOf } from '../facts/vintage';
import { quantityOf, toUnit } from '../numbers/quantity';

/**
 * The figure of a cell: the printed number in the canonical unit, else what other printed numbers
 * of one report fix, else the reason why there is none.
 */
export function toFigure(dataset: Dataset, key: FigureKey): Figure {
  const printed = printedFor(dataset, key);
  if (printed) return fromPrinted(dataset, key, printed);
  const derived = inReports(dataset, key.company, (report) => fromDerivation(report, key));
  return derived ?? absent(dataset, key);
}

function fromPrinted(dataset: Dataset, key: FigureKey, printed: Printed): PrintedFigure {
  const { row, others, isFallback } = printed;
  const fact = toFact(dataset, row);
  const { quantity, steps } = fact ?? { quantity: quantityOf(row), steps: [] };
  const report = ofReport(dataset, row.report);
  const reprints = reprintsOf(dataset, row);
  const differs = (other: Observation) => {
    const second = toUnit(quantityOf(other), quantity.unit, dataset.conversions)?.quantity;
    return second !== undefined && !intersect(second.interval, quantity.interval);
  };
  const isOfMethod = key.dimension !== null && measuresOneThing(key.dimension);
  const caveats = new Set([
    // A figure that is asked for by its method need not say so.
    ...caveatsOf(dataset, row).filter((caveat) => !(isOfMethod && methodNamedBy(caveat) !== null)),
    ...caveatsOfParts(report, row),
    ...caveatsOfSteps(dataset, steps),
  ]);
  if (isFallback) caveats.add('full_time_only');
  if (!fact) caveats.add('unit_not_comparable');
  if (others.some(differs)) caveats.add('second_value');
  if (reprints.some(differs)) caveats.add('other_report');
  for (const caveat of caveatsFromChecks(report, key)) caveats.add(caveat);
  return {
    kind: 'printed',
    key,
    quantity,
    comparableUnit: fact !== null,
    steps,
    observation: row,
    reprints,
    others,
    caveats: [...caveats],
  };
}

function fromDerivation(dataset: Dataset, key: FigureKey): DerivedFigure | null {
  const derived = derive(dataset, key);
  if (!derived) return null;
  const { quantity, derivation, steps } = derived;
  const caveats = new Set<CaveatId>(['derived', ...caveatsOfSteps(dataset, steps)]);
  for (const input of derivation.inputs) {
    for (const caveat of caveatsOf(dataset, input)) caveats.add(caveat);
    // A group that is printed twice stays so when it is added to others.
    const group =
      derivation.rule === 'sum_of_groups' || derivation.rule === 'share_of_group'
        ? toFigure(dataset, input)
        : null;
    if (group && stateOf(group) === 'second_value') caveats.add('second_value');
  }
  return {
    kind: 'derived',
    key,
    quantity,
    comparableUnit: true,
    steps,
    others: [],
    derivation,
    caveats: [...caveats],
  };
}

function absent(dataset: Dataset, key: FigureKey): ReportGap {
  const whole = key.dimension === null;
  const report = reportOfGap(dataset, key);
  const disclosure = whole && report ? disclosureOf(dataset, report.id, key.indicator) : null;
  const { note = null, line = null } = disclosure ?? {};
  const gap = { kind: 'report_gap', key, note, line, report, parts: [] } as const;
  const parts = whole ? partsOf(dataset, key, report) : overlapping(dataset, key);
  if (parts.length > 0) return { ...gap, state: 'in_parts', parts };
  if (disclosure) return { ...gap, state: disclosure.reason };
  if (report)
    return {
      ...gap,
      state: wasReadFor(dataset, report, key.indicator) ? 'not_disclosed' : 'unknown',
    };
  // Where the company's reports are missing from the package, nothing is known of any year.
  return { ...gap, state: reportOf(dataset, key.company) ? 'no_report' : 'unknown' };
}

/** The report that would print the figure: that of its year, for a target of a later year the latest. */
function reportOfGap(dataset: Dataset, { company, indicator, year }: FigureKey): Report | null {
  return findIndicator(dataset, indicator)?.kind === 'target'
    ? reportOf(dataset, company)
    : reportOn(dataset, company, year);
}

/** What is printed of a figure that is not: its groups and sites, else other years of it. */
function partsOf(
  dataset: Dataset,
  { company, indicator, year }: FigureKey,
  report: Report | null,
): readonly Observation[] {
  const rows = observationsOfCompany(dataset, company, indicator);
  const ofYear = rows.filter((row) => row.year === year && row.dimension !== null);
  return ofYear.length > 0 ? ofYear : rows.filter((row) => row.report === report?.id);
}

/** What is printed of other groups that hold some of the same people or things: 20 to 29 of those under 30. */
function overlapping(
  dataset: Dataset,
  { company, indicator, year, dimension, category }: FigureKey,
): readonly Observation[] {
  if (dimension === null || category === null) return [];
  const own = atomsOf(dimension, category);
  return observationsOfCompany(dataset, company, indicator).filter(
    (row) =>
      row.year === year &&
      row.dimension === dimension &&
      row.category !== null &&
      atomsOf(dimension, row.category).some((atom) => own.includes(atom)),
  );
}

function caveatsOfSteps(dataset: Dataset, steps: readonly Conversion[]): readonly CaveatId[] {
  return steps.flatMap((step) => dataset.texts.get(step.basis)?.caveats ?? []);
}
