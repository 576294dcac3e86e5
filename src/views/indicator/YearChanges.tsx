import { useMemo } from 'react';
import { Link } from 'wouter';
import { scope3Categories } from '../../domain/compare/likeForLike';
import type { Dataset, Indicator } from '../../domain/dataset';
import { buildFactorTrendView } from '../../viewModels/time/factorTrendView';
import { buildLikeForLikeView } from '../../viewModels/time/likeForLikeView';
import { useI18n } from '../../i18n/I18n';
import { FactorTrendPanel } from './FactorTrendPanel';
import { LikeForLikePanel } from './LikeForLikePanel';
import { paths } from '../../state/paths';

interface YearChangesProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly companies: readonly string[];
  readonly linkTo: (path: string) => string;
  readonly onOpen: (id: string) => void;
}

/** What lies behind a change from year to year, for the indicators where the reports tell. */
export function YearChanges(props: YearChangesProps) {
  if (props.companies.length === 0) return null;
  switch (props.indicator.id) {
    case 'ghg_scope2':
      return <OfScope2 {...props} />;
    case 'ghg_scope1_2':
      return <OfSum {...props} />;
    case 'ghg_scope3':
      return <OfScope3 {...props} />;
    default:
      return null;
  }
}

function OfScope2({ dataset, companies, onOpen }: YearChangesProps) {
  const i18n = useI18n();
  const view = useMemo(
    () => buildFactorTrendView({ dataset, i18n }, companies),
    [dataset, companies, i18n],
  );
  return <FactorTrendPanel view={view} onOpen={onOpen} />;
}

/** Scope 1 + 2 moves with its scope 2: a word on it, and the way to its panel. */
function OfSum({ dataset, companies, linkTo }: YearChangesProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { turned } = useMemo(
    () => buildFactorTrendView({ dataset, i18n }, companies),
    [dataset, companies, i18n],
  );
  const sentences = [
    t('trend.part_of_sum'),
    ...(turned.length > 0 ? [t('trend.turned_names', { names: format.list(turned) })] : []),
  ];
  return (
    <p className="year-change-link">
      <span>{sentences.map((sentence) => sentence + t('sentence.separator')).join('')}</span>
      <Link href={linkTo(paths.indicator('ghg_scope2'))}>{t('trend.heading')}</Link>
    </p>
  );
}

function OfScope3({ dataset, indicator, companies, onOpen }: YearChangesProps) {
  const i18n = useI18n();
  const view = useMemo(
    () => buildLikeForLikeView({ dataset, i18n }, indicator, companies, scope3Categories),
    [dataset, indicator, companies, i18n],
  );
  return <LikeForLikePanel view={view} onOpen={onOpen} />;
}
