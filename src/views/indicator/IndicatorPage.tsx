import { useMemo } from 'react';
import { Link } from 'wouter';
import { switchesOf } from '../../domain/derive/basis';
import type { Indicator } from '../../domain/dataset';
import { Controls } from '../../components/controls/Controls';
import { chosenOf, proofOpener, type PageProps } from '../../viewModels/page';
import { ShareButton } from '../../components/controls/ShareButton';
import { ExportButton } from '../../exportDialog/ExportButton';
import { useI18n } from '../../i18n/I18n';
import { chartViews } from '../../state/selection';
import { PartBoundary } from '../../ui/Part';
import { Details } from './Details';
import { IndicatorFigure } from './IndicatorFigure';
import { codesOf, unitName } from '../../wording/names';
import { paths } from '../../state/paths';

interface IndicatorPageProps extends PageProps {
  readonly indicator: Indicator;
}

/** One indicator in full: four views, definitions side by side, every printed figure. */
export function IndicatorPage({
  dataset,
  selection,
  choose,
  linkTo,
  loadBytes,
  indicator,
}: IndicatorPageProps) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const chosen = useMemo(() => chosenOf(dataset, selection), [dataset, selection]);
  const { companies } = chosen;
  const taken = useMemo(
    () => ({ dataset, indicator, chosen, selection }),
    [dataset, indicator, chosen, selection],
  );
  const open = proofOpener(choose);
  const page = paths.indicator(indicator.id);
  const title = indicator.label[language];
  const codes = codesOf(indicator, i18n);
  const scaled = selection.view === 'companies' || selection.view === 'time';
  return (
    <>
      <header className="page-head indicator-head">
        <div>
          <Link className="text-button" href={linkTo(paths.indicators)}>
            {t('indicator.back')}
          </Link>
          <h1>{title}</h1>
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
      <nav className="view-tabs" aria-label={t('view.label')}>
        {chartViews.map((view) => (
          <Link
            key={view}
            href={linkTo(page, { view })}
            replace
            aria-current={selection.view === view ? 'page' : undefined}
          >
            {t(`view.${view}`)}
          </Link>
        ))}
        <span className="view-actions">
          <ExportButton view={taken} path={linkTo(page)} loadBytes={loadBytes} />
          <ShareButton key={selection.view} path={linkTo(page)} />
        </span>
      </nav>
      <Controls
        dataset={dataset}
        chosen={chosen}
        selection={selection}
        choose={choose}
        offer={[
          ...(selection.view === 'companies' ? (['year', 'show', 'sort'] as const) : []),
          ...(selection.view === 'groups' ? (['year'] as const) : switchesOf(dataset, indicator)),
          ...(scaled ? (['scale'] as const) : []),
        ]}
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
      <Details
        dataset={dataset}
        indicator={indicator}
        companies={companies}
        linkTo={linkTo}
        onOpen={open}
      />
    </>
  );
}
