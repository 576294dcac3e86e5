import type { ReactNode } from 'react';
import type { Company } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18n';
import { ScrollTable } from './ScrollTable';

interface StateCountsProps {
  readonly className: string;
  readonly caption: string;
  /** What the states are called together. */
  readonly heading: string;
  readonly companies: readonly Company[];
  readonly counts: readonly {
    readonly state: string;
    readonly label: string;
    /** In the order of the companies. */
    readonly byCompany: readonly ReactNode[];
  }[];
  /** The last row: what the counts are held against. */
  readonly total: {
    readonly label: ReactNode;
    readonly byCompany: readonly ReactNode[];
    readonly id?: string;
  };
}

/** How many cells of each state each company has. */
export function StateCounts({
  className,
  caption,
  heading,
  companies,
  counts,
  total,
}: StateCountsProps) {
  const { language } = useI18n();
  const cells = (byCompany: readonly ReactNode[]) =>
    companies.map((company, index) => (
      <td key={company.id} className="figure-cell">
        {byCompany[index]}
      </td>
    ));
  return (
    <ScrollTable className={className} aria-label={caption}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {companies.map((company) => (
            <th key={company.id} scope="col" className="figure-cell">
              {company.shortName[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map(({ state, label, byCompany }) => (
          <tr key={state} data-count={state}>
            <th scope="row">
              <span className="state-mark" data-state={state} aria-hidden="true" />{' '}
              <span>{label}</span>
            </th>
            {cells(byCompany)}
          </tr>
        ))}
        <tr data-count={total.id}>
          <th scope="row">{total.label}</th>
          {cells(total.byCompany)}
        </tr>
      </tbody>
    </ScrollTable>
  );
}
