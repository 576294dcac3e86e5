import { Link } from 'wouter';
import { useWords } from '../i18n/Words';

/** An address that leads nowhere, with the pages that do exist. */
export function NotFound({ linkTo }: { readonly linkTo: (path: string) => string }) {
  const { t } = useWords();
  return (
    <div className="state-panel">
      <h1>{t('not_found.heading')}</h1>
      <p>{t('not_found.help')}</p>
      <ul>
        <li>
          <Link href={linkTo('/')}>{t('nav.overview')}</Link>
        </li>
        <li>
          <Link href={linkTo('/indicators/')}>{t('nav.indicators')}</Link>
        </li>
      </ul>
    </div>
  );
}
