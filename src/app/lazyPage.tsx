import { lazy, Suspense, useState, type ComponentType } from 'react';
import { withMessages, type MessagePart } from '../i18n/translate';
import { useWords } from '../i18n/Words';
import { StatePanel } from '../ui/StatePanel';

interface PageCode {
  readonly route: RegExp | null;
  readonly load: () => Promise<object>;
}

const pages: PageCode[] = [];

/**
 * Loads the code of all pages while nothing else is to be done, so that the next page opens at once
 * and a reader who loses the network keeps them. One that cannot be had is tried again when opened.
 */
export function loadPagesAhead(): () => void {
  const timer = setTimeout(() => {
    void loadOneByOne();
  }, quietMs);
  return () => clearTimeout(timer);
}

async function loadOneByOne(): Promise<void> {
  for (const { load } of pages) await load().catch(() => undefined);
}

/** Long enough for the first page to draw its charts. */
const quietMs = 1500;

/** Loads the code of the page at a path (below the language), so that it can be drawn at once. */
export async function loadPageAt(path: string): Promise<void> {
  await Promise.all(
    pages.filter(({ route }) => route?.test(path)).map(({ load }) => load().catch(() => undefined)),
  );
}

/**
 * A page that is loaded with its messages only when it is asked for, and says so where it cannot be
 * had. `route` tells its paths below the language, such as `/indicators/pue/`; null for a panel.
 */
export function lazyPage<Props extends object>(
  route: RegExp | null,
  importPage: () => Promise<ComponentType<Props>>,
  messages: readonly MessagePart[] = [],
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  const load = async () => {
    loaded = await withMessages(importPage(), ...messages);
    return { default: loaded };
  };
  pages.push({ route, load });
  const Waiting = lazy<ComponentType<Props>>(() => load().catch(() => ({ default: NotLoaded })));
  return function LazyPage(props: Props) {
    const { t } = useWords();
    // A page whose code is there is drawn without a wait: a prerendered one must not blink.
    const [Loaded] = useState(() => loaded);
    if (Loaded) return <Loaded {...props} />;
    return (
      <Suspense fallback={<StatePanel heading={t('loading.page')} />}>
        <Waiting {...props} />
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
