import { Link } from 'wouter';
import { FigureNumber } from '../../components/figure/FigureNumber';
import { CompanyHeads } from '../../components/tables/CompanyHeads';
import { ScrollTable } from '../../components/tables/ScrollTable';
import { findCompany } from '../../domain/facts/lookup';
import { useI18n } from '../../i18n/I18n';
import { paths } from '../../state/paths';
import type { PageProps } from '../../viewModels/page';
import type { TargetView } from '../../viewModels/targets/targetView';
import type { CompareView } from '../../viewModels/compare/compareView';

interface CompareTargetsProps extends Pick<PageProps, 'dataset' | 'linkTo'> {
  readonly view: CompareView;
  readonly onOpen: (id: string) => void;
}

/** The targets of the companies side by side, each with the year it is due and how it stands. */
export function CompareTargets({ dataset, view, linkTo, onOpen }: CompareTargetsProps) {
  const { t } = useI18n();
  const { companies, targets } = view;
  if (targets.length === 0) return null;
  return (
    <section aria-label={t('compare.targets')}>
      <h2>{t('compare.targets')}</h2>
      <p className="figure-note">{t('compare.targets.intro')}</p>
      <ScrollTable className="compare-targets" aria-label={t('compare.targets')}>
        <thead>
          <tr>
            <th scope="col">{t('company.target')}</th>
            <CompanyHeads
              companies={companies.flatMap(({ company }) => findCompany(dataset, company) ?? [])}
              linkTo={linkTo}
            />
          </tr>
        </thead>
        <tbody>
          {targets.map((row) => (
            <tr key={row.indicator} data-target-row={row.indicator}>
              <th scope="row">
                <Link href={linkTo(paths.indicator(row.indicator))}>{row.title}</Link>{' '}
                <span className="figure-unit">{row.unit}</span>
              </th>
              {companies.map(({ company }, index) => (
                <td key={company}>
                  <ul>
                    {(row.targets[index] ?? []).map((target) => (
                      <li key={target.id} data-outcome={target.outcome}>
                        <OneTarget target={target} onOpen={onOpen} />
                      </li>
                    ))}
                  </ul>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

interface OneTargetProps extends Pick<CompareTargetsProps, 'onOpen'> {
  readonly target: TargetView;
}

function OneTarget({ target, onOpen }: OneTargetProps) {
  const { t } = useI18n();
  const { measured } = target;
  return (
    <>
      <span>{target.dueYear}</span>{' '}
      {target.target.group !== null && <small>{target.target.group}</small>}{' '}
      <FigureNumber row={target.target} onOpen={onOpen} />{' '}
      {measured && (
        <>
          <small>{t('company.target.measured')}</small>{' '}
          <FigureNumber row={measured} onOpen={onOpen} />{' '}
        </>
      )}
      <small>{t(`target.outcome.${target.outcome}`)}</small>
    </>
  );
}
