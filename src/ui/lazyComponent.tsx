import { createElement, Suspense, use, useEffect, useState, type ComponentType } from 'react';
import { useI18n } from '../i18n/I18n';
import { withMessages, type MessagePart } from '../i18n/translate';
import { KeptUntilTakenOver } from './KeptUntilTakenOver';
import { NotLoaded } from './NotLoaded';
import { PartBoundary } from './PartBoundary';
import { pendingForever } from './pendingForever';
import { StatePanel } from './StatePanel';
import { useHydrated } from './useHydrated';

interface LazyOptions {
  /** Messages that the component needs beside the core ones. */
  readonly messages?: readonly MessagePart[];
  /**
   * What is shown until it is loaded: a panel in place of the `page`, a note in place of a `part`; with
   * `hold` whatever is on screen stays (the Suspense or transition around decides).
   */
  readonly look?: 'page' | 'part' | 'hold';
}

type Attempt<Props> = Promise<ComponentType<Props> | null>;

export type LazyComponent<Props> = ComponentType<Props> & {
  /** Loads it ahead of its first use; rejects if a file cannot be loaded. */
  readonly load: () => Promise<ComponentType<Props>>;
};

/**
 * A component that is loaded with its messages on first use. A failed load is told in its place with
 * Try again, prerendered content stays below the message; a throw while drawing is told likewise.
 */
export function lazyComponent<Props extends object>(
  importComponent: () => Promise<ComponentType<Props>>,
  { messages = [], look = 'part' }: LazyOptions = {},
): LazyComponent<Props> {
  let loaded: ComponentType<Props> | null = null;
  // Shared by all renders until one can tell the failure: `use` needs the same promise each time.
  let attempt: Attempt<Props> | null = null;
  const load = async () => {
    const component = await withMessages(importComponent(), ...messages);
    loaded = component;
    return component;
  };
  const tryToLoad = () => (attempt ??= load().catch(() => null));
  const forget = () => (attempt = null);

  function Content({ from, props }: { readonly from: Attempt<Props>; readonly props: Props }) {
    const hydrated = useHydrated();
    const component = loaded ?? use(from);
    if (component) return createElement(component, props);
    if (!hydrated) use(pendingForever);
    return null;
  }

  function Loading(props: Props) {
    const [from, setFrom] = useState(tryToLoad);
    const content = <Content from={from} props={props} />;
    return (
      <PartBoundary>
        <Failure
          of={from}
          look={look === 'page' ? 'page' : 'part'}
          forget={forget}
          onRetry={() => setFrom(tryToLoad())}
        />
        {look === 'hold' ? (
          content
        ) : (
          <Suspense fallback={<Waiting look={look} />}>
            {look === 'page' ? content : <KeptUntilTakenOver>{content}</KeptUntilTakenOver>}
          </Suspense>
        )}
      </PartBoundary>
    );
  }

  function Lazy(props: Props) {
    // A page is loaded before it is hydrated, and is then part of the first pass.
    const [Page] = useState(() => (look === 'page' ? loaded : null));
    return Page ? <Page {...props} /> : <Loading {...props} />;
  }
  return Object.assign(Lazy, { load });
}

function Waiting({ look }: { readonly look: 'page' | 'part' }) {
  const { t } = useI18n();
  if (look === 'page') return <StatePanel heading={t('loading.page')} />;
  return (
    <p className="figure-note" role="status">
      {t('take.loading')}
    </p>
  );
}

interface FailureProps<Props> {
  readonly of: Attempt<Props>;
  readonly look: 'page' | 'part';
  readonly forget: () => void;
  readonly onRetry: () => void;
}

/** Beside the content, not in its place: to re-render that would drop what was prerendered. */
function Failure<Props>({ of, look, forget, onRetry }: FailureProps<Props>) {
  const [failed, setFailed] = useState<Attempt<Props> | null>(null);
  useEffect(() => {
    let current = true;
    void of.then((component) => {
      if (component !== null || !current) return;
      forget();
      setFailed(of);
    });
    return () => {
      current = false;
    };
  }, [of, forget]);
  return failed === of && <NotLoaded look={look} onRetry={onRetry} />;
}
