import { useEffect } from 'react';
import { useI18n } from '../i18n/I18n';
import type { Translate } from '../i18n/translate';

/** The document's title is the page's heading, so that tabs, history and readers name it. */
export function useTitle() {
  const { t } = useI18n();
  useEffect(() => {
    const main = document.querySelector('main');
    const tell = () => {
      const title = titleOf(main?.querySelector('h1')?.textContent ?? '', t);
      if (document.title !== title) document.title = title;
    };
    tell();
    // A lazy page renders its heading later.
    const observer = new MutationObserver(tell);
    if (main) observer.observe(main, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  });
}

/** A document's title: its heading and the site's name. */
export function titleOf(heading: string, t: Translate): string {
  return heading === '' ? t('app.name') : `${heading} · ${t('app.name')}`;
}
