import { createElement, Suspense, use, useEffect, useState, type ComponentType } from 'react';
import { useI18n } from '../i18n/I18n';
import { withMessages, type MessagePart } from '../i18n/translate';
import { NotLoaded } from './retry/NotLoaded';
import { orError } from './retry/orError';
import { PartBoundary } from './Part';
import { StatePanel } from './StatePanel';

interface LazyOptions {
  /** Messages that the component needs beside the core ones. */
  readonly messages?: readonly MessagePart[];
  /**
   * What is shown until it is loaded: a panel in place of the `page`, a note in place of a `part`; with
   * `hold` the current content stays, and the surrounding part shows an error.
   */
  readonly look?: 'page' | 'part' | 'hold';
}

/** The component, or why it could not be loaded. */
type Attempt<Props> = Promise<ComponentType<Props> | Error>;

export type LazyComponent<Props> = ComponentType<Props> & {
  /** Loads it ahead of its first use; rejects if a file cannot be loaded. */
  readonly load: () => Promise<ComponentType<Props>>;
};

/**
 * A component that is loaded with its messages on first use; once loaded it renders at once, as
 * prerendering and hydration need it. A failed load shows an error in its place with Try again; so does
 * a throw while rendering.
 */
export function lazyComponent<Props extends object>(
  importComponent: () => Promise<ComponentType<Props>>,
  { messages = [], look = 'part' }: LazyOptions = {},
): LazyComponent<Props> {
  let loaded: ComponentType<Props> | null = null;
  // Shared by all renders until one handles the failure: `use` needs the same promise each time.
  let attempt: Attempt<Props> | null = null;
  const load = async () => {
    const component = await withMessages(importComponent(), ...messages);
    loaded = component;
    return component;
  };
  const tryToLoad = () => (attempt ??= orError(load()));
  const forget = () => {
    attempt = null;
  };

  function Content({ props }: { readonly props: Props }) {
    // What waited for an attempt goes on using it once it is loaded: React wants the same hooks.
    const [from, setFrom] = useState(() => attempt ?? (loaded ? null : tryToLoad()));
    const component = from ? use(from) : loaded;
    if (!component) return null;
    if (!(component instanceof Error)) return createElement(component, props);
    return (
      <Failure
        error={component}
        look={look}
        onShown={forget}
        onRetry={() => setFrom(tryToLoad())}
      />
    );
  }

  function Lazy(props: Props) {
    // A page is loaded before it is hydrated, and is then part of what is hydrated first.
    const [page] = useState(() => (look === 'page' ? loaded : null));
    if (page) return createElement(page, props);
    const content = <Content props={props} />;
    if (look === 'hold') return content;
    return (
      <PartBoundary keeps={false}>
        <Suspense fallback={<Waiting look={look} />}>{content}</Suspense>
      </PartBoundary>
    );
  }
  return Object.assign(Lazy, { load });
}

function Waiting({ look }: { readonly look: 'page' | 'part' }) {
  const { t } = useI18n();
  if (look === 'page') return <StatePanel heading={t('loading.page')} />;
  return (
    <p className="figure-note" role="status">
      {t('export.loading')}
    </p>
  );
}

interface FailureProps {
  readonly error: Error;
  readonly look: LazyOptions['look'];
  /** A later use of the component retries. */
  readonly onShown: () => void;
  readonly onRetry: () => void;
}

function Failure({ error, look, onShown, onRetry }: FailureProps) {
  useEffect(onShown, [onShown]);
  return <NotLoaded error={error} look={look === 'page' ? 'page' : 'part'} onRetry={onRetry} />;
}
