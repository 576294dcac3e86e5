import { ChangeList } from '../../components/changes/ChangeList';
import type { Dataset } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18n';
import { routeAt, takesAt } from '../../routes';
import { belowLanguage } from '../../state/paths';
import { linksWith, type Selection } from '../../state/selection';
import { Collapsible } from '../../ui/Collapsible';
import { Notice } from '../../ui/Notice';
import { changesOnPage, countChanges, versionsSince } from '../../viewModels/figureChanges';
import { packageOf } from '../../viewModels/page';
import { useFigureChanges } from './useFigureChanges';

interface CitedVersionProps {
  readonly dataset: Dataset;
  /** The version that the link cites: another than the package's. */
  readonly cited: string;
  readonly path: string;
  readonly selection: Selection;
}

/** As many changes stand open in the notice; more are folded. */
const mostOpen = 3;

/** Whether the figures of a page have changed since the version that its link cites, and how. */
export function CitedVersion({ dataset, cited, path, selection }: CitedVersionProps) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const since = versionsSince(dataset, cited);
  const loaded = useFigureChanges(dataset, since !== null);
  const versions = { cited, version: dataset.version };
  if (!since) return <Notice text={t('versions.unknown', versions)} />;
  switch (loaded.status) {
    case 'absent':
      return <Notice text={t('versions.untold', versions)} />;
    case 'failed':
      return (
        <Notice text={t('versions.untold', versions)}>
          <p>{loaded.text}</p>
          <button type="button" className="text-button" onClick={loaded.retry}>
            {t('notice.retry')}
          </button>
        </Notice>
      );
    case 'ready': {
      const page = { id: routeAt(belowLanguage(path))?.id ?? '', selection };
      const changes = changesOnPage(
        { dataset: packageOf(dataset, selection), i18n },
        page,
        loaded.changes.filter(({ version }) => since.includes(version)),
      );
      const count = changes.length;
      if (count === 0) return <Notice text={t('versions.unchanged', versions)} />;
      const list = (
        <ChangeList
          dataset={dataset}
          changes={changes}
          linkTo={linksWith(language, selection, takesAt)}
        />
      );
      return (
        <Notice text={t('versions.changed', { ...versions, count })}>
          {count > mostOpen ? (
            <Collapsible summary={countChanges(changes, i18n)}>{() => list}</Collapsible>
          ) : (
            list
          )}
        </Notice>
      );
    }
    case 'idle':
    case 'loading':
      return null;
  }
}
