import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { IndicatorOfMany } from '../../domain/compare/manyCompanies';
import type { Dataset, Indicator } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18n';
import { CompanyName } from '../../ui/CompanyName';
import { NotLoaded } from '../../ui/retry/NotLoaded';
import type { Selection } from '../../state/selection';
import {
  buildDistributionView,
  type DistributionView,
} from '../../viewModels/many/distributionView';
import type { Chosen } from '../../viewModels/page';
import { DistributionChart } from './DistributionChart';

interface AmongAllProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly chosen: Pick<Chosen, 'companies' | 'year'> & Pick<Selection, 'scale'>;
  /** Reads an indicator over all companies; rejects where its file is lost. */
  readonly loadIndicator: (indicator: string) => Promise<IndicatorOfMany>;
}

/** Where the chosen companies stand among all of the package that may be ranked with one another. */
export function AmongAll({ dataset, indicator, chosen, loadIndicator }: AmongAllProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { data, error, refetch } = useQuery({
    queryKey: ['among-all', indicator.id, dataset.version],
    queryFn: () => loadIndicator(indicator.id),
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
  const all = data?.[String(chosen.year)];
  const view = useMemo(
    () => all && buildDistributionView({ dataset, i18n }, indicator, all, chosen),
    [dataset, i18n, indicator, all, chosen],
  );
  return (
    <section className="among-all" aria-labelledby="among-all">
      <h2 id="among-all">
        {t('distribution.heading', { count: i18n.format.count(dataset.listed.length) })}
      </h2>
      {error && <NotLoaded error={error} look="part" onRetry={() => void refetch()} />}
      {!data && !error && <p role="status">{t('export.loading')}</p>}
      {data && !view && <p className="figure-note">{t('distribution.no_year')}</p>}
      {view && <Spread view={view} />}
    </section>
  );
}

function Spread({ view }: { readonly view: DistributionView }) {
  const { drawn, verdict, method, notes, reasons } = view;
  return (
    <>
      <p className="figure-sentence">{view.sentence}</p>
      {verdict && (
        <p className="distribution-verdict">
          <span className="verdict-box" data-level={verdict.level} aria-hidden="true" />
          <span>{[verdict.label, ...reasons].join(' · ')}</span>
        </p>
      )}
      {drawn && (
        <>
          <DistributionChart drawn={drawn} />
          <dl className="distribution-numbers">
            {drawn.numbers.map(({ id, label, text }) => (
              <div key={id} data-number={id}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
            {drawn.marks.map(({ company, name, position, text }) => (
              <div key={company} data-company={company}>
                <dt>
                  <CompanyName name={name} position={position} />
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <p className="figure-note">{method}</p>
        </>
      )}
      {notes.map((note) => (
        <p key={note} className="figure-note">
          {note}
        </p>
      ))}
    </>
  );
}
