import { comparableFigures } from '../../domain/compare/judge';
import { assess } from '../../domain/compare/comparison';
import type { Indicator } from '../../domain/dataset';
import { figuresOn, type SideBySide } from '../../domain/figures/basis';
import { defaultSelection } from '../../state/selection';
import type { Context } from '../../wording/context';
import { formatYear, formatYearSpan } from '../../wording/years';
import { buildFigureView } from '../figure/figureView';
import { buildVerdictView, type VerdictView } from '../figure/verdictView';

/** The verdict on the figures of a year, or of years in a row that have the same. */
export interface YearVerdict {
  readonly years: string;
  readonly verdict: VerdictView;
}

type Side = Omit<SideBySide, 'year'>;

/** The verdicts on the figures of each of these years, the latest first. */
export function buildYearVerdicts(
  { dataset, i18n }: Context,
  indicator: Indicator,
  side: Side,
  years: readonly number[],
): readonly YearVerdict[] {
  const runs: { from: number; to: number; id: string; verdict: VerdictView | null }[] = [];
  for (const year of [...years].sort((a, b) => b - a)) {
    const figures = comparableFigures(figuresOn(dataset, indicator, { ...side, year }));
    const verdict = buildVerdictView(dataset, figures, assess(figures, dataset), i18n);
    const id = JSON.stringify(verdict && [verdict.level, verdict.reasons]);
    const run = runs[runs.length - 1];
    if (run?.id === id) run.from = year;
    else runs.push({ from: year, to: year, id, verdict });
  }
  return runs.flatMap(({ from, to, verdict }) =>
    verdict === null
      ? []
      : [
          {
            years: from === to ? formatYear(to, i18n) : formatYearSpan(from, to, i18n),
            verdict,
          },
        ],
  );
}

/** The sentence of the latest year with a figure: "FY2024: Of the 3 figures …"; null without one. */
export function latestSentence(
  context: Context,
  indicator: Indicator,
  side: Side,
  years: readonly number[],
): string | null {
  if (years.length === 0) return null;
  const year = Math.max(...years);
  const { sentence } = buildFigureView(context, indicator, { ...defaultSelection, ...side, year });
  return context.i18n.t('row.label', { name: formatYear(year, context.i18n), value: sentence });
}
