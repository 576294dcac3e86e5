import { useSyncExternalStore } from 'react';
import { storedAt } from '../../data/storedAt';
import { useI18n } from '../../i18n/I18n';
import { Notice } from '../../ui/Notice';
import { newVersion } from './newVersion';

interface VersionNoticesProps {
  /** The data version on the page; empty where it is not known. */
  readonly version: string;
}

/** Says that the data is what the browser kept, or that the host has something newer. */
export function VersionNotices({ version }: VersionNoticesProps) {
  const { t, format } = useI18n();
  const since = useSyncExternalStore(storedAt.subscribe, storedAt.get, () => null);
  const newer = useSyncExternalStore(newVersion.subscribe, newVersion.get, () => false);
  return (
    <>
      {since !== null && (
        <Notice text={t('notice.stored', { version, time: format.time(new Date(since)) })}>
          <Reload label={t('notice.retry')} />
        </Notice>
      )}
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
