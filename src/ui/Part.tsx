import { Component, Suspense, use } from 'react';
import { useI18n } from '../i18n/I18n';
import type { Elements } from './elements';

interface PartBoundaryProps {
  readonly children: Elements;
}

interface PartBoundaryState {
  readonly error: Error | null;
  /** The last children: other ones reset the error. */
  readonly children: Elements;
}

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

/** The error boundary of a part: it shows a message there, and the rest of the page works. */
export class PartBoundary extends Component<PartBoundaryProps, PartBoundaryState> {
  override state: PartBoundaryState = { error: null, children: this.props.children };

  static getDerivedStateFromError(error: Error): Partial<PartBoundaryState> {
    return { error };
  }

  static getDerivedStateFromProps(
    { children }: PartBoundaryProps,
    state: PartBoundaryState,
  ): Partial<PartBoundaryState> | null {
    return children === state.children ? null : { error: null, children };
  }

  override render() {
    const { error } = this.state;
    // Before the page is hydrated, the whole prerendered page is restored (start.tsx).
    if (error && !hasStarted()) throw error;
    return (
      <div className="part">
        {error ? (
          <PartFailed onRetry={() => this.setState({ error: null })} />
        ) : (
          this.props.children
        )}
      </div>
    );
  }
}

/** True once the app has started: it removes the startup notice with its first commit. */
function hasStarted(): boolean {
  return document.getElementById('startup-failed') === null;
}

function PartFailed({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useI18n();
  return (
    <p className="figure-note" role="alert">
      <span>{t('failed.part')}</span>{' '}
      <button type="button" className="text-button" onClick={onRetry}>
        {t('notice.retry')}
      </button>
    </p>
  );
}
