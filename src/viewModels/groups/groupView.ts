import { assessGroups, judge, type JudgedFigure } from '../../domain/compare/judge';
import type { Indicator } from '../../domain/dataset';
import { mayBeAdded } from '../../domain/derive/derivation';
import { dimensionsOf, figuresByCategory } from '../../domain/figures/figuresOf';
import { toFigure } from '../../domain/figures/toFigure';
import type { Context } from '../../wording/context';
import type { Chosen } from '../page';
import { namedCompany } from '../namedCompany';
import { asideOf, buildRow, type FigureRow } from '../figure/figureRow';
import { buildVerdictView, type VerdictView } from '../figure/verdictView';
import { buildCompositionView, type ChosenParts, type CompositionView } from './compositionView';
import { buildMergedView, type MergedView } from './mergedView';
import { reportOn } from '../../domain/facts/lookup';
import { measuresOneThing } from '../../domain/facts/methods';
import { stateOf, type Figure, type FigureKey } from '../../domain/figure';
import { dataText, unitName } from '../../wording/names';

/** The groups of each company as its report cuts them, and brought to one cut where that is exact. */
export interface GroupView {
  /** Null where no report prints the indicator by group. */
  readonly dimension: string | null;
  readonly dimensions: readonly { readonly id: string; readonly label: string }[];
  readonly unit: string;
  readonly panels: readonly {
    readonly company: string;
    readonly name: string;
    readonly position: number;
    readonly rows: readonly FigureRow[];
    /** What must be said beside every row of the panel; said once. */
    readonly aside: string | null;
    /** What stands in place of the groups where the report prints none. */
    readonly gap: GroupsGap | null;
  }[];
  /** Whose groups stand there, and why nothing is merged where nothing is. */
  readonly note: string;
  /** On the groups as printed. */
  readonly verdict: VerdictView | null;
  /** Null where no two companies can be brought to one cut exactly. */
  readonly merged: MergedView | null;
  /** The groups as parts of their total; null where they are none. */
  readonly composition: CompositionView | null;
  /** True where the parts of a total are drawn instead of a bar a group. */
  readonly stacked: boolean;
}

export function buildGroupView(
  context: Context,
  indicator: Indicator,
  chosen: ChosenParts & Pick<Chosen, 'show'>,
): GroupView {
  const { dataset, i18n } = context;
  const { companies, year, by, show } = chosen;
  const dimensions = dimensionsOf(dataset, indicator.id);
  const dimension = dimensions.find((item) => item === by) ?? dimensions[0] ?? null;
  const printed = companies.map((company) =>
    dimension === null
      ? []
      : figuresByCategory(dataset, { company, indicator: indicator.id, year, dimension }),
  );
  const judged = judge(dataset, printed.flat(), companies);
  const panels = companies.map((company) =>
    panelOf(
      context,
      { company, indicator: indicator.id, year },
      judged.filter(({ figure }) => figure.key.company === company),
    ),
  );
  const merged =
    dimension === null
      ? null
      : buildMergedView(context, indicator, { companies, year, dimension, show });
  const parts = buildCompositionView(context, indicator, dimension, chosen);
  const cutInWords = chosen.groups === 'merged' && merged ? merged.sentence : i18n.t('groups.note');
  const composition =
    parts === null || dimension === null
      ? parts
      : { ...parts, sentence: [cutInWords, parts.sentence].join(i18n.t('sentence.separator')) };
  const unmerged = i18n.t(mayBeAdded(indicator) ? 'groups.none' : 'groups.not_added');
  const ofMethods = dimension !== null && measuresOneThing(dimension);
  return {
    dimension,
    dimensions: dimensions.map((id) => ({
      id,
      label: dataText(`dimension.${id}`, i18n),
    })),
    unit: unitName(indicator.unit, i18n),
    panels,
    note: ofMethods
      ? i18n.t('groups.methods')
      : [i18n.t('groups.note'), ...(merged ? [] : [unmerged])].join(i18n.t('sentence.separator')),
    verdict: buildVerdictView(dataset, printed.flat(), assessGroups(judged), i18n),
    merged,
    composition,
    stacked: composition !== null && (chosen.parts !== 'bars' || dimension === null),
  };
}

/** The groups of a company, what holds for all of them said once. */
function panelOf(
  context: Context,
  of: Pick<FigureKey, 'company' | 'indicator' | 'year'>,
  own: readonly JudgedFigure[],
): GroupView['panels'][number] {
  const { dataset, i18n } = context;
  const rows = own.map(({ figure, comparison }) => {
    const row = buildRow(dataset, figure, comparison, i18n);
    return { ...row, name: row.group ?? row.name, aside: asideOf(row.remarks) };
  });
  const shared = rows.length > 1 && rows.every((row) => row.aside === rows[0]?.aside);
  const whole = toFigure(dataset, { ...of, dimension: null, category: null });
  return {
    ...namedCompany(dataset, of.company, i18n),
    rows: shared ? rows.map((row) => ({ ...row, aside: null })) : rows,
    aside: shared ? (rows[0]?.aside ?? null) : null,
    gap: rows.length > 0 ? null : groupsGap(context, whole),
  };
}

/** A company that prints no groups. */
export interface GroupsGap {
  readonly state: 'not_disclosed' | 'no_report' | 'unknown';
  readonly text: string;
}

/** Why a company has no groups in a year, by its figure for the whole. */
function groupsGap({ dataset, i18n }: Context, whole: Figure): GroupsGap {
  if (stateOf(whole) === 'unknown') return { state: 'unknown', text: i18n.t('state.unknown') };
  const { company, year } = whole.key;
  return reportOn(dataset, company, year)
    ? { state: 'not_disclosed', text: i18n.t('groups.gap') }
    : { state: 'no_report', text: i18n.t('state.no_report') };
}
