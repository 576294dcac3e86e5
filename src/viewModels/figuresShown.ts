import { judge, judgedYear, type JudgedFigure } from '../domain/compare/judge';
import type { Indicator } from '../domain/dataset';
import { figuresByCategory } from '../domain/figures/figuresOf';
import { figureId } from '../domain/figure';
import { pairFigures } from '../domain/compare/pairs';
import { sharedGroups, wholeGroup } from '../domain/compare/sharedGroups';
import { mergeGroups } from '../domain/compare/mergedGroups';
import type { Context } from '../wording/context';
import { isShown } from './figure/placement';
import type { Denominator } from '../domain/compare/composition';
import type { Quantity } from '../domain/numbers/quantity';
import { compositionsShown } from './groups/compositionView';
import { buildGroupView } from './groups/groupView';
import type { Chosen } from './page';
import { spreadCut } from './groups/spreadView';
import { partnerOf } from './scatter/partner';
import { buildTimeView } from './time/timeView';

/** A figure of a view with its verdict; of a part of a total also its share. */
export interface ShownFigure extends JudgedFigure {
  readonly partOf?: {
    readonly share: Quantity;
    readonly total: Quantity;
    readonly of: Denominator;
  };
}

/**
 * The figures behind a view with their verdicts, gaps with them: one year, all years, two indicators
 * of a year, or the groups of a year, printed or merged. What the view leaves out is left out here.
 */
export function figuresShown(
  context: Context,
  indicator: Indicator,
  chosen: Chosen,
): readonly ShownFigure[] {
  const { dataset } = context;
  switch (chosen.view) {
    case 'companies':
      return judgedYear(dataset, indicator, chosen, chosen.year).filter(shownWith(chosen));
    case 'time':
    case 'table': {
      const { years } = buildTimeView(context, indicator, chosen);
      return years.flatMap((year) =>
        judgedYear(dataset, indicator, chosen, year).filter(shownWith(chosen)),
      );
    }
    case 'scatter':
      return pairsShown(context, indicator, chosen);
    case 'spread':
      return spreadShown(context, indicator, chosen);
    case 'groups':
      return groupsShown(context, indicator, chosen);
  }
}

function shownWith(chosen: Chosen): (judged: JudgedFigure) => boolean {
  return (judged) => isShown(judged, chosen);
}

/** Both figures of every pair, those of the indicator first. */
function pairsShown(
  context: Context,
  indicator: Indicator,
  chosen: Chosen,
): readonly JudgedFigure[] {
  const { dataset } = context;
  const other = partnerOf(context, indicator, chosen);
  if (!other) return [];
  const pairs = pairFigures(dataset, [indicator, other], chosen).filter(
    ({ first, second }) => isShown(first, chosen) && isShown(second, chosen),
  );
  const both = [...pairs.map(({ first }) => first), ...pairs.map(({ second }) => second)];
  // A company with several sites has one figure of what is not by site.
  return [...new Map(both.map((item) => [figureId(item.figure.key), item])).values()];
}

/** The whole companies, then each group with a number or gap of every company. */
function spreadShown(
  context: Context,
  indicator: Indicator,
  chosen: Chosen,
): readonly JudgedFigure[] {
  const { dataset } = context;
  const { companies, year } = chosen;
  const { dimension } = spreadCut(context, indicator, chosen);
  if (dimension === null) return [];
  const groups = { companies, year, dimension };
  const whole = wholeGroup(dataset, indicator, groups);
  const merged = mergeGroups(dataset, indicator, groups);
  const inGroups = merged
    ? merged.blocks.flatMap(({ figures, comparison }) =>
        figures.map((figure) => ({ figure, comparison })),
      )
    : sharedGroups(dataset, indicator, groups).flatMap(({ judged }) => judged);
  return [...(whole?.judged ?? []), ...inGroups].filter(shownWith(chosen));
}

function groupsShown(
  context: Context,
  indicator: Indicator,
  chosen: Chosen,
): readonly ShownFigure[] {
  const { dataset } = context;
  const { companies, year } = chosen;
  const { dimension, stacked } = buildGroupView(context, indicator, chosen);
  if (stacked) return partsShown(context, indicator, dimension, chosen);
  if (dimension === null) return [];
  const merged =
    chosen.groups === 'merged'
      ? mergeGroups(dataset, indicator, { companies, year, dimension })
      : null;
  if (merged) {
    return merged.blocks
      .flatMap(({ figures, comparison }) => figures.map((figure) => ({ figure, comparison })))
      .filter(shownWith(chosen));
  }
  const printed = companies.flatMap((company) =>
    figuresByCategory(dataset, { company, indicator: indicator.id, year, dimension }),
  );
  return judge(dataset, printed, companies);
}

/** The parts of each total with their shares; of a company without any its figure for the whole. */
function partsShown(
  context: Context,
  indicator: Indicator,
  dimension: string | null,
  chosen: Chosen,
): readonly ShownFigure[] {
  const found = compositionsShown(context, indicator, dimension, chosen) ?? [];
  return found.flatMap((composition): readonly ShownFigure[] => {
    if (composition.kind === 'composed') {
      const { total, of, parts, missing } = composition;
      return [
        ...parts.map(({ figure, comparison, share }) => ({
          figure,
          comparison,
          partOf: { share, total, of },
        })),
        ...missing,
      ];
    }
    const { figures, whole } = composition;
    return figures.length > 0 ? figures : judge(context.dataset, [whole], chosen.companies);
  });
}
