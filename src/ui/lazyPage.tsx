import { lazy, Suspense, use, useEffect, useState, type ComponentType } from 'react';
import { withMessages, type MessagePart } from '../i18n/translate';
import { useI18n } from '../i18n/I18n';
import { pendingForever } from './pendingForever';
import { StatePanel } from './StatePanel';
import { useHydrated } from './useHydrated';

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
  const { loaded, Waiting } = lazyCode(route, importPage, messages, PageNotLoaded);
  return function LazyPage(props: Props) {
    const { t } = useI18n();
    // A page whose code is there is drawn without a wait: a prerendered one must not blink.
    const [Loaded] = useState(loaded);
    if (Loaded) return <Loaded {...props} />;
    return (
      <Suspense fallback={<StatePanel heading={t('loading.page')} />}>
        <Waiting {...props} />
      </Suspense>
    );
  };
}

/**
 * A part of a page that is loaded likewise; what stands around it says what is shown until then
 * (Suspense). Where it cannot be had this is said in its place, or left to `Missing` where several
 * come in one file; what was written at build time then stands as it was.
 */
export function lazyPiece<Props extends object>(
  importPiece: () => Promise<ComponentType<Props>>,
  messages: readonly MessagePart[] = [],
  told: 'here' | 'by Missing' = 'here',
): ComponentType<Props> {
  const missing = told === 'here' ? PieceNotLoaded : LeftAsWritten;
  const { loaded, Waiting } = lazyCode(null, importPiece, messages, missing);
  return function LazyPiece(props: Props) {
    const [Loaded] = useState(loaded);
    return Loaded ? <Loaded {...props} /> : <Waiting {...props} />;
  };
}

interface LazyCode<Props> {
  /** The component once it is there. */
  readonly loaded: () => ComponentType<Props> | null;
  /** The component, or what is said where it cannot be had; waits (Suspense) until that is known. */
  readonly Waiting: ComponentType<Props>;
}

function lazyCode<Props extends object>(
  route: RegExp | null,
  importCode: () => Promise<ComponentType<Props>>,
  messages: readonly MessagePart[],
  InItsPlace: ComponentType,
): LazyCode<Props> {
  let known: ComponentType<Props> | null = null;
  const load = async () => {
    known = await withMessages(importCode(), ...messages);
    return { default: known };
  };
  pages.push({ route, load });
  const Waiting = lazy<ComponentType<Props>>(() =>
    load().catch(() => ({ default: () => <InItsPlace /> })),
  );
  return { loaded: () => known, Waiting };
}

/** Says that a file of several pieces could not be had; `load` is the same function each time. */
export function Missing({ load }: { readonly load: () => Promise<object> }) {
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    let current = true;
    load().catch(() => current && setMissing(true));
    return () => {
      current = false;
    };
  }, [load]);
  return missing && <PieceNotLoaded />;
}

function LeftAsWritten() {
  const hydrated = useHydrated();
  if (!hydrated) use(pendingForever);
  return null;
}

function PieceNotLoaded() {
  const { t } = useI18n();
  return (
    <p className="figure-note" role="alert">
      {t('take.not_loaded')}{' '}
      <button type="button" className="text-button" onClick={() => window.location.reload()}>
        {t('notice.retry')}
      </button>
    </p>
  );
}

function PageNotLoaded() {
  const { t } = useI18n();
  return (
    <StatePanel heading={t('failed.page')} help={t('issue.no_network')} alert page>
      <button type="button" className="plain-button" onClick={() => window.location.reload()}>
        {t('notice.retry')}
      </button>
    </StatePanel>
  );
}
