import { isOwnId } from '../domain/own/ownId';
import { Link } from 'wouter';
import { useI18n } from '../i18n/I18n';
import { paths } from '../state/paths';
import type { PageProps } from '../viewModels/page';

interface NotFoundProps {
  readonly help: string;
  /** Links to pages that exist. */
  readonly links: readonly { readonly to: string; readonly label: string }[];
}

/** The page for an unknown address, with links to existing pages. */
export function NotFound({ help, links }: NotFoundProps) {
  const { t } = useI18n();
  return (
    <div className="state-panel">
      <h1>{t('not_found.heading')}</h1>
      <p>{help}</p>
      <ul>
        {links.map(({ to, label }) => (
          <li key={to}>
            <Link href={to}>{label}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The address of a company that the data does not have. */
export function NoCompany({ dataset, linkTo, id }: PageProps & { readonly id: string }) {
  const { t, language } = useI18n();
  return (
    <NotFound
      help={isOwnId(id) ? t('notice.own_link') : t('company.unknown', { id })}
      links={dataset.companies.map((company) => ({
        to: linkTo(paths.company(company.id)),
        label: company.shortName[language],
      }))}
    />
  );
}
