import { useEffect } from 'react';
import { useI18n } from '../i18n/I18n';

/** The document's title is the page's heading, so that tabs, history and readers name it. */
export function useTitle() {
  const { t } = useI18n();
  useEffect(() => {
    const main = document.querySelector('main');
    const tell = () => {
      const heading = main?.querySelector('h1')?.textContent;
      const title = heading ? `${heading} · ${t('app.name')}` : t('app.name');
      if (document.title !== title) document.title = title;
    };
    tell();
    // A page that is loaded when it is asked for brings its heading later.
    const observer = new MutationObserver(tell);
    if (main) observer.observe(main, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  });
}
