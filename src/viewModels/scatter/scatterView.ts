import { graverOf, pairFigures, type Pair } from '../../domain/compare/pairs';
import type { Indicator } from '../../domain/dataset';
import { dimensionOfParts } from '../../domain/figures/figuresOf';
import type { Selection } from '../../state/selection';
import type { AxisRule, OpenEnd } from '../../theme/axis';
import { basisPhrase } from '../../wording/basis';
import type { Context } from '../../wording/context';
import { indicatorName, unitName } from '../../wording/names';
import { isWritten, withUnit } from '../../wording/units';
import { buildRow, type FigureRow } from '../figure/figureRow';
import { axisRuleOf, hasLogScale } from '../figure/figureView';
import { isShown } from '../figure/placement';
import { buildVerdictView, type VerdictView } from '../figure/verdictView';
import type { NamedCompany } from '../namedCompany';
import type { Chosen } from '../page';
import { partnerOf } from './partner';

/** One axis of a scatter. */
export interface ScatterAxis extends AxisRule {
  /** The indicator's name, and the id of its unit. */
  readonly name: string;
  readonly unit: string;
  /** With its unit. */
  readonly heading: string;
  /** With its unit, and what else the scale needs. */
  readonly title: string;
  /** True where it can be logarithmic: of amounts, none of them zero or below. */
  readonly hasLog: boolean;
}

/** Where a point stands on one axis, and what is written of it. */
export interface ScatterValue {
  readonly drawn: number;
  /** With its unit. */
  readonly text: string;
  readonly openEnd: OpenEnd | null;
}

/** A company, or one site of it, with a number on both axes. */
export interface ScatterPoint extends NamedCompany {
  readonly id: string;
  /** The figure on the vertical axis, whose proof it opens. */
  readonly proof: string;
  readonly state: string;
  readonly x: ScatterValue;
  readonly y: ScatterValue;
  readonly label: string;
  /** One of its numbers is derived, one of two, or may not be ranked. */
  readonly hollow: boolean;
}

/** Both figures of a company, or of one site of it: numbers or gaps. */
export interface ScatterRow extends NamedCompany {
  readonly id: string;
  readonly x: FigureRow;
  readonly y: FigureRow;
  /** True where it is a point. */
  readonly placed: boolean;
}

/** Two indicators set against each other. */
export interface ScatterView {
  /** The second indicator. */
  readonly other: string;
  readonly title: string;
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly sentence: string;
  readonly notes: readonly string[];
  readonly points: readonly ScatterPoint[];
  /** Every company, point or not. */
  readonly rows: readonly ScatterRow[];
  readonly verdict: VerdictView | null;
  /** Rows left out at the reader's wish. */
  readonly hidden: number;
}

type ChosenScatter = Pick<Chosen, 'companies' | 'year' | 'with' | 'scale' | 'show' | keyof Basis>;
type Basis = Pick<Selection, 'base' | 'turnover' | 'factor'>;

/**
 * The indicator, upwards, against a second one of the same year; both as reported. Null where no
 * other has numbers of two of the companies.
 */
export function buildScatterView(
  context: Context,
  indicator: Indicator,
  chosen: ChosenScatter,
): ScatterView | null {
  const { dataset, i18n } = context;
  const other = partnerOf(context, indicator, chosen);
  if (!other) return null;
  const pairs = pairFigures(dataset, [indicator, other], chosen);
  const shown = pairs.filter(
    ({ first, second }) => isShown(first, chosen) && isShown(second, chosen),
  );
  const rows = shown.map((pair) => rowOf(context, pair));
  const y = axisOf(context, indicator, { ...chosen, figures: rows.map((row) => row.y) });
  const x = axisOf(context, other, { ...chosen, figures: rows.map((row) => row.x) });
  const verdict = verdictOf(context, [indicator, other], pairs);
  const title = i18n.t('scatter.title', { first: y.name, second: x.name });
  const points = rows.flatMap((row) => pointOf(context, row, { x, y }));
  const view = { other: other.id, title, x, y, points, rows, verdict };
  return {
    ...view,
    sentence: sentenceOf(context, view, chosen.year),
    notes: notesOf(context, [indicator, other], chosen),
    hidden: pairs.length - shown.length,
  };
}

function rowOf({ dataset, i18n }: Context, { first, second }: Pair): ScatterRow {
  const y = buildRow(dataset, first.figure, first.comparison, i18n);
  const x = buildRow(dataset, second.figure, second.comparison, i18n);
  const group = y.group ?? x.group;
  const name = group === null ? y.name : i18n.t('row.group', { name: y.name, group });
  const { company, position } = y;
  const placed = x.drawn !== null && y.drawn !== null;
  return { id: `${y.id} ${x.id}`, company, position, name, x, y, placed };
}

