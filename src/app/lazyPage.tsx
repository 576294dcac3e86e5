import { lazy, Suspense, type ComponentType } from 'react';
import { useWords } from '../i18n/Words';
import { StatePanel } from '../ui/StatePanel';

const loaders: (() => Promise<object>)[] = [];

/**
 * Loads the code of all pages while nothing else is to be done, so that the next page opens at once
 * and a reader who loses the network keeps them. One that cannot be had is tried again when opened.
 */
export function loadPagesAhead(): () => void {
  const timer = setTimeout(() => {
    for (const load of loaders) load().catch(() => undefined);
  }, quietMs);
  return () => clearTimeout(timer);
}

/** Long enough for the first page to draw its charts. */
const quietMs = 1500;

/** A page that is loaded only when it is asked for, and says so where it cannot be had. */
export function lazyPage<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  loaders.push(load);
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
