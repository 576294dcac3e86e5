import { spreadDimensions } from '../../domain/compare/spreadDimensions';
import { sharedGroups, wholeGroup, type SharedGroup } from '../../domain/compare/sharedGroups';
import type { GroupsToMerge } from '../../domain/compare/mergedGroups';
import type { Indicator } from '../../domain/dataset';
import type { Chosen } from '../page';
import type { Selection } from '../../state/selection';
import type { AxisRule } from '../../theme/axis';
import type { Context } from '../../wording/context';
import { categoryName, dataText, unitName } from '../../wording/names';
import { isWritten, withUnit } from '../../wording/units';
import { buildRow, type FigureRow } from '../figure/figureRow';
import { axisRuleOf } from '../figure/figureView';
import { isShown } from '../figure/placement';
import { buildVerdictView, type VerdictView } from '../figure/verdictView';
import { namedCompany, type NamedCompany } from '../namedCompany';
import { buildMergedView } from './mergedView';

/** One company in a row of a spread. */
export type SpreadPoint = Pick<FigureRow, 'id' | 'company' | 'name' | 'position' | 'state'> &
  Pick<FigureRow, 'openEnd' | 'label' | 'rankable'> & {
    readonly drawn: number;
    /** The number, and the number with its unit. */
    readonly number: string;
    readonly text: string;
    readonly hollow: boolean;
  };

/** A group, or the whole, with what every company gives of it. */
export interface SpreadRow {
  readonly id: string;
  readonly name: string;
  readonly points: readonly SpreadPoint[];
  /** Numbers and gaps, in the order of the companies. */
  readonly cells: readonly FigureRow[];
  readonly verdict: VerdictView | null;
  /** From the lowest to the highest of what may be ranked; null where that is fewer than two. */
  readonly range: string | null;
}

/** How far the companies lie apart in each group, on one axis. */
export interface SpreadView {
  readonly axis: AxisRule;
  /** Unit of the axis, and where it begins if not at zero; null where there is nothing to say. */
  readonly axisTitle: string | null;
  readonly rows: readonly SpreadRow[];
  /** Those with a point. */
  readonly companies: readonly NamedCompany[];
  /** All of them. */
  readonly columns: readonly NamedCompany[];
  readonly sentence: string;
  /** By what the groups are cut, of what can be chosen. */
  readonly dimension: string;
  readonly dimensions: readonly { readonly id: string; readonly label: string }[];
}

type ChosenSpread = Pick<Chosen, 'companies' | 'year' | 'by' | 'show'>;

/** By what groups can be cut, and by what they are: the reader's wish, else the first; null without any. */
export function spreadCut(
  { dataset }: Pick<Context, 'dataset'>,
  indicator: Indicator,
  { by }: Pick<Selection, 'by'>,
): { readonly dimensions: readonly string[]; readonly dimension: string | null } {
  const dimensions = spreadDimensions(dataset, indicator);
  return { dimensions, dimension: dimensions.find((id) => id === by) ?? dimensions[0] ?? null };
}

