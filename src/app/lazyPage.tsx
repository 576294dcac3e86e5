import { lazy, Suspense, type ComponentType } from 'react';
import { useWords } from '../i18n/Words';
import { StatePanel } from '../ui/StatePanel';

/** A page that is loaded only when it is asked for, and says so where it cannot be had. */
export function lazyPage<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Page = lazy<ComponentType<Props>>(() =>
    load().then(
      (page) => ({ default: page }),
      () => ({ default: NotLoaded }),
    ),
  );
  return function LazyPage(props: Props) {
    const { t } = useWords();
    return (
      <Suspense fallback={<StatePanel heading={t('loading.page')} />}>
        <Page {...props} />
      </Suspense>
    );
  };
}

function NotLoaded() {
  const { t } = useWords();
  return (
    <StatePanel heading={t('failed.page')} help={t('issue.no_network')} alert page>
      <button type="button" className="plain-button" onClick={() => window.location.reload()}>
        {t('notice.retry')}
      </button>
    </StatePanel>
  );
}
