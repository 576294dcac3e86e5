import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Indicator } from '../../domain/dataset';
import { FigurePanel } from '../../components/figure/FigurePanel';
import { buildFigureView } from '../../viewModels/figure/figureView';
import type { Chosen, PageProps } from '../../viewModels/page';
import { ShareButton } from '../../components/controls/ShareButton';
import { ExportButton } from '../../exportDialog/ExportButton';
import { useI18n } from '../../i18n/I18n';
import { paths } from '../../state/paths';

interface OverviewFigureProps extends PageProps {
  readonly indicator: Indicator;
  /** What stands apart beside it. */
  readonly companion: Indicator | null;
  readonly chosen: Chosen;
  readonly onOpen: (id: string) => void;
}

const shownView = 'companies' as const;

/** One of the figures a reader sees first, with the ways on from it. */
export function OverviewFigure(props: OverviewFigureProps) {
  const { dataset, indicator, companion, chosen, selection, choose, linkTo } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const [view, beside] = useMemo(
    () =>
      [indicator, companion].map(
        (item) => item && buildFigureView({ dataset, i18n }, item, chosen),
      ),
    [dataset, indicator, companion, chosen, i18n],
  );
  const taken = useMemo(
    // Whichever view the link names, the overview shows companies.
    () => ({ dataset, indicator, selection: { ...selection, view: shownView } }),
    [dataset, indicator, selection],
  );
  if (!view) return null;
  const page = paths.indicator(view.indicator);
  return (
    <FigurePanel
      view={view}
      companion={beside ?? undefined}
      heading={
        <h2>
          <Link href={linkTo(page)}>{view.title}</Link>
        </h2>
      }
      actions={
        <>
          <Link className="text-button" href={`${linkTo(page)}#printed`}>
            {t('figure.proof')}
          </Link>
          <Link className="text-button" href={linkTo(page, { view: 'table' })}>
            {t('figure.table')}
          </Link>
          <ExportButton
            view={taken}
            path={linkTo(page, { view: shownView })}
            loadBytes={props.loadBytes}
          />
          <ShareButton path={linkTo(page)} version={dataset.version} />
        </>
      }
      onOpen={props.onOpen}
      onShowAll={() => choose({ show: 'all', companies: null })}
    />
  );
}