/** Null where no group is that of two companies. */
export function buildSpreadView(
  context: Context,
  indicator: Indicator,
  { companies, year, show, by }: ChosenSpread,
): SpreadView | null {
  const { dataset, i18n } = context;
  const { dimensions, dimension } = spreadCut(context, indicator, { by });
  if (dimension === null) return null;
  const groups = { companies, year, show, dimension };
  const merged = buildMergedView(context, indicator, groups);
  const shared = merged ? [] : sharedGroups(dataset, indicator, groups);
  const whole = wholeGroup(dataset, indicator, groups);
  const order = (row: FigureRow) => groups.companies.indexOf(row.company);
  const inGroups = merged
    ? merged.blocks.map(({ id, name, rows, verdict }) =>
        spreadRow(context, indicator, {
          id,
          name,
          verdict,
          cells: [...rows].sort((a, b) => order(a) - order(b)),
        }),
      )
    : shared.map((group) => sharedRow(context, indicator, groups, group));
  if (inGroups.every((row) => row.points.length < 2)) return null;
  const rows = [
    ...(whole ? [sharedRow(context, indicator, groups, whole)] : []),
    ...inGroups.filter(({ points }) => points.length > 0),
  ];
  const axis = axisRuleOf(indicator, { scale: 'linear', year });
  const points = rows.flatMap((row) => row.points);
  const columns = companies.map((company) => namedCompany(dataset, company, i18n));
  const unit = isWritten(indicator.unit) ? unitName(indicator.unit, i18n) : null;
  const note =
    axis.baseline === 0 ? null : i18n.t('scatter.floor', { floor: axis.baseline.toFixed(1) });
  return {
    axis,
    axisTitle: [unit, note].filter((part) => part !== null).join(' · ') || null,
    rows,
    companies: columns.filter(({ company }) => points.some((point) => point.company === company)),
    columns,
    dimension,
    dimensions: dimensions.map((id) => ({ id, label: dataText(`dimension.${id}`, i18n) })),
    sentence: sentenceOf(context, dimension === 'site' ? null : inGroups.length, rows),
  };
}

function sharedRow(
  context: Context,
  indicator: Indicator,
  { dimension, show }: GroupsToMerge & Pick<Selection, 'show'>,
  { category, judged }: SharedGroup,
): SpreadRow {
  const { dataset, i18n } = context;
  const shown = judged.filter((item) => isShown(item, { show }));
  const [any] = judged;
  const figures = judged.map(({ figure }) => figure);
  const isSites = any?.figure.key.dimension === 'site' || dimension === 'site';
  return spreadRow(context, indicator, {
    id: category ?? '',
    name:
      category === null
        ? isSites
          ? dataText(`dimension.${dimension}`, i18n)
          : i18n.t('spread.whole')
        : categoryName(dataset, dimension, category, i18n),
    verdict: any ? buildVerdictView(dataset, figures, any.comparison, i18n) : null,
    cells: shown.map(({ figure, comparison }) => buildRow(dataset, figure, comparison, i18n)),
  });
}

function spreadRow(
  context: Context,
  indicator: Indicator,
  row: Pick<SpreadRow, 'id' | 'name' | 'verdict' | 'cells'>,
): SpreadRow {
  const { i18n } = context;
  const points = row.cells.flatMap((cell) => {
    const { id, company, position, state, openEnd, label, rankable, drawn } = cell;
    if (drawn === null) return [];
    const { group, key } = cell;
    const name =
      key.dimension === 'site' && group !== null
        ? i18n.t('row.group', { name: cell.name, group })
        : cell.name;
    const text = withUnit(cell.text, indicator.unit, i18n);
    const hollow = cell.hatched || cell.outlined;
    return [
      {
        number: cell.text,
        id,
        company,
        name,
        position,
        state,
        openEnd,
        label,
        rankable,
        drawn,
        text,
        hollow,
      },
    ];
  });
  const ranked = points.filter(({ rankable }) => rankable).sort((a, b) => a.drawn - b.drawn);
  const [low] = ranked;
  const high = ranked[ranked.length - 1];
  const range =
    low && high && ranked.length > 1
      ? i18n.t('spread.range', { low: low.number, high: high.number })
      : null;
  return { ...row, points, range };
}

/** How many groups are shared, and that hollow rows are no comparison. */
function sentenceOf({ i18n }: Context, count: number | null, rows: readonly SpreadRow[]): string {
  const { t, format } = i18n;
  const apart = rows.filter(({ verdict }) => verdict?.level === 'do_not_rank');
  return [
    count === null ? t('spread.sites') : t('spread.groups', { count }),
    ...(apart.length > 0
      ? [t('spread.do_not_compare', { names: format.list(apart.map(({ name }) => name)) })]
      : []),
  ].join(t('sentence.separator'));
}
