import type { Dataset, FigureChange } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18n';
import { paths } from '../../state/paths';
import { figureChangeView } from '../../viewModels/figureChanges';
import type { PageProps } from '../../viewModels/page';
import { Link } from 'wouter';

interface ChangeListProps {
  readonly dataset: Dataset;
  readonly changes: readonly FigureChange[];
  readonly linkTo: PageProps['linkTo'];
}

/** Figures that changed: whose, from what to what, in which version. */
export function ChangeList({ dataset, changes, linkTo }: ChangeListProps) {
  const i18n = useI18n();
  return (
    <ul>
      {changes
        .map((change) => figureChangeView({ dataset, i18n }, change))
        .map(({ id, indicator, figure, change }) => (
          <li key={id}>
            {indicator === null ? (
              <span>{figure}</span>
            ) : (
              <Link href={linkTo(paths.indicator(indicator))}>{figure}</Link>
            )}
            <span>{change}</span>
          </li>
        ))}
    </ul>
  );
}
