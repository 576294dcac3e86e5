import { useState } from 'react';
import { useI18n } from '../../i18n/I18n';
import { citing } from '../../state/selection';
import { absoluteLink } from '../../ui/absoluteLink';

interface ShareButtonProps {
  readonly path: string;
  /** Data version that the address cites. */
  readonly version: string;
}

/** Copies the address of a view; where the browser refuses, shows it to be copied by hand. */
export function ShareButton({ path, version }: ShareButtonProps) {
  const { t } = useI18n();
  const link = () => citing(version, absoluteLink(path));
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  if (state === 'refused') {
    return <span className="figure-note">{t('figure.share_failed', { url: link() })}</span>;
  }
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        if (!('clipboard' in navigator)) {
          setState('refused');
          return;
        }
        navigator.clipboard.writeText(link()).then(
          () => setState('copied'),
          () => setState('refused'),
        );
      }}
    >
      <span aria-live="polite">{state === 'copied' ? t('figure.shared') : t('figure.share')}</span>
    </button>
  );
}
