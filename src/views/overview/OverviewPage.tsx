import { useMemo } from 'react';
import { findIndicator, latestReportYear } from '../../domain/facts/lookup';
import { Controls, NoCompany } from '../../components/controls/Controls';
import { chosenOf, proofOpener, type Chosen, type PageProps } from '../../viewModels/page';
import { useI18n } from '../../i18n/I18n';
import { PageHead } from '../../ui/PageHead';
import { Part, PartBoundary } from '../../ui/Part';
import { Ledger } from './Ledger';
import { OverviewFigure } from './OverviewFigure';
import { Stories } from './Stories';
import { ReadingKey } from './ReadingKey';

interface ShownFigure {
  readonly id: string;
  /** What stands apart beside it. */
  readonly companion?: string;
}

/** The six figures a reader sees first. */
const figures: readonly ShownFigure[] = [
  { id: 'ghg_scope1_2', companion: 'ghg_scope3' },
  { id: 'pue' },
  { id: 'headcount' },
  { id: 'turnover_rate' },
  { id: 'training_hours_average' },
  { id: 'suppliers' },
];

/** Peers at a glance: six headline figures of the same companies, and the ledger of all. */
export function OverviewPage(page: PageProps) {
  const { dataset, selection, choose } = page;
  const { t } = useI18n();
  const chosen = useMemo(() => chosenOf(dataset, selection), [dataset, selection]);
  const { companies, year } = chosen;
  return (
    <>
      <PageHead heading={t('overview.heading')}>
        {t('overview.intro', { year, report: latestReportYear(dataset) })}
      </PageHead>
      <Controls
        dataset={dataset}
        chosen={chosen}
        selection={selection}
        choose={choose}
        offer={choicesWith(selection)}
      />
      {companies.length === 0 ? (
        <NoCompany onReset={() => choose({ companies: null })} />
      ) : (
        <Figures {...page} chosen={chosen} />
      )}
    </>
  );
}

interface FiguresProps extends PageProps {
  readonly chosen: Chosen;
}

/** The findings worth a story, the six figures, and the ledger. */
function Figures({ chosen, ...page }: FiguresProps) {
  const { dataset, selection, choose, linkTo, checked } = page;
  const { t } = useI18n();
  const { companies, year } = chosen;
  const open = proofOpener(choose);
  return (
    <>
      <Part after={checked}>
        <Stories dataset={dataset} companies={companies} linkTo={linkTo} />
      </Part>
      <section className="figures" aria-label={t('overview.figures')} id="figures">
        {figures.map(({ id, companion }, index) => {
          const indicator = findIndicator(dataset, id);
          if (!indicator) return null;
          const figure = (
            <OverviewFigure
              {...page}
              indicator={indicator}
              companion={companion === undefined ? null : findIndicator(dataset, companion)}
              chosen={chosen}
              onOpen={open}
            />
          );
          // The first figure answers together with the frame.
          return index === 0 ? (
            <PartBoundary key={id}>{figure}</PartBoundary>
          ) : (
            <Part key={id} after={checked}>
              {figure}
            </Part>
          );
        })}
        <ReadingKey />
      </section>
      <Part after={checked}>
        <Ledger
          dataset={dataset}
          companies={companies}
          year={year}
          basis={selection}
          linkTo={linkTo}
          onOpen={open}
        />
      </Part>
    </>
  );
}

/** What a reader may choose; a factor only where the address names one. */
function choicesWith({ factor }: PageProps['selection']) {
  const offered = ['year', 'base', 'turnover', 'show', 'scale'] as const;
  return factor === null ? offered : ([...offered, 'factor'] as const);
}
