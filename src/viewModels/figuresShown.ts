import { figuresOn } from '../domain/figures/basis';
import type { Indicator } from '../domain/dataset';
import type { Figure } from '../domain/figure';
import { figuresByCategory } from '../domain/figures/figuresOf';
import type { Context } from '../wording/context';
import { buildGroupView } from './groups/groupView';
import type { Chosen } from './page';
import { buildTimeView } from './time/timeView';

/** The figures behind a view, gaps with them: one year, all years, or the groups of a year. */
export function figuresShown(
  context: Context,
  indicator: Indicator,
  chosen: Chosen,
): readonly Figure[] {
  const { dataset } = context;
  switch (chosen.view) {
    case 'companies':
      return figuresOn(dataset, indicator, chosen);
    case 'time':
    case 'table': {
      const { years } = buildTimeView(context, indicator, chosen);
      return years.flatMap((year) => figuresOn(dataset, indicator, { ...chosen, year }));
    }
    case 'groups': {
      const { companies, year } = chosen;
      const { dimension } = buildGroupView(context, indicator, chosen);
      return dimension === null
        ? []
        : companies.flatMap((company) =>
            figuresByCategory(dataset, { company, indicator: indicator.id, year, dimension }),
          );
    }
  }
}
