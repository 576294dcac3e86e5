import type { ComponentType } from 'react';
import { byLanguage, type Language } from '../domain/dataset';
import { useI18n } from '../i18n/I18n';
import { languageModules } from '../i18n/languages';
import { lazyComponent } from '../ui/lazyComponent';

/** The method page; its long text is loaded on demand. */
const pages = byLanguage((language) =>
  lazyComponent(
    async (): Promise<ComponentType> => {
      const [{ MethodPage }, method] = await Promise.all([
        import('../views/method/MethodPage'),
        languageModules[language].load.method(),
      ]);
      return () => <MethodPage method={method} />;
    },
    { look: 'page' },
  ),
);

export function MethodRoute() {
  const { language } = useI18n();
  const Page = pages[language];
  return <Page />;
}

/** Rejects if a file cannot be loaded. */
export function loadMethod(language: Language): Promise<object> {
  return pages[language].load();
}
