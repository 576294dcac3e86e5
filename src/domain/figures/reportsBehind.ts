import type { Dataset, Report } from '../dataset';
import { inputsOf, isPresent, type AbsentFigure, type Figure } from '../figure';
import { reportOf } from '../facts/lookup';

/**
 * The reports that figures are read from, second values and what they are worked out from with them; for a
 * gap the report that leaves it out, else the latest that was read. In the order of the table.
 */
export function reportsBehind(dataset: Dataset, figures: readonly Figure[]): readonly Report[] {
  const ids = new Set(figures.flatMap((figure) => idsBehind(dataset, figure)));
  return dataset.reports.filter(({ id }) => ids.has(id));
}

function idsBehind(dataset: Dataset, figure: Figure): readonly string[] {
  if (isPresent(figure)) {
    return [...inputsOf(figure), ...figure.others].map(({ report }) => report);
  }
  const report = reportLeavingOut(dataset, figure) ?? reportOf(dataset, figure.key.company);
  return report ? [report.id] : [];
}

/** The report that leaves a figure out; null where the package has none on its year. */
export function reportLeavingOut(dataset: Dataset, gap: AbsentFigure): Report | null {
  return gap.kind === 'report_gap' ? gap.report : reportOf(dataset, gap.key.company);
}
