import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Indicator } from '../../domain/dataset';
import { findIndicator } from '../../domain/lookup';
import { Controls } from '../../figures/Controls';
import { FigurePanel } from '../../figures/FigurePanel';
import { buildFigureView } from '../../figures/figureView';
import { chosenOf, proofOpener, type PageProps } from '../../figures/page';
import { ShareButton } from '../../figures/ShareButton';
import { TakeAway } from '../../figures/TakeAway';
import { useWords } from '../../i18n/Words';
import { Ledger } from './Ledger';
import { buildLedger } from './ledgerView';
import './overview.css';
import { ReadingKey } from './ReadingKey';

/** The six figures a reader sees first, and what stands apart beside one of them. */
const sixFigures: readonly { readonly id: string; readonly companion?: string }[] = [
  { id: 'ghg_scope1_2', companion: 'ghg_scope3' },
  { id: 'pue' },
  { id: 'headcount' },
  { id: 'turnover_rate' },
  { id: 'training_hours_average' },
  { id: 'suppliers' },
];

const shownView = 'companies' as const;

/** Peers at a glance: six headline figures of the same companies, and the ledger of all. */
export function OverviewPage({ dataset, inUrl, linkTo, loadBytes }: PageProps) {
  const words = useWords();
  const { t } = words;
  const { selection, choose } = inUrl;
  const chosen = useMemo(() => chosenOf(dataset, selection), [dataset, selection]);
  const { companies, year, years } = chosen;
  const figures = useMemo(() => {
    const build = (indicator: Indicator) =>
      buildFigureView(dataset, indicator, companies, year, selection, words);
    return sixFigures.flatMap(({ id, companion }) => {
      const indicator = findIndicator(dataset, id);
      const apart = companion === undefined ? null : findIndicator(dataset, companion);
      return indicator
        ? [
            {
              view: build(indicator),
              companion: apart ? build(apart) : undefined,
              // Whichever view the link names, the overview shows companies.
              taken: { dataset, indicator, chosen, selection: { ...selection, view: shownView } },
            },
          ]
        : [];
    });
  }, [dataset, chosen, companies, year, selection, words]);
  const { base, turnover, factor } = selection;
  const basis = useMemo(() => ({ base, turnover, factor }), [base, turnover, factor]);
  const ledger = useMemo(
    () => buildLedger(dataset, companies, year, words, basis),
    [dataset, companies, year, words, basis],
  );
  const open = proofOpener(inUrl);
  return (
    <>
      <header className="page-head">
        <h1>{t('overview.heading')}</h1>
        <p>{t('overview.intro', { year })}</p>
      </header>
      <Controls
        dataset={dataset}
        years={years}
        companies={companies}
        year={year}
        selection={selection}
        choose={choose}
        offer={[
          'year',
          'base',
          'turnover',
          ...(factor === null ? [] : (['factor'] as const)),
          'show',
          'scale',
        ]}
      />
      <section className="figures" aria-label={t('overview.figures')} id="figures">
        {figures.map(({ view, companion, taken }) => {
          const page = `/indicators/${view.indicator}/`;
          return (
            <FigurePanel
              key={view.indicator}
              view={view}
              companion={companion}
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
                  <TakeAway
                    view={taken}
                    path={linkTo(page, { view: shownView })}
                    loadBytes={loadBytes}
                  />
                  <ShareButton path={linkTo(page)} />
                </>
              }
              onOpen={open}
              onShowAll={() => choose({ show: 'all', companies: null })}
            />
          );
        })}
        <ReadingKey />
      </section>
      <Ledger
        dataset={dataset}
        companies={companies}
        year={year}
        rows={ledger}
        linkTo={linkTo}
        onOpen={open}
      />
    </>
  );
}
