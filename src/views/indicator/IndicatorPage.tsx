import { useMemo } from 'react';
import { Link } from 'wouter';
import { switchesOf } from '../../domain/basis';
import type { Indicator } from '../../domain/dataset';
import { Controls } from '../../figures/Controls';
import { FigurePanel } from '../../figures/FigurePanel';
import { buildFigureView } from '../../figures/figureView';
import { codesOf, formatUnit } from '../../figures/formatFigure';
import { buildGroupView } from '../../figures/groupView';
import { chosenOf, proofOpener, type PageProps } from '../../figures/page';
import { ShareButton } from '../../figures/ShareButton';
import { buildTimeView, buildYearTable } from '../../figures/timeView';
import { useWords } from '../../i18n/Words';
import { turnoverInference } from '../../figures/turnoverInference';
import { chartViews } from '../../state/selection';
import { buildDefinitions } from './definitions';
import { Definitions } from './Definitions';
import { GroupPanel } from './GroupPanel';
import './indicator.css';
import { IndicatorChecks } from './IndicatorChecks';
import { IntensityPanel } from './IntensityPanel';
import { PrintedFigures } from './PrintedFigures';
import { TablePanel } from './TablePanel';
import { TimePanel } from './TimePanel';
import { YearChanges } from './YearChanges';

interface IndicatorPageProps extends PageProps {
  readonly indicator: Indicator;
}

/** One indicator in full: four views, definitions side by side, every printed figure. */
export function IndicatorPage({ dataset, inUrl, linkTo, indicator }: IndicatorPageProps) {
  const words = useWords();
  const { t, language } = words;
  const { selection, choose } = inUrl;
  const { companies, year, years } = useMemo(
    () => chosenOf(dataset, selection),
    [dataset, selection],
  );
  const definitions = useMemo(
    () => buildDefinitions(dataset, indicator, companies, words),
    [dataset, indicator, companies, words],
  );
  const open = proofOpener(inUrl);
  const page = `/indicators/${indicator.id}/`;
  const title = indicator.label[language];
  const codes = codesOf(indicator, words);
  const scaled = selection.view === 'companies' || selection.view === 'time';
  return (
    <>
      <header className="page-head indicator-head">
        <div>
          <Link className="text-button" href={linkTo('/indicators/')}>
            {t('indicator.back')}
          </Link>
          <h1>{title}</h1>
        </div>
        <div>
          <p>{indicator.meaning[language]}</p>
          <p className="figure-note">
            {[t('indicator.unit', { unit: formatUnit(dataset, indicator.unit, words) }), codes]
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
        <ShareButton key={selection.view} path={linkTo(page)} />
      </nav>
      <Controls
        dataset={dataset}
        years={years}
        companies={companies}
        year={year}
        selection={selection}
        choose={choose}
        offer={[
          ...(selection.view === 'companies' ? (['year', 'show', 'sort'] as const) : []),
          ...(selection.view === 'groups' ? (['year'] as const) : switchesOf(dataset, indicator)),
          ...(scaled ? (['scale'] as const) : []),
        ]}
      />
      <div className="indicator-figure" id="figures">
        {renderView()}
      </div>
      <YearChanges
        dataset={dataset}
        indicator={indicator}
        companies={companies}
        linkTo={linkTo}
        onOpen={open}
      />
      <IntensityPanel dataset={dataset} indicator={indicator} companies={companies} onOpen={open} />
      <Definitions definitions={definitions} linkTo={linkTo} />
      <IndicatorChecks
        dataset={dataset}
        indicator={indicator.id}
        companies={companies}
        linkTo={linkTo}
        onOpen={open}
      />
      <PrintedFigures
        dataset={dataset}
        indicator={indicator.id}
        companies={companies}
        onOpen={open}
      />
    </>
  );

  function renderView() {
    switch (selection.view) {
      case 'companies':
        return (
          <FigurePanel
            view={buildFigureView(dataset, indicator, companies, year, selection, words, (key) =>
              turnoverInference(dataset, key, words),
            )}
            heading={<h2>{title}</h2>}
            onOpen={open}
            onShowAll={() => choose({ show: 'all', companies: null })}
          />
        );
      case 'time':
        return (
          <TimePanel
            view={buildTimeView(dataset, indicator, companies, selection.scale, words, selection)}
            indicator={indicator.id}
            title={title}
            onOpen={open}
          />
        );
      case 'groups':
        return (
          <GroupPanel
            view={buildGroupView(dataset, indicator, companies, year, selection.by, words)}
            indicator={indicator.id}
            title={title}
            year={year}
            scale="linear"
            form={selection.groups}
            onDimension={(by) => choose({ by })}
            onForm={(groups) => choose({ groups })}
            onOpen={open}
          />
        );
      case 'table':
        return (
          <TablePanel
            table={buildYearTable(dataset, indicator, companies, words, selection)}
            indicator={indicator.id}
            title={title}
            onOpen={open}
          />
        );
    }
  }
}
