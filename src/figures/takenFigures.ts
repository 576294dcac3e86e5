import { figuresOn } from '../domain/basis';
import type { Figure } from '../domain/figure';
import { figuresByCategory } from '../domain/figuresOf';
import type { Words } from '../i18n/Words';
import { buildGroupView } from './groupView';
import type { TakenView } from './takeAwayPicture';
import { buildTimeView } from './timeView';

/** The figures behind a view, gaps with them: one year, all years, or the groups of a year. */
export function figuresShown(
  { dataset, indicator, chosen, selection }: TakenView,
  words: Words,
): readonly Figure[] {
  const { companies, year } = chosen;
  switch (selection.view) {
    case 'companies':
      return figuresOn(dataset, indicator, companies, year, selection);
    case 'time':
    case 'table': {
      const { years } = buildTimeView(dataset, indicator, companies, 'linear', words, selection);
      return years.flatMap((one) => figuresOn(dataset, indicator, companies, one, selection));
    }
    case 'groups': {
      const { dimension } = buildGroupView(
        dataset,
        indicator,
        companies,
        year,
        selection.by,
        words,
      );
      return dimension === null
        ? []
        : companies.flatMap((company) =>
            figuresByCategory(dataset, indicator.id, company, year, dimension),
          );
    }
  }
}
