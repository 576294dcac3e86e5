import { useSyncExternalStore } from 'react';
import type { Issue } from '../../data/issue';
import { hostFaults, storedAt } from '../../data/host/storedAt';
import { useI18n } from '../../i18n/I18n';
import { Notice } from '../../ui/Notice';
import { IssueList } from '../IssueList';
import { newVersion } from './newVersion';
import { useStaleFiles } from './useStaleFiles';

const noFaults: readonly Issue[] = [];

interface VersionNoticesProps {
  /** The data version on the page; empty where it is not known. */
  readonly version: string;
}

/** Notices that the data come from the cache, do not match their checksums, or have been updated. */
export function VersionNotices({ version }: VersionNoticesProps) {
  const { t, format } = useI18n();
  const since = useSyncExternalStore(storedAt.subscribe, storedAt.get, () => null);
  const faults = useSyncExternalStore(hostFaults.subscribe, hostFaults.get, () => noFaults);
  const stale = useStaleFiles();
  const newer = useSyncExternalStore(newVersion.subscribe, newVersion.get, () => false);
  return (
    <>
      {since !== null && (
        <Notice
          text={t(faults.length > 0 ? 'notice.stored_faulty' : 'notice.stored', {
            version,
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
      {stale.length > 0 && <Notice text={t('notice.stale_files', { files: format.list(stale) })} />}
      {newer && (
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
