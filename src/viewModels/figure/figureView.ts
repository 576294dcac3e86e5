import { figureOn, unitOn, type SideBySide } from '../../domain/figures/basis';
import { assess, type Comparison } from '../../domain/compare/comparison';
import type { Indicator } from '../../domain/dataset';
import { figureId, isPresent, type Figure, type FigureKey } from '../../domain/figure';
import { figuresOf } from '../../domain/figures/figuresOf';
import { isNotComparable } from '../../domain/figures/turnover';
import type { Context } from '../../wording/context';
import type { Selection } from '../../state/selection';
import { comparableFigures } from '../../domain/compare/judge';
import { buildRow } from './figureRow';
import { isShown, placeRows, type PlacedRows } from './placement';
import { buildNotComparableRow, type NotComparableRow } from './notComparableRow';
import { buildSentence } from '../../wording/sentence';
import { buildVerdictView, type VerdictView } from './verdictView';
import { reportOf } from '../../domain/facts/lookup';
import { basisPhrase, undividedNote } from '../../wording/basis';
import { unitName } from '../../wording/names';

/** Everything a figure shows, says, reads out and exports. */
export interface FigureView extends PlacedRows {
  readonly indicator: string;
  readonly title: string;
  readonly unit: string;
  readonly year: number;
  readonly sentence: string;
  readonly verdict: VerdictView | null;
  /** What cannot stand on the chosen basis beside the rest, in the order of the companies. */
  readonly notComparable: readonly NotComparableRow[];
  /** On what the figures stand, where the unit does not say it; null where they stand as reported. */
  readonly basis: string | null;
  /** Why they are not divided though a base is chosen. */
  readonly note: string | null;
  /** Rows left out because they may not be ranked with the rest, at the reader's wish. */
  readonly hidden: number;
  /** Why there is no row, or null. */
  readonly empty: 'no_company' | 'nothing_comparable' | null;
  /** Where bars begin: 0, or a physical floor (PUE). */
  readonly baseline: number;
  readonly scale: Selection['scale'];
  readonly sources: readonly string[];
}

/** The physical floor of an indicator where it is not zero; ISO/IEC 30134-2: PUE is at least 1. */
const floors: Readonly<Record<string, number>> = {
  pue: 1,
  pue_target: 1,
  pue_requirement: 1,
  // A calendar has no zero worth drawing: target years are drawn from the decade they are set in.
  climate_target_year: 2020,
};

export function baselineOf(indicator: string): number {
  return floors[indicator] ?? 0;
}

/** False where values are calendar years, written without a thousands separator. */
export function isGrouped(indicator: Indicator): boolean {
  return indicator.unit !== 'year';
}

/** A sentence the checks can add to what stands apart, by its figure; null where they say nothing. */
export type Inference = (key: FigureKey) => string | null;

/** The figure of one indicator and year for the chosen companies, on the chosen basis. */
export function buildFigureView(
  context: Context,
  indicator: Indicator,
  chosen: SideBySide & Pick<Selection, 'scale' | 'sort' | 'show'>,
  inferenceOf: Inference = () => null,
): FigureView {
  const { dataset, i18n } = context;
  const { companies, year } = chosen;
  const printed = figuresOf(dataset, indicator, companies, year);
  const all = printed.map((figure) => ({
    printed: figure,
    on: figureOn(dataset, figure, chosen),
  }));
  const apart = all.filter(({ on }) => isNotComparable(on));
  const figures = comparableFigures(all.map(({ on }) => on));
  const comparison = assess(figures, dataset.texts);
  const onlyComparable = chosen.show === 'comparable';
  const nothingComparable = onlyComparable && comparison.rankable.size === 0;
  const shown = figures.filter((figure) => isShown({ figure, comparison }, chosen));
  const ordered = chosen.sort === 'value' ? byValue(shown, comparison) : shown;
  const phrase = basisPhrase(context, indicator, chosen, 'sentence');
  return {
    indicator: indicator.id,
    title: indicator.label[i18n.language],
    unit: unitName(unitOn(indicator, chosen), i18n),
    year,
    sentence: buildSentence(context, {
      figures,
      comparison,
      year,
      basis: { phrase, notComparable: apart.map(({ on }) => on) },
    }),
    verdict: buildVerdictView(dataset, figures, comparison, i18n),
    ...placeRows(ordered.map((figure) => buildRow(dataset, figure, comparison, i18n))),
    notComparable: (onlyComparable ? [] : apart).map((item) =>
      buildNotComparableRow(
        item,
        buildRow(dataset, item.on, comparison, i18n),
        inferenceOf(item.on.key),
        i18n,
      ),
    ),
    basis: basisPhrase(context, indicator, chosen, 'unit'),
    note: undividedNote(indicator, chosen, i18n),
    hidden: figures.length - shown.length + (onlyComparable ? apart.length : 0),
    empty: companies.length === 0 ? 'no_company' : nothingComparable ? 'nothing_comparable' : null,
    baseline: baselineOf(indicator.id),
    scale: chosen.scale,
    sources: companies.flatMap((company) => reportOf(dataset, company)?.title ?? []),
  };
}

/** Rankable figures from the highest down, then the rest in the order of the companies. */
function byValue(figures: readonly Figure[], comparison: Comparison): readonly Figure[] {
  const ranked = figures
    .filter(isPresent)
    .filter((figure) => comparison.rankable.has(figureId(figure.key)))
    .sort((a, b) => b.quantity.value.cmp(a.quantity.value));
  const rest = figures.filter((figure) => !comparison.rankable.has(figureId(figure.key)));
  return [...ranked, ...rest];
}
