import { Component, createContext, createRef, Suspense, use } from 'react';
import { useI18n } from '../i18n/I18n';
import type { Elements } from './elements';

interface PartBoundaryProps {
  readonly children: Elements;
}

interface PartBoundaryState {
  readonly error: Error | null;
  /** The last children and view: others reset the error. */
  readonly children: Elements;
  readonly view: string | null;
  /** Copies of what stood there for this view before it failed; empty where nothing did. */
  readonly kept: readonly Node[];
}

/**
 * The view that the parts below are drawn for: a part that fails stays as it was for the same view. Null
 * where nothing stays.
 */
export const DrawnView = createContext<string | null>(null);

interface PartProps extends PartBoundaryProps {
  /** What it waits for before it is hydrated or rendered. */
  readonly after: Promise<void>;
}

/** A part of a page that is hydrated after its surroundings, in its own task. */
export function Part({ after, children }: PartProps) {
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <After promise={after}>{children}</After>
      </Suspense>
    </PartBoundary>
  );
}

function After({ promise, children }: { readonly promise: Promise<void> } & PartBoundaryProps) {
  use(promise);
  return <>{children}</>;
}

/**
 * The error boundary of a part: it shows a message there, and the rest of the page works. Below the message
 * stays what the part showed of the same view; not so (`keeps`) where that may be a word about waiting.
 */
export function PartBoundary({
  children,
  keeps = true,
}: PartBoundaryProps & { readonly keeps?: boolean }) {
  const view = use(DrawnView);
  return <Boundary view={keeps ? view : null}>{children}</Boundary>;
}

interface BoundaryProps extends PartBoundaryProps {
  readonly view: string | null;
}

class Boundary extends Component<BoundaryProps, PartBoundaryState> {
  override state: PartBoundaryState = { error: null, kept: [], ...this.props };
  private readonly part = createRef<HTMLDivElement>();

  static getDerivedStateFromError(error: Error): Partial<PartBoundaryState> {
    return { error };
  }

  static getDerivedStateFromProps(
    { children, view }: BoundaryProps,
    state: PartBoundaryState,
  ): Partial<PartBoundaryState> | null {
    if (children === state.children && view === state.view) return null;
    return { error: null, children, view, kept: view === state.view ? state.kept : [] };
  }

  /** What the error is about to take away. */
  override getSnapshotBeforeUpdate(
    { view }: BoundaryProps,
    { error }: PartBoundaryState,
  ): readonly Node[] | null {
    const isNew = this.state.error !== null && error === null && this.state.kept.length === 0;
    if (!isNew || view === null || view !== this.props.view) return null;
    return [...(this.part.current?.cloneNode(true).childNodes ?? [])];
  }

  override componentDidUpdate(
    _props: BoundaryProps,
    _state: PartBoundaryState,
    kept: readonly Node[] | null,
  ) {
    if (kept && kept.length > 0) this.setState({ kept });
  }

  override render() {
    const { error, kept } = this.state;
    // Before the page is hydrated, the whole prerendered page is restored (start.tsx).
    if (error && !hasStarted()) throw error;
    return (
      <div className="part" ref={this.part}>
        {error ? (
          <>
            <PartFailed kept={kept.length > 0} onRetry={() => this.setState({ error: null })} />
            {kept.length > 0 && <Kept nodes={kept} />}
          </>
        ) : (
          this.props.children
        )}
      </div>
    );
  }
}

/** What a part showed, without answering. */
function Kept({ nodes }: { readonly nodes: readonly Node[] }) {
  return <div className="part" inert ref={(place) => place?.replaceChildren(...nodes)} />;
}

/** True once the app has started: it removes the startup notice with its first commit. */
function hasStarted(): boolean {
  return document.getElementById('startup-failed') === null;
}

interface PartFailedProps {
  /** True where the part stays as it was. */
  readonly kept: boolean;
  readonly onRetry: () => void;
}

function PartFailed({ kept, onRetry }: PartFailedProps) {
  const { t } = useI18n();
  return (
    <p className="figure-note" role="alert">
      <span>{t(kept ? 'failed.part_kept' : 'failed.part')}</span>{' '}
      <button type="button" className="text-button" onClick={onRetry}>
        {t('notice.retry')}
      </button>
    </p>
  );
}
