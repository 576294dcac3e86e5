import { useState } from 'react';
import type { CountKind, CountsOfMany } from '../../domain/compare/countsOfMany';
import type { IndicatorOfMany } from '../../domain/compare/manyCompanies';
import type { Dataset, Indicator } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18n';
import { CompanyName } from '../../ui/CompanyName';
import type { Selection } from '../../state/selection';
import { Select } from '../../ui/Select';
import { buildCountsView, type CountedBy } from '../../viewModels/many/countsView';
import {
  buildDistributionView,
  type DistributionView,
} from '../../viewModels/many/distributionView';
import type { Chosen, PageProps } from '../../viewModels/page';
import { CountsTable } from './CountsTable';
import { DistributionChart } from './DistributionChart';
import { OverAll } from './OverAll';

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
  return (
    <OverAll dataset={dataset} name={indicator.id} load={() => loadIndicator(indicator.id)}>
      {(years) => {
        const all = years[String(chosen.year)];
        return all ? (
          <Spread view={buildDistributionView({ dataset, i18n }, indicator, all, chosen)} />
        ) : (
          <p className="figure-note">{i18n.t('distribution.no_year')}</p>
        );
      }}
    </OverAll>
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

interface CountsAmongAllProps extends Pick<PageProps, 'dataset' | 'loadCounts' | 'linkTo'> {
  readonly kind: CountKind;
  /** The indicators of one theme alone; null for all. */
  readonly theme: string | null;
}

/** How many of each state, or outcome of the checks, all companies of the package have. */
export function CountsAmongAll({ loadCounts, ...shown }: CountsAmongAllProps) {
  const { dataset, kind } = shown;
  return (
    <OverAll dataset={dataset} name={`counts/${kind}`} load={() => loadCounts(kind)}>
      {(counts) => <Counts {...shown} counts={counts} />}
    </OverAll>
  );
}

interface CountsProps extends Omit<CountsAmongAllProps, 'loadCounts'> {
  readonly counts: CountsOfMany;
}

function Counts({ dataset, kind, theme, linkTo, counts }: CountsProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const [by, setBy] = useState<CountedBy>('indicators');
  return (
    <>
      <p className="figure-note">{t(`counts.${kind}.note`)}</p>
      <Select
        label={t('counts.by')}
        value={by}
        options={[
          { value: 'indicators', label: t('ledger.indicator') },
          { value: 'companies', label: t('table.company') },
        ]}
        onChange={setBy}
      />
      <CountsTable
        key={by}
        view={buildCountsView({ dataset, i18n }, { kind, by, theme }, counts)}
        linkTo={linkTo}
      />
    </>
  );
}
