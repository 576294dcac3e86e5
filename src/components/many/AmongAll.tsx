import { useState } from 'react';
import type { CountKind, CountsOfMany } from '../../domain/compare/countsOfMany';
import type { Dataset, Indicator } from '../../domain/dataset';
import { groupsOf } from '../../domain/facts/lookup';
import { useI18n } from '../../i18n/I18n';
import { CompanyName } from '../../ui/CompanyName';
import { Select } from '../../ui/Select';
import { buildCountsView, type CountedBy } from '../../viewModels/many/countsView';
import {
  amongWhich,
  buildDistributionView,
  type DistributionView,
} from '../../viewModels/many/distributionView';
import type { Chosen, PageProps } from '../../viewModels/page';
import { companyGroupName } from '../../wording/names';
import { CountsTable } from './CountsTable';
import { DistributionChart } from './DistributionChart';
import { OverAll } from './OverAll';

interface AmongAllProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly chosen: Pick<Chosen, 'companies' | 'year' | 'scale' | 'among'>;
  readonly choose: PageProps['choose'];
  readonly loadIndicator: PageProps['loadIndicator'];
}

/** Where the chosen companies stand among all of the package, or of a group, that may be ranked with one another. */
export function AmongAll(props: AmongAllProps) {
  const { dataset, indicator, chosen, choose, loadIndicator } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const { among } = chosen;
  const groups = groupsOf(dataset);
  return (
    <OverAll
      dataset={dataset}
      heading={amongWhich({ dataset, i18n }, among)}
      name={`${indicator.id}/${among ?? ''}`}
      load={() => loadIndicator(indicator.id, among)}
      control={
        groups.length > 0 && (
          <Select
            label={t('distribution.among')}
            value={among ?? ''}
            options={[
              { value: '', label: t('distribution.among_all') },
              ...groups.map((id) => ({ value: id, label: companyGroupName(id, i18n) })),
            ]}
            onChange={(id) => choose({ among: id || null })}
          />
        )
      }
    >
      {(years) => {
        const all = years[String(chosen.year)];
        return all ? (
          <Spread view={buildDistributionView({ dataset, i18n }, indicator, all, chosen)} />
        ) : (
          <p className="figure-note">{t('distribution.no_year')}</p>
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
  const heading = amongWhich({ dataset, i18n: useI18n() }, null);
  return (
    <OverAll {...{ dataset, heading }} name={`counts/${kind}`} load={() => loadCounts(kind)}>
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
