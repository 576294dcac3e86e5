import { ChangeList } from '../../components/changes/ChangeList';
import { useI18n } from '../../i18n/I18n';
import { Collapsible } from '../../ui/Collapsible';
import { countChanges } from '../../viewModels/figureChanges';
import type { PageProps } from '../../viewModels/page';
import { useFigureChanges } from './useFigureChanges';

interface VersionChangesProps extends Pick<PageProps, 'dataset' | 'linkTo'> {
  readonly version: string;
}

/** The changes of figures in one version, folded; the newest version tells for all where they are not loaded. */
export function VersionChanges({ dataset, linkTo, version }: VersionChangesProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const loaded = useFigureChanges(dataset);
  if (loaded.status === 'ready') {
    const own = loaded.changes.filter((change) => change.version === version);
    return own.length === 0 ? null : (
      <Collapsible summary={t('versions.figures', { counts: countChanges(own, i18n) })}>
        {() => <ChangeList dataset={dataset} changes={own} linkTo={linkTo} />}
      </Collapsible>
    );
  }
  if (version !== dataset.changes[0]?.version) return null;
  if (loaded.status === 'loading') {
    return (
      <p className="figure-note" role="status">
        {t('export.loading')}
      </p>
    );
  }
  return loaded.status !== 'failed' ? null : (
    <p className="figure-note" role="alert">
      <span>{loaded.text}</span>{' '}
      <button type="button" className="text-button" onClick={loaded.retry}>
        {t('notice.retry')}
      </button>
    </p>
  );
}
