import { figureOn, unitOn, type SideBySide } from '../../domain/figures/basis';
import { assess, type Comparison } from '../../domain/compare/comparison';
import type { Indicator } from '../../domain/dataset';
import { figureId, isPresent, type Figure, type FigureKey } from '../../domain/figure';
import { figuresOf } from '../../domain/figures/figuresOf';
import { isNotComparable } from '../../domain/figures/turnover';
import { floorOf } from '../../domain/limits';
import { formatSource } from '../../wording/source';
import type { Context } from '../../wording/context';
import type { Selection } from '../../state/selection';
import { comparableFigures } from '../../domain/compare/judge';
import type { AxisRule } from '../../theme/axis';
import type { I18n } from '../../i18n/I18n';
import { buildRow, type FigureRow } from './figureRow';
import { isShown, onAxis, placeRows, type PlacedRows } from './placement';
import { buildNotComparableRow, type NotComparableRow } from './notComparableRow';
import { buildSentence } from '../../wording/sentence';
import { buildVerdictView, type VerdictView } from './verdictView';
import { targetMarks, withTarget } from '../targets/targetMarks';
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
  /** What cannot stand on the chosen basis at all, in the order of the companies. */
  readonly notComparable: readonly NotComparableRow[];
  /** On what the figures stand, where the unit does not say it; null where they stand as reported. */
  readonly basis: string | null;
  /** Why they are not divided though a base is chosen. */
  readonly note: string | null;
  /** Rows left out because they may not be ranked with the rest, at the reader's wish. */
  readonly hidden: number;
  /** Why there is no row, or null. */
  readonly empty: 'no_company' | 'nothing_comparable' | null;
  readonly axis: AxisRule;
  /** Where the axis begins if not at nothing, or that it is logarithmic. */
  readonly axisNote: string | null;
  /** The reports that the figures are from. */
  readonly source: string;
}

/** True where values are calendar years, which stand on a line of time. */
export function isCalendar({ unit }: Pick<Indicator, 'unit'>): boolean {
  return unit === 'year';
}

/** True of amounts. Rates, shares and targets are read against the ends of their own scale. */
export function hasLogScale({ kind }: Pick<Indicator, 'kind'>): boolean {
  return kind === 'flow' || kind === 'stock' || kind === 'intensity';
}

/** The axis an indicator is drawn on, as near to the reader's wish as its values allow. */
export function axisRuleOf(
  indicator: Indicator,
  { scale, year }: Pick<Selection, 'scale'> & { readonly year: number },
): AxisRule {
  return isCalendar(indicator)
    ? { baseline: year, scale: 'years' }
    : {
        baseline: floorOf(indicator) ?? 0,
        scale: hasLogScale(indicator) ? scale : 'linear',
      };
}

/** What must be said of an axis that does not begin at nothing, or is not linear, if it is drawn. */
export function axisNote(
  { baseline, scale }: AxisRule,
  rows: readonly Pick<FigureRow, 'drawn'>[],
  { t }: I18n,
): string | null {
  if (rows.every(({ drawn }) => drawn === null)) return null;
  if (scale === 'log') return t('figure.log');
  return scale === 'linear' && baseline !== 0
    ? t('figure.floor', { floor: baseline.toFixed(1) })
    : null;
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
  const comparison = assess(figures, dataset);
  const onlyComparable = chosen.show === 'comparable';
  const nothingComparable = onlyComparable && comparison.rankable.size === 0;
  // What is known to be at least so much is drawn, though it is not compared.
  const placed = all.flatMap(({ on }) => (isPresent(on) || !isNotComparable(on) ? on : []));
  const listed = apart.filter(({ on }) => !isPresent(on));
  const shown = placed.filter((figure) => isShown({ figure, comparison }, chosen));
  const ordered = chosen.sort === 'value' ? byValue(shown, comparison) : shown;
  const phrase = basisPhrase(context, indicator, chosen, 'sentence');
  const axis = axisRuleOf(indicator, chosen);
  const targets = targetMarks(context, indicator, companies, axis);
  const rows = ordered.map((figure) =>
    withTarget(buildRow(dataset, figure, comparison, i18n), targets, context),
  );
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
    ...placeRows(rows.map((row) => onAxis(row, axis, i18n))),
    notComparable: (onlyComparable ? [] : listed).map((item) =>
      buildNotComparableRow(
        item,
        buildRow(dataset, item.on, comparison, i18n),
        inferenceOf(item.on.key),
        i18n,
      ),
    ),
    basis: basisPhrase(context, indicator, chosen, 'unit'),
    note: undividedNote(indicator, chosen, i18n),
    hidden: placed.length - shown.length + (onlyComparable ? listed.length : 0),
    empty: companies.length === 0 ? 'no_company' : nothingComparable ? 'nothing_comparable' : null,
    axis,
    axisNote: axisNote(axis, rows, i18n),
    source: formatSource(context, placed),
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
