import type { Dataset, Indicator, Report } from '../dataset';
import { reportOf } from '../facts/lookup';
import { defaultBasis } from '../figures/basis';
import { seriesOn, type Series } from '../figures/series';
import { latestChange, type YearChange } from './yearChange';

/** Which way a figure went: to the better or the worse, where that is not disputed. */
export const ways = ['better', 'worse', 'neither', 'unlike', 'level'] as const;
export type Way = (typeof ways)[number];

/** One figure of a report's own year and of the year before. */
export interface FigureChange {
  readonly indicator: Indicator;
  readonly series: Series;
  readonly changed: YearChange;
  /** `unlike` where the years cannot be set against each other, `level` within rounding. */
  readonly way: Way;
}

/** The figures that the year of a company's latest report and the year before both have. */
export function figureChangesOf(dataset: Dataset, company: string): readonly FigureChange[] {
  const report = reportOf(dataset, company);
  if (!report) return [];
  return dataset.indicators
    .filter(({ kind }) => kind !== 'target')
    .flatMap((indicator) => changesOf(dataset, indicator, report));
}

function changesOf(
  dataset: Dataset,
  indicator: Indicator,
  { company, year }: Report,
): readonly FigureChange[] {
  const side = { ...defaultBasis, company };
  return seriesOn(dataset, indicator, side, [year, year - 1]).flatMap((series) => {
    const changed = latestChange(dataset.texts, series.figures);
    return changed ? [{ indicator, series, changed, way: wayOf(indicator, changed) }] : [];
  });
}

function wayOf({ better }: Indicator, { direction }: YearChange): Way {
  if (direction === null) return 'unlike';
  if (direction === 'level') return 'level';
  if (better === null) return 'neither';
  return (direction === 'fell') === (better === 'lower') ? 'better' : 'worse';
}
