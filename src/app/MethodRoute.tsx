import type { ComponentType } from 'react';
import type { Language } from '../domain/dataset';
import { useI18n } from '../i18n/I18n';
import type { Method } from '../i18n/messages/en/method';
import { lazyComponent } from '../ui/lazyComponent';

/** The method page with its long text, which is loaded only when it is asked for. */
const pages = {
  en: methodPage(() => import('../i18n/messages/en/method')),
  'zh-Hant': methodPage(() => import('../i18n/messages/zh-Hant/method')),
  'zh-Hans': methodPage(() => import('../i18n/messages/zh-Hans/method')),
};

function methodPage(importText: () => Promise<{ readonly method: Method }>) {
  return lazyComponent(
    async (): Promise<ComponentType> => {
      const [{ MethodPage }, { method }] = await Promise.all([
        import('../views/method/MethodPage'),
        importText(),
      ]);
      return () => <MethodPage method={method} />;
    },
    { look: 'page' },
  );
}

export function MethodRoute() {
  const { language } = useI18n();
  const Page = pages[language];
  return <Page />;
}

/** Rejects if a file cannot be loaded. */
export function loadMethod(language: Language): Promise<object> {
  return pages[language].load();
}
