import { ChangeList } from '../../components/changes/ChangeList';
import type { Dataset } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18n';
import { Collapsible } from '../../ui/Collapsible';
import { countChanges, type LoadedChanges } from '../../viewModels/figureChanges';
import type { PageProps } from '../../viewModels/page';

interface VersionListProps {
  readonly dataset: Dataset;
  readonly changes: LoadedChanges;
  readonly linkTo: PageProps['linkTo'];
  /** Address of the feed of versions. */
  readonly feed: string;
}

/** Each version in words, and figure by figure once that is loaded. */
export function VersionList({ dataset, changes, linkTo, feed }: VersionListProps) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const all = changes.status === 'ready' ? changes.changes : [];
  return (
    <section aria-labelledby="data-changes">
      <h2 id="data-changes">{t('data.changes')}</h2>
      {dataset.changes.length > 0 && (
        <p>
          <a href={feed} type="application/atom+xml">
            {t('versions.feed')}
          </a>
        </p>
      )}
      {changes.status === 'loading' && (
        <p className="figure-note" role="status">
          {t('export.loading')}
        </p>
      )}
      {changes.status === 'failed' && (
        <p className="figure-note" role="alert">
          <span>{changes.text}</span>{' '}
          <button type="button" className="text-button" onClick={changes.retry}>
            {t('notice.retry')}
          </button>
        </p>
      )}
      <dl className="facts">
        {dataset.changes.map(({ version, date, text }) => {
          const own = all.filter((change) => change.version === version);
          return (
            <div key={version}>
              <dt>{`${version} · ${date}`}</dt>
              <dd>
                <p>{text[language]}</p>
                {own.length > 0 && (
                  <Collapsible summary={t('versions.figures', { counts: countChanges(own, i18n) })}>
                    {() => <ChangeList dataset={dataset} changes={own} linkTo={linkTo} />}
                  </Collapsible>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
