import { Link } from 'wouter';
import { useI18n } from '../../i18n/I18n';
import { paths } from '../../state/paths';
import type { PageProps } from '../../viewModels/page';
import type { StateChange } from '../../viewModels/stateChanges';

interface StateChangeListProps extends Pick<PageProps, 'linkTo'> {
  readonly changes: readonly StateChange[];
}

/** Which answers changed in which way. */
export function StateChangeList({ changes, linkTo }: StateChangeListProps) {
  const { t } = useI18n();
  return (
    <dl className="state-changes">
      {changes.map(({ kind, from, to, answers }) => (
        <div key={`${from} ${to}`} data-kind={kind}>
          <dt>
            <span>{t(`changes.${kind}`)}</span> <small>{t('changes.state', { from, to })}</small>
          </dt>
          <dd>
            <ul>
              {answers.map(({ id, title, indicator }) => (
                <li key={id}>
                  {indicator === null ? (
                    title
                  ) : (
                    <Link href={linkTo(paths.indicator(indicator))}>{title}</Link>
                  )}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
