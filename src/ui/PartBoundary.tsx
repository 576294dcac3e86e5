import { Component, type ReactNode } from 'react';
import { useI18n } from '../i18n/I18n';

interface PartBoundaryProps {
  readonly children: ReactNode;
}

interface PartBoundaryState {
  readonly error: Error | null;
  /** What was drawn last: other children are another chance. */
  readonly children: ReactNode;
}

/** Holds a throw to the part that threw: a message there, the rest of the page works. */
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
    // Before the page has started the whole prerendered page is put back (start.tsx).
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

/** The app removes the notice of a page that did not start with its first commit. */
function hasStarted(): boolean {
  return document.getElementById('not-started') === null;
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
