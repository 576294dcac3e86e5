import { textsOf } from '../../domain/facts/aspects';
import { figureOn, unitOn, type Basis } from '../../domain/derive/basis';
import { assess, type Comparison } from '../../domain/compare/comparison';
import type { Dataset, Indicator } from '../../domain/dataset';
import {
  derivationOf,
  figureId,
  isPresent,
  printedBehind,
  stateOf,
  type Figure,
  type FigureKey,
  type FigureState,
} from '../../domain/figure';
import { figuresOf } from '../../domain/derive/figuresOf';
import { isNotComparable, isLowerBound } from '../../domain/derive/turnover';
import type { I18n } from '../../i18n/I18n';
import type { Selection } from '../../state/selection';
import { buildNotComparableRow, type NotComparableRow } from './notComparableRow';
import { buildSentence } from '../../wording/sentence';
import { buildVerdictView, type VerdictView } from './verdictView';
import { companyPosition, reportOf } from '../../domain/facts/lookup';
import { basisPhrase, shortOf, undividedNote } from '../../wording/basis';
import { formatFigure } from '../../wording/figure';
import { companyName, groupName, unitName } from '../../wording/names';

/** One mark of a figure: a company, or a site of it. */
export interface FigureRow {
  readonly id: string;
  readonly key: FigureKey;
  readonly company: string;
  readonly name: string;
  /** The company's place, which fixes its colour and marker. */
  readonly position: number;
  /** The site or group, where the row is not the whole company. */
  readonly group: string | null;
  readonly state: FigureState;
  /** What is drawn, in the canonical unit; null where nothing can be drawn to scale. */
  readonly drawn: number | null;
  /** The number or the words for the gap. */
  readonly text: string;
  /** What must be said beside the mark. */
  readonly aside: string | null;
  /** The whole row in words, for those who hear it. */
  readonly label: string;
  /** True where the number is derived, or the report prints two. */
  readonly hatched: boolean;
  /** True where the row may be ranked with the others. */
  readonly rankable: boolean;
}

/** Everything a figure shows, says, reads out and exports. */
export interface FigureView {
  readonly indicator: string;
  readonly title: string;
  readonly unit: string;
  readonly year: number;
  readonly sentence: string;
  readonly verdict: VerdictView | null;
  readonly rows: readonly FigureRow[];
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
  dataset: Dataset,
  indicator: Indicator,
  companies: readonly string[],
  year: number,
  selection: Pick<Selection, 'scale' | 'sort' | 'show'> & Basis,
  i18n: I18n,
  inferenceOf: Inference = () => null,
): FigureView {
  const printed = figuresOf(dataset, indicator, companies, year);
  const all = printed.map((figure) => ({
    printed: figure,
    on: figureOn(dataset, figure, selection),
  }));
  const apart = all.filter(({ on }) => isNotComparable(on));
  const figures = all.map(({ on }) => on).filter((figure) => !isNotComparable(figure));
  const comparison = assess(figures, dataset.texts);
  const onlyComparable = selection.show === 'comparable';
  const shown = onlyComparable
    ? figures.filter(
        (figure) => !isPresent(figure) || comparison.rankable.has(figureId(figure.key)),
      )
    : figures;
  const ordered = selection.sort === 'value' ? byValue(shown, comparison) : shown;
  const phrase = basisPhrase(dataset, indicator, selection, i18n, 'sentence');
  return {
    indicator: indicator.id,
    title: indicator.label[i18n.language],
    unit: unitName(dataset, unitOn(indicator, selection), i18n),
    year,
    sentence: buildSentence(dataset, figures, comparison, year, i18n, {
      phrase,
      notComparable: apart.map(({ on }) => on),
    }),
    verdict: buildVerdictView(dataset, figures, comparison, i18n),
    rows: ordered.map((figure) => buildRow(dataset, figure, comparison, i18n)),
    notComparable: (onlyComparable ? [] : apart).map((item) =>
      buildNotComparableRow(
        dataset,
        item,
        buildRow(dataset, item.on, comparison, i18n),
        inferenceOf(item.on.key),
        i18n,
      ),
    ),
    basis: basisPhrase(dataset, indicator, selection, i18n, 'unit'),
    note: undividedNote(indicator, selection, i18n),
    hidden: figures.length - shown.length + (onlyComparable ? apart.length : 0),
    empty:
      companies.length === 0
        ? 'no_company'
        : onlyComparable && comparison.rankable.size === 0
          ? 'nothing_comparable'
          : null,
    baseline: baselineOf(indicator.id),
    scale: selection.scale,
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

export function buildRow(
  dataset: Dataset,
  figure: Figure,
  comparison: Comparison | null,
  i18n: I18n,
): FigureRow {
  const { key } = figure;
  const name = companyName(dataset, key.company, i18n);
  const group = groupName(dataset, key, i18n);
  const text = formatFigure(dataset, figure, i18n);
  const remarks = remarksOf(dataset, figure, i18n);
  const unit = isPresent(figure) && figure.comparableUnit ? figure.quantity.unit : null;
  const spoken = unit === null ? text : `${text} ${unitName(dataset, unit, i18n)}`;
  return {
    id: figureId(key),
    key,
    company: key.company,
    name,
    position: companyPosition(dataset, key.company),
    group,
    state: stateOf(figure),
    // Of a lower bound nobody knows how long the bar would be.
    drawn:
      isPresent(figure) && figure.comparableUnit && !isLowerBound(figure)
        ? figure.quantity.value.toNumber()
        : null,
    text,
    aside: [group, ...remarks].filter((part) => part !== null).join(' · ') || null,
    label: i18n.t('row.label', {
      name: group === null ? name : i18n.t('row.group', { name, group }),
      value: [spoken, ...remarks].join(i18n.t('row.separator')),
    }),
    hatched:
      isPresent(figure) &&
      figure.caveats.some((caveat) => caveat === 'derived' || caveat === 'second_value'),
    rankable: comparison?.rankable.has(figureId(key)) ?? false,
  };
}

/** The few words without which the mark would mislead: how it was derived, what it covers. */
function remarksOf(dataset: Dataset, figure: Figure, i18n: I18n): readonly string[] {
  if (!isPresent(figure)) return [];
  const { caveats } = figure;
  const derivation = derivationOf(figure);
  // A printed number that was turned or divided keeps its own notes.
  const startsPrinted = derivation !== null && 'from' in derivation && derivation.from === null;
  const remarks: string[] = [];
  for (const row of printedBehind(figure)) {
    for (const text of textsOf(dataset.texts, row)) {
      const ofInput = derivation !== null && !startsPrinted && text.id === row.note;
      if (text.short && !ofInput) remarks.push(text.short[i18n.language]);
    }
  }
  if (derivation) remarks.splice(1, 0, ...shortOf(dataset, derivation, i18n));
  const staffBelow = derivation?.rule === 'per_employee';
  if ((remarks.length === 0 || staffBelow) && caveats.includes('full_time_only')) {
    remarks.push(i18n.t('caveat.full_time_only'));
  }
  for (const caveat of ['weak_reading', 'contradicts_itself', 'second_value'] as const) {
    if (caveats.includes(caveat)) remarks.unshift(i18n.t(`caveat.${caveat}`));
  }
  return [...new Set(remarks)].slice(0, 2);
}
