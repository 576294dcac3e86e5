import { Link } from 'wouter';
import { useI18n } from '../i18n/I18n';

interface NotFoundProps {
  readonly help: string;
  /** What does exist. */
  readonly links: readonly { readonly to: string; readonly label: string }[];
}

/** An address that leads nowhere, with those that lead somewhere. */
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
