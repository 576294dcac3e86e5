import { Component, type ReactNode } from 'react';
import { languages, type Language } from '../domain/dataset';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

const said: Readonly<Record<Language, string>> = {
  'zh-Hant': '此頁發生錯誤，請重新載入。',
  'zh-Hans': '此页出错，请重新加载。',
  en: 'This page has failed. Reload it.',
};

/**
 * The last net: a fault of ours is told in all languages, since it may have struck before the words
 * of one were loaded.
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
        {languages.map((language, index) => {
          const Line = index === 0 ? 'h1' : 'p';
          return (
            <Line key={language} lang={language}>
              {said[language]}
            </Line>
          );
        })}
        <pre>{error.message}</pre>
        <button type="button" className="plain-button" onClick={() => window.location.reload()}>
          ↻
        </button>
      </main>
    );
  }
}
