import { caveatsOf } from '../facts/aspects';
import { caveatsFromChecks } from '../checks/caveats';
import type { CaveatId, Conversion, Dataset } from '../dataset';
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
import { disclosureOf, reportOf } from '../facts/lookup';
import { printedFor, toFact, type Printed } from '../facts/printed';
import { quantityOf, toUnit } from '../numbers/quantity';

/**
 * The figure of a cell: the printed number in the canonical unit, else what other printed numbers
 * fix, else the reason why there is none.
 */
export function toFigure(dataset: Dataset, key: FigureKey): Figure {
  const printed = printedFor(dataset, key);
  if (printed) return fromPrinted(dataset, key, printed);
  return fromDerivation(dataset, key) ?? absent(dataset, key);
}

function fromPrinted(dataset: Dataset, key: FigureKey, printed: Printed): PrintedFigure {
  const { row, others, isFallback } = printed;
  const fact = toFact(dataset, row);
  const { quantity, steps } = fact ?? { quantity: quantityOf(row), steps: [] };
  const contradicted = others.some((other) => {
    const second = toUnit(quantityOf(other), quantity.unit, dataset.conversions)?.quantity;
    return second !== undefined && !intersect(second.interval, quantity.interval);
  });
  const caveats = new Set([...caveatsOf(dataset.texts, row), ...caveatsOfSteps(dataset, steps)]);
  if (isFallback) caveats.add('full_time_only');
  if (!fact) caveats.add('unit_not_comparable');
  if (contradicted) caveats.add('second_value');
  for (const caveat of caveatsFromChecks(dataset, key)) caveats.add(caveat);
  return {
    kind: 'printed',
    key,
    quantity,
    comparableUnit: fact !== null,
    steps,
    observation: row,
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
    for (const caveat of caveatsOf(dataset.texts, input)) caveats.add(caveat);
    // A group that is printed twice stays so when it is added to others.
    const group = derivation.rule === 'sum_of_groups' ? toFigure(dataset, input) : null;
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
  const disclosure =
    key.dimension === null ? disclosureOf(dataset, key.company, key.indicator, key.year) : null;
  const report = reportOf(dataset, key.company);
  const inReportYear = report?.year === key.year;
  if (disclosure) {
    const { reason, note, line } = disclosure;
    return { kind: 'report_gap', key, state: reason, note, line, inReportYear };
  }
  // Of a report that is not there, or of a headline of its own year, silence says nothing.
  const known = report !== null && (!inReportYear || key.dimension !== null);
  const state = known ? 'not_disclosed' : 'unknown';
  return { kind: 'report_gap', key, state, note: null, line: null, inReportYear };
}

function caveatsOfSteps(dataset: Dataset, steps: readonly Conversion[]): readonly CaveatId[] {
  return steps.flatMap((step) => dataset.texts.get(step.basis)?.caveats ?? []);
}
