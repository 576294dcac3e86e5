import { figuresOn } from '../domain/derive/basis';
import type { Figure } from '../domain/figure';
import { figuresByCategory } from '../domain/derive/figuresOf';
import type { I18n } from '../i18n/I18n';
import { buildGroupView } from './groups/groupView';
import type { ExportedView } from './page';
import { buildTimeView } from './time/timeView';

/** The figures behind a view, gaps with them: one year, all years, or the groups of a year. */
export function figuresShown(
  { dataset, indicator, chosen, selection }: ExportedView,
  i18n: I18n,
): readonly Figure[] {
  const { companies, year } = chosen;
  switch (selection.view) {
    case 'companies':
      return figuresOn(dataset, indicator, { ...selection, companies, year });
    case 'time':
    case 'table': {
      const { years } = buildTimeView(dataset, indicator, companies, 'linear', i18n, selection);
      return years.flatMap((item) =>
        figuresOn(dataset, indicator, { ...selection, companies, year: item }),
      );
    }
    case 'groups': {
      const { dimension } = buildGroupView(dataset, indicator, companies, year, selection.by, i18n);
      return dimension === null
        ? []
        : companies.flatMap((company) =>
            figuresByCategory(dataset, { company, indicator: indicator.id, year, dimension }),
          );
    }
  }
}
