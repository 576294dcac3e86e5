import type { CaveatId, Dataset } from '../dataset';
import { figureId, type FigureKey } from '../figure';
import { findIndicator } from '../facts/lookup';
import { checkReport } from './checkCompany';
import { partsOf, type Rule } from './finding';

/** A second value is a state of its own, and revenue is no number of the report. */
const notOfItself: readonly Rule[] = ['printed_twice', 'published_revenue'];

/**
 * What the checks of its report say of a printed figure that keeps it from being ranked: it cannot
 * stand beside other numbers of the report, or its own total shows that it was divided by other people
 * than the staff at year end.
 */
export function caveatsFromChecks(report: Dataset, key: FigureKey): readonly CaveatId[] {
  const indicator = findIndicator(report, key.indicator);
  if (!indicator) return [];
  const id = figureId(key);
  const caveats = new Set<CaveatId>();
  for (const finding of checkReport(report, key.company, indicator).flatMap(partsOf)) {
    if (figureId(finding.key) !== id) continue;
    if (finding.outcome === 'contradicts' && !notOfItself.includes(finding.rule)) {
      caveats.add('contradicts_itself');
    }
    if (finding.messageId === 'implied_base_differs') caveats.add('other_base');
  }
  return [...caveats];
}
