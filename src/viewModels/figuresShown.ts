import { judge, judgedYear, type JudgedFigure } from '../domain/compare/judge';
import type { Indicator } from '../domain/dataset';
import { figuresByCategory } from '../domain/figures/figuresOf';
import { mergeGroups } from '../domain/compare/mergedGroups';
import type { Context } from '../wording/context';
import { isShown } from './figure/placement';
import { buildGroupView } from './groups/groupView';
import type { Chosen } from './page';
import { buildTimeView } from './time/timeView';

/**
 * The figures behind a view with their verdicts, gaps with them: one year, all years, or the groups
 * of a year, printed or merged. What the view leaves out is left out here.
 */
export function figuresShown(
  context: Context,
  indicator: Indicator,
  chosen: Chosen,
): readonly JudgedFigure[] {
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
    case 'groups':
      return groupsShown(context, indicator, chosen);
  }
}

function shownWith(chosen: Chosen): (judged: JudgedFigure) => boolean {
  return (judged) => isShown(judged, chosen);
}

function groupsShown(
  context: Context,
  indicator: Indicator,
  chosen: Chosen,
): readonly JudgedFigure[] {
  const { dataset } = context;
  const { companies, year } = chosen;
  const { dimension } = buildGroupView(context, indicator, chosen);
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
