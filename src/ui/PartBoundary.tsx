import { Component, createRef, type ReactNode } from 'react';
import { useI18n } from '../i18n/I18n';

interface PartBoundaryProps {
  readonly children: ReactNode;
}

interface PartBoundaryState {
  readonly error: Error | null;
  /** What was drawn last: other children are another chance. */
  readonly children: ReactNode;
}

/**
 * Holds a throw to the part that threw: a message there, the rest of the page works. A part that threw
 * while being hydrated keeps its prerendered content below the message.
 */
export class PartBoundary extends Component<PartBoundaryProps, PartBoundaryState> {
  override state: PartBoundaryState = { error: null, children: this.props.children };
  readonly #part = createRef<HTMLDivElement>();
  readonly #prerendered = createRef<HTMLDivElement>();
  /** The choice that the kept content was prerendered for. */
  #search = '';

  static getDerivedStateFromError(error: Error): Partial<PartBoundaryState> {
    return { error };
  }

  static getDerivedStateFromProps(
    { children }: PartBoundaryProps,
    state: PartBoundaryState,
  ): Partial<PartBoundaryState> | null {
    return children === state.children ? null : { error: null, children };
  }

  /** The DOM before the commit that removes it. */
  override getSnapshotBeforeUpdate(_: PartBoundaryProps, before: PartBoundaryState): Node[] | null {
    const part = this.#part.current;
    const failing = before.error === null && this.state.error !== null;
    if (!failing || !part?.querySelector(notHydrated)) return null;
    const copy = document.createElement('div');
    copy.append(...[...part.childNodes].map((node) => node.cloneNode(true)));
    // Nothing will hydrate the copy: the early script is not to queue presses for it.
    for (const box of copy.querySelectorAll(notHydrated)) box.removeAttribute('data-later');
    return [...copy.childNodes];
  }

  override componentDidUpdate(
    _props: PartBoundaryProps,
    _state: PartBoundaryState,
    prerendered: Node[] | null,
  ) {
    if (prerendered) {
      this.#search = window.location.search;
      this.#prerendered.current?.replaceChildren(...prerendered);
    } else if (window.location.search !== this.#search) {
      this.#prerendered.current?.replaceChildren();
    }
  }

  override render() {
    const { error } = this.state;
    // Before the page has started the whole prerendered page is put back (start.tsx).
    if (error && !hasStarted()) throw error;
    return (
      <div className="part" ref={this.#part}>
        {error ? (
          <>
            <PartFailed onRetry={() => this.setState({ error: null })} />
            <div className="part" ref={this.#prerendered} />
          </>
        ) : (
          this.props.children
        )}
      </div>
    );
  }
}

const notHydrated = '[data-later]';

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
