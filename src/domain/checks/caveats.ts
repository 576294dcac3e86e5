import type { CaveatId, Dataset } from '../dataset';
import { figureId, type FigureKey } from '../figure';
import { findIndicator } from '../facts/lookup';
import { checkIndicator } from './checkCompany';
import { partsOf } from './finding';

/**
 * What the checks say of a printed figure that keeps it from being ranked: it cannot stand beside
 * other numbers of its report, or its own total shows that it was divided by other people than the
 * staff at year end. (A second printed value is a state of the figure, not a caveat from here.)
 */
export function caveatsFromChecks(dataset: Dataset, key: FigureKey): readonly CaveatId[] {
  const indicator = findIndicator(dataset, key.indicator);
  if (!indicator) return [];
  const id = figureId(key);
  const caveats = new Set<CaveatId>();
  for (const finding of checkIndicator(dataset, key.company, indicator).flatMap(partsOf)) {
    if (figureId(finding.key) !== id) continue;
    if (finding.outcome === 'contradicts' && finding.rule !== 'printed_twice') {
      caveats.add('contradicts_itself');
    }
    if (finding.messageId === 'implied_base_differs') caveats.add('other_base');
  }
  return [...caveats];
}
