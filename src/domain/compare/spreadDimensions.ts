import type { Dataset, Indicator } from '../dataset';
import { observationsOfIndicator } from '../facts/lookup';
import { dimensionsOf } from '../figures/figuresOf';
import { groupBy } from '../groupBy';

/** The dimensions of an indicator in which two companies print the same group, or both print sites. */
export function spreadDimensions(dataset: Dataset, indicator: Indicator): readonly string[] {
  return dimensionsOf(dataset, indicator.id).filter((dimension) => {
    const rows = observationsOfIndicator(dataset, indicator.id).filter(
      (row) => row.dimension === dimension,
    );
    const groups = groupBy(rows, ({ category }) => (dimension === 'site' ? null : category));
    return [...groups.values()].some((own) => new Set(own.map((row) => row.company)).size > 1);
  });
}
