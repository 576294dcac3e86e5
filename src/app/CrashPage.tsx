import { languages, type Language } from '../domain/dataset';

const texts: Readonly<Record<Language, string>> = {
  'zh-Hant': '此頁發生錯誤，請重新載入。',
  'zh-Hans': '此页出错，请重新加载。',
  en: 'This page has failed. Reload it.',
};

/** Replaces an app that threw: in all languages, since the messages of one may be what is missing. */
export function CrashPage({ details }: { readonly details: string }) {
  return (
    <main className="frame crash" role="alert">
      {languages.map((language, index) => {
        const Line = index === 0 ? 'h1' : 'p';
        return (
          <Line key={language} lang={language}>
            {texts[language]}
          </Line>
        );
      })}
      <pre>{details}</pre>
      <button type="button" className="plain-button" onClick={() => window.location.reload()}>
        ↻
      </button>
    </main>
  );
}
