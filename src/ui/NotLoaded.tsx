import { useTransition } from 'react';
import { useI18n } from '../i18n/I18n';
import { StatePanel } from './StatePanel';

interface NotLoadedProps {
  /** `page` if nothing else of the page is shown. */
  readonly look: 'page' | 'part';
  /** Loads again; this message stays while it suspends. */
  readonly onRetry: () => void | Promise<void>;
}

/** The error for a file that failed to load, in place of its content. */
export function NotLoaded({ look, onRetry }: NotLoadedProps) {
  const { t } = useI18n();
  const [retrying, startTransition] = useTransition();
  const retry = (className: string) => (
    <button
      type="button"
      className={className}
      disabled={retrying}
      onClick={() => startTransition(onRetry)}
    >
      {t('notice.retry')}
    </button>
  );
  if (look === 'page') {
    return (
      <StatePanel heading={t('failed.page')} help={t('issue.no_network')} alert page>
        {retry('plain-button')}
      </StatePanel>
    );
  }
  return (
    <p className="figure-note" role="alert">
      <span>{t('export.not_loaded')}</span> {retry('text-button')}
    </p>
  );
}
