import { canBePaired } from '../domain/compare/partners';
import { spreadDimensions } from '../domain/compare/spreadDimensions';
import type { Dataset, Indicator } from '../domain/dataset';
import { chartViews, type ChartView, type Selection } from '../state/selection';
import { isCalendar } from './figure/figureView';

/** The views an indicator has: calendar years stand on one line of time, by group as well. */
export function viewsOf(dataset: Dataset, indicator: Indicator): readonly ChartView[] {
  if (isCalendar(indicator)) return ['companies', 'table'];
  const lacks: Partial<Record<ChartView, boolean>> = {
    spread: spreadDimensions(dataset, indicator).length === 0,
    scatter: !canBePaired(indicator),
  };
  return chartViews.filter((view) => lacks[view] !== true);
}

/** The selection in a view the indicator has. */
export function selectionFor(
  dataset: Dataset,
  indicator: Indicator,
  selection: Selection,
): Selection {
  return viewsOf(dataset, indicator).includes(selection.view)
    ? selection
    : { ...selection, view: 'companies' };
}
