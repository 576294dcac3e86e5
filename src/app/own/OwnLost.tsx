import { useSyncExternalStore } from 'react';
import { ownLost, readOwn } from '../../data/own/ownHere';
import { useI18n } from '../../i18n/I18n';
import { NotLoaded } from '../../ui/retry/NotLoaded';
import { Notice } from '../../ui/Notice';

/** That the reader's own companies are left out, where the script that reads them is lost. */
export function OwnLost() {
  const { t } = useI18n();
  const error = useSyncExternalStore(ownLost.subscribe, ownLost.get, () => null);
  if (!error) return null;
  return (
    <Notice text={t('notice.own_lost')}>
      <NotLoaded error={error} look="part" onRetry={() => readOwn(true)} />
    </Notice>
  );
}
