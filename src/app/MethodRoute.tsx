import { useQuery } from '@tanstack/react-query';
import type { Language } from '../domain/dataset';
import type { Method } from '../i18n/method/en';
import { useWords } from '../i18n/Words';
import { StatePanel } from '../ui/StatePanel';
import { MethodPage } from '../views/method/MethodPage';

const loaders: Readonly<Record<Language, () => Promise<{ method: Method }>>> = {
  en: () => import('../i18n/method/en'),
  'zh-Hant': () => import('../i18n/method/zh-Hant'),
  'zh-Hans': () => import('../i18n/method/zh-Hans'),
};

/** The method page, whose long text is loaded only when it is asked for. */
export function MethodRoute() {
  const { t, language } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['method', language],
    queryFn: async () => (await loaders[language]()).method,
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
  if (error) {
    return (
      <StatePanel heading={t('failed.heading')} help={t('issue.no_network')} alert>
        <button type="button" className="plain-button" onClick={() => void refetch()}>
          {t('notice.retry')}
        </button>
      </StatePanel>
    );
  }
  return data ? <MethodPage method={data} /> : <StatePanel heading={t('loading.data')} />;
}
