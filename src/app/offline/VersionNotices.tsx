import { useSyncExternalStore } from 'react';
import type { Issue } from '../../data/issue';
import { hostFaults, storedAt } from '../../data/host/storedAt';
import type { Dataset } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18n';
import { Notice } from '../../ui/Notice';
import { IssueList } from '../issues/IssueList';
import { newVersion } from './newVersion';

const noFaults: readonly Issue[] = [];

interface VersionNoticesProps {
  /** The data on the page; its version is empty where it is not known. */
  readonly dataset: Dataset;
  /** Its files that do not match the checksum listed for them. */
  readonly stale: readonly string[];
}

/** Notices that the data come from the cache, do not match their checksums, or have been updated. */
export function VersionNotices({ dataset, stale }: VersionNoticesProps) {
  const { t, format } = useI18n();
  const since = useSyncExternalStore(storedAt.subscribe, storedAt.get, () => null);
  const faults = useSyncExternalStore(hostFaults.subscribe, hostFaults.get, () => noFaults);
  const newer = useSyncExternalStore(newVersion.subscribe, newVersion.get, () => 'none');
  return (
    <>
      {since !== null && (
        <Notice
          text={t(faults.length > 0 ? 'notice.stored_faulty' : 'notice.stored', {
            version: dataset.version,
            time: format.time(new Date(since)),
          })}
        >
          <Reload label={t('notice.retry')} />
          {faults.length > 0 && (
            <details>
              <summary>{t('notice.details')}</summary>
              <IssueList issues={faults} />
            </details>
          )}
        </Notice>
      )}
      {stale.length > 0 && (
        <Notice
          text={t(dataset.mixed ? 'notice.mixed_files' : 'notice.stale_files', {
            files: format.list(stale),
          })}
        >
          {dataset.mixed && <Reload label={t('notice.retry')} />}
        </Notice>
      )}
      {newer === 'incomplete' && (
        <Notice text={t('notice.new_version_incomplete')}>
          <Reload label={t('notice.retry')} />
        </Notice>
      )}
      {newer === 'ready' && (
        <Notice text={t('notice.new_version')}>
          <Reload label={t('notice.reload')} />
        </Notice>
      )}
    </>
  );
}

function Reload({ label }: { readonly label: string }) {
  return (
    <button type="button" className="text-button" onClick={() => window.location.reload()}>
      {label}
    </button>
  );
}
