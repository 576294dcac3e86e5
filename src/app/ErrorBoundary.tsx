import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/**
 * The last net: a fault of ours is told in all three languages, since it may have struck before
 * the words of one were loaded.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main className="frame last-net" role="alert">
        <h1 lang="zh-Hant">此頁發生錯誤，請重新載入。</h1>
        <p lang="zh-Hans">此页出错，请重新加载。</p>
        <p lang="en">This page has failed. Reload it.</p>
        <pre>{error.message}</pre>
        <button type="button" className="plain-button" onClick={() => window.location.reload()}>
          ↻
        </button>
      </main>
    );
  }
}
