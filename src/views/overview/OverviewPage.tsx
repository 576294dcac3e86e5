import { useMemo } from 'react';
import { findIndicator } from '../../domain/lookup';
import { Controls } from '../../figures/Controls';
import { chosenOf, proofOpener, type PageProps } from '../../figures/page';
import { useWords } from '../../i18n/Words';
import { Later } from '../../ui/Later';
import { Ledger } from './Ledger';
import { OverviewFigure } from './OverviewFigure';
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

/** Peers at a glance: six headline figures of the same companies, and the ledger of all. */
export function OverviewPage(page: PageProps) {
  const { dataset, selection, choose, linkTo } = page;
  const { t } = useWords();
  const chosen = useMemo(() => chosenOf(dataset, selection), [dataset, selection]);
  const { companies, year, years } = chosen;
  const open = proofOpener(choose);
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
          ...(selection.factor === null ? [] : (['factor'] as const)),
          'show',
          'scale',
        ]}
      />
      <section className="figures" aria-label={t('overview.figures')} id="figures">
        {sixFigures.map(({ id, companion }) => {
          const indicator = findIndicator(dataset, id);
          return (
            indicator && (
              <Later key={id}>
                <OverviewFigure
                  {...page}
                  indicator={indicator}
                  companion={
                    companion === undefined ? null : (findIndicator(dataset, companion) ?? null)
                  }
                  chosen={chosen}
                  onOpen={open}
                />
              </Later>
            )
          );
        })}
        <ReadingKey />
      </section>
      <Later>
        <Ledger
          dataset={dataset}
          companies={companies}
          year={year}
          basis={selection}
          linkTo={linkTo}
          onOpen={open}
        />
      </Later>
    </>
  );
}
