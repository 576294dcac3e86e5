import { Link } from 'wouter';
import { useI18n } from '../../i18n/I18n';
import { paths } from '../../state/paths';
import { CompanyName } from '../../ui/CompanyName';
import type { PageProps } from '../../viewModels/page';
import type { CompanyStateChanges } from '../../viewModels/stateChanges';
import { StateChangeList } from './StateChangeList';

interface StateChangesProps extends Pick<PageProps, 'linkTo'> {
  readonly companies: readonly CompanyStateChanges[];
}

/** What each company answers otherwise than in its report before; nothing where no company has two. */
export function StateChanges({ companies, linkTo }: StateChangesProps) {
  const { t, language } = useI18n();
  if (companies.length === 0) return null;
  return (
    <section className="reports-changed" aria-labelledby="state-changes">
      <h2 id="state-changes">{t('state_changes.heading')}</h2>
      {companies.map(({ company, years, changes }) => (
        <div key={company.id} data-company={company.id}>
          <h3>
            <Link href={linkTo(paths.changes(company.id))}>
              <CompanyName name={company.shortName[language]} position={company.position} />
            </Link>{' '}
            <small>{years}</small>
          </h3>
          {changes.length === 0 ? (
            <p className="figure-note">{t('state_changes.none')}</p>
          ) : (
            <StateChangeList changes={changes} linkTo={linkTo} />
          )}
        </div>
      ))}
    </section>
  );
}