function pointOf(
  { i18n }: Context,
  { id, x, y, company, position, name }: ScatterRow,
  axes: Pick<ScatterView, 'x' | 'y'>,
): readonly ScatterPoint[] {
  if (x.drawn === null || y.drawn === null) return [];
  const textOf = (axis: ScatterAxis, row: FigureRow) => withUnit(row.text, axis.unit, i18n);
  const value = (
    [
      [axes.y, y],
      [axes.x, x],
    ] as const
  )
    .map(([axis, row]) => i18n.t('row.label', { name: axis.name, value: textOf(axis, row) }))
    .join(i18n.t('row.separator'));
  return [
    {
      id,
      proof: y.id,
      company,
      position,
      name,
      state: y.state,
      x: { drawn: x.drawn, text: textOf(axes.x, x), openEnd: x.openEnd },
      y: { drawn: y.drawn, text: textOf(axes.y, y), openEnd: y.openEnd },
      label: i18n.t('row.label', { name, value }),
      hollow: [x, y].some((row) => row.hatched || row.outlined),
    },
  ];
}

interface AxisWish extends Pick<Chosen, 'year' | 'scale'> {
  readonly figures: readonly FigureRow[];
}

/** Logarithmic at the reader's wish where every number has a place there, else linear. */
function axisOf({ i18n }: Context, indicator: Indicator, wish: AxisWish): ScatterAxis {
  const { t } = i18n;
  const positive = wish.figures.every(({ drawn }) => drawn === null || drawn > 0);
  const hasLog = positive && hasLogScale(indicator);
  const scale = hasLog ? wish.scale : 'linear';
  const rule = axisRuleOf(indicator, { scale, year: wish.year });
  const name = indicator.label[i18n.language];
  const note =
    rule.scale === 'log'
      ? t('figure.log')
      : rule.baseline === 0
        ? null
        : t('scatter.floor', { floor: rule.baseline.toFixed(1) });
  const { unit } = indicator;
  const written = isWritten(unit) ? [unitName(unit, i18n)] : [];
  const titled = (parts: readonly string[]) =>
    parts.length === 0 ? name : t('row.group', { name, group: parts.join(' · ') });
  const title = titled(note === null ? written : [...written, note]);
  return { ...rule, hasLog, name, unit, heading: titled(written), title };
}

/** The graver of both verdicts, the reasons of each with the indicator they belong to. */
function verdictOf(
  { dataset, i18n }: Context,
  indicators: readonly [Indicator, Indicator],
  pairs: readonly Pair[],
): VerdictView | null {
  const [any] = pairs;
  const level = any ? graverOf(any.first.comparison, any.second.comparison) : null;
  if (!any || level === null) return null;
  const sides = (['first', 'second'] as const).map((side, at) => {
    const figures = [...new Set(pairs.map((pair) => pair[side].figure))];
    const view = buildVerdictView(dataset, figures, any[side].comparison, i18n);
    return { view, id: indicators[at]?.id ?? '', isGravest: view?.level === level };
  });
  sides.sort((a, b) => Number(b.isGravest) - Number(a.isGravest));
  const of = (id: string, value: string) =>
    i18n.t('row.label', { name: indicatorName(dataset, id, i18n), value });
  return {
    level,
    label: i18n.t(`verdict.${level}`),
    reasons: sides.flatMap(({ view, id }) =>
      (view?.reasons ?? []).map((reason) => ({
        ...reason,
        id: `${id}.${reason.id}`,
        label: of(id, reason.label),
      })),
    ),
    details: sides.flatMap(({ view, id }) =>
      (view?.details ?? []).map(({ company, texts }) => ({
        company: i18n.t('row.group', { name: company, group: indicatorName(dataset, id, i18n) }),
        texts,
      })),
    ),
  };
}

/** How many companies have both figures, who has not, and whether the points may be compared. */
function sentenceOf(
  { i18n }: Context,
  { rows, verdict }: Pick<ScatterView, 'rows' | 'verdict'>,
  year: number,
): string {
  const { t, format } = i18n;
  const namesOf = (those: readonly ScatterRow[]) => [...new Set(those.map(({ y }) => y.name))];
  const placed = namesOf(rows.filter((row) => row.placed));
  const missing = namesOf(rows).filter((name) => !placed.includes(name));
  const isGrave = verdict?.level === 'do_not_rank';
  const [gravest] = verdict?.reasons ?? [];
  const reason =
    gravest && t('sentence.reason', { reason: gravest.label, names: gravest.companies });
  return [
    placed.length === 0
      ? t('scatter.none', { year })
      : t('scatter.both', { year, count: placed.length }),
    ...(missing.length > 0 ? [t('scatter.missing', { names: format.list(missing) })] : []),
    ...(placed.length > 1 && reason !== undefined
      ? [t(isGrave ? 'scatter.do_not_compare' : 'sentence.mind', { reason })]
      : []),
  ].join(t('sentence.separator'));
}

/** That a base chosen elsewhere is not applied, and that a site stands against a whole company. */
function notesOf(
  context: Context,
  indicators: readonly [Indicator, Indicator],
  basis: Basis,
): readonly string[] {
  const { t, language } = context.i18n;
  const onBasis = indicators.some(
    (indicator) => basisPhrase(context, indicator, basis, 'sentence') !== null,
  );
  const sites = indicators.filter((indicator) => dimensionOfParts(indicator) !== null);
  const [site] = sites;
  const whole = indicators.find((indicator) => !sites.includes(indicator));
  return [
    ...(onBasis ? [t('scatter.as_reported')] : []),
    ...(site && whole
      ? [t('scatter.sites', { site: site.label[language], whole: whole.label[language] })]
      : []),
  ];
}
