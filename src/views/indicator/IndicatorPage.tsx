import { useMemo } from 'react';
import { Link } from 'wouter';
import { readsSome } from '../../domain/facts/lookup';
import { dimensionOfParts } from '../../domain/figures/figuresOf';
import { switchesOf } from '../../domain/figures/basis';
import type { Indicator } from '../../domain/dataset';
import { Controls } from '../../components/controls/Controls';
import { AmongAll } from '../../components/controls/ofMany';
import { chosenOf, proofOpener, type PageProps } from '../../viewModels/page';
import { selectionFor, viewsOf } from '../../viewModels/views';
import { ShareButton } from '../../components/controls/ShareButton';
import { ExportButton } from '../../exportDialog/ExportButton';
import { hasLogScale } from '../../viewModels/figure/figureView';
import { useI18n } from '../../i18n/I18n';
import { viewsAsReported, type ChartView, type Selection } from '../../state/selection';
import { PartBoundary } from '../../ui/Part';
import { Details } from './Details';
import { IndicatorFigure } from './IndicatorFigure';
import { codesOf, unitName } from '../../wording/names';
import { paths } from '../../state/paths';

interface IndicatorPageProps extends PageProps {
  readonly indicator: Indicator;
}

/** One indicator in full: its views, definitions side by side, every printed figure. */
export function IndicatorPage(props: IndicatorPageProps) {
  const { dataset, selection: wished, choose, linkTo, indicator } = props;
  const { loadBytes, loadIndicator, checked } = props;
  const { t, language } = useI18n();
  const selection = useMemo(
    () => selectionFor(dataset, indicator, wished),
    [dataset, indicator, wished],
  );
  const chosen = useMemo(() => chosenOf(dataset, selection), [dataset, selection]);
  const isAmongAll =
    readsSome(dataset) && selection.view === 'companies' && dimensionOfParts(indicator) === null;
  const taken = useMemo(
    () => ({ dataset, indicator, selection, ...(isAmongAll && { loadIndicator }) }),
    [dataset, indicator, selection, isAmongAll, loadIndicator],
  );
  const open = proofOpener(choose);
  const page = paths.indicator(indicator.id);
  const title = indicator.label[language];
  return (
    <>
      <Head indicator={indicator} linkTo={linkTo} />
      <nav className="view-tabs" aria-label={t('view.label')}>
        <ViewLinks {...props} current={selection.view} />
        <span className="view-actions">
          <ExportButton view={taken} path={linkTo(page)} loadBytes={loadBytes} />
          <ShareButton key={selection.view} path={linkTo(page)} version={dataset.version} />
        </span>
      </nav>
      <Controls
        dataset={dataset}
        chosen={chosen}
        selection={selection}
        choose={choose}
        offer={choicesIn(selection, switchesOf(dataset, indicator), hasLogScale(indicator))}
      />
      <div className="indicator-figure" id="figures">
        <PartBoundary>
          <IndicatorFigure
            dataset={dataset}
            indicator={indicator}
            selection={selection}
            heading={<h2>{title}</h2>}
            choose={choose}
            onOpen={open}
          />
        </PartBoundary>
      </div>
      {isAmongAll && <AmongAll {...{ dataset, indicator, chosen, choose, loadIndicator }} />}
      <Details
        dataset={dataset}
        indicator={indicator}
        companies={chosen.companies}
        checked={checked}
        linkTo={linkTo}
        onOpen={open}
      />
    </>
  );
}

function Head({ indicator, linkTo }: Pick<IndicatorPageProps, 'indicator' | 'linkTo'>) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const codes = codesOf(indicator, i18n);
  return (
    <header className="page-head indicator-head">
      <div>
        <Link className="text-button" href={linkTo(paths.indicators)}>
          {t('indicator.back')}
        </Link>
        <h1>{indicator.label[language]}</h1>
      </div>
      <div>
        <p>{indicator.meaning[language]}</p>
        <p className="figure-note">
          {[t('indicator.unit', { unit: unitName(indicator.unit, i18n) }), codes]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      </div>
    </header>
  );
}

interface ViewLinksProps extends Pick<PageProps, 'dataset' | 'linkTo'> {
  readonly indicator: Indicator;
  readonly current: ChartView;
}

function ViewLinks({ dataset, indicator, current, linkTo }: ViewLinksProps) {
  const { t } = useI18n();
  return (
    <>
      {viewsOf(dataset, indicator).map((view) => (
        <Link
          key={view}
          href={linkTo(paths.indicator(indicator.id), { view })}
          replace
          aria-current={current === view ? 'page' : undefined}
        >
          {t(`view.${view}`)}
        </Link>
      ))}
    </>
  );
}

/**
 * What a reader may choose in a view; `switches` change what its figures stand on, `isAmount` is true
 * where they can stand on a logarithmic scale.
 */
function choicesIn(
  { view, groups, parts }: Pick<Selection, 'view' | 'groups' | 'parts'>,
  switches: ReturnType<typeof switchesOf>,
  isAmount: boolean,
) {
  // Printed groups are ranked with no other company's, nor are parts of a total left out of it.
  const filtered = view !== 'groups' || (groups === 'merged' && parts === 'bars');
  const scaled = isAmount && (view === 'companies' || view === 'time');
  return [
    ...(view === 'companies' ? (['year'] as const) : []),
    ...(filtered ? (['show'] as const) : []),
    ...(view === 'companies' ? (['sort'] as const) : []),
    ...(viewsAsReported.includes(view) ? (['year'] as const) : switches),
    ...(scaled ? (['scale'] as const) : []),
  ];
}
