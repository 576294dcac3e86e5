import { useState, useTransition } from 'react';
import { useI18n } from '../../i18n/I18n';
import { lostFileText } from './lostFile';
import { revalidateScripts } from './revalidateScripts';
import { StatePanel } from '../StatePanel';

interface NotLoadedProps {
  /** Why, as far as it is known. */
  readonly error: Error;
  /** `page` if nothing else of the page is shown. */
  readonly look: 'page' | 'part';
  /** Loads again; this message stays while it suspends. */
  readonly onRetry: () => void | Promise<void>;
}

/** The error for a file that failed to load, in place of its content. */
export function NotLoaded({ error, look, onRetry }: NotLoadedProps) {
  const { t } = useI18n();
  const [retrying, startTransition] = useTransition();
  const [retried, setRetried] = useState(false);
  const retry = async () => {
    await revalidateScripts();
    setRetried(true);
    startTransition(onRetry);
  };
  const buttons = (className: string) => (
    <>
      <button
        type="button"
        className={className}
        disabled={retrying}
        onClick={() => startTransition(retry)}
      >
        {t('notice.retry')}
      </button>
      {/* Some browsers ask for a script once only. */}
      {retried && !retrying && (
        <button type="button" className={className} onClick={() => window.location.reload()}>
          {t('notice.reload')}
        </button>
      )}
    </>
  );
  if (look === 'page') {
    return (
      <StatePanel
        heading={t('failed.page')}
        help={lostFileText(error, t) ?? t('issue.no_network')}
        alert
        page
      >
        {buttons('plain-button')}
      </StatePanel>
    );
  }
  return (
    <p className="figure-note" role="alert">
      <span>{lostFileText(error, t) ?? t('export.not_loaded')}</span> {buttons('text-button')}
    </p>
  );
}
