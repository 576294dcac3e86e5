import type { ComponentType } from 'react';
import type { Language } from '../domain/dataset';
import type { Method } from '../i18n/messages/en/method';
import { useI18n } from '../i18n/I18n';
import { lazyComponent } from '../ui/lazyComponent';
import { MethodPage } from '../views/method/MethodPage';

/** The method page with its long text, which is loaded only when it is asked for. */
const pages = {
  en: methodPage(() => import('../i18n/messages/en/method')),
  'zh-Hant': methodPage(() => import('../i18n/messages/zh-Hant/method')),
  'zh-Hans': methodPage(() => import('../i18n/messages/zh-Hans/method')),
};

function methodPage(importText: () => Promise<{ readonly method: Method }>) {
  return lazyComponent(
    async (): Promise<ComponentType> => {
      const { method } = await importText();
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

/** Rejects if the file cannot be loaded. */
export async function loadMethod(language: Language): Promise<void> {
  await pages[language].load();
}
