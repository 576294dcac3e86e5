import { useQuery } from '@tanstack/react-query';
import { useI18n } from '../i18n/I18n';
import { StatePanel } from '../ui/StatePanel';
import { MethodPage } from '../views/method/MethodPage';
import { methodQuery } from './queries';

/** The method page, whose long text is loaded only when it is asked for. */
export function MethodRoute() {
  const { t, language } = useI18n();
  const { data, error, refetch } = useQuery(methodQuery(language));
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
