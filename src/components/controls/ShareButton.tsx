import { useState } from 'react';
import { useI18n } from '../../i18n/I18n';
import { absoluteLink } from '../../ui/absoluteLink';

/** Copies the address of a view; where the browser refuses, shows it to be copied by hand. */
export function ShareButton({ path }: { readonly path: string }) {
  const { t } = useI18n();
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  if (state === 'refused') {
    return (
      <span className="figure-note">{t('figure.share_failed', { url: absoluteLink(path) })}</span>
    );
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
        navigator.clipboard.writeText(absoluteLink(path)).then(
          () => setState('copied'),
          () => setState('refused'),
        );
      }}
    >
      <span aria-live="polite">{state === 'copied' ? t('figure.shared') : t('figure.share')}</span>
    </button>
  );
}
